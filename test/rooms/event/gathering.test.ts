import { expect, test } from 'vitest'
import { events } from './told.ts'

const LEDE = 'Menlu Fiji Jone Ravula menghadiri KTT Pasifik di Lima, Minggu (18/6).'

test.each([
  // what its persons did besides was there and then
  [
    `${LEDE} Peserta datang dari 40 negara. Ravula bertemu Menlu Samoa Ana Tuala.`,
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | Lima | -',
  ],
  [
    'Menlu Fiji Jone Ravula menggelar tiga pertemuan di Lima, Minggu (18/6). Peserta datang dari 40 negara. Ravula bertemu Menlu Samoa Ana Tuala.',
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | Lima | -',
  ],
  // those of a live report with nobody named at its head
  [
    'Ikuti kabar KTT Pasifik di Lima, Minggu (18/6). Hujan turun sejak pagi. Menlu Fiji Jone Ravula bertemu Menlu Samoa Ana Tuala.',
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | Lima | -',
  ],
  // not what others did, what was before, or what came after the journey on
  [
    `${LEDE} Peserta datang dari 40 negara. Menlu Peru Tomas Arelano bertemu Menlu Samoa Ana Tuala.`,
    'meeting | happened | Tomas Arelano + Ana Tuala | - | - | -',
  ],
  [
    `${LEDE} Peserta datang dari 40 negara. Ravula pernah bertemu Menlu Samoa Ana Tuala.`,
    'meeting | happened | Jone Ravula + Ana Tuala | - | - | -',
  ],
  [
    `${LEDE} Ravula bertolak ke Apia pada Senin (19/6). Ravula bertemu Menlu Tonga Sione Taufa.`,
    'meeting | happened | Jone Ravula + Sione Taufa | 2023-06-19 | - | -',
  ],
] as const)('the gathering a story opens with: %s', (text, expected) => {
  expect(events('id', text).at(-1)).toBe(expected)
})

test.each([
  // whom a story opens with, though no subject
  [
    'Hari kedua forum itu dimanfaatkan Menlu Fiji Jone Ravula untuk melobi. Agenda dibuka dengan sarapan bersama Menlu Samoa Ana Tuala di Lima.',
    ['meeting | happened | Ana Tuala + Jone Ravula | - | Lima | -'],
  ],
] as const)('a meal of one named: %s', (text, expected) => {
  expect(events('id', text)).toEqual([...expected])
})
