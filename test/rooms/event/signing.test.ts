import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menlu Fiji Jone Ravula'
const arelano = 'Menlu Peru Tomas Arelano'

test.each([
  [
    `Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Kedua pemimpin kemudian menyaksikan penandatanganan tiga nota kesepahaman.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
    ],
  ],
  [
    `${ravula} dan mitranya dari Peru, Tomas Arelano, menandatangani perjanjian di Suva.`,
    ['agreement | happened | Jone Ravula + Tomas Arelano | - | Suva | -'],
  ],
  [
    'Fiji dan Peru setuju menarik kapal perang masing-masing.',
    ['agreement | happened | Fiji + Peru | - | - | -'],
  ],
  [`${ravula} setuju dengan pendapat ${arelano}.`, []],
  [`${ravula} menyaksikan penandatanganan kontrak itu.`, []],
])('who signs, and for whom: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
