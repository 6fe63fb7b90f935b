/** What persons did to an event, for people, apart from what reports say. */
import type { Dossier, Field } from '../../../model/dossier.ts'
import type { FieldName } from '../../../model/review.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { actInWords, signatureInWords } from './act.ts'
import { BY_PERSON } from './rivals.ts'
import { ID_SHOWN } from './short-id.ts'

// Lines are no wider where no terminal says how wide it is.
const ROOM = 100

/** How far an event was reviewed, for its second line; nothing where nobody did anything. */
export function reviewInWords({ review }: Dossier, { words, paint }: Session): readonly string[] {
  if (review === undefined) return []
  return [paint(review.state === 'rejected' ? 'red' : 'green', words.review.states[review.state])]
}

/** Behind a participant's name: which actor a person says this is. */
export function actorInWords(
  person: Dossier['participants'][number]['person'],
  { words, paint }: Session,
): readonly string[] {
  if (person === undefined) return []
  const actor = printable(person.actor ?? words.review.nobody)
  return [paint('green', `${BY_PERSON} ${actor} (${printable(person.by)})`)]
}

/** Below a field's candidates: what a person says of it, and what a person rejected. */
export function decidedLines<T>(
  { review }: Dossier,
  name: FieldName,
  { person, rejected = [], candidates }: Field<T>,
  told: (value: T) => string,
  outlets: ReadonlyMap<string, string>,
  session: Session,
): readonly string[] {
  const { words, paint } = session
  const lines: string[] = []
  // Where no report is left to say it, the field has no line of its own yet.
  if (candidates.length === 0 && (person !== undefined || rejected.length > 0)) {
    lines.push(`  ${paint('bold', words.fields[name])}`)
  }
  for (const { value, holders } of rejected) {
    const names = [...new Set(holders.map(({ record }) => outlets.get(record) ?? record))].join(
      ', ',
    )
    const line = `${told(value)} · ${words.review.acts.reject} · ${names}`
    lines.push(...marked(line, paint('red', '✗'), '    ', session))
  }
  for (const action of review?.acts ?? []) {
    const { act } = action
    if (act.type !== 'accept' || act.field !== name) continue
    const outlet = outlets.get(act.record) ?? printable(act.record)
    const told = `${words.review.acts.accept}: ${outlet} · ${signatureInWords(action, session)}`
    lines.push(...marked(told, paint('green', BY_PERSON), '    ', session))
  }
  if (person !== undefined) {
    lines.push(`    ${paint('green', `${BY_PERSON} ${told(person.value)}`)}`)
    const why = `${words.review.acts[person.act]}: ${signatureInWords(person, session)}`
    lines.push(...indented(why, session).map((line) => `      ${paint('dim', line)}`))
  }
  return lines
}

/** Below a report: that a person rejected its record, or accepted it. */
export function verdictOn(
  { review }: Dossier,
  record: string,
  session: Session,
): readonly string[] {
  const { words, paint } = session
  const action = review?.acts.findLast(
    ({ act }) =>
      (act.type === 'accept' || act.type === 'reject') &&
      act.field === undefined &&
      act.record === record,
  )
  if (action === undefined) return []
  const told = `${words.review.acts[action.act.type]}: ${signatureInWords(action, session)}`
  const mark = action.act.type === 'reject' ? paint('red', '✗') : paint('green', BY_PERSON)
  return marked(told, mark, ' '.repeat(12), session)
}

/** All acts on an event that hold, oldest first, below its reports. */
export function reviewLines(
  { review }: Dossier,
  session: Session,
  zoneOf: PlaceZone,
): readonly string[] {
  if (review === undefined) return []
  const { words, paint } = session
  return [
    '',
    paint('bold', words.review.acting),
    ...review.acts.flatMap((action) =>
      indented(
        [
          ...('record' in action.act ? [printable(action.act.record.slice(0, ID_SHOWN))] : []),
          actInWords(action.act, session, zoneOf),
          signatureInWords(action, session),
        ].join(' · '),
        session,
      ).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
    ),
  ]
}

function marked(text: string, mark: string, gap: string, session: Session): readonly string[] {
  return indented(text, session).map((line, index) => `${gap}${index === 0 ? mark : ' '} ${line}`)
}

function indented(text: string, { columns = ROOM }: Session): readonly string[] {
  return wrap(text, columns - 14)
}
