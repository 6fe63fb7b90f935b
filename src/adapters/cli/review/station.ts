/** A person at the terminal: one card at a time, one key for each decision. */
import type { Reading } from '../../../model/reading.ts'
import type { ReviewStore } from '../../../ports.ts'
import { type Answer, type Card, readFieldValue } from '../../../review.ts'
import { actInWords } from '../present/act.ts'
import { cardInLines, questionInWords } from '../present/card.ts'
import { dossierInWords } from '../present/dossier.ts'
import type { Session } from '../session.ts'
import type { Key, Keys } from '../terminal/keys.ts'
import { type Line, typeInto } from '../terminal/line-editor.ts'
import { printable } from '../terminal/printable.ts'
import type { Screen } from '../terminal/screen.ts'
import type { PlaceZone } from '../world.ts'
import type { Desk } from './desk.ts'
import { allKeys, keysOfCard, layPicture, type Picture } from './picture.ts'
import type { Queue } from './stock.ts'
import { faultInWords, isActorKey } from './value-fault.ts'

/** What a person sits at. */
export interface Station {
  readonly session: Session
  readonly store: ReviewStore
  readonly desk: Desk
  readonly screen: Screen
  readonly keys: Keys
  readonly zoneOf: PlaceZone
  /** Looks anew for questions, once none are left and events were merged or parted. */
  readonly reload: () => Promise<Queue>
  readonly by: string
}

/** How a card is looked at; begins anew with each. */
interface View {
  wide: boolean
  top: number
  note: string
  notice: string
}

const PAGE = 8

/**
 * Lets the person review until he quits.
 *
 * @returns whether he was interrupted (Ctrl-C, a signal) and did not quit himself
 */
export async function workAt(station: Station, first: Queue): Promise<boolean> {
  const { desk, keys } = station
  let queue = first
  let view: View = { wide: false, top: 0, note: '', notice: '' }
  for (;;) {
    if (desk.card === undefined && hasJoined(desk)) {
      const { cards, dossiers } = await station.reload()
      // An undo brings back cards about events as they were.
      queue = { cards, dossiers: new Map([...queue.dossiers, ...dossiers]) }
      desk.refill(cards)
    }
    const { card } = desk
    const last = await drawCard(station, queue, view)
    const key = await keys.next()
    if (key.name === 'interrupt') return true
    if (key.name === 'q' || key.name === 'end') return false
    const notice = await press(station, queue, view, key, last)
    // Another card in front is seen from its beginning, without the note of the one before.
    if (desk.card !== card) view = { wide: view.wide, top: 0, note: '', notice }
    else view.notice = notice
  }
}

/** Does what a key says. @returns what to tell about it */
async function press(
  station: Station,
  queue: Queue,
  view: View,
  key: Key,
  last: number,
): Promise<string> {
  const { desk, session } = station
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
      await lookAt(station, review.title, allKeys(review))
      return ''
    case 'o':
    case 'enter':
      await openEvent(station, queue)
      return ''
    case 'c': {
      const typed = await askLine(station, queue, view, review.asksNote, view.note)
      view.note = typed?.trim() ?? view.note
      return ''
    }
    case 'e':
      return editCard(station, queue, view)
    case 'resize':
    case 'paste':
    case 'escape':
      return ''
    default: {
      const answer = desk.card === undefined ? undefined : answerOf(desk.card, key.name)
      return answer === undefined
        ? unknownKey(key, session)
        : decide(station, view, answer, key.name)
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
  { desk, session, zoneOf }: Station,
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
async function editCard(station: Station, queue: Queue, view: View): Promise<string> {
  const { desk, session } = station
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
    const typed = await askLine(station, queue, view, label, text)
    if (typed === undefined || typed.trim() === '') return ''
    text = typed
    if (card.question === 'actor' && !isActorKey(text.trim())) {
      view.notice = review.noActor(printable(text))
      continue
    }
    if (!('field' in card)) {
      return decide(station, view, { type: 'edit', value: text.trim() }, 'e')
    }
    const checked = readFieldValue(card.field, text)
    if ('value' in checked) {
      return decide(station, view, { type: 'edit', value: checked.value }, 'e')
    }
    view.notice = faultInWords(checked, session.words)
  }
}

/** Asks for a line below the card. @returns undefined where it was left */
async function askLine(
  station: Station,
  queue: Queue,
  view: View,
  label: string,
  text: string,
): Promise<string | undefined> {
  let line: Line = { text }
  for (;;) {
    await drawCard(station, queue, view, [
      `${label} (${station.session.words.review.lineKeys})`,
      printable(line.text) + (line.text.endsWith(' ') ? ' ' : ''),
    ])
    const key = await station.keys.next()
    line = typeInto(line, key)
    if (key.name === 'interrupt' || key.name === 'end') station.keys.again(key)
    if (line.done !== undefined) {
      view.notice = ''
      return line.done === 'taken' ? line.text : undefined
    }
  }
}

async function openEvent(station: Station, queue: Queue): Promise<void> {
  const { desk, session, store, zoneOf, screen } = station
  const { card } = desk
  if (card === undefined) return
  const ids = card.question === 'same' ? [card.dossier, card.other] : [card.dossier]
  const columns = screen.size().columns
  const texts: string[] = []
  for (const id of ids) {
    const dossier = (await store.dossier(id)) ?? queue.dossiers.get(id)
    if (dossier === undefined) continue
    texts.push(dossierInWords(dossier, { ...session, columns }, { evidence: false, zoneOf }))
  }
  await lookAt(station, '', texts.join('\n').trimEnd().split('\n'))
}

/** Shows lines that may be more than the window holds, until a key that does not scroll. */
async function lookAt(station: Station, title: string, body: readonly string[]): Promise<void> {
  const { session, screen, keys } = station
  const { review } = session.words
  let top = 0
  for (;;) {
    const picture = {
      head: [review.title, ''],
      title,
      body,
      notice: '',
      foot: [review.leave],
    } as const
    const frame = layPicture(picture, top, screen.size(), session)
    await screen.draw(frame)
    const key = await keys.next()
    if (key.name === 'j' || key.name === 'down') top = Math.min(frame.last, top + 1)
    else if (key.name === 'k' || key.name === 'up') top = Math.max(0, top - 1)
    else if (key.name === 'pagedown' || key.name === 'space') top = Math.min(frame.last, top + PAGE)
    else if (key.name === 'pageup') top = Math.max(0, top - PAGE)
    else if (key.name !== 'resize') {
      if (key.name === 'interrupt' || key.name === 'end') keys.again(key)
      return
    }
  }
}

/** Draws the card in front. @returns how far its body can be scrolled */
async function drawCard(
  station: Station,
  queue: Queue,
  view: View,
  line?: readonly [label: string, text: string],
): Promise<number> {
  const { desk, session, screen, store, zoneOf, by } = station
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
