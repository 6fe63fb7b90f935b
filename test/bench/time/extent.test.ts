import { describe, expect, it } from 'vitest'
import { endsOf, extentOf } from '../../../bench/time/extent.ts'
import { dayNumber } from '../../../src/text/calendar.ts'

const day = (year: number, month: number, date: number) =>
  (dayNumber(year, month, date) as number) * 1440

describe('the stretch of a value', () => {
  it.each([
    ['2016', day(2016, 1, 1), day(2017, 1, 1)],
    ['199', day(1990, 1, 1), day(2000, 1, 1)],
    ['18', day(1800, 1, 1), day(1900, 1, 1)],
    ['2016-12', day(2016, 12, 1), day(2017, 1, 1)],
    ['2016-Q4', day(2016, 10, 1), day(2017, 1, 1)],
    ['2016-H1', day(2016, 1, 1), day(2016, 7, 1)],
    ['2016-W01', day(2016, 1, 4), day(2016, 1, 11)],
    ['2015-W53', day(2015, 12, 28), day(2016, 1, 4)],
    ['2016-W45-WE', day(2016, 11, 12), day(2016, 11, 14)],
    ['2016-11-07', day(2016, 11, 7), day(2016, 11, 8)],
    ['2016-11-07T16:30', day(2016, 11, 7) + 990, day(2016, 11, 7) + 991],
    ['2016-11-07T16', day(2016, 11, 7) + 960, day(2016, 11, 7) + 961],
  ])('%s', (value, start, end) => {
    expect(extentOf(value)).toEqual({ start, end })
  })

  it.each(['PT2H', '2016-11-07TEV', '2016-SU', 'XXXX-WXX-1', '2016-13', '2016-02-30', 'PAST_REF'])(
    'none of %s',
    (value) => {
      expect(extentOf(value)).toBeUndefined()
    },
  )

  it('has two ends where the value has', () => {
    expect(endsOf('2016/2018')).toEqual(['2016', '2018'])
    expect(endsOf('2016')).toEqual(['2016', '2016'])
  })
})
