import { describe, expect, it } from 'vitest'
import type { FoundTimex } from '../../../bench/quality/time-score.ts'
import { isRight } from '../../../bench/time/spec-answer.ts'
import type { Expected, Resolution } from '../../../bench/time/spec-case.ts'
import { leftOutWith } from '../../../bench/time/spec-scope.ts'

/** An expression of our own in their notation. */
function told(
  text: string,
  kind: string,
  timex: string,
  resolutions: readonly Resolution[] = [],
  mod = '',
): Expected {
  return { start: 0, end: text.length, text, said: text, kind, timex, mod, resolutions }
}

const one = (value: string, type = 'DATE'): FoundTimex => ({ start: 0, end: 9, type, value })

const thursday = told('Thursday', 'date', 'XXXX-WXX-4', [
  { value: '2025-06-12' },
  { value: '2025-06-19' },
])
const atFive = told('at 5', 'time', 'T05', [{ value: '05:00:00' }, { value: '17:00:00' }])
const week = told('last week', 'daterange', '2025-W24', [
  { start: '2025-06-09', end: '2025-06-16' },
])
const range = told('from 3 to 9 June', 'daterange', '(XXXX-06-03,XXXX-06-09,P6D)', [
  { start: '2025-06-03', end: '2025-06-09' },
])
const months = told('from May to July', 'daterange', '(2025-05-01,2025-07-01,P2M)', [
  { start: '2025-05-01', end: '2025-07-01' },
])
const stretch = told('the past two years', 'daterange', '(2023-06-16,2025-06-16,P2Y)', [
  { start: '2023-06-16', end: '2025-06-16' },
])
const talks = told(
  'tomorrow from 3 to 4 pm',
  'datetimerange',
  '(2025-06-17T15,2025-06-17T16,PT1H)',
  [{ start: '2025-06-17 15:00:00', end: '2025-06-17 16:00:00' }],
)
const since = told('since 2019', 'daterange', '2019', [{ start: '2019-01-01' }], 'since')
const after = told('after 2019', 'daterange', '2019', [{ start: '2020-01-01' }], 'after')
const early = told(
  'early June',
  'daterange',
  'XXXX-06',
  [{ start: '2025-06-01', end: '2025-06-11' }],
  'start',
)
const evening = told('Monday evening', 'datetimerange', 'XXXX-WXX-1TEV', [
  { start: '2025-06-09 16:00:00', end: '2025-06-09 20:00:00' },
])
const few = told('a few hours', 'duration', 'PT3H', [{ value: '10800' }])
const daily = told('every day at 5 pm', 'set', 'T17', [{ value: 'not resolved' }])

describe('an expression of the specs has its value', () => {
  it.each([
    ['behind', thursday, '2025-06-12', 'DATE'],
    ['ahead', thursday, '2025-06-19', 'DATE'],
    ['before noon', atFive, '2025-06-16T05:00', 'TIME'],
    ['after noon', atFive, 'XXXX-XX-XXT17:00', 'TIME'],
    ['as a week', week, '2025-W24', 'DATE'],
    ['as the days of a week', week, '2025-06-09/2025-06-15', 'DATE'],
    ['with the end as it is said', range, '2025-06-03/2025-06-09', 'DATE'],
    ['by months', months, '2025-05/2025-07', 'DATE'],
    ['as a stretch', stretch, '2023/2025', 'DATE'],
    ['as its length', stretch, 'P2Y', 'DURATION'],
    ['as a range of clocks', talks, '2025-06-17T15:00/2025-06-17T16:00', 'TIME'],
    ['its year, the side apart', since, '2019', 'DATE'],
    ['its year, the other side apart', after, '2019', 'DATE'],
    ['its month, the third apart', early, '2025-06', 'DATE'],
    ['by the code of the part of day', evening, '2025-06-09TEV', 'TIME'],
    ['as a number unknown', few, 'PTXH', 'DURATION'],
    ['as a set with a clock', daily, 'XXXX-XX-XXT17:00', 'SET'],
  ] as const)('%s', (_, expected, value, type) => {
    expect(isRight(expected, [one(value, type)])).toBe(true)
  })

  it('by halves in two timexes', () => {
    const halves = [one('2025-06-17T15:00', 'TIME'), one('PT1H', 'DURATION')]
    expect(isRight(talks, halves)).toBe(true)
    expect(isRight(talks, halves.slice(1))).toBe(false)
  })
})

describe('and has it not', () => {
  it.each([
    [thursday, '2025-06-05', 'DATE'],
    [thursday, '2025-06-12/2025-06-19', 'DATE'],
    [atFive, '2025-06-16T15:00', 'TIME'],
    [week, '2025-W25', 'DATE'],
    [range, '2025-06-03/2025-06-10', 'DATE'],
    [range, '2025-06', 'DATE'],
    [range, '2025-06/2025-06', 'DATE'],
    [range, 'P6D', 'DURATION'],
    [months, '2025/2025', 'DATE'],
    [talks, '2025-06-17T15:00', 'TIME'],
    [since, '2018', 'DATE'],
    [since, '2019/2020', 'DATE'],
    [after, '2020', 'DATE'],
    [early, '2025-05', 'DATE'],
    [evening, '2025-06-09TMO', 'TIME'],
    [few, 'PT4H', 'DURATION'],
    [daily, 'P1D', 'SET'],
  ] as const)('%o %s', (expected, value, type) => {
    expect(isRight(expected, [one(value, type)])).toBe(false)
  })
})

describe('what is left out', () => {
  it.each([
    [told('on friday', 'date', 'XXXX-WXX-5'), 'months and weekdays without a capital'],
    [told('3h', 'duration', 'PT3H'), 'shorthand typed to a machine'],
    [told('Christmas', 'date', 'XXXX-12-25'), 'feast days'],
    [told('in the morning', 'timerange', 'TMO'), 'days without a day'],
    [told('8:00:20', 'time', 'T08:00:20'), 'clocks to the second'],
  ])('%o', (expected, group) => {
    expect(leftOutWith(expected)).toBe(group)
  })

  it.each(['on Friday', 'the 1990s', '4 pm', '9 a.m.', 'the 3rd of May', 'two hours'])(
    'is not %s',
    (text) => {
      expect(leftOutWith(told(text, 'date', '2025-06-13'))).toBeUndefined()
    },
  )
})
