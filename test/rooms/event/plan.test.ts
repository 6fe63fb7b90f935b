import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menlu Fiji Jone Ravula'
const arelano = 'Menlu Peru Tomas Arelano'

test.each([
  [
    `${ravula} tiba di Lima, Minggu (18/6). Adapun rencana berjumpa Menlu Chile Pedro Salinas tidak terlaksana.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'meeting | cancelled | Pedro Salinas + Jone Ravula | - | - | -',
    ],
  ],
  [
    `${ravula} tiba di Lima, Minggu (18/6). Rencananya melanjutkan perjalanan ke Santiago urung karena cuaca.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'visit | cancelled | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    `Kemlu mengumumkan rencana ${ravula} bertemu ${arelano} di Lima.`,
    ['meeting | planned | Jone Ravula + Tomas Arelano | - | Lima | -'],
  ],
  [
    `Kunjungan ${ravula} ke Peru, yang direncanakan Kamis, ditiadakan.`,
    ['visit | cancelled | Jone Ravula + Peru | 2023-06-22 | Peru | -'],
  ],
  [
    `Presiden Fiji Jone Ravula batal ke Lima karena flu.`,
    ['visit | cancelled | Jone Ravula + Peru | - | Lima | -'],
  ],
  [
    `${ravula} menyebut kabar bahwa ia sudah bertemu ${arelano} sebagai isapan jempol.`,
    ['meeting | denied | Tomas Arelano + Jone Ravula | - | - | -'],
  ],
])('a plan told by a noun, and what became of it: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
