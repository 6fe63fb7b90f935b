import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menteri Luar Negeri Fiji Jone Ravula'
const arelano = 'Presiden Peru Tomas Arelano'

test.each([
  [
    `${ravula} mendarat di Lima, Minggu (18/6), dan disambut langsung oleh ${arelano}.`,
    ['visit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} tiba di Lima, Minggu (18/6). Di bandara ia disambut ${arelano}.`,
    ['visit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${arelano} menyambut kedatangan ${ravula} di Istana Pizarro, Minggu (18/6).`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Istana Pizarro | -'],
  ],
  [`Usul ${ravula} disambut baik ${arelano}.`, []],
] as const)('whoever receives a guest on arrival is host of the journey: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  [
    'id',
    `${arelano} disambangi ${ravula} di kantornya, Minggu (18/6).`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -'],
  ],
  [
    'id',
    `${ravula} menyambangi ${arelano} di kediamannya, Minggu (18/6).`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula visited Peruvian President Tomas Arelano at his residence on Sunday.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  ['id', `${arelano} mengunjungi pasar di Lima.`, []],
] as const)(
  'a visit to a person, and to no place, is a meeting (%s): %s',
  (lang, text, expected) => {
    expect(events(lang, text)).toEqual(expected)
  },
)

test('whoever travels to meet somebody plans both', () => {
  expect(
    events('id', `${ravula} akan bertolak ke Lima untuk bertemu ${arelano} pada Rabu (21/6).`),
  ).toEqual([
    'visit | planned | Jone Ravula + Tomas Arelano | 2023-06-21 | Lima | -',
    'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-21 | Lima | -',
  ])
})
