import { dossierInWords } from '../present/dossier.ts'
import { layPicture } from './picture.ts'
import { PAGE, type Seat } from './seat.ts'
import type { Queue } from './stock.ts'

/** Shows the event a card is about whole, as `kawat show` does; of a pair both. */
export async function openEvent(seat: Seat, queue: Queue): Promise<void> {
  const { desk, session, store, zoneOf, screen } = seat
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
  await lookAt(seat, '', texts.join('\n').trimEnd().split('\n'))
}

/** Shows lines that may be more than the window holds, until a key that does not scroll. */
export async function lookAt(seat: Seat, title: string, body: readonly string[]): Promise<void> {
  const { session, screen, keys } = seat
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
