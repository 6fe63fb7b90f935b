import { expect, test } from 'vitest'
import { events } from './told.ts'

const BERTEMU =
  'Menlu Fiji Jone Ravula menerima Menlu Peru Tomas Arelano di Suva, Rabu (14/6). Arelano tiba pada Senin (12/6).'
const day = (text: string) =>
  events('id', `${BERTEMU} ${text}`, '2023-06-16')
    .at(-1)
    ?.split(' | ')
    .filter((_, index) => index === 0 || index === 3)
    .join(' ')

test.each([
  // others sign at what was told before
  [
    'Dalam kesempatan itu, Mendag Fiji Ana Tuala dan Mendag Peru Luis Salinas meneken nota kesepahaman.',
    'agreement 2023-06-14',
  ],
  [
    'Pada kesempatan yang sama, Duta Besar Fiji Ana Tuala dan Mendag Peru Luis Salinas menandatangani perjanjian perikanan.',
    'agreement 2023-06-14',
  ],
  [
    'Dalam acara tersebut, Mendag Fiji Ana Tuala dan Mendag Peru Luis Salinas menyepakati kuota ikan.',
    'agreement 2023-06-14',
  ],
  // whoever met invites
  ['Dalam pertemuan itu, Ravula mengundang Arelano ke Nadi.', 'invitation 2023-06-14'],
  [
    'Dalam pertemuan tersebut, Arelano menyerahkan surat yang mengundang Presiden Fiji Ana Tuala ke Lima.',
    'invitation 2023-06-14',
  ],
  [
    'Dalam kesempatan itu, Ravula menyampaikan salam. Arelano mengundang Presiden Fiji Ana Tuala ke Lima tahun depan.',
    'invitation 2023-06-14',
  ],
  ['Arelano mengundang Presiden Fiji Ana Tuala ke Lima tahun depan.', 'invitation -'],
  // whoever was not there and says nothing of it, did so on a day of his own
  ['Presiden Chile Pedro Salinas mengundang Presiden Samoa Ana Tuala ke Santiago.', 'invitation -'],
])('at the encounter told before: %s', (text, expected) => {
  expect(day(text)).toBe(expected)
})

test('a signature is of the talks it follows, whatever day is told between', () => {
  const text =
    '"Ini baik," kata Ravula pada Kamis (15/6). Seusai pertemuan, kedua menteri menandatangani nota kesepahaman.'
  expect(day(text)).toBe('agreement 2023-06-14')
})

test.each([
  'Keduanya membahas tarif.',
  'Kedua pemimpin membahas perikanan dan visa.',
  'Keduanya juga membicarakan pilot yang hilang.',
])('what they spoke of over the telephone is no encounter of its own: %s', (text) => {
  const called =
    'Presiden Fiji Jone Ravula menelepon Presiden Peru Tomas Arelano, Rabu (14/6). Ravula menulis di media sosial. Cuaca buruk di Suva.'
  expect(events('id', `${called} ${text}`, '2023-06-16')).toEqual([
    'call | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | - | -',
  ])
})
