import { expect, test } from 'vitest'
import { mentionsOf } from '../../marked-mention.ts'

const personsIn = (language: 'id' | 'en', text: string) =>
  mentionsOf(language, text).flatMap(({ kind, name }) => (kind === 'person' ? [name.exact] : []))

// What stands with a capital before a name only because it opens the sentence; persons are invented.
test.each([
  ['en', 'Accompanying Tanja Kosmer were two of her aides.', ['Tanja Kosmer']],
  ['en', 'Farmer Tanja Kosmer said it was late.', ['Tanja Kosmer']],
  ['en', 'Quietly Tanja Kosmer left the hall.', ['Tanja Kosmer']],
  ['id', 'Tetangganya Yosefa Tabunik sudah pulang.', ['Yosefa Tabunik']],
  ['id', 'Sejarawan Yosefa Tabunik sudah pulang.', ['Yosefa Tabunik']],
  ['id', 'Menggantikan Yosefa Tabunik bukan perkara mudah.', ['Yosefa Tabunik']],
  // and what is part of it
  ['en', 'Minister Son Hyun-wooh said it was late.', ['Son Hyun-wooh']],
  ['en', 'Interior Minister Desire Ndayizeyen said it was late.', ['Desire Ndayizeyen']],
  ['id', 'Park Sung-hoon dan Kim Hye-jinn pulang.', ['Park Sung-hoon', 'Kim Hye-jinn']],
  ['id', 'Rombongan disambut I Gusti Ngurah Sutejan.', ['I Gusti Ngurah Sutejan']],
  ['en', 'The flag fell, recalled I Nyoman Rentajan.', ['I Nyoman Rentajan']],
  ['id', 'Kemarin Mansyur Tanjung menolak pulang.', ['Mansyur Tanjung']],
  ['id', 'Mereka berlabuh di Tanjung Priok kemarin.', []],
  ['id', 'Mereka berjalan ke Park Avenue kemarin.', []],
] as const)('%s: %s', (language, text, wanted) => {
  expect(personsIn(language, text)).toEqual(wanted)
})

// Words of bodies and things that are names as well, and titles before a name.
test.each([
  ['Sopir bus Herman Sitorusan selamat.', ['Herman Sitorusan']],
  ['Penjaga makam Budi Santosan menangis.', ['Budi Santosan']],
  ['Nakhoda kapal Dharma Kencana ditahan.', []],
  ['Kapal Dharma Kencana ditahan.', []],
  ['Peneliti Pusat Kajian Laut Mandiri Yosep Rahanran setuju.', ['Yosep Rahanran']],
  [
    'Direktur Eksekutif Yayasan Pesisir Lestari Parlindungan Siregaran setuju.',
    ['Parlindungan Siregaran'],
  ],
  ['Direktur Eksekutif Yayasan Pesisir Lestari setuju.', []],
  ['Imam Besar Masjid Agung Nasaruddin Aminan berdoa.', ['Nasaruddin Aminan']],
  ['Kompol I Made Suartan menangis.', ['I Made Suartan']],
  ['Anggota Komisi I Made Suartan bertanya.', ['Made Suartan']],
] as const)('Indonesian: %s', (text, wanted) => {
  expect(
    mentionsOf('id', text).flatMap(({ kind, form, name }) =>
      kind === 'person' && form === 'name' ? [name.exact] : [],
    ),
  ).toEqual(wanted)
})
