import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { type Store, StoreFault } from '../src/ports.ts'
import { orphanedActs, reviewAction } from '../src/review.ts'
import { type EventSketch, readingOf, reportOf } from './reading-builder.ts'

const NOW = '2026-02-03T04:05:06.000Z'
const url = 'https://suar.example/berita/1'
const reason = { by: 'rini', why: 'putusan 12/2026' }
const event: EventSketch = {
  who: ['Retno Marsudi/IDN', 'Wang Yi/CHN'],
  time: '2022-07-14@Asia/Jakarta',
  place: 'Jakarta/IDN',
  lasted: '120',
}
const kept = { name: 'kept', text: 'Retno menemui Wang.', outlet: 'Harian', events: [event] }
const secret: EventSketch = { who: ['Rahasia Besar/IDN', 'Wang Yi/CHN'], time: '2022-08-01' }
const first = { name: 'first', text: 'Rahasia satu.', outlet: 'Suar', url, events: [event, secret] }
const second = {
  ...first,
  name: 'second',
  text: 'Rahasia dua.',
  events: [{ ...event, lasted: '180' }],
}

/** What every store must do where reports have to go for good. */
export function forgettingConformance(
  name: string,
  make: (now?: () => number) => Store | Promise<Store>,
): void {
  describe(`${name} takes reports out for good`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make(() => Date.parse(NOW))
      for (const one of [kept, first, second]) {
        await store.putReport(reportOf(one))
        await store.putReading(readingOf(one))
      }
    })
    afterEach(() => store.close())

    const forget = async (id: string) => store.forget(await store.relatedReports(id), reason)

    test('with all revisions of its story, and leaves what others tell', async () => {
      const both = [reportOf(first).id, reportOf(second).id].sort()
      expect(await store.relatedReports(reportOf(first).id)).toEqual(both)
      expect(await store.relatedReports(reportOf(second).id.slice(0, 12))).toEqual(both)
      const before = await store.dossiers()
      expect(before.items).toHaveLength(1)
      expect(await store.forget(both, reason)).toEqual({ reports: both, readings: 2, records: 3 })
      expect(await store.stats()).toMatchObject({ reports: 1, readings: 1, records: 1 })
      for (const one of [first, second]) {
        expect(await store.report(reportOf(one).id)).toBeUndefined()
        expect(await store.reading(readingOf(one).article.id)).toBeUndefined()
      }
      expect(await store.revisions(url)).toEqual([])
      expect((await store.search('Rahasia')).items).toEqual([])
      expect((await store.search('Retno')).items).toHaveLength(1)
      const { items } = await store.dossiers()
      expect(items.map(({ members }) => members.map(({ record }) => record.id))).toEqual([
        readingOf(kept).records.map(({ id }) => id),
      ])
      expect((await store.dossiers({ actor: 'Rahasia' })).items).toEqual([])
    })

    test('and tells in the journal that events changed, not what they said', async () => {
      const [own] = readingOf(second).records
      const alone = {
        ...first,
        name: 'alone',
        url: 'https://suar.example/berita/2',
        events: [secret],
      }
      await store.putReading(readingOf(alone))
      await store.dossiers()
      await forget(readingOf(alone).article.report)
      await forget(reportOf(second).id)
      const { items } = await store.changes()
      expect(JSON.stringify(items)).not.toContain('Rahasia')
      const gone = readingOf(alone).records[0]?.id as string
      expect(items.filter((one) => one.event === gone)).toEqual([
        { at: NOW, type: 'created', event: gone, fields: [] },
        { at: NOW, type: 'removed', event: gone, fields: [] },
      ])
      const left = (await store.dossiers()).items[0]?.id
      expect(items.at(-1)).toMatchObject({ fields: [] })
      expect([items.at(-1)?.event, items.at(-1)?.other]).toContain(left)
      expect(await store.dossier(own?.id as string)).toBeUndefined()
    })

    test('but keeps what persons decided, as decisions on records that are gone', async () => {
      const [record] = readingOf(second).records
      const act = { type: 'reject', record: record?.id as string } as const
      const action = reviewAction(act, NOW, 'rini', '')
      await store.review(action)
      await forget(reportOf(second).id)
      expect(await store.reviews()).toEqual([action])
      const there = new Set((await store.records({ background: true })).map((one) => one.record.id))
      expect(orphanedActs([action], (id) => there.has(id))).toEqual([action])
    })

    test('leaves a tombstone of each, against which it does not come again', async () => {
      await forget(reportOf(second).id)
      const stones = await store.tombstones()
      expect(stones).toEqual(
        [reportOf(first).id, reportOf(second).id]
          .sort()
          .map((report) => ({ report, at: NOW, ...reason })),
      )
      expect(JSON.stringify(stones)).not.toContain('Rahasia')
      const refused = async (work: Promise<unknown>): Promise<void> => {
        const error: unknown = await work.catch((reason: unknown) => reason)
        expect(error).toBeInstanceOf(StoreFault)
        expect((error as StoreFault).kind).toBe('forgotten')
        expect((error as StoreFault).message).toContain('putusan 12/2026')
      }
      await refused(store.putReport(reportOf(first)))
      await refused(store.putReading(readingOf(first)))
      // In other bytes, from the same address.
      const again: Report = reportOf({ ...first, name: 'again', text: 'Rahasia tiga.' })
      expect(await store.tombstone(again)).toMatchObject(reason)
      await refused(store.putReport(again))
      // Another outlet's, and another address, are other stories.
      expect(await store.tombstone({ ...again, outlet: 'Lain' })).toBeUndefined()
      expect(await store.tombstone({ ...again, url: `${url}2` })).toBeUndefined()
      expect(await store.stats()).toMatchObject({ reports: 1, readings: 1 })
    })

    test('until it is let in again', async () => {
      await forget(reportOf(first).id)
      expect(await store.readmit(reportOf(first))).toBe(true)
      expect(await store.readmit(reportOf(first))).toBe(false)
      expect(await store.putReport(reportOf(first))).toBe('new')
      expect(await store.putReading(readingOf(first))).toBe('new')
      expect((await store.search('Rahasia')).items).toHaveLength(1)
      expect((await store.tombstones()).map(({ lifted }) => lifted)).toEqual([NOW, NOW])
      // And out again.
      await forget(reportOf(first).id)
      expect(await store.tombstone(reportOf(first))).toMatchObject(reason)
    })

    test('with reports that only had its words, and the page it was cut out of', async () => {
      const twin = { ...second, name: 'twin' }
      await store.putReport(reportOf(twin))
      expect(await store.putReading(readingOf(twin))).toBe('known')
      const whole = reportOf({ name: 'whole', text: 'Rahasia satu.\nLain.' })
      const part = {
        ...reportOf({ name: 'part', text: 'Lain.' }),
        partOf: { report: whole.id, page: 1, start: 14 },
      }
      await store.putReport(whole)
      await store.putReport(part)
      expect(await store.relatedReports(part.id)).toEqual([part.id, whole.id].sort())
      expect(await store.relatedReports(whole.id)).toEqual([part.id, whole.id].sort())
      const three = [first, second, twin].map((one) => reportOf(one).id).sort()
      expect(await store.relatedReports(reportOf(twin).id)).toEqual(three)
      await forget(reportOf(twin).id)
      expect((await store.tombstones()).map(({ report }) => report)).toEqual(three)
    })

    test('none where there is no such report, or where others are meant', async () => {
      expect(await store.relatedReports('tiada-satu-pun')).toEqual([])
      expect(await store.relatedReports(reportOf(first).id.slice(0, 5))).toEqual([])
      expect(await store.relatedReports('')).toEqual([])
    })

    test('or not at all, where what it is part of fails', async () => {
      const before = await store.dossiers()
      const failed = store.together(async () => {
        await forget(reportOf(first).id)
        throw new Error('power cut')
      })
      await expect(failed).rejects.toThrow('power cut')
      expect(await store.tombstones()).toEqual([])
      expect(await store.dossiers()).toEqual(before)
      expect((await store.search('Rahasia')).items).toHaveLength(1)
    })
  })
}
