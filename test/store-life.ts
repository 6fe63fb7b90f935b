import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Change } from '../src/model/change.ts'
import type { Reading } from '../src/model/reading.ts'
import type { ReviewAct, ReviewAction } from '../src/model/review.ts'
import type { Watch } from '../src/model/watch.ts'
import type { Store } from '../src/ports.ts'
import { reviewAction } from '../src/review.ts'
import { type EventSketch, readingOf } from './reading-builder.ts'

const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']

/** A report of one event, whose record has the id given. */
function told(id: string, name: string, over: Partial<EventSketch> = {}): Reading {
  return readingOf({
    ...{ name, published: '2023-06-20', outlet: `Harian ${name}` },
    events: [{ id, who, time: '2023-06-19', place: 'Beijing/CHN', ...over }],
  })
}

/** Acts made so far, by the names the test gives them. */
const made = new Map<string, string>()

function action(name: string, act: ReviewAct, at = '2026-01-02T08:00:00Z'): ReviewAction {
  const own = act.type === 'undo' ? { ...act, action: made.get(act.action) ?? '' } : act
  const action = reviewAction(own, at, 'rini', name)
  made.set(name, action.id)
  return action
}

/** What every store must keep of the life of the record: acts, changes, watches. */
export function lifeConformance(
  name: string,
  make: (now?: () => number) => Store | Promise<Store>,
): void {
  describe(`${name} keeps the life of the record`, () => {
    let store: Store
    let now = Date.parse('2026-01-05T08:00:00Z')
    beforeEach(async () => {
      now = Date.parse('2026-01-05T08:00:00Z')
      store = await make(() => now)
    })
    afterEach(() => store.close())

    /** Changes since the last look, in short: `created a`, `merged b a`, and the fields that changed. */
    let cursor: string | undefined
    const news = async (): Promise<readonly string[]> => {
      const { items, next } = await store.changes(cursor)
      cursor = next
      return items.map(short)
    }
    beforeEach(() => {
      cursor = undefined
    })

    test('acts: each once, in the order given, by record, with what takes them back', async () => {
      const acts = [
        action('1', { type: 'accept', record: 'a' }),
        action('2', { type: 'merge', left: 'b', right: 'a' }),
        action('3', {
          type: 'edit',
          record: 'c',
          field: 'place',
          value: { name: 'Bali', country: 'IDN' },
        }),
        action('4', { type: 'undo', action: '2' }),
        action('5', { type: 'undo', action: '4' }),
        action('6', { type: 'link', record: 'b', entity: 'person:wang', actor: null }),
      ]
      for (const one of acts) expect(await store.review(one)).toBe('new')
      for (const one of acts) expect(await store.review(one)).toBe('known')
      expect(await store.reviews()).toEqual(acts)
      const ids = async (record: string) => (await store.reviews(record)).map(({ note }) => note)
      expect(await ids('a')).toEqual(['1', '2', '4', '5'])
      expect(await ids('b')).toEqual(['2', '4', '5', '6'])
      expect(await ids('c')).toEqual(['3'])
      expect(await ids('none')).toEqual([])
    })

    test('a person parts and joins events, and takes it back', async () => {
      await store.putReading(told('a', 'satu'))
      await store.putReading(told('b', 'dua'))
      await store.putReading(told('c', 'tiga', { time: '2024-02-01' }))
      const members = async () =>
        (await store.dossiers()).items.map((dossier) =>
          dossier.members.map(({ record }) => record.id).join(''),
        )
      expect(await members()).toEqual(['ab', 'c'])
      await store.review(action('split', { type: 'split', left: 'b', right: 'a' }))
      expect(await members()).toEqual(['a', 'b', 'c'])
      await store.review(action('merge', { type: 'merge', left: 'b', right: 'c' }))
      expect(await members()).toEqual(['a', 'bc'])
      await store.review(action('undo', { type: 'undo', action: 'split' }))
      await store.review(action('again', { type: 'undo', action: 'merge' }))
      expect(await members()).toEqual(['ab', 'c'])
      await store.review(action('undone', { type: 'undo', action: 'again' }))
      // The rules deny that a and c are one, so a stays out.
      expect(await members()).toEqual(['a', 'bc'])
    })

    test('changes: what became of events, from a cursor on', async () => {
      await store.putReading(told('m', 'satu'))
      await store.putReading(told('x', 'lain', { time: '2024-02-01' }))
      expect(await news()).toEqual(['created m', 'created x'])
      expect(await news()).toEqual([])
      // Another report of it: more reports, another origin, a finer time.
      await store.putReading(told('n', 'dua', { time: '2023-06-19T16:30' }))
      expect(await news()).toEqual(['updated m: time reports origins'])
      // A smaller id gives the event its own.
      await store.putReading(told('b', 'tiga'))
      expect(await news()).toEqual(['updated b: reports origins', 'merged m b'])
      await store.review(action('split', { type: 'split', left: 'b', right: 'n' }))
      await store.review(action('split2', { type: 'split', left: 'm', right: 'n' }))
      expect(await news()).toEqual([
        'updated b: time reports origins',
        'split n b: reports origins',
      ])
      await store.review(action('undo', { type: 'undo', action: 'split' }))
      await store.review(action('undo2', { type: 'undo', action: 'split2' }))
      expect(await news()).toEqual(['updated b: time reports origins', 'merged n b'])
      // Read again, and nothing in it.
      await store.putReading({ ...told('x', 'lain'), records: [], version: '0.2.0/id' })
      expect(await news()).toEqual(['removed x'])
    })

    test('changes: before and after, though the reading before is gone', async () => {
      await store.putReading(told('a', 'satu', { lasted: '330' }))
      await store.putReading(told('b', 'dua', { lasted: '330' }))
      await news()
      now += 60_000
      const better = told('b', 'dua', { lasted: '450' })
      await store.putReading({ ...better, version: '0.2.0/id' })
      const { items } = await store.changes(cursor)
      const minutes = (length: number) => ({ iso: `PT${length}M`, minutes: length, approx: false })
      expect(items).toEqual([
        {
          at: '2026-01-05T08:01:00.000Z',
          type: 'updated',
          event: 'a',
          fields: [
            { field: 'duration', before: minutes(330), after: [minutes(330), minutes(450)] },
          ],
        },
      ])
    })

    test('changes: pages, and a place to go on from', async () => {
      const none = await store.changes()
      expect(none.items).toEqual([])
      for (const id of ['a', 'b', 'c']) {
        await store.putReading(told(id, id, { time: `202${id.charCodeAt(0) - 96}-01-01` }))
      }
      const one = await store.changes(none.next, 2)
      const two = await store.changes(one.next, 2)
      const three = await store.changes(two.next, 2)
      expect([one, two, three].map(({ items }) => items.map(short))).toEqual([
        ['created a', 'created b'],
        ['created c'],
        [],
      ])
      expect(three.next).toBe(two.next)
    })

    test('a failed together leaves no trace in events and changes', async () => {
      await store.putReading(told('a', 'satu'))
      await news()
      await store
        .together(async () => {
          await store.putReading(told('b', 'dua'))
          expect((await store.dossier('b'))?.id).toBe('a')
          expect((await store.changes(cursor)).items).toHaveLength(1)
          throw new Error('power cut')
        })
        .catch(() => {})
      expect(await news()).toEqual([])
      expect((await store.dossier('a'))?.members).toHaveLength(1)
      expect(await store.dossier('b')).toBeUndefined()
      await store.putReading(told('b', 'dua'))
      expect(await news()).toEqual(['updated a: reports origins'])
    })

    test('watches: of each name the last, by name', async () => {
      const pair: Watch = { name: 'US-CN', query: { actor: 'USA', with: 'CHN', conflict: 'any' } }
      const retno: Watch = { name: 'Retno', query: { actor: 'Retno Marsudi' } }
      await store.putWatch(pair)
      await store.putWatch(retno)
      await store.putWatch({ ...pair, told: 'MQ' })
      expect(await store.watches()).toEqual([retno, { ...pair, told: 'MQ' }])
      expect(await store.dropWatch('US-CN')).toBe(true)
      expect(await store.dropWatch('US-CN')).toBe(false)
      expect(await store.watches()).toEqual([retno])
    })

    test('calls made at once follow each other', async () => {
      const puts = await Promise.all(
        ['a', 'b', 'c', 'd'].map((id) => store.putReading(told(id, id))),
      )
      expect(puts).toEqual(['new', 'new', 'new', 'new'])
      await store.together(() =>
        Promise.all(['e', 'f', 'g'].map((id) => store.putReading(told(id, id)))),
      )
      expect((await store.dossier('a'))?.reports).toBe(7)
    })
  })
}

function short({ type, event, other, fields }: Change): string {
  const names = fields.map(({ field }) => field).join(' ')
  return `${type} ${event}${other === undefined ? '' : ` ${other}`}${names === '' ? '' : `: ${names}`}`
}
