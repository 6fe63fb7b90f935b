import { describe, expect, it } from 'vitest'
import { loadTimes, recordOf, type TimeRecord } from '../../bench/quality/time-gold.ts'
import {
  canonicalValue,
  type FoundTimex,
  noTimes,
  scoreRecord,
  timeFigures,
} from '../../bench/quality/time-score.ts'

const record = recordOf(
  {
    id: 'uji',
    category: 'uji',
    reference: '2023-06-19T20:00:00+07:00',
    zone: 'Asia/Shanghai',
    marked: 'Menlu tiba {Senin (19/6) pukul 16.30} dan pulang {besok}.',
    timexes: [
      {
        type: 'TIME',
        value: '2023-06-19T16:30',
        instant: '2023-06-19T16:30:00+08:00',
        parts: [
          [
            { text: 'Senin (19/6)', type: 'DATE', value: '2023-06-19' },
            { text: 'pukul 16.30', type: 'TIME', value: '2023-06-19T16:30' },
          ],
        ],
      },
      { type: 'DATE', value: '2023-06-20', alt: ['FUTURE_REF'] },
    ],
  },
  'id',
)
const [first, second] = record.timexes as [TimeRecord['timexes'][0], TimeRecord['timexes'][0]]
const right: readonly FoundTimex[] = [first, second].map(
  ({ start, end, type, value, instant }) => ({
    start,
    end,
    type,
    value,
    ...(instant === undefined ? {} : { instant }),
  }),
)
function figures(found: readonly FoundTimex[]) {
  const counts = noTimes()
  const wrong = scoreRecord(record, found, counts)
  return { ...timeFigures(counts), wrong: wrong.length }
}

describe('the scorer of times', () => {
  it('gives all that is right full marks', () => {
    expect(figures(right)).toEqual({ relaxed: 1, strict: 1, value: 1, instants: 1, wrong: 0 })
  })

  it('takes another segmentation that the gold allows, and an other value', () => {
    const [date, clock] = first.parts[0] as unknown as readonly [FoundTimex, FoundTimex]
    const parted = [
      date,
      { ...clock, instant: '2023-06-19T08:30:00Z' },
      { ...right[1], value: 'FUTURE_REF' },
    ]
    expect(figures(parted as FoundTimex[])).toMatchObject({ strict: 1, value: 1, instants: 1 })
  })

  it('counts what is missing, shifted, wrong and too much', () => {
    expect(figures([])).toMatchObject({ relaxed: 0, instants: 0, wrong: 2 })
    const [one, two] = right as [FoundTimex, FoundTimex]
    expect(figures([{ ...one, end: one.end - 1 }, two])).toMatchObject({
      relaxed: 1,
      strict: 0.5,
      value: 1,
    })
    expect(figures([{ ...one, value: '2023-06-20T16:30' }, two])).toMatchObject({
      value: 0.5,
      strict: 1,
    })
    expect(figures([{ ...one, instant: '2023-06-19T16:30:00+07:00' }, two])).toMatchObject({
      value: 1,
      instants: 0,
    })
    const extra = { start: 0, end: 5, type: 'DATE', value: '2023' }
    expect(figures([extra, one, two]).relaxed).toBeCloseTo(0.8)
  })

  it.each([
    ['P14D', 'P2W'],
    ['P1Y6M', 'P18M'],
    ['PT90M', 'PT1.5H'],
    ['20230619', '2023-06-19'],
    ['2023-06-19T16:30:00+08:00', '2023-06-19T16:30'],
    ['2023-06-19T16', '2023-06-19T16:00'],
    ['PXXM', 'PXM'],
  ])('takes %s for %s', (one, other) => {
    expect(canonicalValue(one)).toBe(canonicalValue(other))
  })

  it.each([
    ['P1M', 'PT1M'],
    ['P1Y', 'P12D'],
    ['2023-06-19TMO', '2023-06-19TAF'],
  ])('parts %s from %s', (one, other) => {
    expect(canonicalValue(one)).not.toBe(canonicalValue(other))
  })
})

describe('the gold of times', () => {
  it('is sound: braces pair up, parts stand in their expressions, ids are single', () => {
    for (const half of ['tune', 'check'] as const) {
      for (const lang of ['id', 'en'] as const) {
        const ids = loadTimes(half, lang).map(({ id }) => id)
        expect(ids.length).toBeGreaterThan(200)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }
  })

  it('refuses braces that do not pair up', () => {
    const line = { id: 'x', category: 'x', reference: '', zone: '', marked: '{besok', timexes: [] }
    expect(() => recordOf(line, 'id')).toThrow(/pair up/)
  })
})
