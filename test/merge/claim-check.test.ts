import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { checkClaims, mergeRecords, placeRecords } from '../../src/merge.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'
import { type EventSketch, recordOf } from '../reading-builder.ts'

function reading(lang: 'id' | 'en', text: string): Reading {
  const result = read({ lang, text, published: '2024-03-05T12:00:00Z' })
  if (isRefusal(result)) throw new Error(result.detail)
  return result
}

let count = 0
const earlier = (event: EventSketch) =>
  recordOf(event, { name: `old${count++}`, published: '2024-01-01' })

/** What of a report's first claim is said by the record of itself and some earlier events. */
function verdict(report: Reading, ...events: readonly EventSketch[]) {
  const records = events.map(earlier)
  const [given] = checkClaims(report, mergeRecords([...placeRecords(report), ...records]))
  return `${given?.verdict} ${given?.reason} ${given?.by.length}`
}

const MET_EN =
  'Indonesian Foreign Minister Retno Marsudi met Chinese Foreign Minister Wang Yi in Jakarta on Tuesday (March 5, 2024).'
const pair = ['Retno Marsudi/IDN/foreign_minister', 'Wang Yi/CHN/foreign_minister']
const other = ['Retno Marsudi/IDN/foreign_minister', 'Qin Gang/CHN/foreign_minister']
const SINCE = reading('en', `${MET_EN} It was their first meeting since 2018.`)

describe('"their first meeting since 2018"', () => {
  test.each<[string, EventSketch, string]>([
    [
      'is contradicted by one of 2021',
      { who: pair, time: '2021-06' },
      'contradicted earlier-event 1',
    ],
    [
      'is borne out by one of 2018',
      { who: pair, time: '2018-11-02' },
      'consistent measured-from 1',
    ],
    ['says nothing of one of 2016', { who: pair, time: '2016-11-02' }, 'unknown nothing-known 0'],
    ['nor of other persons', { who: other, time: '2021-06' }, 'unknown nothing-known 0'],
    ['nor of a call', { kind: 'call', who: pair, time: '2021-06-01' }, 'unknown nothing-known 0'],
    [
      'nor of one called off',
      { who: pair, time: '2021-06-01', status: 'cancelled' },
      'unknown nothing-known 0',
    ],
    ['nor of one without a day', { who: pair }, 'unknown nothing-known 0'],
    ['nor of one after it', { who: pair, time: '2024-04-01' }, 'unknown nothing-known 0'],
  ])('%s', (_, event, said) => {
    expect(verdict(SINCE, event)).toBe(said)
  })

  test('is contradicted by all there are, oldest first', () => {
    expect(
      verdict(
        SINCE,
        { who: pair, time: '2021-06' },
        { who: pair, time: '2020-06' },
        { who: pair, time: '2018-11' },
      ),
    ).toBe('contradicted earlier-event 2')
  })
})

const VISIT_ID =
  'Menteri Luar Negeri Indonesia Retno Marsudi berkunjung ke Beijing, China, Selasa (5/3/2024).'
const guest = (name: string) => [`>${name}/IDN/foreign_minister`, '<=China/CHN']
const visit = (who: readonly string[], time: string): EventSketch => ({
  kind: 'visit',
  who,
  time,
  place: 'Beijing/CHN',
})

describe('"kunjungan pertama menteri luar negeri Indonesia dalam lima tahun terakhir"', () => {
  const report = reading(
    'id',
    `${VISIT_ID} Ini kunjungan pertama menteri luar negeri Indonesia dalam lima tahun terakhir.`,
  )

  test.each<[string, EventSketch, string]>([
    [
      'is contradicted by a predecessor',
      visit(guest('Sari Dewi'), '2022-05-01'),
      'contradicted earlier-event 1',
    ],
    [
      'and by a meeting at the house of the host',
      {
        who: ['>Sari Dewi/IDN/foreign_minister', '<Wang Yi/CHN'],
        time: '2022-05-01',
        place: 'Beijing/CHN',
      },
      'contradicted earlier-event 1',
    ],
    [
      'is borne out by one of 2019',
      visit(guest('Sari Dewi'), '2019-03-20'),
      'consistent measured-from 1',
    ],
    [
      'says nothing of one elsewhere',
      {
        ...visit(guest('Sari Dewi'), '2022-05-01'),
        who: ['>Sari Dewi/IDN/foreign_minister', '<=Japan/JPN'],
        place: 'Tokyo/JPN',
      },
      'unknown nothing-known 0',
    ],
    [
      'nor of another office',
      visit(['>Sari Dewi/IDN/defence_minister', '<=China/CHN'], '2022-05-01'),
      'unknown nothing-known 0',
    ],
  ])('%s', (_, event, said) => {
    expect(verdict(report, event)).toBe(said)
  })
})

test('"the first since they met in Sanya" is measured from that meeting', () => {
  const report = reading('en', `${MET_EN} It was their first meeting since they met in Sanya.`)
  expect(verdict(report, { who: pair, time: '2020-08', place: 'Sanya/CHN' })).toBe(
    'consistent measured-from 1',
  )
  expect(
    verdict(
      report,
      { who: pair, time: '2020-08', place: 'Sanya/CHN' },
      { who: pair, time: '2021-02', place: 'Bali/IDN' },
    ),
  ).toBe('contradicted earlier-event 1')
})

test('"tingkat tertinggi sejak 2018" is contradicted by who ranks higher alone', () => {
  const report = reading(
    'id',
    `${VISIT_ID} Lawatan itu menjadi kunjungan tingkat tertinggi sejak 2018.`,
  )
  const of = (office: string) => visit([`>Sari Dewi/IDN/${office}`, '<=China/CHN'], '2022-05-01')
  expect(verdict(report, of('head_of_state'))).toBe('contradicted earlier-event 1')
  expect(verdict(report, of('foreign_minister'))).toBe('unknown nothing-known 0')
})

test.each([
  ['no day', 'It was their first meeting since the floods struck.', 'unknown no-time 0'],
  ['what nobody counts', 'It was their best meeting since 2018.', 'unknown no-measure 0'],
  ['a length nobody tells', 'It was their longest meeting since 2018.', 'unknown no-measure 0'],
  ['no event', 'It was the first treaty since 2018.', 'unknown no-event 0'],
])('a claim about %s', (_, claim, said) => {
  expect(verdict(reading('en', `${MET_EN} ${claim}`), { who: pair, time: '2021-06' })).toBe(said)
})

describe('since what everybody dates alike', () => {
  const since = (claim: string) => reading('en', `${MET_EN} ${claim}`)
  test.each([
    ['It was their first meeting since the pandemic struck.', '2021-06-01', 'contradicted'],
    ['It was their first meeting since the pandemic struck.', '2019-06-01', 'unknown'],
    ['It was their first meeting since Joe Biden took office.', '2021-06-01', 'contradicted'],
    ['It was their first meeting since Joe Biden took office.', '2020-06-01', 'unknown'],
  ])('%s: one of %s', (claim, time, said) => {
    expect(verdict(since(claim), { who: pair, time })).toMatch(new RegExp(`^${said} `))
  })
})

describe('"the third meeting this year"', () => {
  const third = reading('en', `${MET_EN} It was their third meeting this year.`)
  const on = (time: string) => ({ who: pair, time })
  test('is borne out by two before it', () => {
    expect(verdict(third, on('2024-01-10'), on('2024-02-01'))).toBe('consistent measured-from 2')
  })
  test('is contradicted by three', () => {
    expect(verdict(third, on('2024-01-10'), on('2024-01-20'), on('2024-02-01'))).toBe(
      'contradicted earlier-event 3',
    )
  })
  test('is not known where the record has fewer, or they are of another year', () => {
    expect(verdict(third, on('2024-02-01'), on('2023-02-01'))).toBe('unknown nothing-known 0')
  })
})

describe('"the longest since 2018"', () => {
  const longest = reading(
    'en',
    'Indonesian Foreign Minister Retno Marsudi met Chinese Foreign Minister Wang Yi in Jakarta for two hours on Tuesday (March 5, 2024). It was their longest meeting since 2018.',
  )
  const took = (minutes: number, time: string) => ({ who: pair, time, lasted: `${minutes}` })
  test('is contradicted by a longer one', () => {
    expect(verdict(longest, took(200, '2021-06-01'))).toBe('contradicted earlier-event 1')
  })
  test('is borne out by shorter ones since the one it is measured from', () => {
    expect(verdict(longest, took(60, '2021-06-01'), took(240, '2018-11-02'))).toBe(
      'consistent measured-from 1',
    )
  })
})

describe('"the first Western leader to visit Jakarta since 2018"', () => {
  const report = reading(
    'en',
    'French President Emmanuel Macron visited Jakarta on Tuesday (March 5, 2024). He is the first Western leader to visit Indonesia since 2018.',
  )
  const came = (who: string): EventSketch => ({
    kind: 'visit',
    who: [`>${who}`, '<=Indonesia/IDN'],
    time: '2022-05-01',
    place: 'Jakarta/IDN',
  })

  test.each<[string, string, string]>([
    [
      'a German chancellor is one',
      'Olga Braun/DEU/head_of_government',
      'contradicted earlier-event 1',
    ],
    ['a Chinese president is none', 'Lin Bao/CHN/head_of_state', 'unknown nothing-known 0'],
    ['nor is a German minister', 'Olga Braun/DEU/foreign_minister', 'unknown nothing-known 0'],
  ])('%s', (_, who, said) => {
    expect(verdict(report, came(who))).toBe(said)
  })
})

describe('claims of a gathering with a third at the table', () => {
  const gathering = reading(
    'en',
    'Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev met European Council President Charles Michel in Brussels on Tuesday (March 5, 2024). The Armenian and Azerbaijani leaders had not met since November.',
  )
  test.each<[string, EventSketch, string]>([
    [
      'are said of the two they name',
      {
        who: ['Nikol Pashinyan/ARM/head_of_government', 'Ilham Aliyev/AZE/head_of_state'],
        time: '2024-01-10',
      },
      'contradicted earlier-event 1',
    ],
    [
      'and since the November before',
      {
        who: ['Nikol Pashinyan/ARM/head_of_government', 'Ilham Aliyev/AZE/head_of_state'],
        time: '2023-11-10',
      },
      'consistent measured-from 1',
    ],
  ])('%s', (_, event, said) => {
    expect(verdict(gathering, event)).toBe(said)
  })
})

describe('what persons of whom the report tells no event have not done', () => {
  const MUSEUM_ID =
    'Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri Malaysia Mohamad Hasan di Jakarta, Selasa (5/3/2024).'
  test('is asked of them, and not of who met', () => {
    const report = reading(
      'id',
      `${MUSEUM_ID} Wang Yi dan Antony Blinken belum bertemu lagi sejak Kenanga.`,
    )
    const who = ['Wang Yi/CHN/foreign_minister', 'Antony Blinken/USA/foreign_minister']
    const there: EventSketch = { who, time: '2023-10-02', place: 'Kenanga/MYS' }
    expect(verdict(report, there)).toBe('consistent measured-from 1')
    expect(verdict(report, there, { who, time: '2023-12-02', place: 'Lima/PER' })).toBe(
      'contradicted earlier-event 1',
    )
    expect(verdict(report, { who: pair, time: '2023-12-02' })).toBe('unknown no-time 0')
  })
})
