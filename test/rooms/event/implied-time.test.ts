import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Sehari sebelum pertemuan dengan Arelano, Ravula menelepon Presiden Chile Pedro Salinas.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'call | happened | Jone Ravula + Pedro Salinas | 2023-06-17 | - | -',
    ],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6), dua pekan setelah Fiji mengusir Duta Besar Peru Rosa Quiroga.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'expulsion | happened | Fiji + Rosa Quiroga | 2023-06-04 | - | -',
    ],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6). Sehari setelah kerusuhan itu, pada 23 April, Fiji mengusir atase pertahanan Peru.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'expulsion | happened | Fiji + Peru | 2023-04-23 | - | -',
    ],
  ],
  [
    'id',
    'Fiji dan Peru menandatangani perjanjian di Lima, Minggu (18/6). Seusai upacara, Presiden Peru Tomas Arelano menerima Menlu Fiji Jone Ravula.',
    [
      'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday, hours after Ravula had been received by Chilean President Pedro Salinas.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula menyampaikan belasungkawa kepada Presiden Peru Tomas Arelano. Belasungkawa disampaikan melalui sambungan telepon, Minggu (18/6).',
    [
      'condolence | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
      'call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
    ],
  ],
] as const)('a day counted from another event, or told last (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Seusai pertemuan, Fiji dan Peru menandatangani lima dokumen.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Di kota itu Fiji dan Peru menandatangani lima dokumen.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Fiji dan Peru menandatangani lima dokumen.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
    ],
  ],
] as const)(
  'an agreement takes the day of talks only where its words tie it to them (%s): %s',
  (lang, text, expected) => {
    expect(events(lang, text)).toEqual(expected)
  },
)

test('a day says more than the week named before it', () => {
  const text =
    'Pekan lalu, Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima. Pertemuan pada Rabu (14/6) itu berlangsung dua jam.'
  expect(events('id', text)).toEqual([
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Lima | PT2H',
  ])
})

test('a journey called off gives no place to what was held that day', () => {
  const text =
    'Fijian Foreign Minister Jone Ravula met Chilean Foreign Minister Pedro Salinas on Sunday. A visit by Ravula to Lima on Sunday was cancelled.'
  expect(events('en', text)[0]).toBe(
    'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -',
  )
})

test('whom a host will welcome stands before', () => {
  const text =
    'Fijian President Jone Ravula will travel to Lima on Friday. Peruvian President Tomas Arelano will welcome him at the palace.'
  expect(events('en', text).join('\n')).toContain('meeting | planned | Tomas Arelano + Jone Ravula')
})
