import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Judgement } from '../src/model/dossier.ts'
import type { Reading } from '../src/model/reading.ts'
import { type Store, StoreFault } from '../src/ports.ts'
import { readingOf, reportOf } from './reading-builder.ts'
import { forgettingConformance } from './store-forgetting.ts'
import { lifeConformance } from './store-life.ts'
import { openConformance } from './store-open.ts'
import { pollConformance } from './store-polls.ts'
import { questionConformance } from './store-questions.ts'
import { reviewConformance } from './store-reviews.ts'
import { revisionConformance } from './store-revisions.ts'
import { snapshotConformance } from './store-snapshots.ts'
import { speakerConformance } from './store-speakers.ts'
import { togetherConformance } from './store-together.ts'
import { toldConformance } from './store-told.ts'

const BLINKEN = 'Antony Blinken/USA/foreign_minister'
const XI = 'Xi Jinping/CHN/head_of_state'
const QIN = 'Qin Gang/CHN/foreign_minister'

const first: Reading = readingOf({
  name: 'first',
  title: 'Xi menerima Blinken',
  text: 'Menlu Blinken menemui Xi di Beijing.\nSoal hubungan China-AS dan Vučić.',
  outlet: 'Harian Satu',
  published: '2023-06-20',
  events: [
    { who: [BLINKEN, XI], time: '2023-06-19T16:30@Asia/Shanghai', place: 'Beijing/CHN' },
    { kind: 'talks', who: [BLINKEN, QIN], time: '2023-06-18@Asia/Shanghai', lasted: '450' },
    { kind: 'call', status: 'planned', who: ['=Indonesia/IDN', 'Susanto Putra'] },
    {
      who: [BLINKEN, 'Wang Yi/CHN'],
      time: '2022-07-09@Asia/Makassar',
      place: 'Bali/IDN',
      background: true,
    },
  ],
})
const second: Reading = readingOf({
  name: 'second',
  title: 'Blinken and Xi hold talks',
  text: 'Blinken and Xi talked for 35 minutes in Beijing.',
  outlet: 'Second Post',
  published: '2023-06-21',
  events: [
    { kind: 'talks', who: [BLINKEN, XI], time: '2023-06-19@Asia/Shanghai', place: 'Beijing/CHN' },
  ],
})
const meeting = first.records[0]?.id as string
const sameMeeting = second.records[0]?.id as string

function verdict(same: Judgement['same'], by = 'person:rini', at?: string): Judgement {
  const [left, right] = [meeting, sameMeeting].sort() as [string, string]
  return {
    left,
    right,
    same,
    by,
    score: 1,
    reason: 'read both',
    ...(at === undefined ? {} : { at }),
  }
}

/**
 * What every store must do. `make` gives a new, empty one, with the test's clock where it has one; `share` of the runs
 * of properties is made.
 */
export function storeConformance(
  name: string,
  make: (now?: () => number) => Store | Promise<Store>,
  share = 1,
): void {
  reviewConformance(name, make)
  revisionConformance(name, make, share)
  pollConformance(name, make, share)
  questionConformance(name, make, share)
  lifeConformance(name, make)
  speakerConformance(name, make)
  snapshotConformance(name, make)
  forgettingConformance(name, make)
  openConformance(name, make)
  togetherConformance(name, make)
  toldConformance(name, make)
  describe(`${name} keeps the port's word`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    test('the same report, reading, refusal and verdict twice change nothing', async () => {
      const report = reportOf({ name: 'first', outlet: 'Harian Satu' })
      const refusal = {
        schema: 'kawat/refusal@1',
        refused: 'empty',
        report: 'r0',
        detail: '',
      } as const
      const puts = [
        () => store.putReport(report),
        () => store.putReading(first),
        () => store.putRefusal(refusal),
        () => store.judge(verdict('no')),
      ]
      for (const put of puts) expect(await put()).toBe('new')
      const before = [await store.stats(), await store.dossiers(), await store.judgements()]
      for (const put of puts) expect(await put()).toBe('known')
      expect([await store.stats(), await store.dossiers(), await store.judgements()]).toEqual(
        before,
      )
      expect(before[0]).toEqual({ reports: 1, readings: 1, refusals: 1, records: 4, judgements: 1 })
    })

    test('gives back what it was given', async () => {
      await store.putReading(first)
      const { given: _, ...bare } = reportOf({ name: 'bare' })
      await store.putReport(bare)
      expect(await store.reading(first.article.id)).toEqual(first)
      expect(await store.reading('none')).toBeUndefined()
      expect(await store.report(bare.id)).toEqual(bare)
      const partOf = { report: bare.id, page: 2, start: 17 }
      const part = { ...reportOf({ name: 'part' }), partOf }
      await store.putReport(part)
      expect(await store.report(part.id)).toEqual(part)
      expect(await store.report('none')).toBeUndefined()
    })

    test('any string comes back, unpaired surrogates as U+FFFD from a report', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
          const sketch = { name: `any ${text}`, text, title: text, outlet: text }
          const { records } = readingOf({ ...sketch, events: [{ who: [text, XI], place: text }] })
          const reading = { ...readingOf(sketch), records }
          await store.putReading(reading)
          expect(await store.reading(reading.article.id)).toEqual(reading)
          const report = { ...reportOf(sketch), pages: [{ kind: 'text', content: text }] as const }
          await store.putReport(report)
          expect((await store.report(report.id))?.pages[0]?.content).toBe(text.toWellFormed())
          await store.records({ actor: text, with: text })
          await store.search(text)
        }),
        { numRuns: Math.ceil(60 * share) },
      )
    })

    test('lists reports page by page, each once', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e']) await store.putReport(reportOf({ name }))
      const seen: (string | undefined)[] = []
      let cursor: string | undefined
      do {
        const page = await store.reports(cursor, 2)
        expect(page.items.length).toBeLessThanOrEqual(2)
        seen.push(...page.items.map(({ given }) => given))
        cursor = page.next
      } while (cursor !== undefined)
      expect(seen.sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    })

    test('a reading by another version replaces what is shown and keeps the verdicts', async () => {
      await store.putReading(first)
      await store.putReading(second)
      await store.judge(verdict('no'))
      const better = { ...first, version: '0.2.0/id', records: first.records.slice(0, 1) }
      expect(await store.putReading(better)).toBe('new')
      expect((await store.reading(first.article.id))?.version).toBe('0.2.0/id')
      expect(await store.records({ background: true })).toHaveLength(2)
      expect(await store.judgements()).toEqual([verdict('no')])
      expect((await store.dossier(meeting))?.members).toHaveLength(1)
    })

    test('a reading of the same report with another text takes the place of the first', async () => {
      await store.putReading(first)
      const cleaner = readingOf({ name: 'first', text: 'Teks yang lebih bersih.' })
      await store.putReading(cleaner)
      expect(await store.reading(first.article.id)).toBeUndefined()
      expect(await store.stats()).toMatchObject({ readings: 1, records: 0 })
      expect((await store.search('Blinken')).items).toEqual([])
      expect((await store.search('bersih')).items).toHaveLength(1)
    })

    test('a reading counts more than a refusal of its report', async () => {
      const refused = {
        schema: 'kawat/refusal@1',
        refused: 'unsupported-language',
        report: first.article.report,
        detail: 'ms',
      } as const
      await store.putRefusal(refused)
      expect(await store.refusals()).toEqual([refused])
      await store.putReading(first)
      expect(await store.refusals()).toEqual([])
      expect(await store.putRefusal(refused)).toBe('known')
      expect(await store.reading(first.article.id)).toEqual(first)
    })

    test('records: oldest event first, undated last, background only when asked', async () => {
      await store.putReading(first)
      const kinds = async (background?: boolean) =>
        (await store.records(background === undefined ? {} : { background })).map(
          ({ record }) => record.event.time?.value.start,
        )
      expect(await kinds()).toEqual(['2023-06-18', '2023-06-19T16:30', undefined])
      expect(await kinds(true)).toEqual(['2022-07-09', '2023-06-18', '2023-06-19T16:30', undefined])
    })

    test.each([
      ['a country', { actor: 'CHN' }, 2],
      ['part of a name, marks and case aside', { actor: 'blínk' }, 2],
      ['USA is a country, never a piece of Susanto', { actor: 'USA' }, 2],
      ['three small letters may be either', { actor: 'usa' }, 3],
      ['two participants', { actor: 'USA', with: 'Qin' }, 1],
      ['two participants are two', { actor: 'Qin', with: 'CHN' }, 0],
      ['a second participant alone', { with: 'IDN' }, 1],
      ['kind', { kind: 'talks' }, 1],
      ['status', { status: 'planned' }, 1],
      ['from a day', { from: '2023-06-19' }, 1],
      ['to a day', { to: '2023-06-18' }, 1],
      ['in a month, background too', { from: '2022-07', to: '2022-07', background: true }, 1],
      ['all conditions together', { actor: 'USA', kind: 'meeting', from: '2023', to: '2023' }, 1],
      ['wildcards are letters', { actor: '%' }, 0],
      ['nobody', { actor: ' ' }, 0],
    ] as const)('records by %s', async (_, query, count) => {
      await store.putReading(first)
      expect(await store.records(query)).toHaveLength(count)
    })

    test('one encounter in two reports is one dossier, with rivals side by side', async () => {
      await store.putReading(first)
      await store.putReading(second)
      const dossier = await store.dossier(meeting)
      expect(dossier?.members.map(({ record }) => record.id)).toEqual([meeting, sameMeeting].sort())
      expect(dossier?.time.agreed?.start).toBe('2023-06-19T16:30')
      expect(await store.dossier(sameMeeting)).toEqual(dossier)
      expect(await store.dossier([meeting, sameMeeting].sort()[0]?.slice(0, 8) ?? '')).toEqual(
        dossier,
      )
      expect(await store.dossier('zzzzzz')).toBeUndefined()
      expect(await store.dossier('')).toBeUndefined()
      expect((await store.dossiers()).items).toHaveLength(3)
    })

    test('a person parts what a rule joined, and may join it again', async () => {
      await store.putReading(first)
      await store.putReading(second)
      await store.judge(verdict('no', 'person:rini', '2026-01-01T10:00:00Z'))
      expect((await store.dossier(meeting))?.members).toHaveLength(1)
      await store.judge(verdict('yes', 'person:rini', '2026-01-02T10:00:00Z'))
      expect((await store.dossier(meeting))?.members).toHaveLength(2)
      expect(await store.judgements()).toHaveLength(2)
    })

    test('an ambiguous beginning leads nowhere', async () => {
      const events = ['abcdef01', 'abcdef02'].map((id, index) => ({
        id,
        who: [BLINKEN, XI],
        time: `2023-06-0${index + 1}@Asia/Shanghai`,
      }))
      await store.putReading(readingOf({ name: 'two', events }))
      expect(await store.dossier('abcdef')).toBeUndefined()
      expect((await store.dossier('abcdef01'))?.id).toBe('abcdef01')
    })

    test('dossiers come in pages, in one order', async () => {
      await store.putReading(first)
      await store.putReading(second)
      const one = await store.dossiers({ background: true }, undefined, 3)
      const two = await store.dossiers({ background: true }, one.next, 3)
      expect([...one.items, ...two.items].map(({ time }) => time.agreed?.start)).toEqual([
        '2022-07-09',
        '2023-06-18',
        '2023-06-19T16:30',
        undefined,
      ])
      expect(two.next).toBeUndefined()
      expect((await store.dossiers({ kind: 'talks', actor: 'Xi' })).items).toHaveLength(1)
    })

    test('search finds all words, marks aside, the latest report first', async () => {
      await store.putReading(first)
      await store.putReading(second)
      const both = await store.search('xi BLINKEN')
      expect(both.items.map(({ article }) => article)).toEqual([
        second.article.id,
        first.article.id,
      ])
      expect(both.items[0]).toMatchObject({ outlet: 'Second Post', published: '2023-06-21' })
      const [hit] = (await store.search('vucic')).items
      expect(hit?.snippet).toContain('[Vučić]')
      expect((await store.search('menerima')).items[0]?.snippet).toBe('Xi [menerima] Blinken')
      expect((await store.search('Blinken Kyoto')).items).toEqual([])
      const page = await store.search('Blinken', undefined, 1)
      expect(page.items).toHaveLength(1)
      const rest = await store.search('Blinken', page.next, 1)
      expect(rest.items.map(({ article }) => article)).toEqual([first.article.id])
      expect(rest.next).toBeUndefined()
    })

    test.each([
      ['China-AS', 1],
      ['AS-China', 0],
      ['"China"', 1],
      ['Beij*', 0],
      ['NEAR(Blinken Xi)', 0],
      ['Blinken NOT Xi', 0],
      ['title:Xi', 0],
      ['* " ( )', 0],
      ['', 0],
    ])('the words %j are words', async (words, count) => {
      await store.putReading(first)
      expect((await store.search(words)).items).toHaveLength(count)
    })

    test('a cursor that is none is a fault', async () => {
      await expect(store.dossiers({}, 'no cursor!')).rejects.toThrow(StoreFault)
    })

    test('a reading comes back letter for letter, with two records of one id too', async () => {
      const { records } = first
      const twice = { ...first, records: [...records, { ...records[0], codings: [] }] } as Reading
      for (const reading of [second, twice]) {
        expect(await store.putReading(reading)).toBe('new')
        const kept = await store.reading(reading.article.id)
        expect(JSON.stringify(kept)).toBe(JSON.stringify(reading))
        expect(await store.putReading(reading)).toBe('known')
      }
      // One that differs in a record alone is another reading.
      const changed = second.records.map((record) => ({ ...record, quotes: ['q1'] }))
      expect(await store.putReading({ ...second, records: changed })).toBe('new')
    })

    test('together keeps all or nothing', async () => {
      await store.putReading(second)
      const failed = store.together(async () => {
        await store.putReading(first)
        await store.judge(verdict('no'))
        await store.together(() => store.putReport(reportOf({ name: 'first' })))
        expect(await store.records()).toHaveLength(4)
        expect(await store.dossier(meeting)).toBeDefined()
        throw new Error('power cut')
      })
      await expect(failed).rejects.toThrow('power cut')
      expect(await store.stats()).toMatchObject({ reports: 0, readings: 1, judgements: 0 })
      expect(await store.dossier(meeting)).toBeUndefined()
      expect(await store.together(() => store.putReading(first))).toBe('new')
      expect(await store.dossier(meeting)).toBeDefined()
    })

    test('a failing together takes no other work along', async () => {
      let go = () => {}
      const gate = new Promise<void>((resolve) => {
        go = resolve
      })
      let begun = () => {}
      const started = new Promise<void>((resolve) => {
        begun = resolve
      })
      const failing = store.together(async () => {
        await store.putReading(first)
        begun()
        await gate
        throw new Error('power cut')
      })
      await started
      const other = store.putReading(second)
      const later = store.together(() => store.putReport(reportOf({ name: 'later' })))
      go()
      await expect(failing).rejects.toThrow('power cut')
      expect(await other).toBe('new')
      expect(await later).toBe('new')
      expect(await store.stats()).toMatchObject({ readings: 1, reports: 1, records: 1 })
    })

    test('after close every use is a fault that says so', async () => {
      await store.close()
      await store.close()
      await expect(store.stats()).rejects.toThrow(StoreFault)
      await expect(store.putReading(first)).rejects.toThrow('closed')
      await expect(store.together(async () => 1)).rejects.toThrow(StoreFault)
    })
  })
}
