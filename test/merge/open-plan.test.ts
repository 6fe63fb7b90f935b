import { expect, test } from 'vitest'
import { blockKeys, compare, mergeRecords } from '../../src/merge.ts'
import type { PlacedRecord } from '../../src/model/dossier.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const RINA = 'Rina Hapsari/IDN/foreign_minister'
const LIN = 'Lin Bao/CHN/foreign_minister'

let count = 0
const told = (published: string, event: Partial<EventSketch>): PlacedRecord =>
  recordOf({ who: [RINA, LIN], ...event }, { name: `plan${count++}`, published })

const plan = told('2025-10-26', { status: 'planned', place: 'Washington/USA' })

test.each<[string, PlacedRecord]>([
  [
    'held in that city within three weeks',
    told('2025-11-14', { time: '2025-11-13', place: 'Washington/USA' }),
  ],
  [
    'given its day later',
    told('2025-11-12', { status: 'planned', time: '2025-11-13', place: 'Washington/USA' }),
  ],
  [
    'planned by another report of these days',
    told('2025-10-28', { status: 'planned', time: '2025-11' }),
  ],
])('a plan without a day: %s', (_, other) => {
  expect(compare(plan, other)?.same).toBe('yes')
  expect(blockKeys(plan).some((key) => blockKeys(other).includes(key))).toBe(true)
  expect(mergeRecords([plan, other])).toHaveLength(1)
})

test.each<[string, PlacedRecord]>([
  ['months later', told('2026-02-14', { time: '2026-02-13', place: 'Washington/USA' })],
  ['before it was planned', told('2025-10-27', { time: '2025-10-20', place: 'Washington/USA' })],
  ['in a city nobody told', told('2025-11-14', { time: '2025-11-13' })],
  [
    'with somebody else',
    told('2025-11-14', {
      who: [RINA, 'Ana Ortega/PER/foreign_minister'],
      time: '2025-11-13',
      place: 'Washington/USA',
    }),
  ],
])('a plan without a day is not what took place %s', (_, other) => {
  expect(compare(plan, other)?.same).not.toBe('yes')
})
