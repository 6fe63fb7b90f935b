/** Records of which one leaves out the day, the persons, or the other side: joined where nothing else can be meant, and not else. */
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../src/merge.ts'
import type { EventKind } from '../../src/model/event.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

type Told = EventSketch & { readonly on: string }

/** The events of some reports, each published at nine of its day. */
const eventsOf = (...told: readonly Told[]) =>
  mergeRecords(
    told.map(({ on, ...event }, index) =>
      recordOf(event, { name: `r${index}`, published: `2024-${on}T09:00:00Z` }),
    ),
  )
const joined = (...told: readonly Told[]): boolean => eventsOf(...told).length === 1

const STATES = ['=Peru/PER', '=Chile/CHL']
const PERSONS = ['Ana Rojas/PER/foreign_minister', 'Luis Vega/CHL/foreign_minister']
const DAY = '2024-05-01@America/Lima'
const NEXT = '2024-05-02@America/Lima'
const LIMA = 'Lima/PER'

describe('what one state does to another, its day left out', () => {
  const kinds: readonly EventKind[] = [
    'sanction',
    'aid',
    'recognition',
    'embassy_opening',
    'invitation',
    'condolence',
    'summons',
  ]
  test.each(kinds)('%s', (kind) => {
    const dated: Told = { kind, who: STATES, time: DAY, on: '05-01' }
    expect(joined(dated, { kind, who: STATES, on: '05-02' })).toBe(true)
    // A week later it may be another.
    expect(joined(dated, { kind, who: STATES, on: '05-09' })).toBe(false)
    expect(joined(dated, { kind, who: ['=Peru/PER', '=Fiji/FJI'], on: '05-02' })).toBe(false)
  })

  test.each(['summons', 'expulsion', 'recall'] as const)('%s told a day off', (kind) => {
    const one: Told = { kind, who: STATES, time: DAY, on: '05-02' }
    expect(joined(one, { kind, who: STATES, time: NEXT, on: '05-03' })).toBe(true)
    const later = { kind, who: STATES, time: '2024-05-04@America/Lima', on: '05-04' } as const
    expect(joined(one, later)).toBe(false)
  })
})

describe('encounters of states alone, the day left out', () => {
  const dated: Told = { kind: 'meeting', who: STATES, time: DAY, place: LIMA, on: '05-01' }
  test('are one in one city, or as a round of talks', () => {
    expect(joined(dated, { kind: 'meeting', who: STATES, place: LIMA, on: '05-02' })).toBe(true)
    const talks = { ...dated, kind: 'talks' as const }
    expect(joined(talks, { kind: 'talks', who: STATES, on: '05-02' })).toBe(true)
  })
  test('are one where a report calls the round off that the other has held', () => {
    const talks = { ...dated, kind: 'talks' as const }
    const [one, ...others] = eventsOf(talks, {
      kind: 'talks',
      who: STATES,
      status: 'cancelled',
      on: '05-02',
    })
    expect(others).toEqual([])
    expect(one?.conflicts).toEqual(['status'])
  })
  test('are not where neither is told', () => {
    expect(joined(dated, { kind: 'meeting', who: STATES, on: '05-02' })).toBe(false)
    const country: Told = { kind: 'meeting', who: STATES, place: '=Peru/PER', on: '05-02' }
    expect(joined(dated, country)).toBe(false)
  })
})

test('a visit told days later without its day is the one that was reported', () => {
  const guest = ['>Luis Vega/CHL/foreign_minister', '<=Peru/PER']
  const dated: Told = { kind: 'visit', who: guest, time: DAY, place: '=Peru/PER', on: '05-01' }
  expect(joined(dated, { kind: 'visit', who: guest, place: '=Peru/PER', on: '05-05' })).toBe(true)
  const fiji = ['>Luis Vega/CHL/foreign_minister', '<=Fiji/FJI']
  expect(joined(dated, { kind: 'visit', who: fiji, place: '=Fiji/FJI', on: '05-05' })).toBe(false)
  expect(joined(dated, { kind: 'visit', who: guest, place: '=Peru/PER', on: '05-20' })).toBe(false)
})

describe('plans without a day', () => {
  const held = (time: string, on: string, place = LIMA): Told => ({
    kind: 'talks',
    who: PERSONS,
    time,
    place,
    on,
  })
  test.each(['planned', 'hypothetical'] as const)('%s: the next encounter', (status) => {
    const plan: Told = { kind: 'talks', who: PERSONS, status, place: LIMA, on: '05-01' }
    expect(joined(plan, held('2024-05-09@America/Lima', '05-10'))).toBe(true)
    expect(joined(plan, held('2024-05-29@America/Lima', '05-30'))).toBe(false)
    expect(joined(plan, held('2024-05-09@America/Lima', '05-10', 'Cusco/PER'))).toBe(false)
    const who = ['Rosa Diaz/PER/defence_minister', 'Juan Soto/CHL/defence_minister']
    expect(joined(plan, { ...held('2024-05-09@America/Lima', '05-10'), who })).toBe(false)
  })

  test('of two later ones the first', () => {
    const plan: Told = { kind: 'talks', who: PERSONS, status: 'planned', place: LIMA, on: '05-01' }
    const found = eventsOf(
      plan,
      held('2024-05-06@America/Lima', '05-06'),
      held('2024-05-12@America/Lima', '05-12'),
    )
    expect(found.map(({ members }) => members.length).sort()).toEqual([1, 2])
    const [two] = found.filter(({ members }) => members.length === 2)
    expect(two?.time.candidates.map(({ value }) => value.start)).toEqual(['2024-05-06'])
  })
})

describe('who calls off or denies, and names nobody', () => {
  const plan: Told = {
    kind: 'talks',
    who: PERSONS,
    status: 'planned',
    time: DAY,
    place: LIMA,
    on: '04-25',
  }
  test.each(['cancelled', 'postponed'] as const)('%s by the states', (status) => {
    expect(joined(plan, { kind: 'talks', who: STATES, status, on: '04-28' })).toBe(true)
    const others: Told = {
      kind: 'talks',
      who: ['Rosa Diaz/PER/defence_minister', 'Juan Soto/CHL/defence_minister'],
      status,
      on: '04-28',
    }
    expect(joined(plan, others)).toBe(false)
    // Not what is due in two months.
    const far = { ...plan, time: '2024-06-30@America/Lima' }
    expect(joined(far, { kind: 'talks', who: STATES, status, on: '04-28' })).toBe(false)
  })

  test('a denial that names himself alone', () => {
    const held: Told = { who: PERSONS, time: DAY, place: LIMA, on: '05-01' }
    const [mine = ''] = PERSONS
    const [one, ...others] = eventsOf(held, {
      who: [mine],
      status: 'denied',
      time: DAY,
      on: '05-02',
    })
    expect(others).toEqual([])
    expect(one?.conflicts).toEqual(['status'])
    expect(joined(held, { who: [mine], time: DAY, on: '05-02' })).toBe(false)
  })
})

test('the day it was put off from, and the new one, do not contradict each other', () => {
  const [one, ...others] = eventsOf(
    { who: PERSONS, status: 'planned', time: DAY, place: LIMA, on: '04-25' },
    { who: PERSONS, status: 'postponed', time: DAY, place: LIMA, on: '04-28' },
    { who: PERSONS, status: 'planned', time: '2024-05-10@America/Lima', place: LIMA, on: '04-29' },
  )
  expect(others).toEqual([])
  expect(one?.conflicts).toEqual([])
  expect(one?.time.agreed?.start).toBe('2024-05-10')
  const [two] = eventsOf(
    { who: PERSONS, status: 'postponed', time: DAY, place: LIMA, on: '04-28' },
    { who: PERSONS, status: 'planned', time: '2024-05-10@America/Lima', place: LIMA, on: '04-29' },
    { who: PERSONS, time: '2024-05-10T10:00@America/Lima', place: LIMA, on: '05-10' },
    { who: PERSONS, time: '2024-05-10T15:00@America/Lima', place: LIMA, on: '05-10' },
  )
  expect(two?.conflicts).toEqual(['time'])
})
