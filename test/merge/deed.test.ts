import { expect, test } from 'vitest'
import { compare, mergeRecords } from '../../src/merge.ts'
import type { EventKind } from '../../src/model/event.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const DAY = '2024-05-16'

function told(name: string, event: EventSketch) {
  return recordOf({ id: name, ...event }, { name, published: '2024-05-17' })
}

const deed = (kind: EventKind, ...who: readonly string[]): EventSketch => ({ kind, who, time: DAY })

test.each(['recall', 'expulsion', 'summons', 'sanction', 'recognition'] as const)(
  'what each of two states does to the other on one day are two deeds: %s',
  (kind) => {
    const one = told('a', deed(kind, '=Peru/PER', '=Fiji/FJI'))
    const other = told('b', deed(kind, '=Fiji/FJI', '=Peru/PER'))
    expect(compare(one, other)).toMatchObject({ same: 'no', reason: 'other-deed' })
  },
)

test.each(['recall', 'expulsion', 'summons'] as const)(
  'and one where both reports have one state do it: %s',
  (kind) => {
    const one = told('a', deed(kind, '=Peru/PER', '=Fiji/FJI'))
    const other = told('b', deed(kind, '=Peru/PER', '=Fiji/FJI'))
    expect(compare(one, other)).toMatchObject({ same: 'yes' })
  },
)

test('an envoy called home is the one thrown out, not his colleague who is called home the other way', () => {
  const out = told('a', deed('expulsion', '=Peru/PER', 'Jone Ravula/FJI/ambassador'))
  const home = told('b', deed('recall', '=Fiji/FJI', 'Jone Ravula/FJI/ambassador', '=Peru/PER'))
  const back = told('c', deed('recall', '=Peru/PER', 'Tomas Arelano/PER/ambassador', '=Fiji/FJI'))
  const merged = mergeRecords([out, home, back])
  expect(merged.map(({ members }) => members.map(({ record }) => record.id))).toEqual([
    ['a', 'b'],
    ['c'],
  ])
  expect(merged[0]?.conflicts).toEqual(['kind'])
})

test('a meeting has no doer: who is named first tells nothing', () => {
  const one = told('a', deed('meeting', '=Peru/PER', '=Fiji/FJI'))
  const other = told('b', deed('meeting', '=Fiji/FJI', '=Peru/PER'))
  expect(compare(one, other)).toMatchObject({ same: 'yes' })
})

test('a guest is marked: who summoned him stands wherever he does', () => {
  const one = told('a', deed('summons', '<=Peru/PER', '>Jone Ravula/FJI/ambassador'))
  const other = told('b', deed('summons', '>Jone Ravula/FJI/ambassador', '<=Peru/PER'))
  expect(compare(one, other)).toMatchObject({ same: 'yes' })
})

test('who is called home is told once, with or without its day', () => {
  const one = told('a', deed('recall', '=Peru/PER', '=Fiji/FJI'))
  const undated = told('b', { kind: 'recall', who: ['=Peru/PER', '=Fiji/FJI'] })
  expect(compare(one, undated)).toMatchObject({ same: 'yes' })
  const meeting = told('c', { kind: 'meeting', who: ['=Peru/PER', '=Fiji/FJI'], time: DAY })
  const another = told('d', { kind: 'meeting', who: ['=Peru/PER', '=Fiji/FJI'] })
  expect(compare(meeting, another)).toMatchObject({ same: 'unsure' })
})
