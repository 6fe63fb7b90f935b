import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/text/calendar.ts'
import { feastDays, feastOfHijri, isFeast, islamicDay } from '../../src/text/feast.ts'
import { FEASTS, ISLAMIC_MONTHS } from '../../src/text/feast-table.ts'
import { gregorianYearOf, islamicMonthStart } from '../../src/text/islamic.ts'

function daysOf(name: string, year: number): string[] {
  return feastDays(name, year).map(({ day, last }) =>
    last === undefined ? isoDate(day) : `${isoDate(day)}/${isoDate(last)}`,
  )
}

describe('feasts by rule', () => {
  test.each([
    ['12-25', 2023, '2023-12-25'],
    ['easter', 2016, '2016-03-27'],
    ['easter', 2019, '2019-04-21'],
    ['easter', 2038, '2038-04-25'],
    ['good-friday', 2021, '2021-04-02'],
    ['ascension', 2024, '2024-05-09'],
    ['pentecost', 2022, '2022-06-05'],
    ['orthodox-easter', 2021, '2021-05-02'],
    ['orthodox-easter', 2024, '2024-05-05'],
    ['orthodox-easter', 2025, '2025-04-20'],
    ['holy-week', 2023, '2023-04-02/2023-04-08'],
    ['thanksgiving', 2022, '2022-11-24'],
    ['black-friday', 2024, '2024-11-29'],
    ['labor-day-us', 2018, '2018-09-03'],
    ['memorial-day', 2021, '2021-05-31'],
    ['martin-luther-king-day', 2025, '2025-01-20'],
    ['summer-bank-holiday', 2019, '2019-08-26'],
    ['spring-bank-holiday', 2022, '2022-06-02'],
  ])('%s of %i is %s', (name, year, day) => {
    expect(daysOf(name, year)).toEqual([day])
  })

  test('the Balinese year may hold a feast twice', () => {
    expect(daysOf('galungan', 2023)).toEqual(['2023-01-04', '2023-08-02'])
  })
})

describe('feasts as declared', () => {
  test.each([
    ['idulfitri', 2019, '2019-06-05'],
    ['idulfitri', 2023, '2023-04-22'],
    ['idulfitri', 2026, '2026-03-21'],
    ['iduladha', 2022, '2022-07-10'],
    ['maulid', 2020, '2020-10-29'],
    ['isra-mikraj', 2016, '2016-05-06'],
    ['isra-mikraj', 2024, '2024-02-08'],
    ['islamic-new-year', 2025, '2025-06-27'],
    ['ramadan', 2024, '2024-03-12/2024-04-09'],
    ['nuzulul-quran', 2025, '2025-03-17'],
    ['nyepi', 2021, '2021-03-14'],
    ['waisak', 2023, '2023-06-04'],
    ['lunar-new-year', 2027, '2027-02-06'],
    ['yom-kippur', 2023, '2023-09-25'],
  ])('%s of %i is %s', (name, year, day) => {
    expect(daysOf(name, year)).toEqual([day])
  })

  test('the Maulid came twice in 2015', () => {
    expect(daysOf('maulid', 2015)).toEqual(['2015-01-03', '2015-12-24'])
  })

  test.each(['idulfitri', 'nyepi', 'diwali'])('%s of 2031 is not known', (name) => {
    expect(feastDays(name, 2031)).toEqual([])
  })

  test('months nobody declared are counted, and say so', () => {
    expect(islamicMonthStart(1445, 9)).toEqual({ day: 19794, approx: false })
    expect(islamicMonthStart(1445, 2)?.approx).toBe(true)
    expect(islamicMonthStart(1448, 9)?.approx).toBe(true)
    expect(islamicMonthStart(1400, 9)).toBeUndefined()
    expect(feastOfHijri('idulfitri', 1446)).toEqual({ day: 20178 })
  })

  test('far from the table a year of the Hijra still tells our year', () => {
    expect(gregorianYearOf(1400, 9, 1)).toBe(1980)
    expect(gregorianYearOf(1365, 9, 9)).toBe(1946)
  })

  test('every listed day is a day, months are 29 or 30 days long, feasts come once a year', () => {
    for (const [name, rule] of Object.entries(FEASTS)) {
      if (!('listed' in rule)) continue
      for (const listed of rule.listed.split(/[ /]/))
        expect([name, listed]).toEqual([name, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)])
      for (let year = 2018; year <= 2025; year++)
        expect([name, year, feastDays(name, year).length]).toEqual([name, year, 1])
    }
    const starts = Object.entries(ISLAMIC_MONTHS).flatMap(([month, list]) =>
      list.split(' ').map((start) => [Number(start.slice(0, 4)), Number(month)] as const),
    )
    starts.sort(([a, b], [c, d]) => a * 12 + b - (c * 12 + d))
    for (const [at, [year, month]] of starts.entries()) {
      const [nextYear, nextMonth] = starts[at + 1] ?? []
      if (nextYear === undefined || nextMonth === undefined) continue
      const months = (nextYear - year) * 12 + nextMonth - month
      const length =
        (islamicMonthStart(nextYear, nextMonth)?.day ?? 0) -
        (islamicMonthStart(year, month)?.day ?? 0)
      expect([year, month, Math.abs(length - months * 29.53) < 1.5]).toEqual([year, month, true])
    }
    expect(islamicDay(1445, 9, 31)).toBeUndefined()
    expect(isFeast('13-45')).toBe(false)
  })
})
