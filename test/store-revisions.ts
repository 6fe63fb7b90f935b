import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cite } from '../src/model/evidence.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Store } from '../src/ports.ts'
import { type ReadingSketch, readingOf, reportOf } from './reading-builder.ts'

const url = 'https://www.suar.example/dunia/xi-terima-blinken?utm_source=x'
const other = 'http://m.suar.example/dunia/xi-terima-blinken/'
const BEGUN = Date.parse('2026-01-05T08:00:00Z')
const MINUTE = 60_000

/** A state of the page: `name` makes the report, `text` what was read. */
function state(name: string, text: string, over: Partial<ReadingSketch> = {}): Reading {
  const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']
  const lasted = /(\d+) menit/.exec(text)?.[1]
  const event = { who, time: '2023-06-19', ...(lasted === undefined ? {} : { lasted }) }
  return readingOf({ name, text, url, outlet: 'Suar', events: [event], ...over })
}

const first = state('satu', 'Xi menerima Blinken.\nMereka bicara 30 menit.')
const second = state('dua', 'Xi menerima Blinken.\nMereka bicara 35 menit.\nChina diam.', {
  url: other,
})
const third = state('tiga', 'Xi menerima Blinken.\nMereka bicara 35 menit.')
const idOf = ({ records }: Reading): string => records[0]?.id as string

/** What every store must do with several readings of one page. */
export function revisionConformance(
  name: string,
  make: (now: () => number) => Store | Promise<Store>,
  share = 1,
): void {
  describe(`${name} keeps revisions`, () => {
    let store: Store
    let now: number
    beforeEach(async () => {
      now = BEGUN
      store = await make(() => now)
    })
    afterEach(() => store.close())

    const put = async (...readings: readonly Reading[]): Promise<readonly string[]> => {
      const puts: string[] = []
      for (const reading of readings) {
        puts.push(await store.putReading(reading))
        now += MINUTE
      }
      return puts
    }
    const shown = async (): Promise<readonly string[]> =>
      (await store.records({ background: true })).map(({ record }) => record.id).sort()

    test('in order of arrival, with what changed', async () => {
      expect(await put(first, second, third)).toEqual(['new', 'new', 'new'])
      const revisions = await store.revisions(url)
      expect(revisions.map(({ changes: _, ...rest }) => rest)).toEqual([
        {
          number: 1,
          article: first.article.id,
          report: first.article.report,
          url,
          outlet: 'Suar',
          seen: '2026-01-05T08:00:00.000Z',
        },
        {
          number: 2,
          article: second.article.id,
          report: second.article.report,
          url: other,
          outlet: 'Suar',
          seen: '2026-01-05T08:01:00.000Z',
        },
        {
          number: 3,
          article: third.article.id,
          report: third.article.report,
          url,
          outlet: 'Suar',
          seen: '2026-01-05T08:02:00.000Z',
        },
      ])
      expect(revisions.map(({ changes }) => changes.map(({ type }) => type))).toEqual([
        [],
        ['changed', 'added'],
        ['removed'],
      ])
      expect(await store.revisions(other, 2)).toEqual(revisions.slice(1))
      expect(await store.revisions(other, 9)).toEqual(revisions)
      expect(await store.revisions('https://suar.example/lain')).toEqual([])
      expect(await store.revisions('bukan alamat')).toEqual([])
    })

    test('and shows the latest alone; what stood before still resolves', async () => {
      await put(first, second)
      const verdict = {
        left: idOf(first),
        right: 'z',
        same: 'no',
        by: 'person:rini',
        score: 1,
      } as const
      await store.judge({ ...verdict, reason: 'read both' })
      expect(await shown()).toEqual([idOf(second)])
      const { items } = await store.dossiers()
      expect(items.map(({ id, reports }) => [id, reports])).toEqual([[idOf(second), 1]])
      expect(items[0]?.duration.candidates.map(({ value }) => value.minutes)).toEqual([35])
      expect(await store.dossier(idOf(first))).toBeUndefined()
      expect((await store.search('Blinken')).items.map(({ article }) => article)).toEqual([
        second.article.id,
      ])
      expect((await store.search('30')).items).toEqual([])
      expect(await store.stats()).toMatchObject({ readings: 2, records: 1, judgements: 1 })
      expect(await store.judgements()).toHaveLength(1)
      expect(await store.reading(first.article.id)).toEqual(first)
      const [change] = (await store.revisions(url))[1]?.changes ?? []
      if (change?.type !== 'changed') throw new Error('nothing changed')
      for (const [{ article }, side] of [
        [first, change.before],
        [second, change.after],
      ] as const) {
        const kept = await store.reading(article.id)
        expect(kept && side.evidence && cite(kept.article, side.evidence)).toEqual(side.evidence)
      }
    })

    test('not of the same words: they are known, whatever comes later', async () => {
      const again = state('lagi', first.article.text)
      const back = state('kembali', first.article.text, { outlet: 'SUAR' })
      expect(await put(first, again, second)).toEqual(['new', 'known', 'new'])
      expect(await store.reading(again.article.id)).toBeUndefined()
      expect(await put(again, first, second)).toEqual(['known', 'known', 'known'])
      expect(await store.revisions(url)).toHaveLength(2)
      expect(await shown()).toEqual([idOf(second)])
      // Another report with the words of the first is a return to them.
      expect(await put(back)).toEqual(['new'])
      expect((await store.revisions(url)).map(({ number }) => number)).toEqual([1, 2, 3])
      expect(await shown()).toEqual([idOf(back)])
    })

    test('another headline is another revision', async () => {
      const title = 'Xi menerima Blinken'
      const titled = state('satu', first.article.text, { title })
      const retitled = state('dua', first.article.text, { title: `${title} di Beijing` })
      expect(await put(titled, retitled)).toEqual(['new', 'new'])
      const [, { changes } = { changes: [] }] = await store.revisions(url)
      expect(changes).toMatchObject([{ type: 'changed', kind: 'headline' }])
    })

    test('read anew keep their place', async () => {
      await put(first, second)
      const better = { ...first, version: '0.2.0/id' }
      expect(await put(better)).toEqual(['new'])
      const revisions = await store.revisions(url)
      expect(revisions.map(({ article, seen }) => [article, seen])).toEqual([
        [first.article.id, '2026-01-05T08:00:00.000Z'],
        [second.article.id, '2026-01-05T08:01:00.000Z'],
      ])
      expect(await shown()).toEqual([idOf(second)])
      expect((await store.reading(first.article.id))?.version).toBe('0.2.0/id')
    })

    test('what was the same to one version may be told apart by the next, in its place', async () => {
      const again = state('lagi', first.article.text)
      await put(first, again, second)
      const version = '0.2.0/id'
      const clearer = state('lagi', `${first.article.text}\nKremlin diam.`, { version })
      expect(await put(clearer)).toEqual(['known'])
      expect(await put({ ...first, version }, clearer)).toEqual(['new', 'new'])
      const revisions = await store.revisions(url)
      expect(revisions.map(({ article }) => article)).toEqual([
        first.article.id,
        clearer.article.id,
        second.article.id,
      ])
      expect(revisions[1]?.seen).toBe('2026-01-05T08:01:00.000Z')
      expect(await shown()).toEqual([idOf(second)])
    })

    test('of each outlet apart; who is not named is the one there', async () => {
      const theirs = state('lain', 'Teks Fajar.', { outlet: 'Fajar' })
      await put(first, theirs)
      expect(await shown()).toEqual([idOf(first), idOf(theirs)].sort())
      expect((await store.revisions(url)).map(({ number }) => number)).toEqual([1, 1])
      const unnamed = state('dua', second.article.text, { url: `${url}&id=2` })
      const named = state('tiga', third.article.text, { url: `${url}&id=2` })
      await put({ ...unnamed, article: { ...unnamed.article, outlet: '' } }, named)
      expect((await store.revisions(`${url}&id=2`)).map(({ number }) => number)).toEqual([1, 2])
      expect(await shown()).toEqual([idOf(first), idOf(theirs), idOf(named)].sort())
      const at = `${url}&id=3`
      const [ours, copy] = ['Suar', 'Fajar'].map((outlet) =>
        state(`salin ${outlet}`, 'Teks yang sama.', { url: at, outlet }),
      ) as [Reading, Reading]
      expect(await put(ours, copy)).toEqual(['new', 'new'])
      // The same words at another outlet are another story; of one nobody names they are known.
      const copied = state('salin', first.article.text, { outlet: 'Fajar' })
      const plain = state('polos', copied.article.text)
      expect(await put(copied)).toEqual(['new'])
      expect(await put({ ...plain, article: { ...plain.article, outlet: '' } })).toEqual(['known'])
    })

    test('not of reports without an address, and of one that only the report has', async () => {
      const { url: _, ...bare } = first.article
      const { url: __, ...bareToo } = second.article
      await put({ ...first, article: bare }, { ...second, article: bareToo })
      expect(await shown()).toEqual([idOf(first), idOf(second)].sort())
      const late = state('empat', 'Teks lain.')
      const { url: ___, ...own } = late.article
      await store.putReport(reportOf({ name: 'empat', url }))
      await put({ ...late, article: own }, third)
      expect((await store.revisions(url)).map(({ article }) => article)).toEqual([
        late.article.id,
        third.article.id,
      ])
    })

    test('a report seen again unchanged counts as read', async () => {
      const again = state('lagi', first.article.text)
      await put(first, again)
      const refusal = { schema: 'kawat/refusal@1', refused: 'empty', detail: '' } as const
      expect(await store.putRefusal({ ...refusal, report: again.article.report })).toBe('known')
    })

    test('not of what was undone', async () => {
      await put(first)
      const failed = store.together(async () => {
        await put(state('lagi', first.article.text), second)
        throw new Error('power cut')
      })
      await expect(failed).rejects.toThrow('power cut')
      expect(await store.revisions(url)).toHaveLength(1)
      expect(await shown()).toEqual([idOf(first)])
      expect(await put(second)).toEqual(['new'])
      expect((await store.revisions(url))[1]?.changes).toHaveLength(2)
      expect(await put(state('lagi', first.article.text))).toEqual(['new'])
    })

    test('the order of arrival counts within one address only', async () => {
      const page = fc.tuple(fc.nat(3), fc.constantFrom('30 menit', '35 menit', 'tiga jam'))
      const pages = fc.array(page, { minLength: 1, maxLength: 6 }).map((list) =>
        list.map(([at, text], index) =>
          state(`n${index}`, `Xi menerima Blinken, ${text}.`, {
            url: `https://suar.example/${at}`,
          }),
        ),
      )
      // Moves readings of different addresses past each other and leaves those of one in order.
      const shuffled = pages.chain((list) =>
        fc.tuple(fc.constant(list), fc.array(fc.nat(9), { maxLength: 12 })).map(([all, swaps]) => {
          const mixed = [...all]
          for (const at of swaps) {
            const [one, next] = [mixed[at], mixed[at + 1]]
            if (one === undefined || next === undefined) continue
            if (one.article.url === next.article.url) continue
            mixed.splice(at, 2, next, one)
          }
          return [all, mixed] as const
        }),
      )
      await fc.assert(
        fc.asyncProperty(shuffled, async ([all, mixed]) => {
          const [mine, theirs] = [await make(() => now), await make(() => now)]
          for (const reading of all) await mine.putReading(reading)
          for (const reading of mixed) await theirs.putReading(reading)
          expect(await theirs.dossiers()).toEqual(await mine.dossiers())
          // Everything once more changes nothing.
          for (const reading of mixed) expect(await theirs.putReading(reading)).toBe('known')
          expect(await theirs.dossiers()).toEqual(await mine.dossiers())
          await Promise.all([mine.close(), theirs.close()])
        }),
        { numRuns: Math.ceil(40 * share) },
      )
    })
  })
}
