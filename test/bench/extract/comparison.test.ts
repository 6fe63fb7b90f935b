import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../../bench/extract/comparison.ts'
import { comparisonLines } from '../../../bench/extract/comparison-table.ts'
import type { Outcome } from '../../../bench/extract/extractor-process.ts'
import type { PageSet } from '../../../bench/extract/page-set.ts'

const set: PageSet = {
  name: 'three',
  gold: 'stories',
  sumsOnly: false,
  pages: ['Menteri tiba di Ankara', 'Ia pulang hari Rabu lalu', 'Tidak ada yang berubah'].map(
    (text, at) => ({
      id: `page ${at}`,
      url: `https://kabar.example/${at}`,
      html: '',
      gold: { text, title: text.toUpperCase(), date: `2023-06-1${at}T09:00:00+07:00` },
    }),
  ),
}

const answer = (at: number, cpu: number, more = {}): Outcome => {
  const { text } = set.pages[at]!.gold as { text: string }
  return { kind: 'answer', answer: { id: `page ${at}`, text, cpu, elapsed: cpu + 1, ...more } }
}

const runs = new Map<string, readonly Outcome[]>([
  [
    'readability-linkedom',
    [0, 1, 2].map((at) => answer(at, 20, { text: '', error: 'no body\nat x' })),
  ],
  ['kawat', [0, 1, 2].map((at) => answer(at, 10, { title: set.pages[at]!.gold.title }))],
  [
    'moody',
    [
      answer(0, 40),
      { kind: 'hang', reason: 'no answer' },
      { kind: 'crash', reason: 'ended with 3' },
    ],
  ],
])

describe('a comparison', () => {
  const { extractors, troubles } = comparisonOf(set, runs)
  const [kawat, moody, readability] = extractors

  it('has the best first', () => {
    expect(extractors.map(({ name }) => name)).toEqual(['kawat', 'moody', 'readability-linkedom'])
    expect(kawat).toMatchObject({ f1: 1, precision: 1, recall: 1, title: { mean: 1, pages: 3 } })
    expect(moody?.recall).toBeCloseTo(1 / 3)
  })

  it('sets Kawat against the others, not against itself', () => {
    expect(kawat).not.toHaveProperty('kawat')
    expect(readability?.kawat).toMatchObject({ difference: 1, ahead: 1 })
  })

  it('tells silence, errors, crashes and hangs apart', () => {
    const count = ({ empty, errors, crashes, hangs }: typeof kawat & object) => [
      empty,
      errors,
      crashes,
      hangs,
    ]
    expect(extractors.map(count)).toEqual([
      [0, 0, 0, 0],
      [2, 0, 1, 1],
      [3, 3, 0, 0],
    ])
    expect(troubles).toEqual([
      'readability-linkedom page 0: error, no body',
      'readability-linkedom page 1: error, no body',
      'readability-linkedom page 2: error, no body',
      'moody page 1: hang, no answer',
      'moody page 2: crash, ended with 3',
    ])
  })

  it('tells cost by the pages answered, and as a ratio', () => {
    expect(extractors.map(({ cpu, elapsed, ratio }) => [cpu, elapsed, ratio])).toEqual([
      [10, 11, 0.5],
      [40, 41, 2],
      [20, 21, 1],
    ])
    const alone = comparisonOf(set, new Map([['kawat', runs.get('kawat')!]]))
    expect(alone.extractors[0]).not.toHaveProperty('ratio')
  })

  it('shows nothing of single pages where only sums may be shown', () => {
    const shown = JSON.stringify(comparisonOf({ ...set, sumsOnly: true }, runs))
    expect(shown).not.toMatch(/page \d|no body|Ankara/i)
  })

  it('is printed with a row for each', () => {
    const lines = comparisonLines(comparisonOf(set, runs))
    expect(lines[0]).toBe('three: 3 pages, gold: stories')
    expect(lines).toHaveLength(5)
    expect(lines[4]).toMatch(
      /readability-linkedom\s+0\.000 .*100\.0 %\s+\+1\.000 ± 0\.000 .*\b20\.0\s+1\.00/,
    )
  })
})

it('counts segments where the gold is segments', () => {
  const { extractors } = comparisonOf(
    {
      name: 'parts',
      gold: 'segments',
      sumsOnly: false,
      pages: [
        {
          id: 'page 0',
          url: 'https://kabar.example/0',
          html: '',
          gold: { with: ['tiba', 'pulang'], without: ['Ankara'] },
        },
      ],
    },
    new Map([['kawat', [answer(0, 1)]]]),
  )
  expect(extractors[0]).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 })
})
