import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFieldValue, fieldNames, readFieldValue } from '../../src/review.ts'

describe('values a person types', () => {
  test.each([
    ['kind', 'Talks', 'talks'],
    ['kind', 'embassy opening', 'embassy_opening'],
    ['status', 'cancelled', 'cancelled'],
    ['time', '2023-06-19', { start: '2023-06-19', grain: 'day', zone: null, approx: false }],
    ['time', '~2023-06', { start: '2023-06', grain: 'month', zone: null, approx: true }],
    [
      'time',
      '2023-06-19 16:30@Asia/Shanghai',
      {
        start: '2023-06-19T16:30',
        grain: 'minute',
        zone: 'Asia/Shanghai',
        approx: false,
        instant: '2023-06-19T16:30:00+08:00',
      },
    ],
    [
      'time',
      '2023-06-18..2023-06-19',
      { start: '2023-06-18', end: '2023-06-19', grain: 'day', zone: null, approx: false },
    ],
    ['place', 'Beijing', { name: 'Beijing', country: null }],
    ['place', 'Beijing/CHN/Diaoyutai', { name: 'Beijing', country: 'CHN', venue: 'Diaoyutai' }],
    ['place', '=China/CHN', { name: 'China', country: 'CHN', level: 'country' }],
    ['duration', '3 h 12 min', { iso: 'PT3H12M', minutes: 192, approx: false }],
    ['duration', '~7,5h', { iso: 'PT7.5H', minutes: 450, approx: true }],
    ['duration', 'P2DT3H', { iso: 'P2DT3H', minutes: 3060, approx: false }],
    [
      'duration',
      '{"iso":"PT2H","planned":true}',
      { iso: 'PT2H', minutes: 120, approx: false, planned: true },
    ],
  ] as const)('of a %s: %s', (field, typed, value) => {
    expect(readFieldValue(field, typed)).toEqual({ value })
  })

  test.each([
    ['kind', 'parley', 'not-in-list'],
    ['status', '', 'not-in-list'],
    ['time', '19 June', 'no-date'],
    ['time', '2023-02-30', 'no-such-day'],
    ['time', '2023-06-19T24:10', 'no-such-day'],
    ['time', '0023-06-19', 'no-such-day'],
    ['time', '2023-06-19..2023-06-18', 'bad-end'],
    ['time', '2023-06-19..2023-07', 'bad-end'],
    ['time', '2023-06-19@Beijing Time', 'no-zone'],
    ['time', '{"start":', 'wrong-shape'],
    ['place', ' ', 'no-place'],
    ['place', 'Beijing/China', 'no-country'],
    ['duration', 'long', 'no-duration'],
    ['duration', 'P', 'no-duration'],
    ['duration', 'PT', 'no-duration'],
    ['duration', 'PT0M', 'no-duration'],
    ['duration', 'P1Y', 'no-duration'],
  ] as const)('of a %s, wrong: %s', (field, typed, fault) => {
    expect(readFieldValue(field, typed)).toMatchObject({ fault })
  })

  test('of a closed list come with the words allowed', () => {
    expect(readFieldValue('status', 'off')).toMatchObject({
      given: 'off',
      allowed: expect.arrayContaining(['happened', 'cancelled']),
    })
  })

  test('of JSON have the members of the type and no others', () => {
    const value = { iso: 'PT2H', minutes: 7, approx: false, more: 1 }
    expect(checkFieldValue('duration', value)).toEqual({
      value: { iso: 'PT2H', minutes: 120, approx: false },
    })
  })

  test('of anything never throw, and what is right is right again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fieldNames),
        fc.anything(),
        fc.string(),
        (field, any, text) => {
          for (const checked of [checkFieldValue(field, any), readFieldValue(field, text)]) {
            if ('value' in checked) expect(checkFieldValue(field, checked.value)).toEqual(checked)
            else expect(typeof checked.given).toBe('string')
          }
        },
      ),
    )
  })
})
