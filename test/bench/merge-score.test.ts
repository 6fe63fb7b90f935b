import { describe, expect, it } from 'vitest'
import { type Encounter, faultsOf, lastPublished } from '../../bench/quality/merge-gold.ts'
import { judgeGold } from '../../bench/quality/merge-judge.ts'
import { goldRecords } from '../../bench/quality/merge-record.ts'
import { noMergeCounts, scoreMerged } from '../../bench/quality/merge-score.ts'
import { wilson } from '../../bench/quality/wilson.ts'
import { mergeRecords } from '../../src/merge.ts'

const text = 'Menlu Rina Hapsari bertemu Menlu Lin Bao di Bali.'
const trigger = { start: 19, end: 26, text: 'bertemu' }
const people = [
  { name: 'Rina Hapsari', country: 'IDN', office: 'foreign_minister' },
  { name: 'Lin Bao', country: 'CHN', office: 'foreign_minister' },
]

function report(id: string, outlet: string, published: string, event: object) {
  const base = { id: 'e1', type: 'meeting', status: 'happened', trigger, participants: people }
  const empty = { time: null, place: null, duration: null }
  return {
    ...{ id, lang: 'id', outlet, published, text },
    events: [{ ...base, ...empty, ...event }],
  }
}

const time = { start: '2024-03-05', grain: 'day', zone: 'Asia/Makassar' }

/** Two reports of one meeting that differ on its length, and one of the day after. */
const encounter = {
  id: '00-bali',
  reports: [
    report('r1', 'Warta Nusa', '2024-03-05T10:00:00Z', {
      time,
      duration: { iso: 'PT3H', minutes: 180 },
    }),
    report('r2', 'Harbour Ledger', '2024-03-05T12:00:00Z', {
      time,
      duration: { iso: 'PT1H', minutes: 60 },
    }),
    report('r3', 'Harbour Ledger', '2024-03-06T12:00:00Z', {
      time: { ...time, start: '2024-03-06' },
    }),
  ],
  merged: [
    {
      id: 'M1',
      members: ['r1/e1', 'r2/e1'],
      statuses: ['happened'],
      final: 'happened',
      origins: ['Warta Nusa', 'Harbour Ledger'],
      conflicts: ['duration'],
    },
    {
      id: 'M2',
      members: ['r3/e1'],
      statuses: ['happened'],
      final: 'happened',
      origins: ['Harbour Ledger'],
      conflicts: [],
    },
  ],
} as unknown as Encounter

describe('the scorer of merging', () => {
  it('finds the annotation of the encounter sound, and what is wrong with another', () => {
    expect(faultsOf(encounter)).toEqual([])
    const [first] = encounter.merged
    expect(faultsOf({ ...encounter, merged: [first!] })).toHaveLength(1)
    const claims = [{ report: 'r1', text: 'kunjungan', verdict: 'unknown' as const }]
    expect(faultsOf({ ...encounter, claims })).toHaveLength(1)
    expect(lastPublished(encounter)).toBe('2024-03-06T12:00:00Z')
  })

  it('gives full marks to what is as annotated', () => {
    const { counts, wrong } = judgeGold(encounter)
    expect(wrong).toEqual([])
    expect(counts).toMatchObject({
      pairs: [1, 0, 0],
      conflicts: [1, 0, 0],
      falseConflicts: [0, 3],
      life: [2, 2],
      origins: [2, 2],
    })
  })

  it('charges what is joined too much, parted, contradicted and untold', () => {
    const records = goldRecords(encounter)
    const eventOf = new Map(records.map(({ record: { id } }) => [id, id.slice('00-bali/'.length)]))
    const [one, other] = records.map(({ record }) => record.id) as [string, string]
    const judgement = {
      left: one,
      right: other,
      same: 'no',
      by: 'person:x',
      score: 1,
      reason: '',
    } as const
    const counts = noMergeCounts()
    const parted = { dossiers: mergeRecords(records, [judgement]), eventOf }
    const wrong = scoreMerged(encounter, parted, counts)
    expect(counts.pairs).toEqual([0, 0, 1])
    expect(counts.conflicts).toEqual([0, 0, 1])
    expect(counts.origins).toEqual([1, 2])
    expect(wrong.map((line) => line.split('  ')[1])).toEqual([
      'parted',
      'conflict missed: duration',
      expect.stringMatching(/^origins/),
    ])
    const all = noMergeCounts()
    const yes = { ...judgement, same: 'yes', right: records[2]!.record.id } as const
    scoreMerged(encounter, { dossiers: mergeRecords(records, [yes]), eventOf }, all)
    expect(all.pairs[1]).toBeGreaterThan(0)
    expect(all.conflicts[1]).toBeGreaterThan(0)
  })
})

it.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [95, 100, 0.8882, 0.9785],
])('Wilson: %d of %d', (right, all, low, high) => {
  const range = wilson(right, all)!
  expect(range[0]).toBeCloseTo(low, 3)
  expect(range[1]).toBeCloseTo(high, 3)
})
