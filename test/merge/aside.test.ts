import { expect, test } from 'vitest'
import { contradicting, dossier } from '../../src/merge.ts'
import type { Dossier, Field } from '../../src/model/dossier.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const WHO = ['Retno Marsudi/IDN/foreign_minister', 'Penny Wong/AUS/foreign_minister'] as const

function dossierOf(...sketches: readonly Partial<EventSketch>[]): Dossier {
  return dossier(
    sketches.map((sketch, index) =>
      recordOf({ who: WHO, id: `r${index}`, ...sketch }, { name: `r${index}` }),
    ),
  )
}

/** The reason why each record's value stands beside the conflict; null of a rival. */
function asides<T>({ candidates }: Field<T>): readonly (readonly [string, string | null])[] {
  return candidates
    .flatMap(({ holders, aside }) => holders.map(({ record }) => [record, aside ?? null] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

test('the town of two houses contradicts neither of them', () => {
  const { place } = dossierOf(
    { place: 'Jakarta/IDN' },
    { place: 'Jakarta/IDN/Gedung Pancasila' },
    { place: 'Jakarta/IDN/Hotel Mulia' },
  )
  expect(place.state).toBe('conflict')
  expect(asides(place)).toEqual([
    ['r0', 'grain'],
    ['r1', null],
    ['r2', null],
  ])
  expect(contradicting(place)).toHaveLength(2)
})

test('a plan contradicts no outcome, though outcomes contradict each other', () => {
  const { duration } = dossierOf(
    { lasted: '120', status: 'planned' },
    { lasted: '180' },
    { lasted: '60' },
  )
  expect(asides(duration)).toEqual([
    ['r0', 'plan-and-outcome'],
    ['r1', null],
    ['r2', null],
  ])
})

test('the month of two days contradicts neither, two plans of three contradict the third', () => {
  expect(
    asides(dossierOf({ time: '2024-03' }, { time: '2024-03-07' }, { time: '2024-03-08' }).time),
  ).toEqual([
    ['r0', 'grain'],
    ['r1', null],
    ['r2', null],
  ])
  const status = 'planned'
  expect(
    asides(
      dossierOf(
        { time: '2024-03-06', status },
        { time: '2024-03-07', status },
        { time: '2024-03-08', status },
      ).time,
    ).map(([, aside]) => aside),
  ).toEqual([null, null, null])
})

test('the plan is no side of a dispute about what came of it', () => {
  const off = { status: 'cancelled', time: '2024-03-07' } as const
  const { status } = dossier([
    recordOf(
      { who: WHO, id: 'r0', status: 'planned', time: '2024-03-07' },
      { name: 'a', published: '2024-03-05' },
    ),
    recordOf({ who: WHO, id: 'r1', ...off }, { name: 'b', published: '2024-03-08' }),
    recordOf({ who: WHO, id: 'r2', time: '2024-03-07' }, { name: 'c', published: '2024-03-08' }),
  ])
  expect(status.state).toBe('conflict')
  expect(asides(status)).toEqual([
    ['r0', 'plan-and-outcome'],
    ['r1', null],
    ['r2', null],
  ])
})

test('where nothing contradicts nothing stands aside', () => {
  const { place } = dossierOf({ place: 'Jakarta/IDN' }, { place: 'Jakarta/IDN/Hotel Mulia' })
  expect(place.state).toBe('compatible')
  expect(asides(place).map(([, aside]) => aside)).toEqual([null, null])
})

test('two cities of one visit are stations, of a meeting a contradiction', () => {
  const who = ['Penny Wong/AUS/foreign_minister/visitor', 'Indonesia/IDN//host']
  const both = [{ place: 'Jakarta/IDN' }, { place: 'Makassar/IDN' }] as const
  const visit = dossierOf(...both.map((one) => ({ who, kind: 'visit' as const, ...one })))
  expect(visit.place).toMatchObject({ state: 'compatible', reason: 'stations' })
  expect(visit.conflicts).toEqual([])
  expect(dossierOf(...both).place).toMatchObject({ state: 'conflict' })
})

test('a palace and a mosque of one visit are stations too, two countries are not', () => {
  const who = ['Penny Wong/AUS/foreign_minister/visitor']
  const visit = (place: string) => ({ who, kind: 'visit' as const, place })
  const houses = dossierOf(
    visit('Jakarta/IDN/Istana Merdeka'),
    visit('Jakarta/IDN/Masjid Istiqlal'),
  )
  expect(houses.place).toMatchObject({ state: 'compatible', reason: 'stations' })
  const lands = dossierOf(visit('Jakarta/IDN'), visit('Dili/TLS'))
  expect(lands.place).toMatchObject({ state: 'conflict' })
})
