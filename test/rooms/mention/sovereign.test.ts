import { expect, test } from 'vitest'
import { mentionsOf } from '../../marked-mention.ts'

// Titles before a name are no part of the name proper; persons but those who reign are invented.
test.each([
  ['en', 'Emperor Naruhito left.', 'Naruhito'],
  ['en', 'Assemblywoman Ma Eun-byulan left.', 'Ma Eun-byulan'],
  ['en', 'Hajah Siti Rosnahan Awang left.', 'Siti Rosnahan Awang'],
  ['id', 'Raja Salman bin Abdulaziz pulang.', 'Salman bin Abdulaziz'],
  ['id', 'Menurut Padre Emmanuel Tolentinan, itu keliru.', 'Emmanuel Tolentinan'],
  // family names that are small words as well
  ['en', 'She met Prime Minister Do Thanh Binhan.', 'Do Thanh Binhan'],
  ['en', 'She met Deputy Foreign Minister So Ji-hunan.', 'So Ji-hunan'],
  // a given name that is a title as well, of one who does not reign
  ['en', 'Sultan al-Jaber left.', 'Sultan al-Jaber'],
] as const)('%s: %s', (language, text, name) => {
  expect(mentionsOf(language, text).map((one) => one.name.exact)).toEqual([name])
})
