import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewAct, ReviewAction } from '../src/model/review.ts'
import { type Store, StoreFault } from '../src/ports.ts'
import { reviewAction } from '../src/review.ts'
import { readingOf } from './reading-builder.ts'

const WHO = ['Antony Blinken/USA/foreign_minister', 'Qin Gang/CHN/foreign_minister']
const AT = '2023-06-18@Asia/Shanghai'
const readings = [
  readingOf({
    name: 'first',
    outlet: 'Suar',
    events: [
      { id: 'aaaaaaaa', kind: 'talks', who: WHO, time: AT, place: 'Beijing/CHN', lasted: '330' },
      { id: 'dddddddd', who: ['Retno Marsudi/IDN', 'Wang Yi/CHN'], time: '2023-06-20' },
    ],
  }),
  readingOf({
    name: 'second',
    outlet: 'Fajar',
    events: [
      { id: 'bbbbbbbb', kind: 'talks', who: WHO, time: AT, place: 'Beijing/CHN', lasted: '450' },
    ],
  }),
]

let clock = 0
function does(act: ReviewAct, note?: string): ReviewAction {
  const at = new Date(Date.UTC(2026, 0, 5) + 1000 * clock++).toISOString()
  return reviewAction(act, at, 'Rini', note)
}
const undo = (action: ReviewAction): ReviewAction => does({ type: 'undo', action: action.id })
const hours = { iso: 'PT450M', minutes: 450, approx: false }

/** What every store must do with the acts of persons. */
export function reviewConformance(name: string, make: () => Store | Promise<Store>): void {
  describe(`${name} keeps what persons did`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      for (const reading of readings) await store.putReading(reading)
    })
    afterEach(() => store.close())

    test('each act once, as it was given, in the order given', async () => {
      const acts = [
        does(
          { type: 'choose', record: 'aaaaaaaa', field: 'duration', value: hours },
          'baca "dua" kali',
        ),
        does({ type: 'merge', left: 'aaaaaaaa', right: 'dddddddd' }),
        does({ type: 'link', record: 'dddddddd', entity: 'person:wang-yi', actor: null }),
        does({ type: 'attribute', report: 'r', quote: 'q', speaker: 'person:wang-yi' }),
      ].toReversed()
      for (const act of acts) expect(await store.review(act)).toBe('new')
      for (const act of acts) expect(await store.review(act)).toBe('known')
      expect(await store.reviews()).toEqual(acts)
    })

    test('of a record those that name it, and what takes them back', async () => {
      const accept = does({ type: 'accept', record: 'aaaaaaaa' })
      const split = does({ type: 'split', left: 'aaaaaaaa', right: 'bbbbbbbb' })
      const taken = undo(accept)
      const restored = undo(taken)
      const other = does({ type: 'reject', record: 'dddddddd', field: 'time' })
      // An undo may come before its act, from another desk.
      for (const act of [restored, accept, split, other, taken]) await store.review(act)
      expect(await store.reviews('aaaaaaaa')).toEqual([restored, accept, split, taken])
      expect(await store.reviews('bbbbbbbb')).toEqual([split])
      expect(await store.reviews('none')).toEqual([])
    })

    test('no act that was changed after it was made', async () => {
      const accept = does({ type: 'accept', record: 'aaaaaaaa' })
      await expect(store.review({ ...accept, by: 'Adi' })).rejects.toThrow(StoreFault)
      expect(await store.reviews()).toEqual([])
    })

    test('any words, unpaired surrogates as U+FFFD', async () => {
      const note = 'a\0\u202e\ud800"; DROP TABLE review'
      expect(await store.review(does({ type: 'accept', record: note }, note))).toBe('new')
      const [kept] = await store.reviews()
      expect(kept?.note).toBe(note.toWellFormed())
      if (kept !== undefined) expect(await store.review(kept)).toBe('known')
    })

    test('beside what the machine made of it', async () => {
      const before = await store.dossier('aaaaaaaa')
      expect(before?.conflicts).toEqual(['duration'])
      expect(before).not.toHaveProperty('review')
      const choice = does({ type: 'choose', record: 'bbbbbbbb', field: 'duration', value: hours })
      await store.review(choice)
      const after = await store.dossier('aaaaaaaa')
      expect(after?.duration.person).toMatchObject({ value: hours, by: 'Rini', action: choice.id })
      expect(after?.duration.candidates).toEqual(before?.duration.candidates)
      expect(after?.review?.settled).toEqual(['duration'])
      expect((await store.dossiers({ actor: 'Qin' })).items).toEqual([after])
      await store.review(undo(choice))
      expect(await store.dossier('aaaaaaaa')).toEqual(before)
    })

    test('a split parts, undone joins again; a merge joins, undone parts', async () => {
      const members = async () => (await store.dossier('bbbbbbbb'))?.members.length
      const split = does({ type: 'split', left: 'bbbbbbbb', right: 'aaaaaaaa' })
      await store.review(split)
      expect(await members()).toBe(1)
      const taken = undo(split)
      await store.review(taken)
      expect(await members()).toBe(2)
      await store.review(undo(taken))
      expect(await members()).toBe(1)
      const merge = does({ type: 'merge', left: 'bbbbbbbb', right: 'dddddddd' })
      await store.review(merge)
      expect((await store.dossier('dddddddd'))?.id).toBe('bbbbbbbb')
      await store.review(undo(merge))
      expect((await store.dossier('dddddddd'))?.id).toBe('dddddddd')
    })

    test('a rejected record among the members, uncounted', async () => {
      await store.review(does({ type: 'reject', record: 'aaaaaaaa' }))
      const event = await store.dossier('bbbbbbbb')
      expect(event).toMatchObject({ id: 'aaaaaaaa', reports: 1, conflicts: [] })
      expect(event?.members).toHaveLength(2)
      expect(event?.review?.rejected).toEqual(['aaaaaaaa'])
    })

    test('events in the order of the dates persons gave', async () => {
      const order = async () => (await store.dossiers()).items.map(({ id }) => id)
      expect(await order()).toEqual(['aaaaaaaa', 'dddddddd'])
      const value = { start: '2023-06-01', grain: 'day', zone: null, approx: false }
      await store.review(does({ type: 'edit', record: 'dddddddd', field: 'time', value }))
      expect(await order()).toEqual(['dddddddd', 'aaaaaaaa'])
      const first = await store.dossiers({}, undefined, 1)
      const rest = await store.dossiers({}, first.next, 1)
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['dddddddd', 'aaaaaaaa'])
    })

    test('acts on records that are gone, and on those that come back', async () => {
      const accept = does({ type: 'accept', record: 'dddddddd' })
      await store.review(accept)
      const [first] = readings
      if (first === undefined) throw new Error('no reading')
      await store.putReading({ ...first, version: '0.2.0/id', records: first.records.slice(0, 1) })
      expect(await store.dossier('dddddddd')).toBeUndefined()
      expect(await store.reviews('dddddddd')).toEqual([accept])
      await store.putReading({ ...first, version: '0.3.0/id' })
      expect((await store.dossier('dddddddd'))?.review?.state).toBe('accepted')
    })

    test('not of what was undone together', async () => {
      const failed = store.together(async () => {
        await store.review(does({ type: 'reject', record: 'aaaaaaaa' }))
        expect((await store.dossier('aaaaaaaa'))?.review?.rejected).toEqual(['aaaaaaaa'])
        throw new Error('power cut')
      })
      await expect(failed).rejects.toThrow('power cut')
      expect(await store.reviews()).toEqual([])
      expect(await store.dossier('aaaaaaaa')).not.toHaveProperty('review')
    })
  })
}
