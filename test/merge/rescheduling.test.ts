import { describe, expect, test } from 'vitest'
import { blockKeys, compare, mergeRecords } from '../../src/merge.ts'
import type { PlacedRecord } from '../../src/model/dossier.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const RINA = 'Rina Hapsari/IDN/foreign_minister'
const LIN = 'Lin Bao/CHN/foreign_minister'
const guest = ['>Rina Hapsari/IDN/foreign_minister', '<=China/CHN']

let count = 0
const told = (published: string, event: Partial<EventSketch>): PlacedRecord =>
  recordOf({ who: [RINA, LIN], ...event }, { name: `r${count++}`, published })
const visit = (published: string, event: Partial<EventSketch>): PlacedRecord =>
  told(published, { kind: 'visit', who: guest, place: 'Beijing/CHN', ...event })

const sizes = (...records: readonly PlacedRecord[]) =>
  mergeRecords(records)
    .map(({ members }) => members.length)
    .sort()
    .reverse()
const meet = (a: PlacedRecord, b: PlacedRecord) =>
  blockKeys(a).some((key) => blockKeys(b).includes(key))

describe('a visit that is put off', () => {
  const plan = visit('2023-11-03', { status: 'planned', time: '2023-11-06' })
  const off = visit('2023-11-05', { status: 'postponed' })
  const held = visit('2024-02-25', { time: '2024-02-25' })

  test('is one life, from the plan to the day it was made up for', () => {
    const [event, ...others] = mergeRecords([held, plan, off])
    expect(others).toEqual([])
    expect(event?.life.stages.map(({ status }) => status)).toEqual([
      'planned',
      'postponed',
      'happened',
    ])
    expect(event?.conflicts).toEqual([])
  })

  test('needs the postponement: a plan and a later visit alone are two', () => {
    expect(compare(plan, held)?.same).not.toBe('yes')
    expect(sizes(plan, held)).toEqual([1, 1])
  })

  test('is made up for once, by the first that comes', () => {
    const again = visit('2024-06-10', { time: '2024-06-10' })
    const events = mergeRecords([again, held, plan, off])
    expect(events.map(({ members }) => members.length).sort()).toEqual([1, 3])
    const alone = events.find(({ members }) => members.length === 1)
    expect(alone?.id).toBe(again.record.id)
  })

  test.each<[string, PlacedRecord]>([
    [
      'another guest',
      visit('2024-02-25', { who: ['>Sari Dewi/IDN', '<=China/CHN'], time: '2024-02-25' }),
    ],
    ['another host', visit('2024-02-25', { place: 'Tokyo/JPN', time: '2024-02-25' })],
    ['years later', visit('2026-02-25', { time: '2026-02-25' })],
    ['what was before', visit('2023-11-06', { time: '2023-10-20' })],
  ])('is not %s', (_, other) => {
    expect(sizes(plan, off, other)).toEqual([2, 1])
  })
})

test('a trip "early next year" is the one put off two days before it begins', () => {
  const plan = visit('2022-11-14', { status: 'planned', time: '~2023' })
  const off = visit('2023-02-03', { status: 'postponed', time: '2023-02-05' })
  expect(meet(plan, off)).toBe(true)
  expect(sizes(plan, off)).toEqual([2])
  expect(sizes(plan, visit('2023-06-18', { time: '2023-06-18' }))).toEqual([1, 1])
})

describe('talks that are put off', () => {
  const plan = told('2024-03-01', { status: 'planned', time: '2024-03-12' })

  test('are the planned ones, with the new day', () => {
    const off = told('2024-03-08', { status: 'postponed', time: '2024-03-20' })
    const held = told('2024-03-20', { time: '2024-03-20' })
    expect(meet(plan, off)).toBe(true)
    expect(sizes(plan, off, held)).toEqual([3])
  })

  test('are not those of half a year later', () => {
    const off = told('2024-03-08', { status: 'postponed' })
    expect(sizes(plan, off, told('2024-09-20', { time: '2024-09-20' }))).toEqual([2, 1])
  })

  test('called off without a day are the ones that were ahead, and no others', () => {
    const off = told('2024-03-08', { status: 'cancelled' })
    expect(sizes(plan, off)).toEqual([2])
    expect(sizes(told('2024-02-01', { status: 'planned', time: '2024-02-12' }), off)).toEqual([
      1, 1,
    ])
    expect(sizes(told('2024-03-10', { status: 'planned', time: '2024-03-12' }), off)).toEqual([
      1, 1,
    ])
  })
})

describe('a call here, a meeting there', () => {
  const talk = told('2024-03-05', { time: '2024-03-05@Asia/Makassar', place: 'Ubud/IDN' })

  test('is one event told in two ways', () => {
    const call = told('2024-03-06', { kind: 'call', time: '2024-03-05' })
    expect(meet(talk, call)).toBe(true)
    const [event, ...others] = mergeRecords([talk, call])
    expect(others).toEqual([])
    expect(event?.conflicts).toEqual(['kind'])
  })

  test.each<[string, Partial<EventSketch>]>([
    ['of other persons', { who: [RINA, 'Wei Min/CHN'] }],
    ['of their states', { who: ['=Indonesia/IDN', '=China/CHN'] }],
    ['of another day', { time: '2024-03-06' }],
  ])('is two events: a call %s', (_, call) => {
    expect(sizes(talk, told('2024-03-06', { kind: 'call', time: '2024-03-05', ...call }))).toEqual([
      1, 1,
    ])
  })

  test('is two events at two hours, and where one report has both', () => {
    const morning = told('2024-03-05', { time: '2024-03-05T09:00@Asia/Makassar' })
    const evening = told('2024-03-05', { kind: 'call', time: '2024-03-05T20:00@Asia/Makassar' })
    expect(sizes(morning, evening)).toEqual([1, 1])
    const day = '2024-03-05'
    const events = [
      { who: [RINA, LIN], time: day },
      { kind: 'call' as const, who: [RINA, LIN], time: day },
    ]
    const both = events.map((event, index) =>
      recordOf({ ...event, id: `both-${index}` }, { name: 'both', published: day }),
    )
    const call = told(day, { kind: 'call', time: day })
    expect(sizes(...both, talk, call)).toEqual([2, 2])
  })
})

describe('a day told otherwise', () => {
  const time = '2024-03-05@Asia/Makassar'
  const next = '2024-03-06@Asia/Makassar'

  test('is a conflict where the same persons talked as long', () => {
    const [event, ...others] = mergeRecords([
      told('2024-03-06', { time, lasted: '30' }),
      told('2024-03-06', { time }),
      told('2024-03-07', { time: next, lasted: '~30' }),
    ])
    expect(others).toEqual([])
    expect(event?.conflicts).toEqual(['time'])
  })

  test.each<[string, Partial<EventSketch>]>([
    ['another length', { lasted: '90' }],
    ['no length', {}],
    ['a plan', { lasted: '30', status: 'planned' }],
    ['another city', { lasted: '30', place: 'Surabaya/IDN' }],
  ])('is another event: %s', (_, event) => {
    const first = told('2024-03-05', { time, lasted: '30', place: 'Ubud/IDN' })
    expect(sizes(first, told('2024-03-07', { time: next, ...event }))).toEqual([1, 1])
  })
})

describe('a day told otherwise, by reports of both days', () => {
  const [first, second] = ['2024-03-05@Asia/Makassar', '2024-03-06@Asia/Makassar']

  test('is a conflict where each knows of one encounter and comes after both days', () => {
    const [event, ...others] = mergeRecords([
      told('2024-03-06', { time: second }),
      told('2024-03-07', { time: first }),
    ])
    expect(others).toEqual([])
    expect(event?.conflicts).toEqual(['time'])
  })

  test.each<[string, PlacedRecord, PlacedRecord]>([
    [
      'the first report could not know',
      told('2024-03-05', { time: first }),
      told('2024-03-06', { time: second }),
    ],
    [
      'one looks back',
      told('2024-03-07', { time: first, background: true }),
      told('2024-03-06', { time: second }),
    ],
    [
      'two houses',
      told('2024-03-07', { time: first, place: 'Ubud/IDN/Istana Tampaksiring' }),
      told('2024-03-06', { time: second, place: 'Ubud/IDN/Hotel Rosalba' }),
    ],
    [
      'states alone',
      told('2024-03-07', { time: first, who: ['=Indonesia/IDN', '=China/CHN'] }),
      told('2024-03-06', { time: second }),
    ],
  ])('is two events: %s', (_, a, b) => {
    expect(sizes(a, b)).toEqual([1, 1])
  })

  test('is two events where a report has both', () => {
    const both = [first, second].map((time, index) =>
      recordOf(
        { who: [RINA, LIN], time, id: `day-${index}` },
        { name: 'days', published: '2024-03-07' },
      ),
    )
    expect(
      sizes(...both, told('2024-03-07', { time: first }), told('2024-03-06', { time: second })),
    ).toEqual([2, 2])
  })
})

describe('what is told without a day', () => {
  const held = told('2024-03-05', { time: '2024-03-05@Asia/Makassar', place: 'Ubud/IDN' })

  test('is the encounter of that city in the week before', () => {
    const back = told('2024-03-10', { place: 'Ubud/IDN' })
    expect(meet(held, back)).toBe(true)
    expect(sizes(held, back)).toEqual([2])
  })

  test.each<[string, string, Partial<EventSketch>]>([
    ['elsewhere', '2024-03-10', { place: 'Surabaya/IDN' }],
    ['in a country', '2024-03-10', { place: '=Indonesia/IDN' }],
    ['weeks later', '2024-03-25', { place: 'Ubud/IDN' }],
  ])('is nobody knows which: %s', (_, published, event) => {
    expect(sizes(held, told(published, event))).toEqual([1, 1])
  })
})

test('two holders of one office, told by two reports, are rivals; a missing host is none', () => {
  const [event] = mergeRecords([
    told('2024-03-05', { time: '2024-03-05', who: [RINA, LIN, 'Wei Min/CHN/defence_minister'] }),
    told('2024-03-05', { time: '2024-03-05', who: [RINA, LIN, 'Bo Hai/CHN/defence_minister'] }),
    told('2024-03-05', { time: '2024-03-05', who: [RINA, LIN, '<Sari Dewi/IDN/head_of_state'] }),
  ])
  expect(event?.members).toHaveLength(3)
  expect(event?.rivals).toEqual([
    { office: 'defence_minister', country: 'CHN', names: ['Bo Hai', 'Wei Min'] },
  ])
})

describe('a plan and what came of it', () => {
  const plan = told('2024-03-01', { status: 'planned', time: '2024-03-05', place: 'Ubud/IDN' })

  test('may lie a day or two apart', () => {
    const [event, ...others] = mergeRecords([plan, told('2024-03-06', { time: '2024-03-06' })])
    expect(others).toEqual([])
    expect(event?.time).toMatchObject({ state: 'compatible', reason: 'plan-and-outcome' })
  })

  test('may lie in two countries on one day', () => {
    const held = told('2024-03-05', { time: '2024-03-05', place: 'Dili/TLS' })
    const [event, ...others] = mergeRecords([plan, held])
    expect(others).toEqual([])
    expect(event?.conflicts).toEqual([])
  })

  test.each<[string, PlacedRecord]>([
    ['three days later', told('2024-03-08', { time: '2024-03-08' })],
    ['in another city', told('2024-03-06', { time: '2024-03-06', place: 'Surabaya/IDN' })],
    [
      'of their states',
      told('2024-03-06', { who: ['=Indonesia/IDN', '=China/CHN'], time: '2024-03-06' }),
    ],
    [
      'in another country the day after',
      told('2024-03-06', { time: '2024-03-06', place: 'Dili/TLS' }),
    ],
  ])('are two: %s', (_, held) => {
    expect(sizes(plan, held)).toEqual([1, 1])
  })
})

test('who denies an encounter within the week means the one told of', () => {
  const held = told('2024-03-05', { time: '2024-03-05' })
  const [event, ...others] = mergeRecords([held, told('2024-03-10', { status: 'denied' })])
  expect(others).toEqual([])
  expect(event?.life.final).toBe('disputed')
  expect(sizes(held, told('2024-03-20', { status: 'denied' }))).toEqual([1, 1])
})

describe('a visit', () => {
  test('of nine days holds what is told of its sixth', () => {
    const plan = visit('2024-03-01', {
      status: 'planned',
      time: '2024-03-02',
      lasted: String(9 * 1440),
    })
    const seen = visit('2024-03-07', { time: '2024-03-07' })
    expect(sizes(plan, seen)).toEqual([2])
    expect(sizes(visit('2024-03-01', { status: 'planned', time: '2024-03-02' }), seen)).toEqual([
      1, 1,
    ])
  })

  test('dated by its first day here and its second there is told in two grains', () => {
    const [event] = mergeRecords([
      visit('2024-03-02', { time: '2024-03-02' }),
      visit('2024-03-03', { time: '2024-03-03' }),
    ])
    expect(event?.members).toHaveLength(2)
    expect(event?.time).toMatchObject({ state: 'compatible', reason: 'grain' })
  })

  test('to an organisation is one to where it sits', () => {
    const brussels = {
      kind: 'visit' as const,
      who: ['>Rina Hapsari/IDN', '<#NATO/IGO'],
      time: '2024-03-02',
    }
    expect(
      sizes(
        told('2024-03-02', { ...brussels, place: 'Brussels/BEL' }),
        told('2024-03-02', brussels),
      ),
    ).toEqual([2])
  })
})

test('a summit of many is the one of which a report names two', () => {
  const many = ['Rina Hapsari/IDN', 'Lin Bao/CHN', 'Ann Poe/USA', 'Raj Sen/IND', 'Kenji Ito/JPN']
  const time = '2024-03-05'
  const summit = told(time, { kind: 'summit', who: many, time })
  expect(sizes(summit, told(time, { kind: 'summit', time }))).toEqual([2])
  expect(sizes(summit, told(time, { time }))).toEqual([1, 1])
})

test('names differ by the spelling of their vowels, where all else is the same', () => {
  const time = '2024-03-05'
  const meet = (name: string) => told(time, { who: [RINA, `${name}/SAU`], time })
  expect(sizes(meet('Mohammed bin Salman'), meet('Muhammad bin Salman'))).toEqual([2])
  expect(sizes(meet('Mohammed bin Salman'), meet('Mahmoud bin Sultan'))).toEqual([1, 1])
})
