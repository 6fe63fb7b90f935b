import { expect, test } from 'vitest'
import { isRefusal, read } from '../../../src/index.ts'

/** "name|office|country" of each person named in a report. */
function persons(lang: 'id' | 'en', text: string) {
  const reading = read({ lang, text, outlet: 'Gazette', published: '2024-05-14T12:00:00Z' })
  if (isRefusal(reading)) throw new Error('refused')
  return reading.entities
    .filter(({ kind }) => kind === 'person')
    .map(({ name, office, country }) => `${name}|${office?.value ?? ''}|${country?.value ?? ''}`)
}

test.each([
  // states and names told one after the other
  [
    'en',
    'The Tajik and Uzbek presidents, Orvel Tascombi and Jone Ravulo, opened the bridge.',
    ['Orvel Tascombi|head_of_state|TJK', 'Jone Ravulo|head_of_state|UZB'],
  ],
  [
    'en',
    'The Egyptian, Jordanian and Saudi presidents, Orvel Tascombi, Jone Ravulo, and Tomas Arelano, signed.',
    [
      'Orvel Tascombi|head_of_state|EGY',
      'Jone Ravulo|head_of_state|JOR',
      'Tomas Arelano|head_of_state|SAU',
    ],
  ],
  [
    'en',
    'Fijian Foreign Minister Ana Ruizal called her Qatari and Omani counterparts, Orvel Tascombi and Jone Ravulo.',
    [
      'Ana Ruizal|foreign_minister|FJI',
      'Orvel Tascombi|foreign_minister|QAT',
      'Jone Ravulo|foreign_minister|OMN',
    ],
  ],
  // as many states as names, or nothing is told of which
  [
    'en',
    'Fijian Foreign Minister Ana Ruizal called her Qatari and Omani counterparts, Orvel Tascombi.',
    ['Ana Ruizal|foreign_minister|FJI', 'Orvel Tascombi|foreign_minister|'],
  ],
  // whose an office is by its ending
  [
    'id',
    'Presiden Peru Tomas Arelano dan menteri luar negerinya, Orvel Tascombi, tiba.',
    ['Tomas Arelano|head_of_state|PER', 'Orvel Tascombi|foreign_minister|PER'],
  ],
  [
    'id',
    'Fiji menarik duta besarnya di Lima, Orvel Tascombi, untuk konsultasi.',
    ['Orvel Tascombi|ambassador|FJI'],
  ],
  [
    'id',
    'Presiden Peru Tomas Arelano sakit. Juru bicaranya, Orvel Tascombi, menolak berkomentar.',
    ['Tomas Arelano|head_of_state|PER', 'Orvel Tascombi|spokesperson|PER'],
  ],
  // whose counterpart by the sentence, and not by whichever title stands nearer
  [
    'en',
    'Fijian Foreign Minister Ana Ruizal was received by Peruvian President Tomas Arelano. Ruizal and her Tongan opposite number, Orvel Tascombi, signed.',
    [
      'Ana Ruizal|foreign_minister|FJI',
      'Tomas Arelano|head_of_state|PER',
      'Orvel Tascombi|foreign_minister|TON',
    ],
  ],
  // nobody is led by a visit
  [
    'en',
    'A visit to Greece by Prime Minister Orvel Tascombi was shelved.',
    ['Orvel Tascombi|head_of_government|'],
  ],
  // who is called home is whose calls
  [
    'id',
    'Peru memanggil pulang Duta Besar untuk Spanyol Orvel Tascombi.',
    ['Orvel Tascombi|ambassador|PER'],
  ],
  // an office behind a name, with the word that points at it
  ['id', 'Orvel Tascombi, utusan khusus itu, pulang.', ['Orvel Tascombi|envoy|IDN']],
  // no office is of the town behind it
  [
    'en',
    'Vice-President Victoria Tascombi left. Former president Paris Ravulo stayed.',
    ['Victoria Tascombi|deputy_head|', 'Paris Ravulo||'],
  ],
  ['id', 'Menlu Victoria Tascombi pulang.', ['Victoria Tascombi|foreign_minister|']],
] as const)('what is told beside a name (%s): %s', (lang, text, expected) => {
  expect(persons(lang, text)).toEqual(expected)
})
