/** The scorers against those of the shared folder, where it is at hand: whatever is said, the same counts. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markByline } from '../../../bench/extract/byline.ts'
import { margin } from '../../../bench/extract/resampling.ts'
import { findSegments, segmentFigures } from '../../../bench/extract/segments.ts'
import { compareShingles, shingleFigures } from '../../../bench/quality/shingles.ts'

const original = join(process.env.KAWAT_CORPORA ?? '', 'eval', 'extract', 'metrics.mjs')
const shared = process.env.KAWAT_CORPORA !== undefined && existsSync(original)
const theirs = shared ? await import(pathToFileURL(original).href) : undefined

const words = fc
  .array(fc.constantFrom('Menteri', 'menteri', 'tiba', 'di', ' ', '\n', 'é', '—', '24'), {
    maxLength: 25,
  })
  .map((list) => list.join(' '))
const pairs = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 })

describe.skipIf(!shared)('the scorers agree with metrics.mjs', () => {
  it('on stories, and on who is ahead', () => {
    fc.assert(
      fc.property(pairs, pairs, (some, others) => {
        const size = Math.min(some.length, others.length)
        const ours = (all: typeof some) => all.slice(0, size).map((one) => compareShingles(...one))
        const counts = (all: typeof some) =>
          all.slice(0, size).map((one) => theirs.shingleCounts(...one))
        closeTo(shingleFigures(ours(some)), theirs.shingleScores(counts(some)))
        const first = ours(some)
        const { difference, deviation } = margin(
          first,
          ours(others),
          (all) => shingleFigures(all).f1,
        )
        const [d, sd] = theirs.paired(counts(some), counts(others), theirs.shingleScores)
        closeTo({ difference, deviation }, { difference: d, deviation: sd })
      }),
      { numRuns: 30 },
    )
  })

  it('on segments', () => {
    fc.assert(
      fc.property(words, fc.array(words), fc.array(words), (text, wanted, unwanted) => {
        const counts = findSegments(text, wanted, unwanted)
        const [right, extra, missed, absent] = theirs.segments(text, wanted, unwanted)
        expect(counts).toEqual([right, extra, missed])
        const { precision, recall, f1 } = theirs.segmentScores([[right, extra, missed, absent]])
        closeTo(segmentFigures([counts]), { precision, recall, f1 })
      }),
    )
  })

  it('on title, authors and date', () => {
    const date = fc.constantFrom(
      '',
      '2023-06-19',
      '2023-06-19T21:30:00+07:00',
      '2023-06-19 14:30Z',
      '2023-06-19T14:30:59.25+0000',
      '2023-06-19T21:30',
      'Mon, 19 Jun 2023 14:30:00 GMT',
      'Senin',
    )
    const author = fc.oneof(words, fc.array(words, { minLength: 1 }), fc.constant('A B, C und D'))
    const byline = fc.record({ title: words, author, date })
    fc.assert(
      fc.property(byline, byline, (gold, said) => {
        const { date: day, ...others } = theirs.metaScore(gold, said)
        const marks = Object.entries({ day, ...others }).map(([name, mark]) => [
          name,
          (mark as readonly number[] | undefined)?.[0],
        ])
        const { title, author: names, day: ourDay, instant } = markByline(gold, said)
        const ours = { title, author: names, day: ourDay, instant }
        closeTo(ours, { ...none, ...Object.fromEntries(marks) })
      }),
      { numRuns: 1000 },
    )
  })
})

const none = { title: undefined, author: undefined, day: undefined, instant: undefined }

function closeTo(ours: object, figures: object) {
  const rounded = (values: object) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.toFixed(9)]))
  expect(rounded(ours)).toEqual(rounded(figures))
}
