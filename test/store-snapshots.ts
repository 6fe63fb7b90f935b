import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Dossier } from '../src/model/dossier.ts'
import type { Store, StoreSnapshot } from '../src/ports.ts'
import { reviewAction } from '../src/review.ts'
import { type EventSketch, readingOf, reportOf } from './reading-builder.ts'

const event: EventSketch = {
  who: ['Retno Marsudi/IDN', 'Wang Yi/CHN'],
  time: '2022-07-14@Asia/Jakarta',
  place: 'Jakarta/IDN',
}
const called: EventSketch = { ...event, kind: 'call', time: '2022-08-02@Asia/Jakarta' }

/** What every store must do for questions that have to fit each other. */
export function snapshotConformance(name: string, make: () => Store | Promise<Store>): void {
  describe(`${name} is looked at as it is at one instant`, () => {
    let store: Store
    let snapshot: StoreSnapshot
    beforeEach(async () => {
      store = await make()
      await store.putReport(reportOf({ name: 'first' }))
      await store.putReading(
        readingOf({ name: 'first', text: 'Retno menemui Wang.', events: [event] }),
      )
    })
    afterEach(async () => {
      await snapshot.close()
      await store.close()
    })

    async function dossiersOf(of: StoreSnapshot): Promise<readonly Dossier[]> {
      const found: Dossier[] = []
      let cursor: string | undefined
      do {
        const page = await of.dossiers({}, cursor, 1)
        found.push(...page.items)
        cursor = page.next
      } while (cursor !== undefined)
      return found
    }

    /** All that can be asked. */
    async function told(of: StoreSnapshot): Promise<unknown> {
      return {
        dossiers: await dossiersOf(of),
        records: await of.records(),
        reports: await of.reports(),
        reading: await of.reading(readingOf({ name: 'first', events: [event] }).article.id),
        reviews: await of.reviews(),
        judgements: await of.judgements(),
        refusals: await of.refusals(),
        hits: await of.search('Wang'),
        stats: await of.stats(),
      }
    }

    test('whatever is added, replaced, judged and settled meanwhile', async () => {
      snapshot = await store.snapshot()
      const before = await told(snapshot)
      expect(before).toEqual(await told(store))
      await store.putReport(reportOf({ name: 'second' }))
      await store.putReading(
        readingOf({ name: 'second', text: 'Wang lagi.', events: [event, called] }),
      )
      expect(await told(snapshot)).toEqual(before)
      // Another version of the first takes the place of its records.
      await store.putReading(
        readingOf({ name: 'first', text: 'Retno dan Wang.', version: '0.2/id', events: [called] }),
      )
      const record = readingOf({ name: 'first', events: [event] }).records[0]?.id as string
      const act = { type: 'reject', record } as const
      await store.review(reviewAction(act, '2026-01-05T08:00:00.000Z', 'rini', ''))
      await store.putRefusal({ report: 'third', refused: 'unsupported-language' } as never)
      await store.dossiers()
      expect(await told(snapshot)).toEqual(before)
      expect(await told(store)).not.toEqual(before)
    })

    test('in pages, with a writer between any two of them', async () => {
      for (let number = 0; number < 6; number++) {
        const time = `2022-0${number + 1}-10`
        await store.putReading(readingOf({ name: `r${number}`, events: [{ ...event, time }] }))
      }
      snapshot = await store.snapshot()
      const whole = await dossiersOf(snapshot)
      const found: Dossier[] = []
      let cursor: string | undefined
      for (let number = 0; ; number++) {
        const page = await snapshot.dossiers({}, cursor, 1)
        found.push(...page.items)
        const time = `2022-0${(number % 9) + 1}-11`
        await store.putReading(readingOf({ name: `w${number}`, events: [{ ...event, time }] }))
        await store.dossiers()
        if (page.next === undefined) break
        cursor = page.next
      }
      expect(found).toEqual(whole)
      expect(found).toHaveLength(7)
    })

    test('and two looks are of two instants', async () => {
      const early = await store.snapshot()
      await store.putReading(readingOf({ name: 'second', events: [called] }))
      snapshot = await store.snapshot()
      expect(await dossiersOf(early)).toHaveLength(1)
      expect(await dossiersOf(snapshot)).toHaveLength(2)
      await early.close()
      await early.close()
      expect(await dossiersOf(store)).toHaveLength(2)
    })
  })
}
