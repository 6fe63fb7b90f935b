import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/index.ts'
import { momentFault, valueFault } from './value-grammar.ts'

/** Words and marks that times are made of in both languages, and that break them: any order must be stood. */
const PIECES: readonly string[] = [
  ...'Senin|Jumat|Minggu|malam Minggu|Monday|Friday|Sunday|Mon.|Sept|Juni|March|May|Agustus'.split(
    '|',
  ),
  ...'(19/6)|(12)|(31/2/2023)|19/6/2023|1/2/3/|2023-06-19|2023-02-30|(19/6|12-14|11-13/3)|31'.split(
    '|',
  ),
  ...'pukul|jam|at|16.30|16:30|24:00|25.70|0430|4:30 p.m.|8am|noon|midnight|tujuh malam'.split('|'),
  ...'setengah|half past|quarter to|kurang|lewat|dua puluh|twenty-five|two hundred|satu setengah'.split(
    '|',
  ),
  ...'WIB|GMT|EDT|waktu setempat|local time|waktu Beijing|Beijing time|(0430 GMT)'.split('|'),
  ...'kemarin|lusa|besok|tomorrow|tonight|today|pekan lalu|next week|last year|tahun depan'.split(
    '|',
  ),
  ...'dua hari lalu|three days later|sehari sebelumnya|an hour ago|tiga jam lalu|in two weeks'.split(
    '|',
  ),
  ...'lima tahun terakhir|the past five years|the last 99999 years|beberapa bulan|few'.split('|'),
  ...'7,5 jam|half an hour|two-day|three hours and 20 minutes|hingga tiga jam|setengah abad'.split(
    '|',
  ),
  ...'setiap Senin|every Friday|annual|daily|setiap pagi|every June|tahunan'.split('|'),
  ...'kuartal III 2024|second quarter|semester I|the 1990s|abad ke-19|19th century|musim panas'.split(
    '|',
  ),
  ...'sekitar|about|awal|the end of|pertengahan|nearly|lebih dari|early|mid-'.split('|'),
  ...'hingga|sampai|until|to|from|between|and|dan|antara|-|–|/'.split('|'),
  ...'akan|will|said|kata|mengatakan|is due|sejak|since|pada|on|of|the|itu'.split('|'),
  ...'dilansir AFP|BEIJING, June 19 (Xinhua) -|9999|0000|10000|1|99|MMXXIII|٣|①'.split('|'),
  ...[',', '.', '. ', '(', ')', '"', '\n', ' ', '\ud800', '\u0301', '\u200f', '\0'],
]

const RUNS = 2000

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
)
const reference = fc.constantFrom(
  undefined,
  '2023-06-19',
  '2024-02-29T23:59',
  '2023-12-31T18:00:00Z',
  '2024-03-10T06:30:00-05:00',
  '2023-06-19T06:00:00+05:45',
  '0001-01-01',
  '9999-12-31T23:59',
  'no time at all',
)
const zone = fc.constantFrom(undefined, 'Asia/Jakarta', 'America/New_York', 'Nowhere/Land')

describe.each(['id', 'en'])('findTimes of any text, in %s', (lang) => {
  const read = (of: string, from: string | undefined, at: string | undefined) =>
    findTimes(of, {
      lang,
      ...(from === undefined ? {} : { reference: from }),
      ...(at === undefined ? {} : { zone: at }),
    })

  it('gives spans in order that do not overlap, each the very words of the text', () => {
    fc.assert(
      fc.property(text, reference, zone, (given, from, at) => {
        let behind = 0
        for (const { span } of read(given, from, at)) {
          expect(span.start).toBeGreaterThanOrEqual(behind)
          expect(span.end).toBeGreaterThan(span.start)
          // lone surrogates become U+FFFD, of the same length
          expect(span.exact).toBe(given.toWellFormed().slice(span.start, span.end))
          behind = span.end
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('gives values of the forms of TIMEX3, and moments with a place in the calendar', () => {
    fc.assert(
      fc.property(text, reference, zone, (given, from, at) => {
        for (const { span, kind, value, moment, minutes, rule } of read(given, from, at)) {
          const told = `${rule} [${span.exact}]`
          expect([told, valueFault(kind, value)]).toEqual([told, undefined])
          expect([told, moment && momentFault(moment)]).toEqual([told, undefined])
          expect([told, minutes === undefined || minutes >= 0]).toEqual([told, true])
          expect([told, kind !== 'SET' || moment === undefined]).toEqual([told, true])
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('gives the same twice', () => {
    fc.assert(
      fc.property(text, reference, zone, (given, from, at) => {
        expect(read(given, from, at)).toEqual(read(given, from, at))
      }),
    )
  })
})
