import { expect, test } from 'vitest'
import { events } from './told.ts'

const BERTEMU = 'Delegasi Fiji dan Peru bertemu di Lima, Rabu (14/6).'
const last = (text: string) => events('id', text, '2023-06-15').at(-1)

test.each([
  ['Pertemuan lanjutan akan diadakan di Suva pada 24 Juni.', 'meeting | planned', '2023-06-24'],
  ['Pertemuan susulan dijadwalkan pada Juli di Suva.', 'meeting | planned', '2023-07'],
  ['Perundingan lanjutan akan digelar di Suva pada Juli.', 'talks | planned', '2023-07'],
  ['Sebelumnya, kedua pihak bertemu di Suva pada 2 Juni.', 'meeting | happened', '2023-06-02'],
  ['Kedua negara akan kembali bertemu di Suva pada 24 Juni.', 'meeting | planned', '2023-06-24'],
])('a further meeting of the same two: %s', (text, kind, day) => {
  expect(last(`${BERTEMU} ${text}`)).toBe(`${kind} | Fiji + Peru | ${day} | Suva | -`)
})

test.each([
  'Para panglima daerah kedua negara bertemu di Suva pada 2 Juni.',
  'Pemain kedua negara bertemu di Suva pada 2 Juni.',
  'Laporan lanjutan akan diterbitkan di Suva pada 24 Juni.',
])('what is of both is not both: %s', (text) => {
  expect(events('id', `${BERTEMU} ${text}`, '2023-06-15')).toHaveLength(1)
})

test.each(['melanjutkan kunjungan ke', 'meneruskan lawatan ke', 'meneruskan perjalanan ke'])(
  'a journey that goes on: %s',
  (verb) => {
    const text = `Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Selasa (13/6). Pada Rabu, Ravula ${verb} Santiago dan disambut Presiden Chile Pedro Salinas.`
    expect(last(text)).toBe(
      'visit | happened | Jone Ravula + Pedro Salinas | 2023-06-14 | Santiago | -',
    )
  },
)

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula akan bertemu Presiden Peru Tomas Arelano di Lima pada 25 Juni. Pertemuan ini merupakan tindak lanjut dari pertemuan keduanya di Suva yang membahas ikan.',
    [
      'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-25 | Lima | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | - | Suva | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday. The talks are a follow-up to their meeting in Suva. The talks lasted an hour.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT1H',
      'meeting | happened | Jone Ravula + Tomas Arelano | - | Suva | -',
    ],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima pada Minggu. Pertemuan itu menindaklanjuti pembicaraan keduanya di Suva tahun lalu.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'talks | happened | Jone Ravula + Tomas Arelano | 2022 | Suva | -',
    ],
  ],
] as const)('what a meeting follows up was before it (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula menyatakan siap menjalankan pemahaman yang telah dicapai antara dia dan Presiden Peru Tomas Arelano dalam pertemuan G20 di Bali, November lalu.',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2022-11 | Bali | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula raised the matter with Peruvian President Tomas Arelano at a G20 meeting in Bali last November.',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2022-11 | Bali | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula told Peruvian President Tomas Arelano during a meeting of the G20 in Bali in November that nets must be mended.',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2022-11 | Bali | -',
  ],
] as const)(
  'a gathering is where two spoke, and no side of theirs (%s): %s',
  (lang, text, expected) => {
    expect(events(lang, text)).toEqual([expected])
  },
)
