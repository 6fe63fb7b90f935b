/** The real scrapes of the shared folder: run where KAWAT_CORPORA names it, for their text is not ours to ship. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choosePack } from '../../../src/lang/choose.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { locate } from '../../../src/model/offset-map.ts'
import type { Report } from '../../../src/model/report.ts'
import { makeReport, type ReportInput } from '../../../src/report.ts'
import { splitSentences } from '../../../src/rooms/sentence/sentence.ts'
import { tokenize } from '../../../src/text/token.ts'
import { extracted, linesOf, storyOf } from './story.ts'

const folder = process.env.KAWAT_CORPORA

function load(name: string): string {
  return readFileSync(`${folder}/reports/${name}`, 'utf8')
}

/** The report, or its stories where it is a digest. */
function storiesOf(input: ReportInput): readonly Report[] {
  const result = extracted(input)
  return 'refused' in result ? (result.parts ?? []) : [makeReport(input)]
}

/** Words that stand in page noise only. */
const NOISE =
  /scroll to|advertisement|baca juga|gambas|simak (?:juga )?video|halaman (?:selanjutnya|berikutnya)|newsletter|copyright|^\(\w+\/\w+\)$|loading\.\.\./i

describe.skipIf(folder === undefined)('real scrapes', () => {
  it('the seed: three pieces of furniture, thirteen sentences, the way back', () => {
    const article = storyOf({ text: load('seed.txt') })
    expect(article.furniture.map(({ kind, original }) => [kind, original.start])).toEqual([
      ['scroll', 552],
      ['video-link', 1403],
      ['pagination', 1477],
    ])
    expect(splitSentences(article, tokenize(article.text), id)).toHaveLength(13)
    expect(locate(article.map, { start: 1371, end: 1372 })).toEqual({
      page: 1,
      start: 1527,
      end: 1528,
    })
    expect(article.repairs).toEqual([])
  })

  it.each([
    ['detik', 'detikcom', '2023-11-02T20:59:00+07:00', /^Curhat Wanita/, 10],
    ['kompas', 'Kompas.com', '2023-11-02T21:34:00+07:00', /^Menhub Bocorkan/, 10],
    ['tribunnews', 'Tribunnews', '2020-05-04T04:25:00+07:00', /^Jawaban Soal/, 10],
  ])(
    'the page of %s: outlet, time, title and a clean story',
    (name, outlet, instant, title, least) => {
      const article = storyOf({ html: load(`pages/${name}.html`) })
      expect(article.outlet).toBe(outlet)
      expect(article.published?.moment.instant).toBe(instant)
      expect(article.headline).toMatch(title)
      expect(article.blocks.length).toBeGreaterThanOrEqual(least)
      expect(linesOf(article).filter((line) => NOISE.test(line))).toEqual([])
    },
  )

  it('the wire: all read, no noise left, little taken out', () => {
    const lines = load('indonesian-wire.jsonl').trim().split('\n')
    expect(lines.length).toBeGreaterThan(80)
    for (const line of lines) {
      const input = JSON.parse(line) as ReportInput & { readonly text: string }
      expect(choosePack(makeReport(input), [en, id])).toMatchObject({ pack: { code: 'id' } })
      for (const report of storiesOf(input)) {
        const article = storyOf(report)
        expect(
          linesOf(article).filter((one) => NOISE.test(one)),
          input.id,
        ).toEqual([])
        const taken = article.furniture
          .filter(({ rule }) => rule !== 'article/nested-copy')
          .reduce((sum, { exact }) => sum + exact.length, 0)
        expect(taken, input.id).toBeLessThan(report.pages[0].content.length / 5)
      }
    }
  })

  it('the wire: one page of several stories, told apart', () => {
    const digests = load('indonesian-wire.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReportInput)
      .map((input) => [input.id, storiesOf(input).length])
      .filter(([, stories]) => stories !== 1)
    expect(digests).toEqual([['detik.com-7970757', 5]])
  })
})
