import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../src/index.ts'
import { instantOf } from '../../../src/text/zone.ts'
import { marked } from './reading.ts'

/** Reports of Tuesday, 9 July 2024, noon in London. */
function check(cases: readonly string[], reference = '2024-07-09T12:00:00+01:00'): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = findTimes(text, { lang: 'en', reference }).map(
      ({ span, value, moment }) => [span.exact, moment?.instant ?? value] as const,
    )
    expect(found).toEqual(expected)
  })
}

describe('the place a clock hangs in', () => {
  check([
    'It is <t 2024-07-09T20:00:00+03:00>8 p.m.</t> here in Nairobi.',
    'It was <t 2024-07-09T03:00:00+08:00>3 a.m.</t> back in Manila when she called.',
    'The house sits at <t 2024-07-12T15:00:00+08:00>3 p.m.</t> in the Philippine capital on <t 2024-07-12>Friday</t>.',
    'She speaks at <t 2024-07-11T21:00:00+03:00>9 p.m. local time</t> in Nairobi on <t 2024-07-11>Thursday</t>.',
    'She speaks at <t 2024-07-11T21:00:00+03:00>9 p.m. Nairobi local time on Thursday</t>.',
    'She speaks at <t 2024-07-11T21:00:00+03:00>9 p.m. local Nairobi time on Thursday</t>.',
    'She speaks at <t 2024-07-11T21:00:00+03:00>21:00 Nairobi on Thursday</t>.',
    'She speaks at <t 2024-07-11T21:00:00+03:00>9pm Nairobi/7pm London on Thursday</t>.',
    'He crosses at <t 2018-04-27T09:00:00+08:30>9 a.m. by Pyongyang’s clocks on 27 April 2018</t>.',
    'She speaks at <t 2024-07-11T21:00:00+03:00>9 p.m.</t> in Nairobi, <t 2024-07-11T19:00:00+01:00>7 p.m.</t> in London and <t 2024-07-11T14:00:00-04:00>2 p.m.</t> in New York on <t 2024-07-11>Thursday</t>.',
    'On <t 2024-07-11>Thursday</t> trading starts at <t 2024-07-11T09:00:00+09:00>9 a.m. Tokyo</t>, <t 2024-07-11T01:00:00+01:00>1 a.m. London</t>.',
    'The call will be at <t 2024-07-09T20:00:00+03:00>8 p.m. (Moscow)</t>.',
    'The call will be at <t 2024-07-09T20:00:00+03:00>8 p.m. local time (MSK)</t>.',
    'The call was at <t 2024-07-07T16:00:00+03:00>16:00 Moscow time</t> — <t 2024-07-07T09:00:00-04:00>9 a.m.</t> in Washington — on <t 2024-07-07>Sunday</t>.',
    'It begins at <t 2024-07-11T15:00:00+03:00>3 o’clock in the afternoon, Cairo time, on Thursday</t>.',
  ])
})

describe('short names of zones', () => {
  check([
    'It opens at <t 2024-07-11T15:00:00+08:00>3 p.m. BJT on Thursday</t>.',
    'It opens at <t 2024-07-11T15:00:00+02:00>15:00 CAT on Thursday</t>.',
    'It opens at <t 2024-07-11T15:00:00+03:00>3 p.m. AST on Thursday</t>.',
    'It opens at <t 2024-07-11T15:00:00+02:00>15:00 CET/CEST on Thursday</t>.',
    'It opens at <t 2024-07-11T15:00:00-05:00>15:00 (GMT-5) on Thursday</t>.',
    'It opens at <t 2024-07-11T15:00:00+05:30>15:00 UTC+05:30 on Thursday</t>.',
    // as New York's clock is called all the year
    'It opens at <t 2024-07-11T09:00:00-04:00>9 a.m. EST on Thursday</t>.',
    'It opens at <t 2024-07-11T15:00:00+02:00>3 p.m. CET on Thursday</t>.',
  ])

  test.each([
    ['3 p.m. IST', 'Asia/Jerusalem', '2024-01-09T15:00:00+02:00'],
    ['3 p.m. IST', 'Europe/Dublin', '2024-01-09T15:00:00+00:00'],
    ['3 p.m. IST', 'Europe/London', '2024-01-09T15:00:00+05:30'],
    ['3 p.m. CST', 'Asia/Shanghai', '2024-01-09T15:00:00+08:00'],
    ['3 p.m. CST', 'America/New_York', '2024-01-09T15:00:00-06:00'],
    ['3 p.m. BST', 'Asia/Dhaka', '2024-01-09T15:00:00+06:00'],
    ['3 p.m. AST', 'America/Halifax', '2024-01-09T15:00:00-04:00'],
  ])('"%s" in a report from %s', (clock, local, instant) => {
    const [time] = findTimes(`The session opens at ${clock}.`, {
      lang: 'en',
      reference: '2024-01-09T12:00:00Z',
      local,
    })
    expect(time?.moment?.instant).toBe(instant)
  })
})

test('the name of summer time or winter time counts where the clock changes', () => {
  const paris = (minute: string, season?: 'winter' | 'summer') =>
    instantOf(minute, 'Europe/Paris', season)
  expect(paris('2024-10-27T03:00', 'summer')).toBe('2024-10-27T03:00:00+02:00')
  expect(paris('2024-10-27T03:00', 'winter')).toBe('2024-10-27T03:00:00+01:00')
  expect(paris('2024-10-27T02:30', 'summer')).toBe('2024-10-27T02:30:00+02:00')
  expect(paris('2024-10-27T02:30', 'winter')).toBe('2024-10-27T02:30:00+01:00')
  // loosely said, hours behind the change and months from it
  expect(paris('2024-10-27T20:00', 'summer')).toBe('2024-10-27T20:00:00+01:00')
  expect(paris('2024-07-03T20:00', 'winter')).toBe('2024-07-03T20:00:00+02:00')
})
