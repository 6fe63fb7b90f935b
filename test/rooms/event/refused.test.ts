import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'en',
    'Fiji on Saturday cancelled a visit by Peruvian Defence Minister Tomas Arelano set for 24 May after a flag was burnt.',
    'cancelled 2024-05-24',
  ],
  ['en', 'Fiji has called off a visit by Peruvian Foreign Minister Tomas Arelano.', 'cancelled -'],
  ['en', 'Fiji put off the visit of Peruvian Foreign Minister Tomas Arelano.', 'postponed -'],
  [
    'id',
    'Menhan Fiji Jone Ravula mengumumkan pembatalan kunjungan Menhan Peru Tomas Arelano yang dijadwalkan Jumat (24/5).',
    'cancelled 2024-05-24',
  ],
  [
    'id',
    'Fiji menunda lawatan Menlu Peru Tomas Arelano yang dijadwalkan Jumat (24/5).',
    'postponed 2024-05-24',
  ],
] as const)('who calls off the visit of another is its host (%s): %s', (lang, text, told) => {
  const [status, time] = told.split(' ')
  expect(events(lang, text, '2024-05-20')).toEqual([
    `visit | ${status} | Tomas Arelano + Fiji | ${time} | - | -`,
  ])
})

test.each([
  ['en', "Peru's government called off a visit by Foreign Minister Tomas Arelano."],
  ['en', 'Peruvian Foreign Minister Tomas Arelano called off a visit.'],
  ['id', 'Peru membatalkan kunjungan Menlu Tomas Arelano, Rabu (15/5).'],
] as const)('where a journey was to lead nobody tells (%s): %s', (lang, text) => {
  expect(events(lang, text, '2024-05-20')).toEqual([])
})

test('where it was to lead is told: not to whoever calls it off', () => {
  expect(
    events('en', 'Fiji called off a visit by Peruvian Foreign Minister Tomas Arelano to Chile.'),
  ).toEqual(['visit | cancelled | Tomas Arelano + Chile | - | Chile | -'])
})

test('a day that owns the noun is its day, whatever day opens the sentence', () => {
  const text =
    "On Monday Fijian Foreign Minister Jone Ravula praised Friday's talks with Peruvian Foreign Minister Tomas Arelano in Suva."
  expect(events('en', text, '2024-05-20')).toEqual([
    'talks | happened | Tomas Arelano + Jone Ravula | 2024-05-17 | Suva | -',
  ])
})
