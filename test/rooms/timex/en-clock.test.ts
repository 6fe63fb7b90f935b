import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../src/index.ts'
import { marked } from './reading.ts'

/** Reports of Tuesday, 14 May 2024, nine in the evening in New York: in Asia it is Wednesday. */
function check(cases: readonly string[], reference = '2024-05-14T21:00:00-04:00'): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = findTimes(text, { lang: 'en', reference }).map(
      ({ span, value, moment }) => [span.exact, moment?.instant ?? value] as const,
    )
    expect(found).toEqual(expected)
  })
}

describe('one moment on two clocks', () => {
  check([
    'It begins at <t 2024-05-27T10:00:00-07:00>10am Pacific time on Monday, May 27</t>, or <t 2024-05-28T03:00:00+10:00>3am AEST on Tuesday</t>.',
    'They spoke at <t 2024-05-13T19:45:00-04:00>7:45 p.m. Washington time on Monday</t>, or <t 2024-05-14T08:45:00+09:00>8:45 a.m. Seoul time on Tuesday</t>.',
    // Friday is no neighbour of Monday: another meeting
    'They meet at <t 2024-05-20T10:00:00+01:00>10am London time on Monday</t> or <t 2024-05-17T09:00:00+01:00>9am BST on Friday</t>.',
    // in Brussels it is Wednesday already
    'They speak at <t 2024-05-15T16:00:00+02:00>4 p.m. Brussels time (10 a.m. in Washington)</t>.',
    'He left at <t 2024-05-14T06:31:00+00:00>0631 GMT (1.31pm local time)</t>.',
    'The truce began at <t 2024-05-14T06:00:00+04:00>6 a.m. local time (10 p.m. Monday EDT)</t>.',
  ])
})

describe('the day of a clock', () => {
  check([
    'It struck at <t 2024-05-13T19:00>7 o’clock in the evening local time yesterday</t>.',
    'They return at <t 2024-05-15T07:30>7:30 in the morning tomorrow</t>.',
    // two times side by side
    'He left in <t 2024-05-14TMO>the morning</t>, <t 2024-05-14>today</t> being a feast.',
    'It ended shortly before <t 2024-05-13T21:00>9 the previous evening</t>.',
    'They met at <t 2024-05-13T09:00>nine Monday morning</t> and parted at <t 2024-05-13T21:00>9 that evening</t>.',
    // the Wednesday that has begun in Pyongyang
    'They sat down at <t 2024-05-15T09:00:00+09:00>9:00 a.m. Pyongyang time Wednesday</t>.',
    'The speech is set for <t 2024-05-16T19:00:00-04:00>7 p.m. Thursday Eastern Time</t>.',
    'The road is shut from <t 2024-05-18/2024-05-21>May 18 to 21</t> between <t 2024-05-18T14:00/2024-05-18T16:00>2 p.m. and 4 p.m.</t>',
    'Offices are open between <t 2024-05-15T09:00/2024-05-15T16:30>9am and half past four on Wednesday</t>.',
    'The heads meet from <t 2024-05-15T09:00/2024-05-15T11:00>9 a.m.-11 a.m. on Wednesday</t>.',
    'The pause held from <t 2024-05-13T10:00:00+00:00>1000 to 1400 GMT on Monday</t>.',
  ])
})

describe('where a clause looks', () => {
  check([
    'Clocks went back on <t 2024-05-12>Sunday</t>, so the <t 2024-05-17T21:00>9 p.m.</t> talk on <t 2024-05-17>Friday</t> will start after dark.',
    'The committee convenes at <t 2024-05-16T13:00>1 p.m. Thursday</t> in Room 390.',
    'The bell rings at <t 2024-05-14T16:00>4 p.m.</t>, but shares were already up.',
    'Reporters were told to arrive by <t 2024-05-15T08:45>8.45am on Wednesday</t>.',
    'They agreed to meet on <t 2024-05-17>Friday</t>.',
    'The operator expects traffic to peak on <t 2024-05-18>Saturday</t>.',
  ])
})

describe('how a clock is written', () => {
  check([
    'They met at <t 2024-05-13T02:30>2.30 on Monday</t>.',
    'They met at <t 2024-05-13T14:30>2.30 on Monday afternoon</t>.',
    'The doors open at <t 2024-05-15T07:30>half seven on Wednesday</t>.',
    'They voted at <t 2024-05-13T10:30>10:30 local on Monday</t>.',
    'He resigned at <t 2024-05-13T15:00:00+09:00>3 p.m. Korea Standard Time on Monday</t>.',
    'The talks begin at <t 2024-05-16T18:00>6pm sharp on Thursday</t>.',
    'They voted at <t 2024-05-13T10:00:00+00:00>10:00Z on Monday</t>.',
    'They flew at <t 2024-05-13T15:00>3 p.m. Mon.</t> from Rome.',
    'The quake came at <t 2024-05-13T07:45:00+09:00>07.45 Eastern Indonesian Time on Monday</t>.',
    'Inflation stood at 3.10 on <t 2024-05-13>Monday</t>.',
  ])
})

describe('two clocks of one day', () => {
  check([
    'The doors open at <t 2024-05-17T17:30>5:30pm</t>; the speech starts at <t 2024-05-17T19:00>7pm on Friday</t>.',
    'The ministry will brief at <t 2024-05-16T13:00>1 p.m.</t> and the palace at <t 2024-05-16T14:15>2:15 p.m. on Thursday</t>.',
    'She will speak at <t 2024-05-17T09:00:00+02:00>09:00</t> in Geneva and <t 2024-05-17T16:00:00+07:00>16:00</t> in Jakarta on <t 2024-05-17>Friday</t>.',
    // a later clock before: not of one day
    'He will land at <t 2024-05-14T23:50>11:50 p.m.</t> and speak at <t 2024-05-17T07:00>7 a.m. on Friday</t>.',
  ])
})

describe('present tense', () => {
  check([
    'The march sets off at <t 2024-05-18T12:00>noon on Saturday</t>.',
    'The bank announces its decision on <t 2024-05-16>Thursday</t>.',
    'The talks were moved to <t 2024-05-14T17:15>17:15</t>.',
    'They signed the deal on <t 2024-05-08T18:05>8 May at 18.05</t>.',
    'Be there at <t 2024-05-15T08:50>ten to nine tomorrow</t>.',
    'They won by 354 to seven on <t 2024-05-13TNI>Monday night</t>.',
  ])
})

describe('the half of a clock before', () => {
  check([
    'The call was planned for <t 2024-05-14T15:00>3 p.m.</t> but started at <t 2024-05-14T15:40>3:40</t>.',
    'It opened at <t 2024-05-13T09:00>9 a.m. on Monday</t> and closed at <t 2024-05-13T17:30>5:30</t>.',
    // with a nought it is a clock of 24 hours
    'It opened at <t 2024-05-13T21:00>9 p.m. on Monday</t> and closed at <t 2024-05-14T03:10>03:10 on Tuesday</t>.',
    'Members have until <t 2024-05-17T17:00>5pm Friday</t>.',
  ])
})

describe('the end of a day', () => {
  check([
    'The truce lapsed at <t 2024-05-13T00:00>midnight on Sunday</t>.',
    'It was initialled <t 2024-05-14T00:00>just before midnight on Monday</t>.',
    'The presidency passes at <t 2024-05-15T00:00>midnight tonight</t>.',
    'A blast was heard <t 2024-05-13T00:00>just after midnight on Monday</t>.',
  ])
})

describe('clocks as other newsrooms write them', () => {
  check([
    'Badges are given out until <t 2024-05-14T15:30>15h30 today</t>.',
    'The session went on till <t 2024-05-13T07:30>half seven on Monday morning</t>.',
    'A readout promised for <t 2024-05-13T23:00>11 last night</t> never came.',
    'The plenary may slip to <t 2024-05-19T03:00>03:00 on Sunday</t>.',
    'They will meet at <t 2024-05-15T13:00:00+03:00>1 p.m. in Helsinki (6 a.m. Eastern)</t>.',
    'It lands at <t 2024-05-14T04:20:00-04:00>4:20 a.m. on the East Coast</t>.',
    // the hour that comes twice
    'Clocks read <t 2023-11-05T01:50:00-05:00>1:50 a.m. EST on Sunday, November 5, 2023</t>.',
    'Clocks read <t 2023-11-05T01:50:00-04:00>1:50 a.m. EDT on Sunday, November 5, 2023</t>.',
  ])
})

describe('plans told in the past', () => {
  check([
    // printed on Tuesday
    'They were to meet at <t 2024-05-13T09:00>9 a.m. on Monday</t>.',
    'They were to meet at <t 2024-05-16T09:00>9 a.m. on Thursday</t>.',
    'He was asked to come at <t 2024-05-13T17:50>ten to six on Monday evening</t> and was let in at <t 2024-05-13T18:20>twenty past six</t>.',
    'They gave him until <t 2024-05-17T17:00>5 p.m. Friday</t> to leave.',
    'Deputies backed the law, to run from <t 2024-05-15T09:00>9 a.m. on Wednesday</t>.',
  ])
})

describe('whose day a clock is of', () => {
  check([
    '<t 2024-05-13>Yesterday</t> the pens came out at <t 2024-05-13T16:35>4.35pm</t>; <t 2024-05-14TMO>this morning</t> a missile fell.',
    'She died on <t 2024-05-10>Friday</t>, <t P3D>three days</t> after police held her at <t 2024-05-07T18:20>6:20 p.m.</t>.',
    'The talk, billed for <t 2024-05-16T09:00>9 a.m.</t>, was put back to <t 2024-05-16T10:30>10.30 a.m. on Thursday</t>.',
    "The phones had rung since <t 2024-05-14T09:00>nine o'clock</t>.",
  ])
})

describe('clocks that look like something else', () => {
  check([
    // four figures to four figures are years, unless a clock's words stand behind
    'The two spoke from <t 2024-05-14T17:10/2024-05-14T17:55>1710 to 1755 local time</t>.',
    'The war went on from <t 1710/1755>1710 to 1755</t>, local lords on both sides.',
    'The talks ran from <t 2024-05-14T09:30/2024-05-14T11:15>9.30 to 11.15 local time</t>.',
    // a dot is one of a clock before "that evening", and of a rate before "that year"
    'They met on <t 2024-05-13>Monday</t>. At <t 2024-05-13T18:30>6.30 that evening</t> she faced the press.',
    'They met on <t 2024-05-13>Monday</t>. The rate stood at 6.30 <t 2024>that year</t>.',
  ])
})
