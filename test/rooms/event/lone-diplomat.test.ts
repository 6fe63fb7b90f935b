import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  ["SUVA - Fiji has ordered Peru's second-highest diplomat to leave.", 'expulsion'],
  ['Fiji told a senior Peruvian diplomat on Monday to leave the country.', 'expulsion'],
  ['A Peruvian diplomat was ordered on Monday to leave Fiji.', 'expulsion'],
  ['A Peruvian diplomat was expelled from Fiji on Monday.', 'expulsion'],
  ['A senior Peruvian diplomat was summoned in Suva on Monday.', 'summons'],
])('one diplomat without a name: %s', (text, kind) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(new RegExp(`^${kind} \\| happened \\| Fiji \\+ Peru \\|`)),
  ])
})

test.each([
  "Fiji's ambassador told a Peruvian diplomat to leave the room.",
  'Fiji told a Peruvian tourist to leave.',
  'A Fijian diplomat told Peruvian tourists to leave the coast.',
  'Fiji asked a Peruvian diplomat to leave a note.',
  'A Peruvian diplomat in Fiji gave tourists time to leave.',
  "A Peruvian diplomat's driver was expelled from Fiji on Monday.",
  'A Peruvian student was expelled from Fiji on Monday.',
])('nobody sent home: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
