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
