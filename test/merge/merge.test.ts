import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, judgeAll, mergeRecords } from '../../src/merge.ts'
import type { Judgement, PlacedRecord } from '../../src/model/dossier.ts'
import type { EventKind, Status } from '../../src/model/event.ts'
import { recordOf } from '../reading-builder.ts'

// Few values, so that records meet, contradict and chain in every way.
const PEOPLE = [
  'Antony Blinken/USA',
  'Blinken/USA',
  'Xi Jinping/CHN',
  'Wang Yi/CHN',
  'Wang/CHN',
  '=US/USA',
  '=China/CHN',
]
const TIMES = [
  '2023-06-18',
  '2023-06-19@Asia/Shanghai',
  '2023-06-19T16:30@Asia/Shanghai',
  '2023-06',
  '2023-06-18@America/New_York',
]

const sketch = fc.record(
  {
    who: fc.subarray(PEOPLE, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom<EventKind>('meeting', 'talks', 'visit'),
    status: fc.constantFrom<Status>('happened', 'planned', 'cancelled', 'postponed'),
    time: fc.constantFrom(...TIMES),
    place: fc.constantFrom('Beijing/CHN', '=China/CHN', 'Bali/IDN'),
    lasted: fc.constantFrom('180', '~190', '330', 'plan 120'),
  },
  { requiredKeys: ['who'] },
)

const scene = fc
  .array(fc.tuple(sketch, fc.nat(5), fc.nat(3)), { minLength: 1, maxLength: 9 })
  .map((events) =>
    events.map(
      ([event, report, day], index): PlacedRecord =>
        recordOf(
          { ...event, id: `id-${index}` },
          { name: `r${report}`, published: `2023-06-${19 + day}` },
        ),
    ),
  )
  .chain((records) => {
    const id = fc.constantFrom(...records.map(({ record }) => record.id))
    const verdict = fc.tuple(
      id,
      id,
      fc.constantFrom('yes', 'no', 'unsure'),
      fc.constantFrom('rini', 'adi'),
    )
    const verdicts = fc.array(
      verdict.map(
        ([left, right, same, who]): Judgement => ({
          left,
          right,
          same: same as Judgement['same'],
          by: `person:${who}`,
          score: 1,
          reason: '',
        }),
      ),
      { maxLength: 3 },
    )
    return fc.tuple(
      fc.constant(records),
      verdicts,
      fc.shuffledSubarray(records, { minLength: records.length }),
    )
  })

describe('merging', () => {
  test('is commutative: the order of records and verdicts never matters', () => {
    fc.assert(
      fc.property(scene, ([records, verdicts, shuffled]) => {
        expect(mergeRecords(shuffled, verdicts.toReversed())).toEqual(
          mergeRecords(records, verdicts),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('is associative: merging what was merged with the rest is merging all', () => {
    fc.assert(
      fc.property(scene, fc.nat(9), ([records, verdicts], cut) => {
        const members = (part: readonly PlacedRecord[]) =>
          mergeRecords(part, verdicts).flatMap((dossier) => dossier.members)
        const [head, tail] = [records.slice(0, cut), records.slice(cut)]
        const stepwise = mergeRecords([...members(head), ...members(tail)], verdicts)
        expect(stepwise).toEqual(mergeRecords(records, verdicts))
      }),
    )
  })

  test('is idempotent: the same records again change nothing', () => {
    fc.assert(
      fc.property(scene, ([records, verdicts]) => {
        const once = mergeRecords(records, verdicts)
        expect(mergeRecords([...records, ...records], [...verdicts, ...verdicts])).toEqual(once)
      }),
    )
  })

  test('loses nothing: every record is in one dossier, every value among the candidates', () => {
    fc.assert(
      fc.property(scene, ([records, verdicts]) => {
        const dossiers = mergeRecords(records, verdicts)
        const ids = dossiers.flatMap(({ members }) => members.map(({ record }) => record.id))
        expect(ids.sort()).toEqual(records.map(({ record }) => record.id).sort())
        for (const { members, time, kind } of dossiers) {
          const held = time.candidates.flatMap(({ holders }) => holders.map(({ record }) => record))
          const dated = members.filter(({ record }) => record.event.time !== undefined)
          expect(held.sort()).toEqual(dated.map(({ record }) => record.id).sort())
          expect(kind.candidates.length).toBeGreaterThan(0)
          if (time.state === 'conflict') expect(time.agreed).toBeUndefined()
        }
      }),
    )
  })

  test('never joins what the rules tell apart', () => {
    fc.assert(
      fc.property(scene, ([records]) => {
        for (const { members } of mergeRecords(records)) {
          for (const a of members)
            for (const b of members) expect(compare(a, b)?.same).not.toBe('no')
        }
      }),
    )
  })
})

test('an undated talk goes to the one it fits best and draws no two together', () => {
  const published = '2023-06-20'
  const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']
  const dossiers = mergeRecords([
    recordOf({ id: 'one', who, time: '2023-06-18@Asia/Shanghai' }, { name: 'a', published }),
    recordOf(
      { id: 'two', who, time: '2023-06-19@Asia/Shanghai', place: 'Beijing/CHN' },
      { name: 'a', published },
    ),
    recordOf({ id: 'undated', who, place: 'Beijing/CHN' }, { name: 'b', published }),
  ])
  expect(dossiers.map(({ members }) => members.map(({ record }) => record.id))).toEqual([
    ['one'],
    ['two', 'undated'],
  ])
})

test('a crowd of reports on one pair of states is merged by days', () => {
  const records = Array.from({ length: 600 }, (_, index) => {
    const time = `2023-06-${String(1 + (index % 20)).padStart(2, '0')}@Asia/Shanghai`
    return recordOf({ who: ['=US/USA', '=China/CHN'], time }, { name: `r${index}` })
  })
  const dossiers = mergeRecords(records)
  expect(dossiers).toHaveLength(20)
  expect(new Set(dossiers.map(({ members }) => members.length))).toEqual(new Set([30]))
})

test('a plan for the month draws no two days together', () => {
  const who = ['Antony Blinken/USA', 'Xi Jinping/CHN']
  const dossiers = mergeRecords([
    recordOf({ id: 'a', who, time: '2023-06-02@Asia/Shanghai' }, { name: 'a' }),
    recordOf({ id: 'b', who, time: '2023-06-28@Asia/Shanghai' }, { name: 'b' }),
    recordOf({ id: 'c', who, time: '2023-06', status: 'planned' }, { name: 'c' }),
  ])
  expect(dossiers.map(({ members }) => members.map(({ record }) => record.id))).toEqual([
    ['a', 'c'],
    ['b'],
  ])
})

test('two thousand reports on one summit are one event, in little time', () => {
  const records = Array.from({ length: 2000 }, (_, index) =>
    recordOf(
      {
        kind: 'summit',
        who: ['Joe Biden/USA', 'Xi Jinping/CHN'],
        time: '2023-11-15@America/Los_Angeles',
      },
      { name: `r${index}`, published: `2023-11-${15 + (index % 5)}` },
    ),
  )
  const [dossier, ...others] = mergeRecords(records)
  expect(others).toEqual([])
  expect(dossier?.reports).toBe(2000)
})

test.each([
  ['a day of two calendars', 'meeting', '2023-06-18@America/New_York', '2023-06-19@Asia/Shanghai'],
  [
    'a visit seen on its third day',
    'visit',
    '2023-06-18@Asia/Shanghai',
    '2023-06-20@Asia/Shanghai',
  ],
] as const)('%s: the blocks let them meet', (_, kind, first, second) => {
  const who = ['>Antony Blinken/USA', '<Xi Jinping/CHN']
  const dossiers = mergeRecords([
    recordOf({ kind, who, time: first }, { name: 'a' }),
    recordOf({ kind, who, time: second }, { name: 'b' }),
  ])
  expect(dossiers).toHaveLength(1)
})

test('which of a crowd are linked does not depend on their order', () => {
  const records = Array.from({ length: 40 }, (_, index) =>
    recordOf(
      { who: ['Joe Biden/USA', 'Xi Jinping/CHN'], time: '2023-11-15' },
      { name: `r${index}` },
    ),
  )
  const pairs = (given: readonly PlacedRecord[]) =>
    judgeAll(given)
      .map(({ left, right }) => `${left} ${right}`)
      .sort()
  expect(pairs(records.toReversed())).toEqual(pairs(records))
  expect(pairs(records).length).toBeLessThan((40 * 39) / 2)
})
