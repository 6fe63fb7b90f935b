import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../src/index.ts'
import { marked } from './reading.ts'

function check(lang: 'en' | 'id', reference: string, cases: readonly string[]): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = findTimes(text, { lang, reference }).map(
      ({ span, value, moment }) => [span.exact, moment?.instant ?? value] as const,
    )
    expect(found).toEqual(expected)
  })
}

describe('a count and the clock it leads to', () => {
  check('en', '2024-07-09T12:00:00+01:00', [
    'She left at <t 2024-07-08T14:15>2.15pm on Monday</t>. <t 2024-07-08T15:15>An hour later, at 3.15</t>, she was back.',
    'She left at <t 2024-07-08T23:30>11.30 p.m. on Monday</t>. <t 2024-07-09T01:30>Two hours later, at 1.30</t>, she was back.',
    'It began at <t 2024-07-08T06:00>6 a.m. on Monday</t>; <t 2024-07-08T06:30>half an hour later, at 6.30</t>, it ended.',
    'He rang at <t 2024-07-08T21:00:00+09:00>9 p.m. Tokyo time on Monday</t>, and <t 2024-07-08T22:30:00+09:00>ninety minutes later, at 10.30</t>, once more.',
    'He rang at <t 2024-07-08T21:00>9 p.m. on Monday</t>. <t 2024-07-08T21:07>Minutes later, at 9.07</t>, the line went dead.',
    'He rang at <t 2024-07-08T21:00>9 p.m. on Monday</t>. <t 2024-07-08T09:00>Twelve hours earlier, at 9 a.m.</t>, she had.',
    'She left at <t 2024-07-08T14:15>2.15pm on Monday</t>. <t 2024-07-08T15:45>An hour and a half later</t> she was back.',
    'She left at <t 2024-07-08T14:15>2.15pm on Monday</t>. <t 2024-07-08T14:45>Half an hour later</t> she was back.',
    'She left at <t 2024-07-08T14:15>2.15pm on Monday</t>. <t 2024-07-08T14:30>A quarter of an hour later</t> she was back.',
    // no clock told before: the clock alone
    '<t 2024-07-09T03:15>An hour later, at 3.15</t>, she was back.',
  ])
  check('id', '2024-07-09T12:00:00+07:00', [
    'Ia pergi <t 2024-07-08T14:15:00+07:00>pukul 14.15 WIB, Senin (8/7)</t>. <t 2024-07-08T15:15:00+07:00>Satu jam kemudian, pukul 15.15</t>, ia kembali.',
    'Ia pergi <t 2024-07-08T23:15:00+07:00>pukul 23.15 WIB, Senin (8/7)</t>. <t 2024-07-09T01:15:00+07:00>Dua jam kemudian, tepatnya pukul 01.15 WIB</t>, ia kembali.',
    'Ia pergi <t 2024-07-08T19:00>pukul 7 malam pada Senin (8/7)</t>. <t 2024-07-08T20:00>Satu jam kemudian, pukul 8</t>, ia kembali.',
    'Gencatan senjata berlaku <t 2024-07-09T20:00:00+03:00>pukul 20.00</t> di Nairobi, atau <t 2024-07-09T19:00:00+02:00>19.00 waktu Johannesburg</t>.',
  ])
})
