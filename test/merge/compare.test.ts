import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockKeys, compare } from '../../src/merge.ts'
import type { PlacedRecord } from '../../src/model/dossier.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

const BLINKEN = 'Antony Blinken/USA/foreign_minister'
const XI = 'Xi Jinping/CHN/head_of_state'
const QIN = 'Qin Gang/CHN/foreign_minister'
const WANG = 'Wang Yi/CHN/top_diplomat'
const SHANGHAI = '@Asia/Shanghai'

function judge(a: EventSketch, b: EventSketch, published: readonly [string?, string?] = []) {
  const [left, right] = published
  return compare(
    recordOf(a, { name: 'a', ...(left === undefined ? {} : { published: left }) }),
    recordOf(b, { name: 'b', ...(right === undefined ? {} : { published: right }) }),
  )
}

describe('two records are one event', () => {
  const day = `2023-06-19${SHANGHAI}`
  test.each<[string, EventSketch, EventSketch]>([
    [
      'a meeting with its hour and talks with their day',
      { who: [BLINKEN, XI], time: `2023-06-19T16:30${SHANGHAI}`, place: 'Beijing/CHN' },
      { kind: 'talks', who: [BLINKEN, XI], time: day, place: 'Beijing/CHN' },
    ],
    [
      'short names',
      { who: [BLINKEN, XI], time: day },
      { who: ['Blinken/USA', 'Xi/CHN'], time: day },
    ],
    [
      'names spelled another way',
      { who: ['Aleksandar Vučić/SRB', 'Volodymyr Zelenskyy/UKR'], time: day },
      { who: ['Aleksandar Vucic/SRB', 'Volodymyr Zelensky/UKR'], time: day },
    ],
    [
      'names written down in two ways',
      { who: ['Abdel Fattah el-Kenanga/EGY', 'Hossein Amir-Melati/IRN'], time: day },
      { who: ['Abdul Fattah al-Kenanga/EGY', 'Hossein Amirmelati/IRN'], time: day },
    ],
    [
      'a first name cut short',
      { who: ['Christopher Grant/AUS', XI], time: day },
      { who: ['Chris Grant/AUS', XI], time: day },
    ],
    [
      'a country nobody gave is that of the other report',
      { who: ['Antony Blinken', 'Xi Jinping'], time: day },
      { who: [BLINKEN, XI], time: day },
    ],
    [
      'persons and their states',
      { who: [BLINKEN, XI], time: day },
      { who: ['=US/USA', '=China/CHN'], time: day },
    ],
    [
      'a plan and what came of it',
      { who: [BLINKEN, XI], time: day, status: 'planned' },
      { who: [BLINKEN, XI], time: day },
    ],
    [
      'a plan for the month and what came of it',
      { who: [BLINKEN, XI], time: '2023-06', status: 'planned' },
      { who: [BLINKEN, XI], time: day },
    ],
    [
      'a day of two calendars',
      { who: [BLINKEN, XI], time: '2023-06-18@America/New_York' },
      { who: [BLINKEN, XI], time: day },
    ],
    [
      'a delegation and its head',
      { who: ['Scott Bessent/USA', 'Jamieson Greer/USA', 'He Lifeng/CHN'], time: day },
      { who: ['Scott Bessent/USA', 'He Lifeng/CHN'], time: day },
    ],
    [
      'a visit seen on its second day',
      {
        kind: 'visit',
        who: ['>Antony Blinken/USA'],
        time: `2023-06-18${SHANGHAI}`,
        place: 'Beijing/CHN',
      },
      { kind: 'visit', who: ['>Antony Blinken/USA', '<=China/CHN'], time: day },
    ],
    [
      'a statement of one speaker',
      { kind: 'statement', who: [XI], time: day },
      { kind: 'statement', who: [XI], time: day },
    ],
  ])('%s', (_, a, b) => {
    expect(judge(a, b)?.same).toBe('yes')
    expect(judge(b, a)?.same).toBe('yes')
  })

  // Written on the 15th, or on the 21st: days before and after the 19th.
  const visit: EventSketch = {
    ...{ kind: 'visit', who: ['>Antony Blinken/USA', '<=China/CHN'], place: 'Beijing/CHN' },
    status: 'planned',
  }
  const bali = { who: [BLINKEN, XI], time: day, place: 'Bali/IDN' }
  const tokyo = { who: [BLINKEN, XI], time: day, place: 'Tokyo/JPN' }
  const states = { kind: 'talks', who: ['=US/USA', '=China/CHN'], time: day } as const
  const signed: EventSketch = { kind: 'agreement', who: [BLINKEN, XI], place: 'Beijing/CHN' }
  test.each<[string, EventSketch, EventSketch, readonly [string, string]]>([
    [
      'a visit planned for one week, and for the next',
      { ...visit, time: `2023-06-19${SHANGHAI}` },
      { ...visit, time: `2023-06-26${SHANGHAI}` },
      ['2023-06-15', '2023-06-16'],
    ],
    [
      'a meeting planned for Monday, and for Wednesday, in one town',
      { ...bali, status: 'planned' },
      { ...bali, status: 'planned', time: `2023-06-21${SHANGHAI}` },
      ['2023-06-15', '2023-06-16'],
    ],
    [
      'held in one country, and denied of another',
      bali,
      { ...tokyo, status: 'denied' },
      ['2023-06-20', '2023-06-21'],
    ],
    [
      'talks of two states held in one town, called off in another',
      { ...states, place: 'Bali/IDN' },
      { ...states, place: 'Jakarta/IDN', status: 'cancelled' },
      ['2023-06-20', '2023-06-19'],
    ],
    [
      'a paper two men signed on Monday, or on Wednesday',
      { ...signed, time: day },
      { ...signed, time: `2023-06-21${SHANGHAI}` },
      ['2023-06-22', '2023-06-22'],
    ],
  ])('%s', (_, a, b, [left, right]) => {
    expect(judge(a, b, [left, right])?.same).toBe('yes')
    expect(judge(b, a, [right, left])?.same).toBe('yes')
  })

  test('undated, but reported together', () => {
    const both = { who: [BLINKEN, XI] }
    expect(judge(both, both, ['2023-06-19', '2023-06-20'])?.same).toBe('yes')
    expect(judge(both, both, ['2023-06-19', '2023-06-28'])?.same).toBe('unsure')
    expect(judge(both, both)?.same).toBe('unsure')
  })
})

describe('two records are two events', () => {
  const day = `2023-06-19${SHANGHAI}`
  test('two plans of months that lie apart, two plans in two towns', () => {
    const plan: EventSketch = { who: [BLINKEN, XI], place: 'Bali/IDN', status: 'planned' }
    const visit: EventSketch = { ...plan, kind: 'visit', who: ['>Antony Blinken/USA'] }
    const told = ['2023-06-15', '2023-06-16'] as const
    const same = (a: EventSketch, b: EventSketch): string | undefined => judge(a, b, told)?.same
    expect(same({ ...visit, time: day }, { ...visit, time: '2023-07-19' })).not.toBe('yes')
    const later = { ...plan, place: 'Jakarta/IDN', time: `2023-06-21${SHANGHAI}` }
    expect(same({ ...plan, time: day }, later)).toBe('no')
  })
  test.each<[string, string, EventSketch, EventSketch]>([
    [
      'Qin and Wang on one visit',
      'other-people',
      { who: [BLINKEN, QIN], time: day },
      { who: [BLINKEN, WANG], time: day },
    ],
    [
      'the same people on another day',
      'other-day',
      { who: [BLINKEN, XI], time: `2023-06-18${SHANGHAI}` },
      { who: [BLINKEN, XI], time: day },
    ],
    [
      'Bali and San Francisco',
      'other-place',
      { who: [BLINKEN, XI], time: day, place: 'Bali/IDN' },
      { who: [BLINKEN, XI], time: day, place: 'San Francisco/USA' },
    ],
    [
      'visits to two countries',
      'other-place',
      { kind: 'visit', who: ['>Antony Blinken/USA'], time: day, place: 'Beijing/CHN' },
      { kind: 'visit', who: ['>Antony Blinken/USA'], time: day, place: 'Hanoi/VNM' },
    ],
    [
      'the United Nations and NATO',
      'other-people',
      { who: [XI, '#United Nations/IGO'], time: day },
      { who: [XI, '#NATO/IGO'], time: day },
    ],
    [
      'one of three sides names somebody else',
      'other-people',
      { who: [BLINKEN, 'Lavrov/RUS', QIN], time: day },
      { who: [BLINKEN, 'Lavrov/RUS', WANG], time: day },
    ],
    [
      'names that share all but a short word',
      'other-people',
      { who: ['Kim Jong Un/PRK', XI], time: day },
      { who: ['Kim Jong Il/PRK', XI], time: day },
    ],
    [
      'another counterpart',
      'other-people',
      { who: [BLINKEN, XI], time: day },
      { who: [XI, 'Putin/RUS'], time: day },
    ],
  ])('%s', (_, reason, a, b) => {
    expect(judge(a, b)).toMatchObject({ same: 'no', reason, by: `rule:${reason}` })
    expect(judge(b, a)).toMatchObject({ same: 'no', reason })
  })

  test('a plan told after the encounter is another one', () => {
    const plan = { who: [BLINKEN, XI], status: 'planned' as const }
    const past = { who: [BLINKEN, XI], time: day }
    expect(judge(plan, past, ['2023-06-25', '2023-06-20'])).toMatchObject({ reason: 'later-plan' })
    expect(judge(plan, past, ['2023-06-18', '2023-06-20'])?.same).toBe('yes')
  })

  test('one report tells its events apart itself', () => {
    const sketch = { who: [BLINKEN, XI], time: day }
    const a = recordOf({ ...sketch, id: '1' }, { name: 'a' })
    const b = recordOf({ ...sketch, id: '2' }, { name: 'a' })
    expect(compare(a, b)).toMatchObject({ same: 'no', reason: 'one-report' })
  })
})

describe('one act told as two kinds', () => {
  const day = '2023-09-18@Asia/Kolkata'
  const envoy = 'Arun Pillai/IND/ambassador'
  test.each<[string, EventSketch, EventSketch, 'yes' | 'unsure' | undefined]>([
    [
      'called home, or thrown out',
      { kind: 'recall', who: ['=India/IND', envoy], time: day },
      { kind: 'expulsion', who: ['=Canada/CAN', envoy], time: day },
      'yes',
    ],
    [
      'two envoys',
      { kind: 'recall', who: ['=India/IND', envoy], time: day },
      { kind: 'expulsion', who: ['=Canada/CAN', 'Dev Rao/IND/ambassador'], time: day },
      undefined,
    ],
    [
      'summoned, or come of his own',
      { kind: 'summons', who: [envoy, 'Anne Roy/CAN/foreign_minister'], time: day },
      { kind: 'meeting', who: [envoy, 'Anne Roy/CAN/foreign_minister'], time: day },
      'yes',
    ],
    [
      'summoned, and seen a week later',
      { kind: 'summons', who: [envoy, 'Anne Roy/CAN/foreign_minister'], time: day },
      { kind: 'meeting', who: [envoy, 'Anne Roy/CAN/foreign_minister'], time: '2023-09-25' },
      undefined,
    ],
  ])('%s', (_, a, b, same) => {
    expect(judge(a, b)?.same).toBe(same)
    expect(judge(b, a)?.same).toBe(same)
  })
})

describe('a day told otherwise weeks later', () => {
  const SEOUL = 'Seoul/KOR'
  const who = ['Han Jiwoo/KOR/head_of_state', 'Sato Ren/JPN/head_of_government']
  const day = (time: string, place = SEOUL, kind: EventSketch['kind'] = 'meeting') =>
    ({ kind, who, time: `${time}@Asia/Seoul`, place }) as const

  test.each<[string, EventSketch, EventSketch, string, 'yes' | 'no']>([
    ['in the same city', day('2023-03-16'), day('2023-03-17'), '2023-05-07', 'yes'],
    ['in another city', day('2023-03-16'), day('2023-03-17', 'Busan/KOR'), '2023-05-07', 'no'],
    ['two days off', day('2023-03-16'), day('2023-03-18'), '2023-05-07', 'no'],
    [
      'rounds of talks go on',
      day('2023-03-16', SEOUL, 'talks'),
      day('2023-03-17', SEOUL, 'talks'),
      '2023-05-07',
      'no',
    ],
    [
      'of another length',
      { ...day('2023-03-16'), lasted: '45' },
      { ...day('2023-03-17'), lasted: '180' },
      '2023-05-07',
      'no',
    ],
    [
      'the next morning there may be a second one',
      day('2023-03-16'),
      day('2023-03-17'),
      '2023-03-17',
      'no',
    ],
  ])('%s', (_, fresh, later, told, same) => {
    expect(judge(fresh, later, ['2023-03-16', told])?.same).toBe(same)
    expect(judge(later, fresh, [told, '2023-03-16'])?.same).toBe(same)
  })
})

describe('nothing is made up', () => {
  const day = `2023-06-19${SHANGHAI}`
  test.each<[string, EventSketch, EventSketch]>([
    ['a year is no date', { who: [BLINKEN, XI], time: '2023' }, { who: [BLINKEN, XI], time: day }],
    ['one party alone', { who: [BLINKEN, XI], time: day }, { who: [XI], time: day }],
    [
      'two at the side of a gathering of many',
      { who: [BLINKEN, XI], time: day },
      { kind: 'summit', who: [BLINKEN, XI, '=a/JPN', '=b/IDN', '=c/IND', '=d/BRA'], time: day },
    ],
    [
      'states on days near each other',
      { who: ['=a/USA', '=b/CHN'], time: '2023-06-18' },
      { who: ['=a/USA', '=b/CHN'], time: day },
    ],
  ])('%s: unsure', (_, a, b) => {
    expect(judge(a, b)?.same).toBe('unsure')
  })

  test('another kind or nobody in common raises no question', () => {
    expect(judge({ who: [BLINKEN, XI] }, { kind: 'call', who: [BLINKEN, XI] })).toBeUndefined()
    expect(judge({ who: [BLINKEN] }, { who: [XI] })).toBeUndefined()
    expect(judge({ who: [] }, { who: [] })).toBeUndefined()
  })

  test('any strings are safe, and the order of the two never matters', () => {
    const any = fc.record({
      who: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
      time: fc.string({ unit: 'binary' }),
      place: fc.string({ unit: 'binary' }),
    })
    fc.assert(
      fc.property(any, any, fc.string(), (left, right, published) => {
        const a = recordOf(left, { name: 'a', published })
        const b = recordOf(right, { name: 'b', published: '2023-06-19' })
        expect(compare(a, b)).toEqual(compare(b, a))
        expect(blockKeys(a)).toEqual([...new Set(blockKeys(a))])
      }),
    )
  })
})

describe('told differently of one encounter', () => {
  const A = ['Rina Hapsari/IDN', 'Tom Grant/AUS']
  const STATES = ['=Indonesia/IDN', '=Australia/AUS']
  const cases: readonly [string, EventSketch, string, EventSketch, string, string | undefined][] = [
    [
      'the news of one day, in Muscat and in Doha',
      { who: A, time: '2024-05-13', place: 'Muscat/OMN' },
      '2024-05-13',
      { who: A, time: '2024-05-13', place: 'Doha/QAT' },
      '2024-05-14',
      'yes',
    ],
    [
      'the same as background, years later',
      { who: A, time: '2024-05-13', place: 'Muscat/OMN' },
      '2024-05-13',
      { who: A, time: '2024-05-13', place: 'Doha/QAT', background: true },
      '2026-05-14',
      'no',
    ],
    [
      'to meet on Monday, to meet on Tuesday',
      { who: A, time: '2024-05-13', status: 'planned' },
      '2024-05-10',
      { who: A, time: '2024-05-14', status: 'planned' },
      '2024-05-11',
      'yes',
    ],
    [
      'to meet today, to meet tomorrow: the second was planned when the first was over',
      { who: A, time: '2024-05-13', status: 'planned' },
      '2024-05-12',
      { who: A, time: '2024-05-14', status: 'planned' },
      '2024-05-14',
      'no',
    ],
    [
      'both look back on neighbouring days in one city',
      { who: A, time: '2024-05-13', place: 'Muscat/OMN', background: true },
      '2024-06-20',
      { who: A, time: '2024-05-14', place: 'Muscat/OMN', background: true },
      '2024-07-21',
      'yes',
    ],
    [
      'two states, the news and a look back, in one city',
      { who: STATES, time: '2024-05-13', place: 'Muscat/OMN' },
      '2024-05-14',
      { who: STATES, time: '2024-05-14', place: 'Muscat/OMN', background: true },
      '2024-06-21',
      'yes',
    ],
    [
      'two states, both the news',
      { who: STATES, time: '2024-05-13', place: 'Muscat/OMN' },
      '2024-05-15',
      { who: STATES, time: '2024-05-14', place: 'Muscat/OMN' },
      '2024-05-15',
      'no',
    ],
    [
      'recognised on Tuesday, recognised on Wednesday',
      { kind: 'recognition', who: ['=Norway/NOR', '=Palestine/PSE'], time: '2024-05-28' },
      '2024-05-29',
      { kind: 'recognition', who: ['=Norway/NOR', '=Palestine/PSE'], time: '2024-05-29' },
      '2024-05-30',
      'yes',
    ],
    [
      'a plan, and a denial without a day by a state alone',
      { who: A, time: '2024-05-23', status: 'planned' },
      '2024-05-10',
      { who: STATES, status: 'denied' },
      '2024-05-11',
      'yes',
    ],
    [
      'what was held, and the same denial',
      { who: A, time: '2024-05-09', place: 'Muscat/OMN' },
      '2024-05-10',
      { who: STATES, status: 'denied' },
      '2024-05-11',
      'yes',
    ],
    [
      'a denial a month later is of something else',
      { who: A, time: '2024-05-09', place: 'Muscat/OMN' },
      '2024-05-10',
      { who: STATES, status: 'denied' },
      '2024-06-11',
      'unsure',
    ],
    [
      'planned for one day, in Muscat and in Rome',
      { who: A, time: '2024-05-13', place: 'Muscat/OMN', status: 'planned' },
      '2024-05-10',
      { who: A, time: '2024-05-13', place: 'Rome/ITA', status: 'planned' },
      '2024-05-11',
      'yes',
    ],
    [
      'two states sign one paper, in Geneva and in Bern',
      { kind: 'agreement', who: STATES, time: '2024-05-13', place: 'Geneva/CHE' },
      '2024-05-13',
      { kind: 'agreement', who: STATES, time: '2024-05-13', place: 'Bern/CHE' },
      '2024-05-14',
      'yes',
    ],
    [
      'their talks of a day, no head of which is named',
      { kind: 'talks', who: STATES, time: '2024-05-13', place: 'Geneva/CHE' },
      '2024-05-13',
      { kind: 'talks', who: STATES, time: '2024-05-13', place: 'Bern/CHE' },
      '2024-05-14',
      'yes',
    ],
    [
      'a meeting of somebody of theirs there, and of others here',
      { who: STATES, time: '2024-05-13', place: 'Geneva/CHE' },
      '2024-05-13',
      { who: STATES, time: '2024-05-13', place: 'Bern/CHE' },
      '2024-05-14',
      'unsure',
    ],
    [
      'an invitation of Monday, of Tuesday',
      { kind: 'invitation', who: A, time: '2024-05-13' },
      '2024-05-14',
      { kind: 'invitation', who: A, time: '2024-05-14' },
      '2024-05-20',
      'yes',
    ],
    [
      'sanctions told a day apart',
      { kind: 'sanction', who: ['=Norway/NOR', '=Belarus/BLR'], time: '2024-05-28' },
      '2024-05-29',
      { kind: 'sanction', who: ['=Norway/NOR', '=Belarus/BLR'], time: '2024-05-29' },
      '2024-05-30',
      'yes',
    ],
    [
      'talks put off, and held in that city three weeks later by the same states',
      { who: STATES, time: '2024-05-13', place: 'Muscat/OMN', status: 'postponed' },
      '2024-05-12',
      { who: STATES, time: '2024-06-03', place: 'Muscat/OMN' },
      '2024-06-03',
      'yes',
    ],
  ]
  test.each(cases)('%s', (_, a, told, b, later, same) => {
    expect(judge(a, b, [told, later])?.same).toBe(same)
    expect(judge(b, a, [later, told])?.same).toBe(same)
  })

  test('a report may leave out who brought the two together', () => {
    const day = '2024-05-13'
    const without = { who: A, time: day }
    const mediated = (...names: string[]): PlacedRecord => {
      const { record, origin } = recordOf(
        { who: [...A, ...names], time: day, id: 'mediated' },
        { name: 'mediated' },
      )
      const participants = record.event.participants.map((one, at) =>
        at < A.length ? one : { ...one, value: { ...one.value, part: 'mediator' as const } },
      )
      return { record: { ...record, event: { ...record.event, participants } }, origin }
    }
    const bare = recordOf({ ...without, id: 'bare' }, { name: 'bare' })
    const full = compare(mediated('Badr Salim/OMN', 'Ana Ruiz/ECU'), bare)
    expect(full?.same).toBe('yes')
    // Of two events the one with the mediator is the likelier match of a report that has him.
    expect(full?.score).toBeLessThan(
      compare(recordOf({ ...without, id: 'c' }, { name: 'c' }), bare)?.score ?? 0,
    )
  })
})

test('a house without its town is in no other town than the one of the other report', () => {
  const who = ['Rina Hapsari/IDN', 'Tom Grant/AUS']
  const reasons = (a: string, b: string): string | undefined =>
    judge({ who, time: '2024-05-13', place: a }, { who, time: '2024-05-13', place: b })?.reason
  expect(reasons('Rumah Kenanga', 'Nairobi/KEN/Rumah Kenanga')).toContain('same-place')
  expect(reasons('Rumah Kenanga', 'Nairobi/KEN')).toBe('same-people same-day')
  expect(reasons('Rumah Kenanga', 'Nairobi/KEN/Hotel Melati')).toContain('other-name')
  expect(reasons('Mombasa/KEN', 'Nairobi/KEN')).toContain('other-name')
})
