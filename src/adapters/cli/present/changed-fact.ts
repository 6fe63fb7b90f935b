/** Facts a revision changed, for people: the old value and the new, each with its words and the revision in which they stand. */
import type { ChangedFact, FactSide } from '../../../model/changed-fact.ts'
import type { Participant } from '../../../model/event.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Record } from '../../../model/record.ts'
import type { FieldName } from '../../../model/review.ts'
import type { Many } from '../../../model/span.ts'
import type { RevisedFacts } from '../record/revised-facts.ts'
import type { Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { onReadersClock } from './instant.ts'
import { pairInWords, partyInWords } from './party.ts'
import { evidenceInWords } from './rows.ts'
import { valueInWords } from './value.ts'

/** How facts are shown. */
export interface FactSetting {
  /** Where the words stand in the original of their revision. */
  readonly evidence: boolean
  readonly zoneOf: PlaceZone
}

/** The facts a revision changed, below its changed blocks. */
export function factLines(
  revised: RevisedFacts,
  session: Session,
  setting: FactSetting,
): readonly string[] {
  const { facts, older, newer, before } = revised
  const { words, paint } = session
  const { record: told } = words
  const { changed, appeared, vanished, orphaned } = facts
  if (changed.length + appeared.length + vanished.length + orphaned.length === 0) {
    return [`  ${paint('dim', told.noFacts)}`]
  }
  const since =
    facts.since === undefined ? '' : ` ${told.changedIn(onReadersClock(facts.since, session))}`
  const event = (reading: Reading, id: string): string => eventOf(reading, id, session)
  // What stands beside its new value need not be told twice.
  const shown = new Set(
    changed.flatMap(({ facts: own }) =>
      own.flatMap(({ before: old }) => (old?.evidence ?? []).map(spanOf)),
    ),
  )
  const rest = orphaned.filter(({ evidence }) => !shown.has(spanOf(evidence)))
  const gone = Map.groupBy(rest, ({ record }) => record)
  return [
    `  ${paint('bold', `${told.facts}${since}`)}`,
    ...changed.flatMap((one) => [
      ...line(event(newer, one.after), 4, session),
      ...one.facts.flatMap((fact) => changeLines(fact, revised, session, setting)),
    ]),
    ...appeared.flatMap((id) =>
      line(`+ ${event(newer, id)} · ${told.appeared}`, 4, session).map((text) =>
        paint('green', text),
      ),
    ),
    ...vanished.flatMap((id) =>
      line(`- ${event(older, id)} · ${told.vanished}`, 4, session).map((text) =>
        paint('red', text),
      ),
    ),
    ...(rest.length === 0
      ? []
      : line(told.orphaned(before), 4, session).map((text) => paint('yellow', text))),
    ...[...gone].flatMap(([record, words]) =>
      // One stretch of words may have been evidence of several values.
      [...Map.groupBy(words, ({ evidence }) => spanOf(evidence)).values()].flatMap((same) => {
        const [first] = same
        if (first === undefined) return []
        const fields = [...new Set(same.map(({ field }) => told.factFields[field]))].join(', ')
        return line(
          [
            `${fields}: ${wordsOf([first.evidence])}`,
            ...placeOf([first.evidence], before, session, setting),
            event(older, record),
          ].join(' · '),
          6,
          session,
        )
      }),
    ),
  ]
}

function changeLines(
  { field, before: old, after: now }: ChangedFact,
  { facts, older, newer, before }: RevisedFacts,
  session: Session,
  setting: FactSetting,
): readonly string[] {
  const { words, paint } = session
  const label = words.record.factFields[field]
  const orphaned = new Set(facts.orphaned.map(({ evidence }) => spanOf(evidence)))
  const side = (
    mark: '-' | '+',
    fact: FactSide | undefined,
    reading: Reading,
    revision: number,
  ): readonly string[] => {
    if (fact === undefined) return []
    const told = [
      `${mark} ${label}: ${sideInWords(field, fact, reading, session, setting)}`,
      wordsOf(fact.evidence),
      ...placeOf(fact.evidence, revision, session, setting),
      ...(mark === '-' && fact.evidence.some((one) => orphaned.has(spanOf(one)))
        ? [words.record.gone]
        : []),
    ].filter((part) => part !== '')
    return line(told.join(' · '), 6, session).map((text) =>
      paint(mark === '-' ? 'red' : 'green', text),
    )
  }
  return [...side('-', old, older, before), ...side('+', now, newer, before + 1)]
}

function sideInWords(
  field: ChangedFact['field'],
  { record, value }: FactSide,
  reading: Reading,
  session: Session,
  { zoneOf }: FactSetting,
): string {
  if (field === 'participants') return partyInWords(value as Participant, session.words)
  if (field === 'outcomes') return printable(typeof value === 'string' ? value : safeJson(value))
  const place = recordOf(reading, record)?.event.place?.value
  return valueInWords(field satisfies FieldName, value, session, zoneOf, place)
}

/** In which revision the words stand, and with `--evidence` where in its original. */
function placeOf(
  evidence: readonly Evidence[],
  revision: number,
  { words }: Session,
  setting: FactSetting,
): readonly string[] {
  const places = evidence.map(({ original: { page, start, end } }) =>
    words.labels.original(page, start, end),
  )
  return [
    words.record.inRevision(revision),
    ...(setting.evidence && places.length > 0 ? [places.join('; ')] : []),
  ]
}

function spanOf({ start, end }: Evidence): string {
  return `${start} ${end}`
}

function wordsOf(evidence: readonly Evidence[]): string {
  return evidence.length === 0 ? '' : evidenceInWords(evidence as unknown as Many<Evidence>)
}

/** An event of one revision in a few words: "Antony Blinken – Xi Jinping · meeting". */
function eventOf(reading: Reading, id: string, { words }: Session): string {
  const event = recordOf(reading, id)?.event
  if (event === undefined) return printable(id)
  const pair = pairInWords(event.participants.map(({ value }) => value))
  return [...(pair === '' ? [] : [pair]), words.kinds[event.kind.value]].join(' · ')
}

function recordOf({ records }: Reading, id: string): Record | undefined {
  return records.find((record) => record.id === id)
}

function line(text: string, indent: number, { columns = 100 }: Session): readonly string[] {
  return wrap(text, columns - indent - 2).map(
    (one, at) => ' '.repeat(at === 0 ? indent : indent + 2) + one,
  )
}
