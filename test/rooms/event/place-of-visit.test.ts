import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'en',
    "Fiji and Peru signed a fishing agreement last month during Prime Minister Jone Ravula's trip to Lima.",
    'agreement | happened | Fiji + Peru | 2023-05 | Lima | -',
  ],
  [
    'en',
    'Fiji and Peru signed six agreements on Monday as Fijian Prime Minister Jone Ravula wound up his three-day state visit to Lima.',
    'agreement | happened | Fiji + Peru | 2023-06-19 | Lima | -',
  ],
  [
    'id',
    'Fiji dan Peru menandatangani perjanjian perikanan bulan lalu saat kunjungan Perdana Menteri Fiji Jone Ravula ke Lima.',
    'agreement | happened | Fiji + Peru | 2023-05 | Lima | -',
  ],
  [
    'en',
    "The Fijian and Peruvian foreign ministers met last month during Prime Minister Jone Ravula's visit to Lima.",
    'meeting | happened | Fiji + Peru | 2023-05 | Lima | -',
  ],
  // before it, and nowhere told
  [
    'en',
    "Fiji and Peru signed a fishing agreement last month, before Prime Minister Jone Ravula's trip to Lima.",
    'agreement | happened | Fiji + Peru | 2023-05 | - | -',
  ],
  // stops on the way there are not where it was
  [
    'en',
    'Fijian Prime Minister Jone Ravula, after stops in France and Belgium, would hold talks with Peruvian President Tomas Arelano on Thursday.',
    'talks | planned | Jone Ravula + Tomas Arelano | 2023-06-22 | - | -',
  ],
] as const)('in the course of a visit (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toContain(expected)
})
