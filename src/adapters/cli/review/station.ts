/** A person at the terminal: one card at a time, one key for each decision. */
import type { Reading } from '../../../model/reading.ts'
import { type Answer, type Card, readFieldValue } from '../../../review.ts'
import { actInWords } from '../present/act.ts'
import { cardInLines, questionInWords } from '../present/card.ts'
import type { Session } from '../session.ts'
import type { Key } from '../terminal/keys.ts'
import { type Line, typeInto } from '../terminal/line-editor.ts'
import { printable } from '../terminal/printable.ts'
import type { Desk } from './desk.ts'
import { allKeys, keysOfCard, layPicture, type Picture } from './picture.ts'
import { PAGE, type Seat, type View } from './seat.ts'
import type { Queue } from './stock.ts'
import { faultInWords, isActorKey } from './value-fault.ts'
import { lookAt, openEvent } from './viewer.ts'

/**
 * Lets the person review until he quits.
 *
 * @returns whether he was interrupted (Ctrl-C, a signal) and did not quit himself
 */
export async function workAt(seat: Seat, first: Queue): Promise<boolean> {
  const { desk, keys } = seat
  let queue = first
  let view: View = { wide: false, top: 0, note: '', notice: '' }
  // A note waits with its card until that is decided.
  const notes = new Map<string, string>()
  for (;;) {
    if (desk.card === undefined && (hasJoined(desk) || queue.next !== undefined)) {
      const { cards, dossiers, next } = await seat.reload(hasJoined(desk) ? undefined : queue.next)
      // An undo brings back cards about events as they were.
      queue = {
        cards,
        dossiers: new Map([...queue.dossiers, ...dossiers]),
        ...(next === undefined ? {} : { next }),
      }
      desk.refill(cards)
    }
    const { card } = desk
    const last = await drawCard(seat, queue, view)
    const key = await keys.next()
    if (key.name === 'interrupt') return true
    if (key.name === 'q' || key.name === 'end') return false
    const notice = await press(seat, queue, view, key, last)
    if (card !== undefined) notes.set(card.id, view.note)
    const note = notes.get(desk.card?.id ?? '') ?? ''
    // Another card in front is seen from its beginning.
    if (desk.card !== card) view = { wide: view.wide, top: 0, note, notice }
    else view.notice = notice
  }
}

/** Does what a key says. @returns what to tell about it */
async function press(
  seat: Seat,
  queue: Queue,
  view: View,
  key: Key,
  last: number,
): Promise<string> {
  const { desk, session } = seat
  const { review } = session.words
  switch (key.name) {
    case 'j':
    case 'down':
      desk.move(1)
      return ''
    case 'k':
    case 'up':
      desk.move(-1)
      return ''
    case 'pagedown':
      view.top = Math.min(last, view.top + PAGE)
      return ''
    case 'pageup':
      view.top = Math.max(0, view.top - PAGE)
      return ''
    case 'space':
      desk.later()
      return ''
    case 'v':
      view.wide = !view.wide
      return ''
    case 'u':
    case 'backspace':
      return (await desk.undo()) === undefined ? review.nothingToUndo : review.undone
    case '?':
      await lookAt(seat, review.title, allKeys(review))
      return ''
    case 'o':
    case 'enter':
      await openEvent(seat, queue)
      return ''
    case 'c': {
      const typed = await askLine(seat, queue, view, review.asksNote, view.note)
      view.note = typed?.trim() ?? view.note
      return ''
    }
    case 'e':
      return editCard(seat, queue, view)
    case 'resize':
    case 'paste':
    case 'escape':
      return ''
    default: {
      const answer = desk.card === undefined ? undefined : answerOf(desk.card, key.name)
      return answer === undefined ? unknownKey(key, session) : decide(seat, view, answer, key.name)
    }
  }
}

function answerOf({ question }: Card, key: string): Answer | undefined {
  if (/^[1-9]$/.test(key)) return { type: 'choose', index: Number(key) - 1 }
  if (key === 'a') return { type: 'accept' }
  if (key === 'x') return { type: 'reject' }
  if (question !== 'same') return undefined
  if (key === 'm') return { type: 'accept' }
  if (key === 'n') return { type: 'reject' }
  return key === '0' ? { type: 'unsure' } : undefined
}

async function decide(
  { desk, session, zoneOf }: Seat,
  { note }: View,
  answer: Answer,
  key: string,
): Promise<string> {
  const { review } = session.words
  const decision = await desk.decide(answer, note)
  const [action] = decision?.actions ?? []
  if (action === undefined) return review.notThisCard(key)
  return review.saved(actInWords(action.act, session, zoneOf))
}

function unknownKey({ name, text }: Key, { words }: Session): string {
  // Arrows, function keys and the like are no answers, and no mistakes.
  return text === '' ? '' : words.review.notThisCard(printable(text) || name)
}

/** Another value than any offered; asked for again until it fits or is left. */
async function editCard(seat: Seat, queue: Queue, view: View): Promise<string> {
  const { desk, session } = seat
  const { review } = session.words
  const { card } = desk
  if (card === undefined) return ''
  if (card.question === 'same') return review.notThisCard('e')
  const label =
    card.question === 'actor'
      ? review.asksActor
      : card.question === 'speaker'
        ? review.asksSpeaker
        : review.asksValue[card.field]
  let text = ''
  for (;;) {
    const typed = await askLine(seat, queue, view, label, text)
    if (typed === undefined || typed.trim() === '') return ''
    text = typed
    if (card.question === 'actor' && !isActorKey(text.trim())) {
      view.notice = review.noActor(printable(text))
      continue
    }
    if (!('field' in card)) {
      return decide(seat, view, { type: 'edit', value: text.trim() }, 'e')
    }
    const checked = readFieldValue(card.field, text)
    if ('value' in checked) {
      return decide(seat, view, { type: 'edit', value: checked.value }, 'e')
    }
    view.notice = faultInWords(checked, session.words)
  }
}

/** Asks for a line below the card. @returns undefined where it was left */
async function askLine(
  seat: Seat,
  queue: Queue,
  view: View,
  label: string,
  text: string,
): Promise<string | undefined> {
  let line: Line = { text }
  for (;;) {
    await drawCard(seat, queue, view, [
      `${label} (${seat.session.words.review.lineKeys})`,
      printable(line.text) + (line.text.endsWith(' ') ? ' ' : ''),
    ])
    const key = await seat.keys.next()
    line = typeInto(line, key)
    if (key.name === 'interrupt' || key.name === 'end') seat.keys.again(key)
    if (line.done !== undefined) {
      view.notice = ''
      return line.done === 'taken' ? line.text : undefined
    }
  }
}

/** Draws the card in front. @returns how far its body can be scrolled */
async function drawCard(
  seat: Seat,
  queue: Queue,
  view: View,
  line?: readonly [label: string, text: string],
): Promise<number> {
  const { desk, session, screen, store, zoneOf, by } = seat
  const { words } = session
  const { review } = words
  const { card } = desk
  const size = screen.size()
  const [number, count] = desk.place
  const decided = `${review.decided(desk.decisions.length)} · ${by}`
  const readings = new Map<string, Reading | undefined>()
  const readingOf = async (article: string): Promise<Reading | undefined> => {
    if (!readings.has(article)) readings.set(article, await store.reading(article))
    return readings.get(article)
  }
  const note = view.note === '' ? [] : ['', review.note(printable(view.note))]
  const setting = { dossiers: queue.dossiers, readingOf, zoneOf, wide: view.wide }
  const picture: Picture =
    card === undefined
      ? {
          head: [review.title, decided],
          title: review.allDone,
          body: [],
          notice: view.notice,
          foot: [`u ${review.keys.undo} · q ${review.keys.quit}`],
        }
      : {
          head: [`${review.title} · ${review.place(number, count)}`, decided],
          title: questionInWords(card, words),
          body: [
            ...(await cardInLines(card, session, { ...setting, columns: size.columns })),
            ...note,
          ],
          notice: view.notice,
          foot: [keysOfCard(card, review)],
          ...(line === undefined ? {} : { line }),
        }
  const frame = layPicture(picture, view.top, size, session)
  await screen.draw(frame)
  return frame.last
}

function hasJoined({ fresh }: Desk): boolean {
  return fresh.some(({ card }) => card.question === 'same')
}
