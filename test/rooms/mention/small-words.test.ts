import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// Bodies in small letters that do something; persons and bodies are invented.
test.each([
  'The [foreign ministry||] called the visit a mistake.',
  'On Monday the [army||] denied the report.',
  'Nobody had crossed, according to the [presidency||].',
  "Prices fell, [Fiji's trade ministry||FJI] said.",
  // no body acts: a guard at it, a thing of it, one of many
  'He waited at the foreign ministry for an hour.',
  'She drove an army truck to the embassy gate.',
  'A foreign ministry said no.',
])('the ministry: %s', (marked) => check('en', marked))

// What an office is of, told in small letters.
test.each([
  '[Somkid Wongtranul|other|LAO], [director of the Vientiane rail freight yard|other|LAO], waved.',
  '[Askar Momunbaev|other|UZB], [commander of the Uzbek border troops|other|UZB], waved.',
  "[Tetsuya Kanazawano|other|JPN], [president of the Hokkaido fishermen's union|other|JPN], waved.",
])('small tails: %s', (marked) => {
  const wanted = [...marked.matchAll(/\[([^|]+)\|/g)].map(([, words]) => words)
  const text = marked.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1')
  expect(mentionsOf('en', text).map(({ span }) => span.exact)).toEqual(wanted)
})

test('a state has no such tail', () => {
  const names = mentionsOf('en', 'Ana Ruizalde, president of the Philippines told them, left.')
  expect(names.map(({ span }) => span.exact)).not.toContain('president of the Philippines told')
})

// Whose an office is, a possessive tells.
test.each([
  'It spoke through its [secretary-general|igo_head|], [Nurlan Abenovski|igo_head|].',
  '[Irfan Alikhan|other|], its [chairman|other|], read it out.',
  'It was late, [Irfan Alikhan|other|], chairman, said.',
])('its chairman: %s', (marked) => check('en', marked))

// What people live by is their office, of no rank.
test.each([
  ['en', '[Ana Taufeulunga|other|], who sells limes, waved.'],
  ['en', '[Kofi Mensahbi|other|], 34, drives a lorry to the port.'],
  ['en', '[Noraini Shamsudan|other|] exports coffee.'],
  ['en', '[Noraini Shamsudan||], who drew a map, left.'],
  ['en', '[Noraini Shamsudan||] sold the house.'],
  ['id', '[Sartika Manurungan|other|], yang berjualan sayur di pasar, pulang.'],
  ['id', '[Sartika Manurungan|other|], yang melaut sejak muda, pulang.'],
  ['id', '[Sartika Manurungan||], yang menolak usul itu, pulang.'],
] as const)('living by work, %s: %s', (language, marked) => check(language, marked))
