import type { ReviewAct, ReviewAction, Signature } from '../../../model/review.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import type { PlaceZone } from '../world.ts'
import { dateInWords } from './moment.ts'
import { ID_SHOWN } from './short-id.ts'
import { valueInWords } from './value.ts'

/** What was done, in a line: "chosen: length 7 h 30 min", "the same event: 3f9a21c0, 0031dea9". */
export function actInWords(act: ReviewAct, session: Session, zoneOf: PlaceZone): string {
  const { words } = session
  const done = words.review.acts[act.type]
  const what = ((): string => {
    switch (act.type) {
      case 'accept':
      case 'reject':
        return act.field === undefined ? '' : words.fields[act.field]
      case 'edit':
      case 'choose': {
        const value = valueInWords(act.field, act.value, session, zoneOf)
        return `${words.fields[act.field]} ${value}`
      }
      case 'merge':
      case 'split':
      case 'unsure':
        return `${cut(act.left)}, ${cut(act.right)}`
      case 'link':
        return `${printable(act.entity)} → ${printable(act.actor ?? words.review.nobody)}`
      case 'attribute':
        return `${printable(act.speaker ?? words.review.nobody)} (${cut(act.report)})`
      case 'undo':
        return cut(act.action)
    }
  })()
  return what === '' ? done : `${done}: ${what}`
}

/** Who and when, and why where a reason was given: `Rini, 5 Jan 2026, 10:00 UTC: "the readout says so"`. */
export function signatureInWords(
  { by, at, note }: Signature | ReviewAction,
  session: Session,
): string {
  const { words } = session
  const line = words.review.by(printable(by), instantInWords(at, session))
  return note === undefined ? line : `${line}: "${printable(note)}"`
}

/** When something was done: to the minute, in UTC, as audits are read. */
export function instantInWords(at: string, { words }: Session): string {
  const [day = '', clock = ''] = at.split('T')
  const date = dateInWords(day, words).split(' ').slice(-3).join(' ')
  return printable(`${date}, ${clock.slice(0, 5).replace(':', words.time.clock)} UTC`)
}

function cut(id: string): string {
  return printable(id.slice(0, ID_SHOWN))
}
