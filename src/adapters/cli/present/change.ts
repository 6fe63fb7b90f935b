/** What became of an event, for people. */
import type { Change, FieldChange } from '../../../model/change.ts'
import type { Dossier } from '../../../model/dossier.ts'
import type { EventPlace } from '../../../model/event.ts'
import type { FieldName } from '../../../model/review.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import type { PlaceZone } from '../world.ts'
import { rivalsOf } from './rivals.ts'
import { layRows, type Row } from './rows.ts'
import { ID_SHOWN } from './short-id.ts'
import { eventInLine, valueInWords } from './value.ts'

/**
 * A change with the event it befell, ending in a line break.
 *
 * @param dossier the event as it is now, or the one it is part of now; undefined where it is gone
 */
export function changeInWords(
  { type, at, event, other, fields }: Change,
  dossier: Dossier | undefined,
  session: Session,
  zoneOf: PlaceZone,
): string {
  const { words, paint } = session
  const about =
    dossier === undefined
      ? paint('dim', event.slice(0, ID_SHOWN))
      : `${paint('bold', eventInLine(dossier, session, zoneOf))}  ${paint('dim', dossier.id.slice(0, ID_SHOWN))}`
  const word = paint('cyan', words.questions.change[type])
  // Of two that were joined the line ends in the one that is left, of two that were parted in the one that is new.
  const what =
    type === 'merged'
      ? `${paint('dim', event.slice(0, ID_SHOWN))} ${word}`
      : other === undefined
        ? word
        : `${word} ${paint('dim', other.slice(0, ID_SHOWN))}`
  const when = paint('dim', at.slice(0, 16).replace('T', ' '))
  const place = dossier === undefined ? undefined : rivalsOf(dossier.place)[0]
  const rows = type === 'created' ? [] : fields.map((field) => rowOf(field, place, session, zoneOf))
  const head = `${when}  ${what}  ${about}`
  return `${[head, ...layRows(rows, { ...session, indent: 4 })].join('\n')}\n`
}

function rowOf(
  { field, before, after }: FieldChange,
  place: EventPlace | undefined,
  session: Session,
  zoneOf: PlaceZone,
): Row {
  const { words } = session
  const told = (value: unknown): string => {
    if (value === undefined || value === null) return words.questions.notSaid
    // Where reports differ a field is the list of its rivals.
    const values = Array.isArray(value) ? value : [value]
    if (values.length === 0) return words.questions.notSaid
    const isField = field in words.fields
    return values
      .map((one: unknown) =>
        isField
          ? valueInWords(field as FieldName, one, session, zoneOf, place)
          : printable(typeof one === 'string' ? one : JSON.stringify(one)),
      )
      .join(isField ? ' ≠ ' : ', ')
  }
  const label = isFieldName(field, words.fields)
    ? words.fields[field]
    : words.questions.beside[field]
  return { label, value: `${told(before)} → ${told(after)}` }
}

function isFieldName(
  field: FieldChange['field'],
  fields: Session['words']['fields'],
): field is FieldName {
  return field in fields
}
