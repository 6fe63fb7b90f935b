import { describe, expect, test } from 'vitest'
import type { Store } from '../src/ports.ts'
import { readingOf, reportOf } from './reading-builder.ts'

const URL = 'https://suar.example/berita/1'
const sketch = (name: string, text: string) => ({
  name,
  text,
  url: URL,
  outlet: 'Suar',
  published: '2023-06-20',
  events: [{ who: ['Retno Marsudi/IDN', `Tamu ${name}/CHN`], time: '2023-06-19' }],
})
const one = sketch('one', 'Menlu Retno menerima tamu pertama.')
const other = sketch('other', 'Menlu Retno menerima tamu kedua.')

/** What every store must know of what was put a moment ago in the same `together`, kept or still on its way. */
export function togetherConformance(name: string, make: () => Store | Promise<Store>): void {
  const inside = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await make()
    try {
      await store.together(() => work(store))
    } finally {
      await store.close()
    }
  }

  describe(`${name} knows what came in the same together`, () => {
    test('a report put again, and its reading', () =>
      inside(async (store) => {
        const told: string[] = []
        for (let time = 0; time < 2; time++) {
          told.push(await store.putReport(reportOf(one)), await store.putReading(readingOf(one)))
        }
        expect(told).toEqual(['new', 'new', 'known', 'known'])
        expect(await store.stats()).toMatchObject({ reports: 1, readings: 1, records: 1 })
      }))

    test("a story's next revision, by the address its report came from", () =>
      inside(async (store) => {
        for (const each of [one, other]) {
          const { url: _, ...elsewhere } = each
          await store.putReport(reportOf(each))
          expect(await store.putReading(readingOf(elsewhere))).toBe('new')
        }
        expect(await store.revisions(URL)).toHaveLength(2)
        expect(await store.records()).toHaveLength(1)
        expect((await store.dossiers()).items).toHaveLength(1)
      }))

    test('the very words of a story seen before', () =>
      inside(async (store) => {
        await store.putReading(readingOf(one))
        expect(await store.putReading(readingOf({ ...one, name: 'again' }))).toBe('known')
        expect(await store.putReading(readingOf({ ...one, name: 'again' }))).toBe('known')
        expect(await store.stats()).toMatchObject({ readings: 1 })
      }))

    test('a reading in place of another of its report', () =>
      inside(async (store) => {
        await store.putReading(readingOf(one))
        const anew = readingOf({ ...one, version: '0.2.0/id', events: [] })
        expect(await store.putReading(anew)).toBe('new')
        expect(await store.reading(anew.article.id)).toEqual(anew)
        expect(await store.records()).toEqual([])
        expect((await store.dossiers()).items).toEqual([])
      }))

    test('many at once, of one minute, each with its place in search', () =>
      inside(async (store) => {
        const names = Array.from({ length: 40 }, (_, at) => `laporan-${at}`)
        for (const each of names) {
          await store.putReport(reportOf({ name: each }))
          await store.putReading(
            readingOf({ name: each, text: `Kabar ${each} hari ini.`, published: '2023-06-20' }),
          )
        }
        expect((await store.search('kabar', undefined, 100)).items).toHaveLength(40)
        expect((await store.reports(undefined, 100)).items).toHaveLength(40)
      }))

    test('a refusal of what was then read after all', () =>
      inside(async (store) => {
        const { id } = reportOf(one)
        await store.putRefusal({ report: id, refused: 'empty' } as never)
        await store.putReading(readingOf(one))
        expect(await store.refusals()).toEqual([])
        expect(await store.putRefusal({ report: id, refused: 'empty' } as never)).toBe('known')
      }))
  })
}
