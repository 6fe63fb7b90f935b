import { describe, expect, test } from 'vitest'
import { marked, timesOf } from './reading.ts'

/** Reports of Monday, 19 June 2023. */
function check(cases: readonly string[], published = '2023-06-19'): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = timesOf(text, 'en', published).map(({ span, value }) => [span.exact, value])
    expect(found).toEqual(expected)
  })
}

describe('weekdays and dates', () => {
  check([
    'The envoys met on <t 2023-06-16>Friday</t>.',
    'The envoys met on <t 2023-06-19>Monday</t>.',
    'The envoys will meet on <t 2023-06-22>Thursday</t>.',
    'The visit is due on <t 2023-06-21>Wednesday</t>.',
    'He said on <t 2023-06-15>Thursday</t> that talks would resume.',
    'They met <t 2023-06-15>last Thursday</t>.',
    // of the report's own month the words say which year
    'They met in Lima <t 2022-06>last June</t>.',
    'They will meet in Lima <t 2024-06>next June</t>.',
    'They met in Lima <t 2023-05>last May</t>.',
    'They met in Lima in <t 2023-06>June</t>.',
    // verbs of a programme
    'She sees him on <t 2023-06-23>Friday</t>.',
    'He reaches Lima on <t 2023-06-23>Friday</t>.',
    // by the week: this week has a Thursday of its own still to come
    'They meet <t 2023-06-29>next Thursday</t>.',
    'They met on <t 2023-06-16>Friday last week</t>.',
    'Greece meets Spain on <t 2023-06-22>Thursday</t>.',
    'The bank is open until <t 2023-06-22>Thursday</t>.',
    'The bank collapsed on <t 2023-06-15>Thursday</t>.',
    'They come in <t 2023-W26>the week of 26 June</t>.',
    'They come <t 2023-06-19/2023-06-22>Mon. to Thurs.</t> only.',
    'They will come by <t 2023-06-21>the 21st</t>, not later.',
    'They meet on <t 2023-06-27>Tuesday next week</t>.',
    'They met on <t 2023-06-18TEV>Sunday evening</t>.',
    'They met on <t 2023-06-19>Monday, June 19</t>.',
    'They met on <t 2023-06-19>Monday, June 19, 2023</t>.',
    'They met on <t 2023-06-19>Monday 19 June 2023</t>.',
    'They met on <t 2023-06-19>Monday (19/6)</t>.',
    'They met on <t 2023-03-05>Sunday (05/03/2023)</t>.',
    'They met on <t 2023-06-18>June 18th</t>.',
    'They met on <t 2023-06-18>the 18th of June</t>.',
    'They met on <t 2021-06-16>16 June 2021</t>.',
    'They met on <t 2023-05-03>May 3</t> in Rome.',
    'They met on <t 2023-03-09>March 9</t> in Rome.',
    'They met on <t 2023-02-21>Feb. 21</t> in Rome.',
    'They talked from <t 2023-06-19/2023-06-21>Monday to Wednesday</t>.',
    'They talked on <t 2023-06-18/2023-06-19>18-19 June 2023</t>.',
    'They talked on <t 2021-03-11/2021-03-13>March 11-13, 2021</t>.',
    'They talked between <t 2023-03-11/2023-03-13>11 and 13 March</t>.',
    'The note of <t 2023-06-12>2023-06-12</t> was returned.',
  ])
})

describe('counted from the report or the time told before', () => {
  check([
    'He left <t 2023-06-18>yesterday</t>.',
    'He left <t 2023-06-18TNI>last night</t>.',
    'He leaves <t 2023-06-20TMO>tomorrow morning</t>.',
    'He leaves <t 2023-06-21>the day after tomorrow</t>.',
    'He left <t 2023-06-17>two days ago</t>.',
    'The envoys will meet in <t 2023-07-03>two weeks</t>.',
    'It will be the third visit in <t P2W>two weeks</t>.',
    'It will be the largest march in <t P10Y>ten years</t>.',
    'They met twice in <t P2W>two weeks</t>.',
    'The vote will be held <t 2023-07-11>three weeks from tomorrow</t>.',
    'The accord lapses <t 2023-06-29>two weeks before 13 July</t>.',
    'He is held for <t P30D>30 days</t> from <t 2023-06-19>Monday</t>.',
    'They meet <t 2023-06-27>next week on Tuesday</t>.',
    'It rained in <t 2016-11/2017-02>November-February 2017</t>.',
    'It rained from <t 2023-04-04/2023-04-22>4 to 22 of April</t>.',
    'Interest is paid <t P6M>semi-annually</t>.',
    'They pray <t XXXX-WXX-5T12:30>Fridays at 12:30 p.m.</t> there.',
    'Curfew begins <t XXXX-XX-XXT21:00>every night at 9 p.m.</t> there.',
    'He stayed <t P1W>another week</t>, <t P1M>a full month</t> in all.',
    'The <t P86Y>86-year-old</t> leader waved.',
    'He left <t 2023-W24>last week</t>.',
    'He leaves <t 2023-W26>next week</t>.',
    'He left <t 2022>last year</t>.',
    'He leaves <t 2023-07>next month</t>.',
    'He spoke <t 2023-06-19TMO>this morning</t>.',
    'He rested <t 2023-W24-WE>last weekend</t>.',
    'He came on <t 2023-06-13>Tuesday</t> and spoke <t 2023-06-13TEV>the same evening</t>.',
    'The vote was put off until <t 2023-06-25>Sunday</t>.',
    'He came on <t 2023-06-13>Tuesday</t> and left <t 2023-06-14>the following day</t>.',
    'He came on <t 2023-06-13>Tuesday</t>. <t 2023-06-11>Two days earlier</t> he had been in Doha.',
    'He came on <t 2023-06-13>Tuesday</t> and spoke on <t 2023-06-13>the same day</t>.',
    'He came on <t 2023-06-13>Tuesday</t> and left <t 2023-06-16>three days later</t>.',
    'The highest visit in <t P5Y>the past five years</t>.',
    'He spoke <t 2023-06-19>later on Monday</t> and <t 2023-06-16>late Friday</t>.',
    'He spoke <t 2023-06-19TMO>early this morning</t>.',
    "The note of <t 2023-06-16>Friday's</t> talks was <t 2023-W24>last week's</t> news.",
    'He ate at <t 2023-06-18TNI>the night of 18 June</t>.',
    'He came on <t 2023-06-13>13 June</t>. <t 2023-W24>That week</t> he fell ill.',
    'He came on <t 2023-05-30>May 30</t>; <t 2023-06-13>a fortnight later</t> he left.',
    'He came in <t 2023-04>April</t>, from <t 2022-04>the same month a year ago</t>.',
    'He came <t 2023-06-05>two weeks ago</t>.',
    'He came <t 2023-06-18TNI>overnight</t>.',
    'He left by <t 2023-06-19TMO>dawn</t>.',
    'He is ill <t PAST_REF>recently</t> but leaves in <t FUTURE_REF>the coming weeks</t>.',
    'Talks resume in <t P2M>the next two months</t>.',
  ])
})

describe('clocks', () => {
  check([
    'They met at <t 2023-06-19T16:30>4:30 p.m. local time</t>.',
    'They met at <t 2023-06-18T09:00>9 a.m. local time on Sunday</t>.',
    'They met on <t 2023-06-19T16:30>Monday at about 4:30 p.m.</t> in Rome.',
    'They met at <t 2023-06-19T12:00>noon</t>.',
    'They met <t 2023-06-19T20:00>shortly after 8 p.m. local time</t>.',
    'The call began at <t 2023-06-19T14:30>1430 GMT</t>.',
    'The call began at <t 2023-06-19T09:15>09:15 Beijing time</t>.',
    'The call began at <t 2023-06-19T16:30>half past four p.m.</t> sharp.',
    'They talked from <t 2023-06-19T10:00/2023-06-19T12:00>10:00 to 12:00</t>.',
    'They will meet at <t 2023-06-20T14:30>2.30pm local time (0430 GMT) on Tuesday</t>.',
    'The session on <t 2023-06-16>Friday</t>, aides said, opened at <t 2023-06-16T10:00>10:00</t>.',
    'The curfew starts at <t 2023-06-20T00:00>midnight</t>.',
    'It ran until <t 2023-06-17T00:00>midnight on Friday</t>.',
    'It struck <t 2023-06-16T00:00>just after midnight on Friday</t>.',
    'They met at <t 2023-06-19T22:00>10 p.m. Pacific</t> as planned.',
    'They will meet at <t 2023-06-19T21:15>quarter past nine at night New Zealand time</t>.',
    'Polls open <t 2023-06-22T07:00/2023-06-22T22:00>7am-10pm on Thurs 22 June</t>.',
    'It will run from <t 2023-06-19T21:00/2023-06-20T05:00>9 p.m. to 5 a.m.</t> as ever.',
    'They left at <t 2023-06-16T10:40>10:40 a.m. on Friday</t> and landed <t 2023-06-16T10:46>six minutes later</t>.',
    'They left at <t 2023-06-16T10:40>10:40 a.m. on Friday</t> and fell <t 2023-06-16TMO>minutes later</t>.',
  ])
})

describe('months, years and larger', () => {
  check([
    'They met in <t 2021-06>June 2021</t>.',
    'They met in <t 2023-05>May</t>.',
    'They met in <t 2023-03>March</t>.',
    'They met in <t 2021-06>early June 2021</t>.',
    'They met in <t 2023-06>mid-June</t>.',
    'It ends by <t 2023>the end of 2023</t>.',
    'Ties were cut in <t 2018>2018</t>.',
    'Ties have been cold since <t 2018>2018</t>.',
    'They traded between <t 2014/2018>2014 and 2018</t>.',
    'They traded in <t 199>the 1990s</t>.',
    'They traded in <t 18>the 19th century</t>.',
    'Trade fell in <t 2024-Q3>the third quarter of 2024</t>.',
    'Trade fell in <t 2023-SU>the summer of 2023</t>.',
    'They met in <t 2022-06>June last year</t>.',
    'It closed in <t 2023-07>the end of next month</t>.',
    'It closed in <t 198>the early ’80s</t>, not in <t 199>the mid-1990s</t>.',
    'It was dug in <t 17>the late 18th century</t>.',
    'It closes in <t 2024-Q2>the second quarter of next year</t>.',
    'It closed in <t 2022-Q4>the fourth quarter</t>.',
    'A weak <t 2022-Q3>September quarter</t> hurt it.',
    'Half of <t 2021/2022>the 2021/22 tax year</t> was lost.',
    'It grew in <t 2018-H2>the first half of the 2018-19 financial year</t>.',
    'It grew in <t 2022>fiscal 2022</t>.',
    'They met in <t 2021>mid-2021</t>.',
    'The <t 2050>2050</t> pledge was dropped.',
    "The <t 2023-01>January</t> report and <t 2022-11>November's</t> vote came.",
    'They had a poor <t 2023-SP>spring</t>, the worst since <t 2022-WI>last winter</t>.',
  ])
})

describe('lengths and sets', () => {
  check([
    'They talked for <t PT3H>more than three hours</t>.',
    'They talked for <t PT30M>half an hour</t>.',
    'They talked for <t PT2.5H>two and a half hours</t>.',
    'They talked for <t PT1.5H>an hour and a half</t>.',
    'They talked for <t PT5.5H>5.5 hours</t>.',
    'They talked for <t PT1H>nearly an hour</t>.',
    'They talked for <t PT1H>an hour</t>.',
    'They talked for <t PT2H30M>two hours and 30 minutes</t>.',
    'They talked for <t PT1.75H>one and three-quarter hours</t>.',
    'They talked for <t PT0.75H>three quarters of an hour</t>.',
    'They spent <t PT1.75H>an hour and three quarters</t> there.',
    'A meeting pencilled in for <t 2023-09>September</t> has been called off.',
    'It closed as early as <t 2023-05>May</t>.',
    'She bought a gift for April.',
    'A <t PT45M>45-minute</t> meeting.',
    'The <t PT3H>three-hour</t> talks.',
    'A <t P2D>two-day</t> visit.',
    'They stayed <t PXD>several days</t>.',
    'They meet <t XXXX-WXX-1>every Monday</t>.',
    'They meet <t P1W>twice a week</t>.',
    'The <t P1Y>annual</t> dinner.',
    'The <t P86Y>86-year-old</t> leader held an <t P8W>eight-week-old</t> baby.',
    'They waited <t PT72H>just 72 hours</t>, then <t PTXH>only a few hours</t> more.',
    'They need <t P2M>at least another two months</t>.',
    'They sat <t P11D>11 legislative days</t>.',
    'They fled after <t PXW>weeks</t> of unrest, <t PTXH>hours</t> before a vote.',
    'They stayed for <t P2W>a fortnight</t>.',
    '<t P1Y>A year</t> of war ended.',
    'Profit fell in <t P6M>the six months to December 31</t>.',
    'It flies <t P1W>three times a week</t>, <t P2D>every other day</t>, <t XXXX-WXX-5>Fridays</t>.',
    'It flies <t XXXX-WXX-2>every Tuesday and Saturday</t> and <t XXXX-07>every July</t>.',
    'It is on sale for <t P4D>four days</t> under a <t P3Y>three-year</t> deal.',
  ])
})

describe('a month before a name, and names that begin with a month', () => {
  check([
    'In <t 2023-05>May</t> Salinas flew to Lima.',
    'In <t 2022-12>December</t> President Salinas flew to Lima.',
    'In <t 2023-03>early March</t> Fiji reopened its embassy.',
    'Since <t 2023-02>February</t> Peru has kept its port shut.',
    'April Ryan sat beside June Salinas.',
    'They spoke of May Johnson, by August Wilson, after the October War.',
  ])
})

describe('a month or date of a plan told in the past is the nearer one', () => {
  check([
    'The two had been due to meet in Lima in <t 2023-05>late May</t>, but the plan fell through.',
    'Salinas had been expected in <t 2022-12>early December</t>, but called off the trip.',
    'The two were to meet on <t 2023-07-02>July 2</t>.',
    'The two are to meet in <t 2024-05>May</t>.',
  ])
})

describe('what is no time', () => {
  check([
    'Theresa May met the chancellor.',
    'The 25th Amendment and the 17th floor.',
    'She lives on the 15th floor.',
    'He scored in the first half.',
    'The fall of the city.',
    'A quarter of the budget.',
    'It pumps 100,000 barrels a day at 60 km an hour.',
    'He is in his late 30s.',
    'It was an overnight success.',
    'He left as soon as he could, soon after that.',
    'Vision 2045, Euro 2028.',
    'A 24-hour channel.',
    'Officials may arrive without notice.',
    'Troops march on the capital.',
    'A second meeting took place.',
    'The Sunday Times printed the letter.',
    'The China Daily printed the letter.',
    'F-16 jets were seen.',
    'Prices rose by 4.50 percent.',
    'Flight 8501 was late.',
    'About 2018 people were moved.',
    'The minister, aged 60, waved.',
    'The Sun printed the letter.',
    "In May's cabinet he kept the post.",
  ])
})
