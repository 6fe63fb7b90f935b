import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula mengunjungi Peru pada Minggu (18/6), setelah mengunjungi Chile pada 15-16 Juni. Pembicaraan Ravula dengan Presiden Peru Tomas Arelano di Lima dimulai pukul 13.30 waktu setempat.',
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Peru | -',
      'visit | happened | Jone Ravula + Chile | 2023-06-15 | Chile | -',
      'talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18T13:30:00-05:00 | Lima | -',
    ],
  ],
  [
    'en',
    'The Fijian Foreign Minister, Jone Ravula, will fly to Lima on June 25. He is to hold talks with his Peruvian opposite number, Tomas Arelano, in Lima at 2.30 p.m. local time on Monday.',
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-25 | Lima | -',
      'talks | planned | Tomas Arelano + Jone Ravula | 2023-06-26T14:30:00-05:00 | Lima | -',
    ],
  ],
] as const)(
  'a clock apart from its day goes by the visit it belongs to (%s): %s',
  (lang, text, expected) => {
    expect(events(lang, text)).toEqual(expected)
  },
)

test('"8 a.m. the next day" is no clock of an open day', () => {
  expect(
    events(
      'en',
      'Peruvian President Tomas Arelano arrived in Suva at 9.40pm on Saturday. The meeting with Fijian Prime Minister Jone Ravula began at 8 a.m. the next day.',
    )[1],
  ).toContain(' | 2023-06-18T08:00:00+12:00 | ')
})
