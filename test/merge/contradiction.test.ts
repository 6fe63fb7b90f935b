/** What reports contradict each other in, and what are two ways of telling one thing. */
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../../src/index.ts'
import { mention as english } from '../../src/lang/en/mention.ts'
import { mention as indonesian } from '../../src/lang/id/mention.ts'
import { dossier, mergeRecords } from '../../src/merge.ts'
import type { EventPlace } from '../../src/model/event.ts'
import { ownWords, venueKindOf } from '../../src/rooms/event/place/venue-name.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const WHO = ['Rina Hapsari/IDN/foreign_minister', 'Wen Li/CHN/foreign_minister']

function reasonOf(a: EventSketch, b: EventSketch, field: 'place' | 'duration') {
  const records = [recordOf(a, { name: 'a' }), recordOf(b, { name: 'b' })]
  return dossier(records)[field].reason
}

describe('lengths', () => {
  test.each([
    ['more than an hour, two hours', '>60', '120', 'differs'],
    ['more than an hour, an hour and forty', '>60', '100', 'rounding'],
    ['more than two hours, three hours', '>120', '180', 'differs'],
    ['more than half an hour, 40 minutes', '>30', '40', 'rounding'],
    ['more than half an hour, an hour', '>30', '60', 'differs'],
    ['nearly three hours, two and a half', '<180', '150', 'differs'],
    ['nearly three hours, 2 hours 50', '<180', '170', 'rounding'],
    ['nearly an hour, half an hour', '<60', '30', 'differs'],
    ['nearly an hour, 50 minutes', '<60', '50', 'rounding'],
    ['about an hour, 45 minutes', '~60', '45', 'rounding'],
    ['about an hour, 40 minutes', '~60', '40', 'differs'],
    ['about an hour, 80 minutes', '~60', '80', 'rounding'],
    ['about two hours, an hour and a half', '~120', '90', 'differs'],
    ['about half an hour, 25 minutes', '~30', '25', 'rounding'],
    ['about half an hour, 20 minutes', '~30', '20', 'differs'],
  ])('%s', (_, a, b, reason) => {
    const [one, other] = [a, b].map((lasted) => ({ who: WHO, lasted }))
    for (const pair of [
      [one, other],
      [other, one],
    ] as const) {
      expect(reasonOf(pair[0] as EventSketch, pair[1] as EventSketch, 'duration')).toBe(reason)
    }
  })
})

describe('houses of one town, by their names alone', () => {
  const at = (name: string, id: string) => {
    const lang = name.startsWith('id ') ? 'id' : 'en'
    const venue = name.slice(3)
    const tables = lang === 'id' ? indonesian : english
    const own = ownWords(venue, tables, gazetteer.names)
    const venueKind = venueKindOf(venue, tables)
    const { record, origin } = recordOf({ who: WHO, place: 'Melati/IDN' }, { name: id })
    const value: EventPlace = {
      name: 'Melati',
      country: 'IDN',
      venue,
      ...(own.length === 0 ? {} : { ownWords: own }),
      ...(venueKind === undefined ? {} : { venueKind }),
    }
    const place = { ...record.event.place, value } as NonNullable<typeof record.event.place>
    return {
      record: { ...record, event: { ...record.event, place } },
      origin: { ...origin, language: lang },
    }
  }
  test.each([
    ['en Presidential Palace', 'id Istana Kepresidenan', 'wording'],
    ['en Presidential Palace', 'id Wisma Negara', 'differs'],
    ['en State Guesthouse', 'id Wisma Negara', 'wording'],
    ['en Presidential Palace', 'id Kantor Presiden', 'wording'],
    ["en Prime Minister's Office", 'id kediaman perdana menteri', 'differs'],
    ["en Prime Minister's Office", "en Prime Minister's Residence", 'differs'],
    ['en The Kenanga Lodge', 'id Gedung Parlemen', 'differs'],
    ['en Chinese Embassy', 'id Kedutaan Besar China', 'wording'],
    ['en Chinese Embassy', 'en Embassy of China', 'wording'],
    ['en Chinese Embassy', 'id kediaman Duta Besar China', 'wording'],
    ['en Chinese Embassy', 'id Kedutaan Besar Peru', 'differs'],
    ['en Chinese Embassy', 'en Peruvian Embassy', 'differs'],
    ['en Kenanga airport', 'id Pangkalan Udara Kenanga', 'wording'],
    ['en Kenanga airport', 'id Bandara Cempaka', 'differs'],
    ['en Jepara Room', 'id Istana Kepresidenan', 'grain'],
    ['en Jepara Room', 'id Ruang Cempaka', 'differs'],
    ['en National Library', 'id Kementerian Luar Negeri', 'differs'],
    ['en National Theatre', 'id Istana Kepresidenan', 'differs'],
    ['en National Library', 'id Perpustakaan Nasional', 'wording'],
    ['en Kenanga Secretariat', 'id Kementerian Luar Negeri', 'differs'],
    ['en party headquarters', 'id gedung parlemen', 'grain'],
    ['en Kenanga headquarters', 'id Istana Kepresidenan', 'differs'],
    ['en Kenanga Castle', 'id Kementerian Luar Negeri', 'differs'],
    ['en Kenanga Castle', 'id Kastil Kenanga', 'wording'],
  ])('%s, %s: %s', (one, other, reason) => {
    expect(dossier([at(one, 'a'), at(other, 'b')]).place.reason).toBe(reason)
    expect(dossier([at(other, 'a'), at(one, 'b')]).place.reason).toBe(reason)
  })
})

describe('places of two countries', () => {
  const eventsOf = (a: EventSketch, b: EventSketch) =>
    mergeRecords([
      recordOf(a, { name: 'a', published: '2023-06-19T20:00:00Z' }),
      recordOf(b, { name: 'b', published: '2023-06-20T04:00:00Z' }),
    ])
  const time = '2023-06-19@Asia/Dubai'
  const talks = (place: string, who = ['=Peru/PER', '=Chile/CHL']): EventSketch => ({
    kind: 'talks',
    who,
    time,
    place,
  })

  test('one round of talks of two states is told of two countries', () => {
    const [one, ...others] = eventsOf(talks('Doha/QAT'), talks('Muscat/OMN'))
    expect(others).toEqual([])
    expect(one?.conflicts).toEqual(['place'])
    const who = ['Ana Rojas/PER/foreign_minister', '=Chile/CHL']
    expect(eventsOf(talks('Doha/QAT', who), talks('Muscat/OMN', who))).toHaveLength(1)
  })

  test('meetings of the same states in two countries on one day are two', () => {
    const meeting = (place: string): EventSketch => ({ ...talks(place), kind: 'meeting' })
    expect(eventsOf(meeting('Doha/QAT'), meeting('Muscat/OMN'))).toHaveLength(2)
    const later = { ...talks('Muscat/OMN'), time: '2023-06-20@Asia/Dubai' }
    expect(eventsOf(talks('Doha/QAT'), later)).toHaveLength(2)
  })

  test('a border town is one, whichever country it is told for', () => {
    const [one, ...others] = eventsOf(talks('Kenanga/PER', WHO), talks('Kenanga/CHL', WHO))
    expect(others).toEqual([])
    expect(one?.place.reason).toBe('wording')
  })
})

describe('one event told as two kinds', () => {
  const eventsOf = (a: EventSketch, b: EventSketch) =>
    mergeRecords([
      recordOf(a, { name: 'a', published: '2023-06-19T20:00:00Z' }),
      recordOf(b, { name: 'b', published: '2023-06-20T04:00:00Z' }),
    ])
  const time = '2023-06-19@America/Lima'
  const WITH = ['=Peru/PER', 'Pedro Salas/CHL/ambassador']

  test('an envoy summoned, and one who was telephoned', () => {
    const [one, ...others] = eventsOf(
      { kind: 'summons', who: WITH, time },
      { kind: 'call', who: WITH, time },
    )
    expect(others).toEqual([])
    expect(one?.conflicts).toEqual(['kind'])
  })

  test('a call, and talks without day and place reported with it; not with a place of their own', () => {
    const call: EventSketch = { kind: 'call', who: WHO, time }
    expect(eventsOf(call, { kind: 'talks', who: WHO })).toHaveLength(1)
    expect(eventsOf(call, { kind: 'talks', who: WHO, place: 'Lima/PER' })).toHaveLength(2)
    expect(eventsOf(call, { kind: 'talks', who: WHO, status: 'planned' })).toHaveLength(2)
  })
})

test('what was promised within three months is what these states do in that time', () => {
  const promised = recordOf(
    {
      who: ['=Peru/PER', '=Chile/CHL'],
      status: 'planned',
      time: '2023-12-14..2024-03-14@America/Lima',
      place: '=Peru/PER',
    },
    { name: 'a', published: '2023-12-15T04:00:00Z' },
  )
  const held = recordOf(
    {
      who: ['Ana Rojas/PER/foreign_minister', 'Luis Vega/CHL/foreign_minister'],
      time: '2024-01-25@America/Lima',
      place: 'Lima/PER',
    },
    { name: 'b', published: '2024-01-26T04:00:00Z' },
  )
  expect(mergeRecords([promised, held])).toHaveLength(1)
})
