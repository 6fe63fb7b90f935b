/** A merged event for people: each field with all its values side by side, who holds them, and in which words. */
import { firstOrigin } from '../../../merge.ts'
import type { Candidate, Dossier, Field, PlacedRecord } from '../../../model/dossier.ts'
import type { Status } from '../../../model/event.ts'
import type { FieldName } from '../../../model/review.ts'
import { seenNow } from '../record/seen.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import type { PlaceZone } from '../world.ts'
import { durationInWords } from './duration.ts'
import { isOfTheStory, markedIfImplied } from './implied.ts'
import { publishedInWords } from './instant.ts'
import { hasLife, lifeLines } from './life.ts'
import { momentInWords, zoneName } from './moment.ts'
import { pairInWords, partyInWords } from './party.ts'
import { clockPlace, placeInWords } from './place.ts'
import { actorInWords, decidedLines, reviewInWords, reviewLines, verdictOn } from './review.ts'
import { asideInWords } from './rivals.ts'
import { evidenceInWords, groundsInWords, layRows, type Row } from './rows.ts'
import { ID_SHOWN } from './short-id.ts'

/** What to show of a dossier besides its values. */
export interface DossierSetting {
  /** Rule, certainty and place in the original of every value. */
  readonly evidence: boolean
  readonly zoneOf: PlaceZone
  /** What the record tells besides, as lines above the reports: claims, statements. */
  readonly beside?: readonly string[]
}

/** A dossier as text, ending in a line break. */
export function dossierInWords(
  dossier: Dossier,
  session: Session,
  setting: DossierSetting,
): string {
  const { words, paint, readerZone } = session
  const { labels } = words
  const outlets = new Map(
    dossier.members.map((member) => [member.record.id, outletOf(member, session)]),
  )
  const seen = seenNow(dossier, session)
  const place = dossier.place.agreed ?? dossier.place.candidates[0]?.value
  const statusInWords = (value: Status): string => words.statuses[value]
  const field = <T>(
    name: FieldName,
    label: string,
    of: Field<T>,
    told: (value: T) => string,
  ): readonly string[] => [
    ...fieldLines(label, of, told, outlets, session, setting),
    ...decidedLines(dossier, name, of, told, outlets, session),
  ]
  const pair = pairInWords(dossier.participants.map(({ participant }) => participant))
  const kind = dossier.kind.agreed ?? dossier.kind.candidates[0]?.value
  const title = [
    ...(pair === '' ? [] : [pair]),
    ...(kind === undefined ? [] : [words.kinds[kind]]),
  ].join(' · ')
  const lines = [
    `${paint('bold', title)}  ${paint('dim', dossier.id.slice(0, ID_SHOWN))}`,
    summaryLine(dossier, session),
    '',
    ...field('kind', labels.what, dossier.kind, (value) => words.kinds[value]),
    ...(hasLife(seen)
      ? [
          ...lifeLines(seen, session, { ...setting, outlets }),
          ...decidedLines(dossier, 'status', dossier.status, statusInWords, outlets, session),
        ]
      : field('status', labels.status, dossier.status, statusInWords)),
    ...field('time', labels.when, dossier.time, (value) =>
      momentInWords(value, words, { ...clockPlace(place, value, setting.zoneOf), readerZone }),
    ),
    ...field('place', labels.where, dossier.place, placeInWords),
    ...field('duration', labels.long, dossier.duration, (value) => durationInWords(value, words)),
    ...partyLines(dossier, outlets, session),
    ...outcomeLines(dossier, outlets, session),
    '',
    ...(setting.beside ?? []),
    paint('bold', labels.reports),
    ...dossier.members.flatMap((member) => [
      ...memberLines(member, session),
      ...verdictOn(dossier, member.record.id, session),
    ]),
    ...reviewLines(dossier, session, setting.zoneOf),
  ]
  return `${lines.join('\n')}\n`
}

/** How many reports, how many of them independent, and what they differ on. */
export function summaryLine(dossier: Dossier, session: Session): string {
  const { reports, origins, conflicts, background, review } = dossier
  const { words, paint } = session
  const parts = [
    words.counts.reports(reports),
    words.counts.origins(origins.length),
    ...(background ? [words.labels.background] : []),
    ...reviewInWords(dossier, session),
  ]
  const differ = conflicts
    .filter((field) => review?.settled.includes(field) !== true)
    .map((field) => words.fields[field])
    .join(', ')
  return differ === ''
    ? parts.join(' · ')
    : `${parts.join(' · ')} · ${paint('red', `≠ ${words.labels.differ}: ${differ}`)}`
}

function fieldLines<T>(
  label: string,
  { candidates, state, reason, person }: Field<T>,
  told: (value: T) => string,
  outlets: ReadonlyMap<string, string>,
  session: Session,
  setting: DossierSetting,
): readonly string[] {
  const { words, paint } = session
  if (state === 'none' || candidates.length === 0) return []
  const because = reason === undefined ? '' : words.reasons[reason]
  const why = because === '' ? '' : ` (${because})`
  const settled = state === 'conflict' && person !== undefined
  const head = `${words.states[state]}${why}${settled ? ` · ${words.review.settled}` : ''}`
  // Two days may look alike and lie on different clocks.
  const all = candidates.map(({ value }) => told(value))
  const distinct = (value: T): string => {
    const text = told(value)
    const alike = all.indexOf(text) !== all.lastIndexOf(text)
    return alike ? `${text}${clockOf(value, session)}` : text
  }
  const mark =
    state === 'conflict' ? paint(settled ? 'green' : 'red', `≠ ${head}`) : paint('dim', head)
  return [
    `  ${paint('bold', label)}  ${mark}`,
    ...candidates.flatMap((candidate) =>
      candidateLines(candidate, distinct, outlets, session, setting),
    ),
  ]
}

function clockOf(value: unknown, { words }: Session): string {
  if (typeof value !== 'object' || value === null || !('zone' in value)) return ''
  return ` (${typeof value.zone === 'string' ? zoneName(value.zone) : words.labels.zoneUnknown})`
}

function candidateLines<T>(
  candidate: Candidate<T>,
  told: (value: T) => string,
  outlets: ReadonlyMap<string, string>,
  session: Session,
  setting: DossierSetting,
): readonly string[] {
  const { paint, words } = session
  const { value, holders } = candidate
  // "(implied)" stands at the value where nobody says it, and else at those who do not.
  const nobody = holders.every(({ sourced }) => isOfTheStory(sourced))
  const rows: readonly Row[] = holders.flatMap(({ record, sourced }) => [
    {
      label: outlets.get(record) ?? record.slice(0, ID_SHOWN),
      value: nobody
        ? evidenceInWords(sourced.evidence)
        : markedIfImplied(evidenceInWords(sourced.evidence), sourced, words),
    },
    ...(setting.evidence ? [{ label: '', value: groundsInWords(sourced, session) }] : []),
  ])
  const shown = nobody ? `${told(value)} (${words.labels.implied})` : told(value)
  const beside = paint('dim', asideInWords(candidate, words))
  return [`    ${paint('cyan', shown)}${beside}`, ...layRows(rows, { ...session, indent: 6 })]
}

function partyLines(
  { participants, members }: Dossier,
  outlets: ReadonlyMap<string, string>,
  session: Session,
): readonly string[] {
  const { words, paint } = session
  if (participants.length === 0) return []
  const rows = participants.map(({ participant, holders, person }) => {
    const all = new Set(holders).size >= members.length
    const names = [
      ...new Set(holders.map((holder) => outlets.get(holder) ?? holder.slice(0, ID_SHOWN))),
    ]
    return {
      label: '',
      value: [partyInWords(participant, words), ...actorInWords(person, session)].join(' '),
      words: all ? '' : names.join(', '),
    }
  })
  return [`  ${paint('bold', words.labels.who)}`, ...layRows(rows, { ...session, indent: 4 })]
}

function outcomeLines(
  { outcomes }: Dossier,
  outlets: ReadonlyMap<string, string>,
  session: Session,
): readonly string[] {
  const { words, paint } = session
  if (outcomes.length === 0) return []
  const rows = outcomes.map(({ record, outcome }) => ({
    label: outlets.get(record) ?? record.slice(0, ID_SHOWN),
    value: printable(outcome.value),
  }))
  return [`  ${paint('bold', words.labels.outcome)}`, ...layRows(rows, { ...session, indent: 4 })]
}

function memberLines(member: PlacedRecord, session: Session): readonly string[] {
  const { words } = session
  const { origin, record } = member
  const chain = origin.chain.map(({ name }) => printable(name))
  const published =
    origin.published === undefined ? [] : [publishedInWords(origin.published, session)]
  const about = [
    ...published,
    printable(origin.title ?? ''),
    ...(origin.url === undefined ? [] : [printable(origin.url)]),
  ]
  return layRows(
    [
      {
        label: record.id.slice(0, ID_SHOWN),
        value: [...chain, printable(origin.outlet ?? words.labels.unknownOutlet)].join(' → '),
      },
      { label: '', value: about.filter((part) => part !== '').join(' · ') },
    ],
    session,
  )
}

/** Whose report a record is from, with the first medium where that is another. */
export function outletOf({ origin }: PlacedRecord, { words }: Session): string {
  const outlet = printable(origin.outlet ?? origin.given ?? words.labels.unknownOutlet)
  const first = firstOrigin(origin)
  const own = first === origin.outlet || first === origin.article
  return own ? outlet : `${outlet} (${printable(first)})`
}
