import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { alternativeInWords, questionInWords, whyInWords } from '../present/card.ts'
import { ID_SHOWN } from '../present/short-id.ts'
import { eventInLine } from '../present/value.ts'
import { Desk } from '../review/desk.ts'
import { reviewerOf } from '../review/reviewer.ts'
import { workAt } from '../review/station.ts'
import { loadPortion, loadQueue, type Queue, type QueueWish } from '../review/stock.ts'
import type { Session } from '../session.ts'
import { keysOf } from '../terminal/keys.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import { enterScreen } from '../terminal/screen.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone, Terminal } from '../world.ts'

/** How to review. */
export interface ReviewSetting extends QueueWish {
  readonly database: string
  readonly as: string | undefined
  /** Asks nothing, though there is a terminal. */
  readonly noInput: boolean
}

/** `kawat review`: at a terminal the queue card by card, decided by keys; elsewhere, or for machines, the queue as a list. */
export async function reviewCommand(session: Session, setting: ReviewSetting): Promise<Exit> {
  const { world, words, form, error } = session
  const { terminal } = world
  const asks = terminal !== undefined && form === 'people' && !setting.noInput
  const isDumb = world.env.TERM === 'dumb'
  const by = asks && !isDumb ? reviewerOf(session, setting.as) : ''
  const store = await openExisting(session, setting.database)
  try {
    if (asks && !isDumb) await error.line(session.paintError('dim', words.review.loading))
    const queue = await (asks && !isDumb ? loadPortion : loadQueue)(store, setting)
    const zoneOf = await world.places()
    if (!asks || isDumb) {
      await listQueue(session, queue, zoneOf)
      return exit.ok
    }
    if (queue.cards.length === 0) {
      terminal.release()
      await error.line(words.review.empty)
      return exit.ok
    }
    const desk = new Desk(store, queue.cards, by, world.now)
    const reload = (from?: string): Promise<Queue> => loadPortion(store, setting, from)
    const seat = { session, store, desk, zoneOf, reload, by }
    const interrupted = await onScreen(session, terminal, seat, queue)
    const [, left] = desk.place
    await error.line(words.review.ended(desk.decisions.length, left))
    return interrupted ? exit.interrupted : exit.ok
  } finally {
    await store.close()
  }
}

/** Whatever happens, the terminal is given back as it was. */
async function onScreen(
  session: Session,
  terminal: Terminal,
  seat: Omit<Parameters<typeof workAt>[0], 'screen' | 'keys'>,
  queue: Queue,
): Promise<boolean> {
  const { world } = session
  const keys = keysOf(world.stdin, world.signal, (listener) => terminal.onResize(listener))
  try {
    const screen = await enterScreen(terminal, session.out)
    try {
      return await workAt({ ...seat, screen, keys }, queue)
    } finally {
      await screen.leave()
    }
  } finally {
    keys.close()
    terminal.release()
  }
}

async function listQueue(
  session: Session,
  { cards, dossiers }: Queue,
  zoneOf: PlaceZone,
): Promise<void> {
  const { out, form, words, paint, error, columns = 100 } = session
  const eventOf = (id: string): string => {
    const dossier = dossiers.get(id)
    return dossier === undefined ? '' : eventInLine(dossier, session, zoneOf)
  }
  switch (form) {
    case 'json':
      await out.line(safeJson({ schema: 'kawat/queue@1', cards }))
      return
    case 'jsonl':
      for (const card of cards) await out.line(safeJson({ schema: 'kawat/card@1', ...card }))
      return
    case 'plain':
      await out.line(words.review.columns.join('\t'))
      for (const card of cards) {
        const values = card.alternatives.map((one) =>
          alternativeInWords(card, one, session, zoneOf),
        )
        const cells = [
          card.id.slice(0, ID_SHOWN),
          words.review.questions[card.question],
          printable(card.dossier.slice(0, ID_SHOWN)),
          'field' in card ? words.fields[card.field] : '',
          values.join(' ≠ '),
          whyInWords(card, words),
          card.watches.map((name) => printable(name)).join(', '),
        ]
        await out.line(cells.join('\t'))
      }
      return
    default: {
      if (cards.length === 0) {
        await error.line(words.review.empty)
        return
      }
      for (const [index, card] of cards.entries()) {
        const other = card.question === 'same' ? ` ${card.other.slice(0, ID_SHOWN)}` : ''
        const head = `${index + 1}. ${questionInWords(card, words)}`
        await out.line(
          `${paint('bold', head)}  ${paint('dim', card.dossier.slice(0, ID_SHOWN) + other)}`,
        )
        const values = card.alternatives
          .map((one, at) => `${at + 1} ${alternativeInWords(card, one, session, zoneOf)}`)
          .join(' · ')
        const events = [card.dossier, ...(card.question === 'same' ? [card.other] : [])]
        const lines = [...events.map(eventOf), values, whyInWords(card, words)]
        for (const line of lines.flatMap((one) => wrap(one, columns - 3))) {
          await out.line(`   ${line}`)
        }
      }
      await out.line(paint('dim', words.review.count(cards.length)))
    }
  }
}
