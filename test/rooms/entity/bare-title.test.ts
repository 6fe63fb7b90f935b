import { expect, test } from 'vitest'
import { events } from '../event/told.ts'

const who = (text: string) => events('id', text).map((line) => line.split(' | ')[2])

test.each([
  // of two the one whose title named no state
  [
    'Menlu Sugiono bertemu Menlu Peru Tomas Arelano di Lima. Menlu juga menemui Presiden Peru Luis Salinas.',
    ['Sugiono + Tomas Arelano', 'Sugiono + Luis Salinas'],
  ],
  [
    'Presiden Peru Luis Salinas menerima Presiden Prabowo Subianto di Lima. Presiden kemudian menemui Menlu Peru Tomas Arelano.',
    ['Luis Salinas + Prabowo Subianto', 'Prabowo Subianto + Tomas Arelano'],
  ],
  // of one none other is meant
  [
    'Menlu Peru Tomas Arelano tiba di Suva. Menlu menemui PM Fiji Ema Waqa.',
    ['Tomas Arelano + Fiji', 'Tomas Arelano + Ema Waqa'],
  ],
  // a sovereign called so before
  [
    'Raja Spanyol Felipe VI menerima Sultan Oman Haitham bin Tarik di Madrid. Sehari kemudian, Sultan bertemu Perdana Menteri Pedro Sanchez.',
    ['Felipe VI + Haitham bin Tarik', 'Haitham bin Tarik + Pedro Sanchez'],
  ],
] as const)('titles alone: %s', (text, expected) => {
  expect(who(text)).toEqual([...expected])
})

test('"the minister" is who was called one, before one whose office the table alone knows', () => {
  expect(
    events(
      'en',
      'Fijian Foreign Affairs Minister Jone Ravula will hold talks in Colombo with his counterpart Vijitha Herath on Wednesday. The minister will meet Peruvian President Tomas Arelano on Friday.',
      '2025-11-24',
    ).map((line) => line.split(' | ')[2]),
  ).toEqual(['Jone Ravula + Vijitha Herath', 'Jone Ravula + Tomas Arelano'])
})
