/** Claims on an event, for people: the words, who holds them, and what the record says of them, with the events that do. */
import { foldName } from '../../../merge.ts'
import type { ClaimHolder } from '../../../model/claim.ts'
import type { Dossier } from '../../../model/dossier.ts'
import type { CheckedClaim } from '../record/claims.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { publishedInWords } from './instant.ts'
import { ID_SHOWN } from './short-id.ts'
import { eventInLine } from './value.ts'

const COLOURS = { consistent: 'green', contradicted: 'red', unknown: 'dim' } as const
// Of a claim that fifty earlier visits contradict, three tell enough; JSON has them all.
const SHOWN = 3

/** The claims of all reports under a heading; what several outlets print alike stands once. */
export function claimLines(
  checked: readonly CheckedClaim[],
  session: Session,
  setting: { readonly evidence: boolean; readonly zoneOf: PlaceZone },
): readonly string[] {
  if (checked.length === 0) return []
  const { words, paint } = session
  const alike = Map.groupBy(checked, ({ claim, verdict, reason, by }) =>
    [foldName(claim.content.exact), verdict, reason, ...by].join('|'),
  )
  return [
    paint('bold', words.record.claims),
    ...[...alike.values()].flatMap((same) => oneClaim(same, session, setting)),
    '',
  ]
}

function oneClaim(
  same: readonly CheckedClaim[],
  session: Session,
  { evidence, zoneOf }: { readonly evidence: boolean; readonly zoneOf: PlaceZone },
): readonly string[] {
  const [first] = same
  if (first === undefined) return []
  const { words, paint, columns = 100 } = session
  const { record: told, labels } = words
  const { claim, verdict, reason, events } = first
  const outlets = [
    ...new Set(same.map(({ origin }) => printable(origin.outlet ?? labels.unknownOutlet))),
  ]
  const about = [holderInWords(claim.holder.value, session), ...outlets].join(' · ')
  const places = same.map(({ claim: { content, rule } }) => {
    const { page, start, end } = content.original
    return `${labels.rule} ${printable(rule)} · ${labels.original(page, start, end)}`
  })
  const more = events.length - SHOWN
  return [
    ...indented(`“${printable(claim.content.exact)}”`, 2, columns),
    ...indented(about, 4, columns).map((line) => paint('dim', line)),
    ...(evidence ? [...new Set(places)].flatMap((one) => indented(one, 4, columns)) : []),
    ...indented(`${told.verdicts[verdict]}: ${told.because[reason]}`, 4, columns).map((line) =>
      paint(COLOURS[verdict], line),
    ),
    ...events.slice(0, SHOWN).flatMap((event) => eventLines(event, session, zoneOf)),
    ...(more > 0 ? [`      ${labels.more(more)}`] : []),
  ]
}

/** The event, then the reports that are the evidence for it. */
function eventLines(dossier: Dossier, session: Session, zoneOf: PlaceZone): readonly string[] {
  const { words, paint, columns = 100 } = session
  const { members, reports, id } = dossier
  const first = members.find(({ origin }) => origin.outlet !== undefined)?.origin
  const cited = [
    words.counts.reports(reports),
    ...(first?.outlet === undefined ? [] : [printable(first.outlet)]),
    ...(first?.published === undefined ? [] : [publishedInWords(first.published, session)]),
  ]
  return [
    ...indented(`${id.slice(0, ID_SHOWN)} · ${eventInLine(dossier, session, zoneOf)}`, 6, columns),
    ...indented(cited.join(' · '), 8, columns).map((line) => paint('dim', line)),
  ]
}

function holderInWords(holder: ClaimHolder, { words }: Session): string {
  if (holder.type === 'outlet') return words.labels.theOutlet
  if (holder.type === 'unnamed') return words.labels.nobodyNamed
  return printable(holder.name)
}

function indented(text: string, indent: number, columns: number): readonly string[] {
  return wrap(text, columns - indent).map((line) => ' '.repeat(indent) + line)
}
