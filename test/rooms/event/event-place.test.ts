import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  // "where" tells more of the town before it
  [
    'en',
    'From there Fijian President Jone Ravula went on to Lima, where Peruvian President Tomas Arelano welcomed him at the Quispe residence around noon local time on Sunday.',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18T12:00:00-05:00 | Lima | -',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula singgah di Lima, tempat Presiden Peru Tomas Arelano menjamunya makan siang, Minggu (18/6).',
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
  ],
  // a house named by whose it is, near a town; a hall that stands "in a"
  [
    'en',
    "Fijian President Jone Ravula met Chilean President Pedro Salinas on Sunday at the UN compound beside Nairobi's old station.",
    'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | Nairobi | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula met Chilean President Pedro Salinas on Sunday in a hotel outside Lima.',
    'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | Lima | -',
  ],
  // a river is no place to meet in, nor is a part of the world
  [
    'en',
    'CAIRO - Egyptian Foreign Minister Sameh Shoukry met Fijian Foreign Minister Jone Ravula on Sunday in a hotel on the Nile.',
    'meeting | happened | Sameh Shoukry + Jone Ravula | 2023-06-18 | Cairo | -',
  ],
  // a house of no known town gives none to the next meeting
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Menlu Chile Pedro Salinas di Gedung Kenanga, Minggu (18/6). Ravula juga bertemu Menlu Samoa Ana Tuala.',
    'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | Gedung Kenanga | -',
    'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | - | -',
  ],
  // a body's head is met where the visit leads; of another country's minister nothing is known
  [
    'id',
    'Presiden Fiji Jone Ravula tiba di Jakarta pada Minggu (18/6). Dalam lawatan itu Ravula akan bertemu Sekjen ASEAN Kao Kim Hourn pada Selasa pagi.',
    'visit | happened | Jone Ravula + Indonesia | 2023-06-18 | Jakarta | -',
    'meeting | planned | Jone Ravula + Kao Kim Hourn | 2023-06-20 | Jakarta | -',
  ],
] as const)('where it was held (%s): %s', (lang, text, ...expected) => {
  expect(events(lang, text)).toEqual(expect.arrayContaining([...expected]))
})

test.each([
  ['Lima, Layar Kita - Presiden Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula, Minggu (18/6).'],
  ['Lima, Peru – Presiden Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula, Minggu (18/6).'],
  [
    'LIMA, 18 Juni. /TASS/. Presiden Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula, Minggu (18/6).',
  ],
])('a dateline in other clothes gives the city: %s', (text) => {
  expect(events('id', text)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
  ])
})

test('a city that opens a sentence is no dateline', () => {
  const text =
    'Lima, kota pelabuhan itu, tenang. Presiden Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula - sang tamu - pada Minggu (18/6).'
  expect(events('id', text)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
  ])
})

test('a story follows a person to the dateline', () => {
  const lede =
    'LIMA - Fijian Foreign Minister Jone Ravula met Chilean Foreign Minister Pedro Salinas on Sunday.'
  const met = (place: string) =>
    `meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | ${place} | -`
  expect(events('en', lede)[0]).toBe(met('-'))
  const more = `${lede} Peruvian Foreign Minister Tomas Arelano received Ravula at the Torre Tagle Palace in Lima on Saturday.`
  expect(events('en', more)[0]).toBe(met('Lima'))
})

test('a conjunction between two towns leaves the day with both', () => {
  const text =
    'Fijian Foreign Minister Jone Ravula will travel to Lima and Santiago on Sunday, a trip he has postponed twice.'
  expect(events('en', text, '2023-06-15').map((line) => line.split(' | ')[3])).toEqual([
    '2023-06-18',
    '2023-06-18',
  ])
})

test('where he went next is not where he was; where he was received is where he went', () => {
  const left =
    'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Sunday. He left for Santiago the same day.'
  expect(events('en', left)[0]).toBe(
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
  )
  const next =
    'Menlu Fiji Jone Ravula bertemu Menlu Samoa Ana Tuala di Suva, Minggu (18/6). Keesokan harinya Ravula terbang ke Lima dan diterima Presiden Peru Tomas Arelano.'
  expect(events('id', next).at(-1)).toBe(
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -',
  )
})

test.each([
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano for an hour in Lima on Sunday and the two agreed to open a ferry line.',
    'Lima',
  ],
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday. The two leaders agreed to open a ferry line.',
    'Lima',
  ],
  // on another day they may have been anywhere
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Keduanya sepakat membuka jalur feri pada 12 Juni.',
    '-',
  ],
] as const)('where something was agreed upon (%s): %s', (lang, text, place) => {
  expect(events(lang, text).at(-1)?.split(' | ')[4]).toBe(place)
})
