import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareShingles, shingleFigures } from '../../../bench/quality/shingles.ts'

const STORY = 'Dua menteri bertemu di Surabaya pada hari Senin pagi'

/** Words of a small stock, so that texts share shingles and repeat them. */
const text = fc
  .array(fc.constantFrom('Menteri', 'menteri', 'tiba', 'di', 'Ankara', '24', 'é', '—'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '))

describe('shingles of four words', () => {
  it.each([
    ['the story itself', STORY, STORY, [6, 0, 0]],
    ['nothing', STORY, '', [0, 0, 6]],
    ['all where nothing is wanted', '', STORY, [0, 6, 0]],
    ['nothing where nothing is wanted', '', ' — ', [0, 0, 0]],
    ['one half', STORY, 'Dua menteri bertemu di Surabaya', [2, 0, 4]],
    ['the story twice', STORY, `${STORY} ${STORY}`, [6, 9, 0]],
    ['once what is told twice', `${STORY} ${STORY}`, STORY, [6, 0, 9]],
    ['another case', STORY, STORY.replace('Dua', 'dua'), [5, 1, 1]],
    ['other marks and breaks', STORY, STORY.replaceAll(' ', ',\n'), [6, 0, 0]],
    ['a text of less than four words', 'Menteri tiba', 'Menteri tiba', [1, 0, 0]],
    ['a part of such a text', 'Menteri tiba', 'Menteri', [0, 1, 1]],
  ])('count %s', (_, gold, said, counts) => {
    expect(compareShingles(gold, said)).toEqual(counts)
  })

  it('find of any two texts what each has, no more', () => {
    fc.assert(
      fc.property(text, text, (gold, said) => {
        const [right, extra, missed] = compareShingles(gold, said)
        const [all] = compareShingles(gold, gold)
        const [given] = compareShingles(said, said)
        expect([right + missed, right + extra]).toEqual([all, given])
        expect(compareShingles(said, gold)).toEqual([right, missed, extra])
        expect(Math.min(right, extra, missed)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('their figures', () => {
  it('are means over pages, long and short alike, and the F1 of the means', () => {
    const { precision, recall, f1 } = shingleFigures([
      [900, 100, 0],
      [1, 1, 3],
    ])
    expect(precision).toBeCloseTo(0.7)
    expect(recall).toBeCloseTo(0.625)
    expect(f1).toBeCloseTo((2 * 0.7 * 0.625) / 1.325)
  })

  it('let an empty text cost recall alone, and a page without story nothing', () => {
    const silent = shingleFigures([
      [4, 0, 0],
      [0, 0, 4],
      [0, 0, 0],
    ])
    expect(silent).toMatchObject({ precision: 1, recall: 0.5 })
  })

  it('are nought of no page, and of silence', () => {
    const nought = { precision: 0, recall: 0, f1: 0 }
    expect(shingleFigures([])).toEqual(nought)
    expect(shingleFigures([[0, 0, 7]])).toEqual(nought)
  })

  it('are shares, F1 between the two, and whole only for the gold itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
        const { precision, recall, f1 } = shingleFigures(
          pairs.map(([gold, said]) => compareShingles(gold, said)),
        )
        for (const share of [precision, recall, f1]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12)
        const perfect = shingleFigures(pairs.map(([gold]) => compareShingles(gold, gold)))
        expect(f1).toBeLessThanOrEqual(perfect.f1)
      }),
    )
  })
})
