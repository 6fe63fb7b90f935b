import { expect, test } from 'vitest'
import { events } from './told.ts'

// whoever is told by a trade or calling serves no state: his journeys and meetings are no diplomacy
test.each([
  'Wartawan Peru Tomas Arelano menyusul ke Fiji pada Minggu (18/6).',
  'Pengusaha Fiji Jone Ravula batal ke Lima karena anaknya sakit.',
  'Peneliti Chile Pedro Salinas mengunjungi Suva pada Minggu (18/6).',
  'Pelatih Peru Tomas Arelano tiba di Suva bersama timnya pada Minggu (18/6).',
  'Aktivis Fiji Jone Ravula dideportasi dari Peru pada Minggu (18/6).',
  'Pengacara Fiji Jone Ravula bertemu jaksa Peru Tomas Arelano di Lima.',
  // a title won in a foreign town is told to no state
  'Presiden Peru Tomas Arelano mengucapkan selamat atas gelarnya di Suva pada Minggu (18/6).',
])('no diplomacy: %s', (text) => {
  expect(events('id', text)).toEqual([])
})

test.each([
  // but whom he met in office is told as ever, and officials of no rank serve a state
  [
    'Pejabat Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | Lima | -'],
  ],
  [
    'Menlu Peru Tomas Arelano, mantan wartawan, menyusul ke Fiji pada Minggu (18/6).',
    ['visit | happened | Tomas Arelano + Fiji | 2023-06-18 | Fiji | -'],
  ],
])('diplomacy: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
