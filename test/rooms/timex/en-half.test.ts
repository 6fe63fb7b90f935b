import { describe, expect, test } from 'vitest'
import { timesOf } from './reading.ts'

/** Reports of Tuesday, 9 July 2024, noon. */
function check(cases: readonly (readonly [text: string, found: readonly string[]])[]): void {
  test.each(cases)('%s', (text, expected) => {
    const found = timesOf(text, 'en', '2024-07-09T12:00').map(
      ({ span, value }) => `${span.exact} = ${value.replaceAll('2024-07-', '')}`,
    )
    expect(found).toEqual(expected)
  })
}

describe('the half of the day by what is held', () => {
  check([
    ['She will host a working dinner at 8 on Wednesday.', ['8 on Wednesday = 10T20:00']],
    ['They will dine at 8 on Wednesday.', ['8 on Wednesday = 10T20:00']],
    ['The two met over breakfast at 7.30 on Monday.', ['7.30 on Monday = 08T07:30']],
    ['The afternoon session resumes at 2.30 on Friday.', ['2.30 on Friday = 12T14:30']],
    ['They sit down at 1 on Friday for lunch.', ['1 on Friday = 12T13:00']],
    // behind noon
    [
      'They will have lunch at 12.30 on Friday and a press conference at 2.30.',
      ['12.30 on Friday = 12T12:30', '2.30 = 12T14:30'],
    ],
    // a meal that is over, and a clock of 24 hours
    ['The dinner ended, and talks resume at 8 on Friday.', ['8 on Friday = 12T08:00']],
    ['The dinner menu was sent out at 08:00 on Monday.', ['08:00 on Monday = 08T08:00']],
  ])
})

describe('the night between two days', () => {
  check([
    [
      'The talks began at 9 p.m. on Sunday and ended at 3 a.m.',
      ['9 p.m. on Sunday = 07T21:00', '3 a.m. = 08T03:00'],
    ],
    [
      'They worked through Sunday night, with a deal at 5:45 a.m.',
      ['Sunday night = 07TNI', '5:45 a.m. = 08T05:45'],
    ],
    [
      'He left on Sunday night after he had arrived at 3 a.m.',
      ['Sunday night = 07TNI', '3 a.m. = 07T03:00'],
    ],
    [
      'The curfew runs from midnight on Friday until noon on Saturday.',
      ['midnight on Friday until noon on Saturday = 13T00:00/13T12:00'],
    ],
    [
      'The pause runs from midnight on Friday until noon on Sunday.',
      ['midnight on Friday until noon on Sunday = 12T00:00/14T12:00'],
    ],
    ['The curfew begins at 9 p.m. and ends at 5 a.m.', ['9 p.m. = 09T21:00', '5 a.m. = 10T05:00']],
    [
      'It was 3 o’clock in the morning when the call came on Monday.',
      ['3 o’clock in the morning = 08T03:00', 'Monday = 08'],
    ],
    [
      'It takes effect a minute after midnight on Friday.',
      ['a minute after midnight on Friday = 12T00:01'],
    ],
  ])
})

describe('a clock behind "around"', () => {
  check([
    ['He will speak around 6.30 this evening.', ['around 6.30 this evening = 09T18:30']],
    ['He spoke at about nine on Monday.', ['about nine on Monday = 08T09:00']],
    ['He spoke around ten to nine this morning.', ['around ten to nine this morning = 09T08:50']],
    ['On Monday, just past 3pm, he left.', ['Monday, just past 3pm = 08T15:00']],
    ['He left at six-thirty on Monday evening.', ['six-thirty on Monday evening = 08T18:30']],
    ['He left one minute past noon on Monday.', ['one minute past noon on Monday = 08T12:01']],
    ['Thursday, 9.30: the minister speaks.', ['Thursday, 9.30 = 11T09:30']],
    ['Sent on 2024-07-08T09:30:00Z.', ['2024-07-08T09:30:00Z = 08T09:30']],
    [
      'It was found at about 6.10 in the morning on Sunday.',
      ['about 6.10 in the morning on Sunday = 07T06:10'],
    ],
    [
      'They met from 9 until 11 on Monday morning.',
      ['9 until 11 on Monday morning = 08T09:00/08T11:00'],
    ],
    ['They met on Monday from 9 to 11.', ['Monday from 9 to 11 = 08T09:00/08T11:00']],
    ['They met at 9 and 11 a.m. on Monday.', ['9 = 08T09:00', '11 a.m. on Monday = 08T11:00']],
    ['They met at 9.15 and 11.30 on Monday.', ['9.15 = 08T09:15', '11.30 on Monday = 08T11:30']],
    [
      'The train left at 7.04 and arrived at 9.12 on Monday.',
      ['7.04 = 08T07:04', '9.12 on Monday = 08T09:12'],
    ],
    ['They speak every Wednesday at 0900.', ['every Wednesday at 0900 = XXXX-WXX-3T09:00']],
    [
      'He spoke at 11.45 pm on Monday and ended at 12.20.',
      ['11.45 pm on Monday = 08T23:45', '12.20 = 09T00:20'],
    ],
    [
      'He rose at 11.45 pm on Monday and left by noon on Friday.',
      ['11.45 pm on Monday = 08T23:45', 'noon on Friday = 05T12:00'],
    ],
    ['They were done around 10ish on Monday night.', ['around 10ish on Monday night = 08T22:00']],
    [
      'The line rang at 6-something on Monday morning.',
      ['6-something on Monday morning = 08T06:00'],
    ],
    [
      'The card says Sunday 14 July, 10.45 for 11.15.',
      ['Sunday 14 July, 10.45 for 11.15 = 14T10:45'],
    ],
    ['Drinks are on Friday at 7 for 7.30pm.', ['Friday at 7 for 7.30pm = 12T19:00']],
    ['They voted 10 for 7 on Monday.', ['Monday = 08']],
    ['The bell rang at 11 sharp on Monday.', ['11 sharp on Monday = 08T11:00']],
    [
      'They vote between 7 and 8 on Wednesday evening.',
      ['7 and 8 on Wednesday evening = 10T19:00/10T20:00'],
    ],
  ])
})
