import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes as findTimesOf } from '../../../src/index.ts'
import type { Timex } from '../../../src/model/timex.ts'
import { findTimes } from '../../../src/rooms/timex/timex.ts'
import { type Tokens, tokenize } from '../../../src/text/token.ts'
import { articleOf } from '../../article-builder.ts'
import { type Language, packs, sentencesOf, timesOf } from './reading.ts'

function only(text: string, language: Language, published?: string): Timex {
  const times = timesOf(text, language, published)
  expect(times).toHaveLength(1)
  return times[0] as Timex
}

describe('tables', () => {
  for (const language of ['id', 'en'] as const) {
    const { examples, never } = packs[language].timex
    test.each(examples)(`${language}: %s is %s`, (phrase, value) => {
      const found = only(phrase, language, '2023-06-19')
      expect([found.span.exact, found.value]).toEqual([phrase, value])
    })
    test.each(never)(`${language}: nothing in %s`, (phrase) => {
      expect(timesOf(phrase, language, '2023-06-19')).toEqual([])
    })
  }
})

describe('moments', () => {
  test('a clock of a place not yet known has no zone and no instant', () => {
    const { moment, zone, mod, implied } = only(
      'Senin (19/6), sekitar pukul 16.30 waktu setempat',
      'id',
      '2023-06-20',
    )
    expect(moment).toEqual({ start: '2023-06-19T16:30', grain: 'minute', zone: null, approx: true })
    expect({ zone, mod, implied }).toEqual({ zone: 'local', mod: 'APPROX', implied: ['year'] })
  })

  test('a stated zone gives the instant', () => {
    const { moment, zone } = only('Senin (19/6/2023) pukul 09.00 WITA', 'id', '2023-06-20')
    expect(zone).toBe('stated')
    expect(moment).toMatchObject({ zone: 'Asia/Makassar', instant: '2023-06-19T09:00:00+08:00' })
  })

  test('hours from Greenwich are a zone', () => {
    const { moment } = only('19 Juni 2023 pukul 20.00 GMT+7', 'id', '2023-06-20')
    expect(moment?.instant).toBe('2023-06-19T20:00:00+07:00')
  })

  test('the zone of a place keeps the rules of the date', () => {
    const summer = only('19 Juni 2023 pukul 20.00 waktu Washington', 'id', '2023-06-20')
    const winter = only('19 Januari 2023 pukul 20.00 waktu Washington', 'id', '2023-06-20')
    expect(summer.moment?.instant).toBe('2023-06-19T20:00:00-04:00')
    expect(winter.moment?.instant).toBe('2023-01-19T20:00:00-05:00')
  })

  test('a second clock in brackets tells the instant', () => {
    const { moment } = only(
      'Selasa (20/6) pukul 07.00 waktu setempat (11.00 WIB)',
      'id',
      '2023-06-19',
    )
    expect(moment).toMatchObject({ zone: null, instant: '2023-06-20T07:00:00+03:00' })
  })

  test.each([
    ['pekan lalu', '2023-06-12', '2023-06-18', 'day'],
    ['akhir pekan lalu', '2023-06-17', '2023-06-18', 'day'],
    ['kuartal I 2023', '2023-01-01', '2023-03-31', 'day'],
    ['semester II 2023', '2023-07-01', '2023-12-31', 'day'],
    ['11-13 Maret', '2023-03-11', '2023-03-13', 'day'],
    ['Sabtu (17/6) hingga Senin (19/6)', '2023-06-17', '2023-06-19', 'day'],
    ['Juni 2021', '2021-06', undefined, 'month'],
    ['tahun lalu', '2022', undefined, 'year'],
    ['tahun 1960-an', '1960', '1969', 'year'],
    ['Senin malam', '2023-06-19', undefined, 'day'],
    ['pukul 10.00–12.00', '2023-06-19T10:00', '2023-06-19T12:00', 'minute'],
  ])('%s', (phrase, start, end, grain) => {
    const { moment } = only(phrase, 'id', '2023-06-19')
    expect([moment?.start, moment?.end, moment?.grain]).toEqual([start, end, grain])
  })

  test('a length has minutes, a yardstick no moment', () => {
    expect(only('selama 7,5 jam', 'id').minutes).toBe(450)
    expect(only('a two-day visit', 'en').minutes).toBe(2880)
    expect(only('dalam lima tahun terakhir', 'id', '2023-06-19').moment).toBeUndefined()
    expect(only('dalam tiga hari terakhir', 'id', '2023-06-19').minutes).toBeUndefined()
    expect(only('bayi berusia tiga hari', 'id', '2023-06-19').minutes).toBeUndefined()
  })

  test('hours ago are counted on the clock of the report', () => {
    expect(only('tiga jam lalu', 'id', '2023-06-19T02:10').value).toBe('2023-06-18T23:10')
    expect(only('tiga jam lalu', 'id', '2023-06-19').value).toBe('PAST_REF')
  })

  test('anchor and direction', () => {
    const [first, second] = timesOf(
      'Ia tiba Selasa (13/6). Sehari sebelumnya ia di Doha.',
      'id',
      '2023-06-19',
    )
    expect([first?.anchor, second?.anchor, second?.direction]).toEqual([
      undefined,
      'previous',
      'past',
    ])
    expect(only('pekan depan', 'id', '2023-06-19')).toMatchObject({
      anchor: 'published',
      direction: 'future',
    })
    expect(only('Kamis lalu', 'id', '2023-06-19').direction).toBe('past')
    expect(only('on Friday', 'en', '2023-06-19').direction).toBeUndefined()
  })
})

describe('the day of the report', () => {
  test('the first full date stands in for it', () => {
    const times = timesOf(
      'Dikutip AFP, Senin (19/6/2023), Menlu tiba Minggu (18/6). Ia pulang kemarin.',
      'id',
    )
    expect(times.map(({ value }) => value)).toEqual(['2023-06-19', '2023-06-18', '2023-06-18'])
  })

  test('without any, nothing is guessed', () => {
    const times = timesOf(
      'Ia tiba kemarin, pulang Kamis (15/6), dan bicara Jumat pukul 10.00.',
      'id',
    )
    expect(times.every(({ moment }) => moment === undefined)).toBe(true)
    expect(times.map(({ value }) => value)).toEqual(['PAST_REF', 'XXXX-06-15', 'XXXX-XX-XXT10:00'])
  })
})

test('a reference with an offset is on its own clock', () => {
  const [time] = findTimesOf('Ia tiba kemarin.', {
    lang: 'id',
    reference: '2024-06-15T00:20:00+08:00',
  })
  expect(time?.value).toBe('2024-06-14')
})

describe('weekday as checksum', () => {
  test.each([
    ['Rabu (18/6/2026)', '2025-06-19', '2025-06-18', '2026-06-18', '2025-06-18'],
    ['Rabu (18/6/2926)', '2025-06-19', '2025-06-18', '2926-06-18', '2025-06-18'],
    ['Rabu (18/5)', '2025-06-18', '2025-06-18', 'XXXX-05-18', '2025-06-18'],
    ['Kamis (19/6/2024)', '2025-06-19', '2025-06-19', '2024-06-19', '2025-06-19'],
    ['Selasa (18/6)', '2025-06-19', '2025-06-18', 'weekday 2', 'weekday 3'],
    ['Jumat (26/7/2025)', '2025-06-27', '2025-07-26', 'weekday 5', 'weekday 6'],
  ])('%s seen on %s is %s', (phrase, published, value, actual, expected) => {
    const found = only(phrase, 'id', published)
    expect(found.value).toBe(value)
    expect(found.problem).toMatchObject({ code: 'timex/weekday-mismatch', actual, expected })
  })

  test('no quarrel, no problem', () => {
    expect(only('Rabu (18/6)', 'id', '2025-06-19').problem).toBeUndefined()
  })

  test.each(['Senin (31/2/2023)', 'Senin (40/40)', '(0/0)', '99/99/9999'])(
    'no calendar has %s',
    (phrase) => {
      expect(() => timesOf(phrase, 'id', '2023-06-19')).not.toThrow()
    },
  )
})

describe('credits', () => {
  const credit = (text: string, language: Language = 'id') =>
    timesOf(text, language, '2023-06-19').map(({ span, credit = false }) => [span.exact, credit])

  test.each([
    ['Seperti dilansir AFP, Senin (19/6/2023), Menlu tiba.', 'Senin (19/6/2023)'],
    ['Seperti dilansir kantor berita Turki, Anadolu, Senin (19/6/2023).', 'Senin (19/6/2023)'],
    ['Mengutip Reuters, Senin (19/6), harga turun.', 'Senin (19/6)'],
    ['Laman itu, yang dikutip Senin (19/6), memuat foto.', 'Senin (19/6)'],
    ['"Kami siap," ujar Retno, Senin (19/6).', 'Senin (19/6)'],
    ['"Kami siap," kata jubir dalam keterangan tertulis, Senin (19/6/2023).', 'Senin (19/6/2023)'],
    ['Menurut laporan Reuters, Senin (19/6), harga turun.', 'Senin (19/6)'],
  ])('%s', (text, exact) => {
    expect(credit(text)).toEqual([[exact, true]])
  })

  test.each([
    'Menlu bertemu mitranya pada Senin (19/6).',
    'Seperti dilansir AFP, Menlu bertemu mitranya pada Senin (19/6).',
    'Warga dilaporkan tewas di perbatasan, Senin (19/6).',
    'Ia berkata bahwa rapat digelar Senin (19/6).',
  ])('no credit in: %s', (text) => {
    expect(credit(text).map(([, flag]) => flag)).toEqual([false])
  })

  test('a date line', () => {
    expect(credit('BEIJING, June 19 (Xinhua) -- Envoys met.', 'en')).toEqual([['June 19', true]])
  })

  test('no later time counts from a credit', () => {
    const times = timesOf(
      'Ia tiba Jumat (16/6). Dilansir AFP, Senin (19/6), sehari kemudian ia pulang.',
      'id',
      '2023-06-19',
    )
    expect(times.at(-1)?.value).toBe('2023-06-17')
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Senin Minggu minggu (19/6) ( ) 19/6/2023 31/2 pukul 16.30 setengah dua jam lalu pekan depan sore malam Mei Maret sebelas WIB waktu setempat hingga - – , . tahun 2018 sejak akhir awal sekitar setiap kuartal III 7,5 besok May the 3 to Monday at 4:30 p.m. next last year hours ago and a half'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test.each(['id', 'en'] as const)(
    'is read in order, without overlap, to the letter (%s)',
    (language) => {
      fc.assert(
        fc.property(
          text,
          fc.constantFrom('2023-06-19', '2024-02-29T23:59', undefined),
          (source, published) => {
            let end = 0
            for (const time of timesOf(source, language, published)) {
              expect(time.span.start).toBeGreaterThanOrEqual(end)
              expect(time.span.end).toBeGreaterThan(time.span.start)
              expect(source.slice(time.span.start, time.span.end)).toBe(time.span.exact)
              expect(time.value).not.toMatch(/NaN|undefined|Infinity/)
              expect(time.moment?.start ?? '2000').toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/)
              if (time.moment?.end !== undefined)
                expect(time.moment.end.length).toBe(time.moment.start.length)
              end = time.span.end
            }
          },
        ),
        { numRuns: 300 },
      )
    },
  )

  test.each(['id', 'en'] as const)('costs what its length costs (%s)', (language) => {
    const unit =
      language === 'id'
        ? 'Ia akan tiba Senin (19/6) sore, sekitar pukul 16.30 waktu setempat, selama dua jam, kata jubir, '
        : 'He will come at 4:30 p.m. local time on Monday, June 19, for two hours, he said, '
    const small = readsOf(unit.repeat(20), language)
    const large = readsOf(unit.repeat(400), language)
    expect(large / small).toBeLessThan(22)
  })
})

/** How often the room looks at a token of one endless sentence. */
function readsOf(text: string, language: Language): number {
  const article = articleOf(text, { language, published: '2023-06-19' })
  const tokens = tokenize(text)
  let reads = 0
  const folded = new Proxy(tokens.folded, {
    get(target, key, receiver) {
      reads++
      return Reflect.get(target, key, receiver)
    },
  })
  const counted: Tokens = { ...tokens, folded }
  findTimes(article, counted, sentencesOf(article).slice(0, 1), packs[language])
  return reads
}

test('a stretch from a day to a month ends with the last of the month', () => {
  const [time] = timesOf('Pameran itu buka besok - Mei.', 'id', '2024-02-29')
  expect(time?.moment).toMatchObject({ start: '2024-03-01', end: '2024-05-31' })
})

test('a stretch from a month to a day begins with the first of the month', () => {
  const [time] = findTimesOf('Pameran itu buka Mei sampai besok.', {
    lang: 'id',
    reference: '2023-06-19',
  })
  expect([time?.value, time?.moment?.start, time?.moment?.end, time?.moment?.grain]).toEqual([
    '2023-05-01/2023-06-20',
    '2023-05-01',
    '2023-06-20',
    'day',
  ])
})
