import { describe, expect, test } from 'vitest'
import { dossier } from '../../src/merge.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { type EventSketch, type ReadingSketch, recordOf } from '../reading-builder.ts'

function dossierOf(...sketches: readonly Partial<EventSketch>[]): Dossier {
  return dossier(
    sketches.map((sketch, index) =>
      recordOf({ who: [], id: `r${index}`, ...sketch }, { name: `r${index}` }),
    ),
  )
}

describe('times', () => {
  const AT = '@Asia/Shanghai'
  test.each([
    ['equal', `2023-06-19${AT}`, `2023-06-19${AT}`, 'agreed', undefined, '2023-06-19'],
    [
      'a clock and its day',
      `2023-06-19${AT}`,
      `2023-06-19T16:30${AT}`,
      'compatible',
      'grain',
      '2023-06-19T16:30',
    ],
    ['a month and its day', '2023-06', `2023-06-19${AT}`, 'compatible', 'grain', '2023-06-19'],
    [
      'two clocks, one instant',
      `2023-06-19T16:30${AT}`,
      '2023-06-19T15:30@Asia/Jakarta',
      'compatible',
      'zone',
      undefined,
    ],
    [
      'a day of two calendars',
      `2023-06-19${AT}`,
      '2023-06-18@America/New_York',
      'compatible',
      'zone',
      undefined,
    ],
    [
      'about and at',
      `~2023-06-19T16:30${AT}`,
      `2023-06-19T16:45${AT}`,
      'compatible',
      'rounding',
      '2023-06-19T16:45',
    ],
    [
      'a stretch and its day',
      `2023-06-18..2023-06-19${AT}`,
      `2023-06-18${AT}`,
      'compatible',
      'grain',
      '2023-06-18',
    ],
    [
      'two hours',
      `2023-06-19T16:30${AT}`,
      `2023-06-19T17:00${AT}`,
      'conflict',
      'differs',
      undefined,
    ],
    [
      'an hour of those told',
      `2023-06-19T10:00..2023-06-19T12:00${AT}`,
      `2023-06-19T11:00${AT}`,
      'compatible',
      'grain',
      undefined,
    ],
    [
      'another last day',
      `2023-06-18..2023-06-19${AT}`,
      `2023-06-18..2023-06-20${AT}`,
      'conflict',
      'differs',
      undefined,
    ],
    [
      'two days out of four',
      `2023-06-18..2023-06-21${AT}`,
      `2023-06-19..2023-06-20${AT}`,
      'compatible',
      'grain',
      undefined,
    ],
    ['two days', `2023-06-19${AT}`, `2023-06-18${AT}`, 'conflict', 'differs', undefined],
    ['a day outside the month', '2023-06', `2023-07-01${AT}`, 'conflict', 'differs', undefined],
  ])('%s', (_, a, b, state, reason, agreed) => {
    for (const { time, conflicts } of [
      dossierOf({ time: a }, { time: b }),
      dossierOf({ time: b }, { time: a }),
    ]) {
      expect(time).toMatchObject({ state, ...(reason === undefined ? {} : { reason }) })
      if (agreed !== undefined) expect(time.agreed?.start).toBe(agreed)
      if (state === 'conflict') expect(time.agreed).toBeUndefined()
      expect(conflicts).toEqual(state === 'conflict' ? ['time'] : [])
    }
  })

  test('a month that holds two days does not make them one', () => {
    const { time } = dossierOf({ time: '2023-06' }, { time: '2023-06-18' }, { time: '2023-06-20' })
    expect(time.state).toBe('conflict')
    expect(time.candidates).toHaveLength(3)
  })

  test('what was planned for another hour yields to what took place', () => {
    const { time, status } = dossierOf(
      { time: `2023-06-19T10:00${AT}`, status: 'planned' },
      { time: `2023-06-19T16:30${AT}` },
    )
    expect(time).toMatchObject({ state: 'compatible', reason: 'plan-and-outcome' })
    expect(time.agreed?.start).toBe('2023-06-19T16:30')
    expect(status).toMatchObject({
      state: 'compatible',
      agreed: 'happened',
      reason: 'plan-and-outcome',
    })
  })
})

describe('the time of a call that has no zone', () => {
  const who = ['Olaf Scholz/DEU/head_of_government', 'Xi Jinping/CHN/head_of_state']
  const call = (time: string, parties: readonly string[] = who) =>
    ({ kind: 'call', who: parties, time }) as const
  test.each([
    [
      'Friday in Berlin is Saturday before dawn in Beijing',
      call('2023-11-03'),
      call('2023-11-04T04:00@Asia/Shanghai'),
      'zone',
    ],
    [
      'and no longer at four in the afternoon',
      call('2023-11-03'),
      call('2023-11-04T16:00@Asia/Shanghai'),
      'differs',
    ],
    [
      'eleven in the morning is six in the evening',
      call('2023-11-03T11:00'),
      call('2023-11-03T18:00@Asia/Shanghai'),
      'zone',
    ],
    [
      'ten in the morning is not',
      call('2023-11-03T10:00'),
      call('2023-11-03T18:00@Asia/Shanghai'),
      'differs',
    ],
    [
      'of a party of no known country anything may be true',
      call('2023-11-03', ['Olaf Scholz/DEU', 'Utusan Baru']),
      call('2023-11-04T16:00@Asia/Shanghai', ['Olaf Scholz/DEU', 'Utusan Baru']),
      'zone',
    ],
  ])('%s', (_, a, b, reason) => {
    expect(dossierOf(a, b).time.reason).toBe(reason)
    expect(dossierOf(b, a).time.reason).toBe(reason)
  })
})

describe('lengths', () => {
  test.each([
    ['about 3 hours, 3 hours 12', '~180', '192', 'compatible', 'rounding', 192],
    ['3 hours, 3 hours 12, both exact', '180', '192', 'conflict', 'differs', undefined],
    ['7.5 hours with the dinner, 5.5 without', '~450', '330', 'conflict', 'differs', undefined],
    ['planned and taken', 'plan 120', '180', 'compatible', 'plan-and-outcome', 180],
    ['planned and taken alike', 'plan 180', '180', 'compatible', 'plan-and-outcome', 180],
    ['about and exactly', '~180', '180', 'compatible', 'rounding', 180],
    ['equal', '180', '180', 'agreed', undefined, 180],
    ['more than an hour, an hour and a half', '>60', '95', 'compatible', 'rounding', 95],
    ['more than five hours, nearly six', '>300', '<360', 'compatible', 'rounding', undefined],
    ['more than five hours, seven', '>300', '420', 'conflict', 'differs', undefined],
    ['nearly two hours, two and a half', '<120', '150', 'conflict', 'differs', undefined],
    ['less than an hour, 70 minutes', '<60', '70', 'conflict', 'differs', undefined],
    ['more than two hours, an hour and forty', '>120', '100', 'conflict', 'differs', undefined],
    ['nearly two hours, two hours five', '<120', '125', 'compatible', 'rounding', 125],
    ['about an hour, an hour and twenty', '~60', '80', 'compatible', 'rounding', 80],
    ['about five hours, about six', '~300', '~360', 'compatible', 'rounding', undefined],
  ])('%s', (_, a, b, state, reason, minutes) => {
    const { duration } = dossierOf({ lasted: a }, { lasted: b })
    expect(duration).toMatchObject({ state, ...(reason === undefined ? {} : { reason }) })
    // Of two rough values either may be shown.
    if (minutes !== undefined || state === 'conflict')
      expect(duration.agreed?.minutes).toBe(minutes)
    expect(duration.agreed?.planned).toBeUndefined()
  })

  test('a length told before the event is a planned one', () => {
    const { duration } = dossierOf({ lasted: '120', status: 'planned' }, { lasted: '180' })
    expect(duration.reason).toBe('plan-and-outcome')
    expect(duration.candidates.map(({ value }) => value.planned ?? false).sort()).toEqual([
      false,
      true,
    ])
  })
})

describe('places', () => {
  test.each([
    ['city and country', '=China/CHN', 'Beijing/CHN', 'compatible', 'grain', 'Beijing'],
    ['venue and city', 'Beijing/CHN/Diaoyutai', 'Beijing/CHN', 'compatible', 'grain', 'Beijing'],
    [
      'a venue in two languages',
      'Beijing/CHN/wisma negara Diaoyutai',
      'Beijing/CHN/Diaoyutai State Guesthouse',
      'compatible',
      'wording',
      'Beijing',
    ],
    [
      'two venues',
      'Beijing/CHN/Diaoyutai',
      'Beijing/CHN/Balai Agung Rakyat',
      'conflict',
      'differs',
      undefined,
    ],
    [
      'a venue and a house without a name',
      'Beijing/CHN/Balai Agung Rakyat',
      'Beijing/CHN/kantor kementerian',
      'compatible',
      'grain',
      'Beijing',
    ],
    ['a house and a town', 'Wisma Kenanga', 'Beijing/CHN', 'compatible', 'grain', 'Beijing'],
    [
      'a house without its town, and in it',
      'Wisma Kenanga',
      'Beijing/CHN/Kenanga Guesthouse',
      'compatible',
      'wording',
      'Beijing',
    ],
    [
      'a house without its town, and another in it',
      'Wisma Kenanga',
      'Beijing/CHN/Diaoyutai',
      'conflict',
      'differs',
      undefined,
    ],
    ['two cities', 'Beijing/CHN', 'Shanghai/CHN', 'conflict', 'differs', undefined],
    ['two countries', 'Beijing/CHN', 'Bali/IDN', 'conflict', 'differs', undefined],
    ['one place', 'Beijing/CHN', 'Beijing/CHN', 'agreed', undefined, 'Beijing'],
  ])('%s', (_, a, b, state, reason, name) => {
    const { place } = dossierOf({ place: a }, { place: b })
    expect(place).toMatchObject({ state, ...(reason === undefined ? {} : { reason }) })
    expect(place.agreed?.name).toBe(name)
  })
})

describe('places of which a table knows where they lie', () => {
  type Place = {
    venue?: string
    row?: string
    ownWords?: readonly string[]
    within?: readonly string[]
    name?: string
  }
  const at = (id: string, { name = 'Washington', ...rest }: Place, lang: 'id' | 'en' = 'en') => {
    const { record, origin } = recordOf({ who: [], id, place: `${name}/USA` }, { name: id })
    const { place } = record.event
    if (place === undefined) throw new Error('no place')
    const event = { ...record.event, place: { ...place, value: { ...place.value, ...rest } } }
    return { record: { ...record, event }, origin: { ...origin, language: lang } }
  }
  const oval = { venue: 'Oval Office', row: 'place:oval', within: ['White House', 'Washington'] }
  const white = { venue: 'White House', row: 'place:white', within: ['Washington'] }
  const blair = { venue: 'Blair House', row: 'place:blair', within: ['Washington'] }
  test.each<[string, Place, Place, string]>([
    ['a room in its house', oval, white, 'grain'],
    ['a quarter in its city', { name: 'Georgetown', within: ['Washington'] }, {}, 'grain'],
    ['two houses of one city', white, blair, 'differs'],
    [
      'a quarter and another city',
      { name: 'Georgetown', within: ['Washington'] },
      { name: 'Miami' },
      'differs',
    ],
  ])('%s', (_, a, b, reason) => {
    for (const pair of [
      [a, b],
      [b, a],
    ] as const) {
      expect(dossier([at('a', pair[0]), at('b', pair[1])]).place.reason).toBe(reason)
    }
  })

  test('a hotel is no palace in any language, an embassy may be its residence', () => {
    const across = (a: Place, b: Place) => dossier([at('a', a, 'id'), at('b', b)]).place.reason
    const hotel = { venue: 'sebuah hotel', venueKind: 'hotel' } as const
    const palace = { venue: 'State Palace', venueKind: 'residence' } as const
    const embassy = { venue: 'the embassy', venueKind: 'mission' } as const
    expect(across(hotel, palace)).toBe('differs')
    expect(across(palace, embassy)).not.toBe('differs')
    const office = { venue: "the president's office", venueKind: 'office' } as const
    expect(across(palace, office)).not.toBe('differs')
    expect(across(hotel, office)).toBe('differs')
  })

  test('a word two houses share is no name', () => {
    const across = (a: Place, b: Place) => dossier([at('a', a, 'id'), at('b', b)]).place.reason
    const within = (a: Place, b: Place) => dossier([at('a', a), at('b', b)]).place.reason
    const state = { venue: 'State House', ownWords: ['state house'] }
    const harambee = { venue: 'Harambee House', ownWords: ['harambee'] }
    for (const relate of [across, within]) {
      expect(relate(state, harambee)).toBe('differs')
      expect(relate(harambee, { ...state, venue: 'Istana Negara' })).toBe('differs')
      expect(relate(state, { ...state, venue: 'Istana Negara' })).toBe('wording')
    }
    expect(
      within(
        { venue: 'Hotel Melati', ownWords: ['melati'] },
        { venue: 'Kenanga Hotel', ownWords: ['kenanga'] },
      ),
    ).toBe('differs')
    // A row of the tables has its names in both languages.
    expect(across(white, { venue: 'Istana Melati', ownWords: ['melati'] })).toBe('differs')
  })

  test('one name in two spellings is one', () => {
    const across = (a: Place, b: Place) => dossier([at('a', a, 'id'), at('b', b)]).place.reason
    expect(
      across(
        { venue: 'Istana Husseiniyah', ownWords: ['husseiniyah'] },
        { venue: 'Husseiniya Palace', ownWords: ['husseiniya'] },
      ),
    ).toBe('wording')
    expect(
      across(
        { venue: 'Istana Hasan', ownWords: ['hasan'] },
        { venue: 'Husain Palace', ownWords: ['husain'] },
      ),
    ).toBe('differs')
  })

  test('two venues of two languages differ where a table has both, and only there', () => {
    const across = (a: Place, b: Place) => dossier([at('a', a, 'id'), at('b', b)]).place.reason
    expect(across(white, blair)).toBe('differs')
    expect(across({ venue: 'Balai Agung Rakyat' }, { venue: 'Great Hall' })).toBe('wording')
    expect(
      across(
        { venue: 'Istana Carondelet', ownWords: ['carondelet'] },
        { venue: 'Unasur headquarters', ownWords: ['unasur'] },
      ),
    ).toBe('differs')
    expect(
      across(
        { venue: 'Istana Carondelet', ownWords: ['carondelet'] },
        { venue: 'Carondelet Palace', ownWords: ['carondelet'] },
      ),
    ).toBe('wording')
  })
})

describe('statuses and kinds', () => {
  test.each([
    ['planned', 'cancelled', 'compatible', 'cancelled'],
    ['hypothetical', 'planned', 'compatible', 'planned'],
    ['postponed', 'happened', 'compatible', 'happened'],
    ['cancelled', 'happened', 'conflict', undefined],
    ['denied', 'happened', 'conflict', undefined],
  ] as const)('%s and %s', (a, b, state, agreed) => {
    const { status } = dossierOf({ status: a }, { status: b })
    expect(status.state).toBe(state)
    expect(status.agreed).toBe(agreed)
  })

  test('a meeting is told more closely as talks, never as a call', () => {
    expect(dossierOf({ kind: 'meeting' }, { kind: 'talks' }).kind).toMatchObject({
      agreed: 'talks',
      reason: 'grain',
    })
    expect(dossierOf({ kind: 'meeting' }, { kind: 'call' }).conflicts).toEqual(['kind'])
  })

  test('a field nobody fills is none', () => {
    expect(dossierOf({}, {}).place).toEqual({ candidates: [], state: 'none' })
  })
})

describe('participants', () => {
  test('are united by person, the fullest naming shown', () => {
    const { participants } = dossierOf(
      { who: ['Antony Blinken/USA/foreign_minister', 'Wang Yi/CHN/top_diplomat'] },
      { who: ['Blinken/USA', 'Wang/CHN', '=China/CHN'] },
    )
    expect(
      participants.map(({ participant, holders }) => [participant.name, holders.length]),
    ).toEqual([
      ['Antony Blinken', 2],
      ['Wang Yi', 2],
      ['China', 1],
    ])
  })

  test('a short name that fits two people stays alone', () => {
    const { participants } = dossierOf(
      { who: ['Wang Yi/CHN', 'Wang Wenbin/CHN'] },
      { who: ['Wang/CHN'] },
    )
    expect(participants).toHaveLength(3)
  })
})

test('independent origins are first media, not reports', () => {
  const member = (sketch: ReadingSketch) => recordOf({ who: [], id: sketch.name }, sketch)
  const { reports, origins } = dossier([
    member({ name: 'a', outlet: 'Harian Satu', chain: ['AFP'] }),
    member({ name: 'b', outlet: 'Harian Dua', chain: ['afp', 'Antara'] }),
    member({ name: 'c', outlet: 'Harian Satu' }),
    member({ name: 'd', outlet: 'Harian Satu' }),
  ])
  expect(reports).toBe(4)
  expect(origins).toEqual(['AFP', 'Harian Satu'])
})

test('Sunday in Washington may be Monday in Beijing, Monday there never Sunday here', () => {
  const days = (a: string, b: string) => dossierOf({ time: a }, { time: b }).time.state
  expect(days('2023-06-18@America/New_York', '2023-06-19@Asia/Shanghai')).toBe('compatible')
  expect(days('2023-06-19@America/New_York', '2023-06-18@Asia/Shanghai')).toBe('conflict')
})

test('of two venues that only two languages name nobody can say whether they are one', () => {
  const member = (name: string, version: string, place: string) => {
    const placed = recordOf({ who: ['Lin Bao/CHN'], time: '2024-03-05', place }, { name })
    return { ...placed, origin: { ...placed.origin, language: version } }
  }
  const place = (language: string) =>
    dossier([
      member('a', 'id', 'Beijing/CHN/Balai Agung Rakyat'),
      member('b', language, 'Beijing/CHN/Great Hall of the People'),
    ]).place
  expect(place('en')).toMatchObject({ state: 'compatible', reason: 'wording' })
  expect(place('id').state).toBe('conflict')
})

describe('days of a visit', () => {
  const visit = (time: string, rest: Partial<EventSketch> = {}): Partial<EventSketch> => ({
    kind: 'visit',
    time,
    ...rest,
  })
  test.each<[string, Partial<EventSketch>, Partial<EventSketch>, string]>([
    ['came on Friday, came on Saturday', visit('2024-02-16'), visit('2024-02-17'), 'differs'],
    ['a day of those told', visit('2024-02-16..2024-02-17'), visit('2024-02-17'), 'grain'],
    [
      'to Thursday, to Friday',
      visit('2024-02-13..2024-02-15'),
      visit('2024-02-13..2024-02-16'),
      'differs',
    ],
    ['two days told around it', visit('2024-02-16..2024-02-17'), visit('2024-02-18'), 'grain'],
    [
      'the second day of two',
      visit('2024-02-16', { lasted: '2880' }),
      visit('2024-02-17'),
      'grain',
    ],
    ['the day before two', visit('2024-02-16', { lasted: '2880' }), visit('2024-02-15'), 'differs'],
    [
      'planned for Friday, made on Saturday',
      visit('2024-02-16', { status: 'planned' }),
      visit('2024-02-17'),
      'plan-and-outcome',
    ],
  ])('%s', (_, a, b, reason) => {
    expect(dossierOf(a, b).time.reason).toBe(reason)
    expect(dossierOf(b, a).time.reason).toBe(reason)
  })
})
