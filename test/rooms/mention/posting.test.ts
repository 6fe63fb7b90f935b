import { expect, test } from 'vitest'
import { events } from '../event/told.ts'

test.each([
  [
    'Duta Besar RI untuk Fiji merangkap Kiribati, Tuvalu, dan Nauru, Sari Dewanti, bertemu PM Fiji Ema Waqa di Suva.',
    'Sari Dewanti + Ema Waqa',
  ],
  [
    'Menlu Sugiono menerima Duta Besar Peru untuk Indonesia merangkap Timor Leste, Ana Solis, di Jakarta.',
    'Sugiono + Ana Solis',
  ],
  [
    'Utusan khusus Uni Eropa untuk dialog Beograd-Pristina, Peter Sorensen, akan menemui Presiden Kosovo Vjosa Osmani.',
    'Peter Sorensen + Vjosa Osmani',
  ],
  [
    'Utusan khusus PBB untuk urusan pengungsi, Ana Solis, bertemu PM Fiji Ema Waqa.',
    'Ana Solis + Ema Waqa',
  ],
] as const)('envoys of several posts: %s', (text, who) => {
  expect(events('id', text).map((line) => line.split(' | ')[2])).toEqual([who])
})

test('a list behind a post without a name set apart is none of the title', () => {
  const text =
    'Duta Besar RI untuk Fiji, Peru, dan Cile menyerukan dialog. Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano.'
  expect(events('id', text).map((line) => line.split(' | ')[2])).toEqual([
    'Jone Ravula + Tomas Arelano',
  ])
})
