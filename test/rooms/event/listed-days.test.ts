import { expect, test } from 'vitest'
import { events } from './told.ts'

const EN = 'Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano'
const ID = 'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano'

test.each([
  ['en', `${EN} met in Lima on Jan. 27 and April 6.`, ['2023-01-27 | Lima', '2023-04-06 | Lima']],
  [
    'en',
    `${EN} met in Lima in May 2022 and in Suva in September 2022.`,
    ['2022-05 | Lima', '2022-09 | Suva'],
  ],
  [
    'en',
    `${EN} met in Lima on January 27, and on the sidelines of the ASEAN summit on May 26.`,
    ['2023-01-27 | Lima', '2023-05-26 | -'],
  ],
  [
    'id',
    `${ID} bertemu di Lima pada 27 Januari dan di Suva pada 6 April.`,
    ['2023-01-27 | Lima', '2023-04-06 | Suva'],
  ],
  [
    'id',
    `${ID} bertemu di Lima pada 27 Januari dan 6 April, serta di sela KTT ASEAN pada 26 Mei.`,
    ['2023-01-27 | Lima', '2023-04-06 | Lima', '2023-05-26 | -'],
  ],
  // two days in a row are one meeting
  ['en', `${EN} met in Lima on Friday and Saturday.`, ['2023-06-16 | Lima']],
  // a clause of its own
  ['en', `${EN} met in Lima on June 3, and in May Ravula visited Japan.`, ['2023-06-03 | Lima']],
] as const)('%s: %s', (lang, text, wanted) => {
  const met = events(lang, text, '2023-06-19')
    .filter((one) => one.startsWith('meeting | happened'))
    .map((one) => one.split(' | ').slice(3, 5).join(' | '))
  expect(met).toEqual(wanted)
})

test('what was elsewhere is set beside it', () => {
  expect(
    events(
      'id',
      'Di Lima Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano, sementara pada Senin (12/6) di Suva ia berpidato.',
    ),
  ).toEqual(['meeting | happened | Jone Ravula + Tomas Arelano | - | Lima | -'])
})

test('what was held is none of what is to come', () => {
  const told = events(
    'id',
    'PM Fiji Jone Ravula tiba di Jakarta, Jumat (16/6). Ravula dan Presiden Prabowo Subianto menggelar pertemuan empat mata selama 45 menit. Ravula mengatakan kedua negara akan menandatangani perjanjian pada konsultasi tahunan di Jakarta bulan depan.',
  )
  expect(told).toContain(
    'meeting | happened | Jone Ravula + Prabowo Subianto | 2023-06-16 | Jakarta | PT45M',
  )
})
