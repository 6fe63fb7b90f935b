import { describe, expect, test } from 'vitest'
import { findTimes, packs } from '../../../src/index.ts'
import { marked } from './reading.ts'

/** Reports of Tuesday, 14 May 2024. */
function check(cases: readonly string[], reference = '2024-05-14T12:00:00Z'): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = findTimes(text, { lang: 'en', reference }).map(
      ({ span, value }) => [span.exact, value] as const,
    )
    expect(found).toEqual(expected)
  })
}

describe('counted weekdays, weeks and months', () => {
  check([
    'They meet on <t 2024-06-03>the first Monday of June</t>.',
    'They meet on <t 2024-06-28>the last Friday of next month</t>.',
    'They met in <t 2023-W03>the third week of 2023</t>.',
    'They will meet in <t 2024-W22>the last week of this month</t>.',
    // the first Thursday of August is the 1st: its week begins in July
    'They will meet in <t 2024-W31>the first week of August</t>.',
    'It was <t 2021-03>the third month of 2021</t>.',
    'It ended in <t 2023-W27>week 27 of last year</t>.',
    'They signed it on <t 2024-06-20>the 20th of next month</t>.',
    // no May has seven Fridays
    'They meet on the seventh Friday of May.',
  ])
})

describe('days and ends of a stretch', () => {
  check([
    'The drill runs from <t 2024-06-04/2024-06-22>4 to 22 next month</t>.',
    'Prices rose from <t 2024-03-01/2024-05-14>March until now</t>.',
    'Shops are shut from <t 2024-05-15/2024-05-17>tomorrow until Friday</t>.',
    'The envoy is free between <t 2024-05-14/2024-05-20>now and 20 May</t>.',
    'The season runs from <t 2024-05/2024-09>May to September</t>.',
    'It was built from <t 2015-05/2018>May 2015 to 2018</t>.',
    'It was built from <t 2015-01-01/2018-05-02>2015 to 2 May 2018</t>.',
    'He resigned in <t 2007>2007</t> and <t 2009>2009</t>.',
    'They negotiated between <t 2007/2009>2007 and 2009</t>.',
  ])
})

describe('counts of several units', () => {
  check([
    'She left <t 2022-03-24>2 years, 1 month and 21 days ago</t>.',
    'He came on <t 2024-01-31>31 January</t> and left <t 2024-02>a month later</t>.',
    'The trip takes <t P1Y1M21D>1 year 1 month 21 days</t>.',
    'They left <t 2024-05-24>more than two weeks after Friday</t>.',
    'They meet on <t 2024-09-13>Friday 13th</t>.',
    'They stayed <t P2D>two nights</t>.',
    'They meet again in <t 2024-05-21>a week’s time</t>.',
    'Talks resume <t 2024-W22>the week after next</t>.',
    'Will they be back in <t 2024-05-16>two days</t>?',
    'They play round 3 <t 2024-W21>next week</t>.',
  ])
})

describe('clocks that share a day or its half', () => {
  check([
    'They will speak from <t 2024-05-14T13:00/2024-05-14T16:00>1 p.m. to 4</t>.',
    'They will speak from <t 2024-05-14T11:00/2024-05-14T15:00>11 a.m. to 3</t>.',
    'They will sit <t 2024-05-14T19:00/2024-05-14T19:30>tonight from 7 to 7:30</t>.',
    'They sat <t 2024-05-13T20:00>last night at 8</t>.',
    'They will sit <t 2024-05-15T07:00>tomorrow morning around 7</t>.',
    // what is counted is no clock
    'The police searched, <t 2024-05-14TMO>this morning</t>, at 7 sites.',
    'It runs between <t 2024-05-14T17:00/2024-05-14T18:00>5 and 6 in the afternoon</t>.',
    'It begins at <t 2024-05-14T19:35>seven thirty-five p.m.</t>',
    'It begins at <t 2024-05-14T20:20>20 minutes past eight in the evening</t>.',
    'In week 10 <t 2024-05-14T20:00>8 p.m.</t> is late.',
  ])
})

describe('words for figures', () => {
  check([
    'She was born on <t 1986-01-25>January the twenty-fifth, nineteen eighty-six</t>.',
    'He died on <t 2000-09-10>10 September, two thousand</t>.',
    'It happened on <t 2024-08-02>the second of August</t>.',
    'It was written in <t 200>the noughties</t>.',
    'It was signed on <t 1989-05-05>05/05/89</t>.',
    'By two thousand troops it was guarded.',
    'They pay by <t 2024>year-end</t>.',
  ])
})

test.each(packs)('every pattern of $code that counts says what it counts', ({ timex }) => {
  const mute = timex.patterns.filter(
    ({ means, form }) =>
      (means.as === 'shift' || means.as === 'period') &&
      means.unit === undefined &&
      !/\{(?:unit|calendar|one)\}/.test(form),
  )
  expect(mute.map(({ form }) => form)).toEqual([])
})

describe('weeks on from a weekday', () => {
  check([
    'It will be held on <t 2024-05-24>Friday week</t>.',
    'It will be held <t 2024-05-24>a week on Friday</t>.',
    'It was held <t 2024-05-03>a week ago on Friday</t>.',
    'It was held <t 2024-05-03>the Friday before last</t>.',
    'It was held on <t 2024-05-10>Friday last</t>.',
    'They met on <t 2024-05-10>Friday</t>, the last week of talks behind them.',
  ])
})

describe('days of one month', () => {
  check([
    'They walk out on <t 2024-05-21>21</t>, <t 2024-05-23>23</t> and <t 2024-05-25>25 May</t>.',
    'They walk out on <t 2024-05-20>20</t>, <t 2024-05-21>21</t>, <t 2024-05-23>23</t> and <t 2024-05-25>25 May</t>.',
    'He is due back on <t 2024-08-03>3 August</t> and leaves on <t 2024-08-14>the 14th</t>.',
    'His third visit in as many months ended on <t 2024-05-12>Sunday</t>.',
  ])
})

describe('months that a limit or their own words place', () => {
  check([
    'The court must rule by <t 2025-03>mid-March</t>.',
    'By <t 2024-03>March</t>, half had left.',
    'It was the first cut since <t 2023-08>last August</t>.',
    'It will be held <t 2025-03>next March</t>.',
  ])
})

describe('parts and edges', () => {
  check([
    '<t 2024-05-12TNI>Two nights ago</t> he left.',
    '<t 2024-05-11TMO>Mid-morning on Saturday</t> he spoke.',
    'By <t 2024-05-11TAF>late afternoon on Saturday</t> he had spoken.',
    'On <t 2024-05-24TAF>the afternoon of the 24th</t> he will speak.',
    'In the late afternoon he spoke.',
    'Late in <t 2024-05-14TEV>the evening</t> he rang.',
    'In <t 2024>the closing weeks of 2024</t>, sales rose.',
    'In <t 2024/2025>FY2024-25</t> and <t 2026>FY26</t> spending rose.',
    '<t FUTURE_REF>Soon</t> they will meet.',
  ])
})
