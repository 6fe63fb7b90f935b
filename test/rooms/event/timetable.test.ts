import { expect, test } from 'vitest'
import { events } from './told.ts'

const PLAN = 'Presiden Fiji Jone Ravula akan tiba di Lima pada Minggu (18/6).'
const last = (text: string, published = '2023-06-15') => events('id', text, published).at(-1)

test.each([
  // weekdays of a visit to come, told by verbs without tense
  [
    `${PLAN} Ravula bertemu Presiden Peru Tomas Arelano di Lima pada Senin.`,
    'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -',
  ],
  [
    `${PLAN} Selasa siang, Ravula bertolak ke Santiago.`,
    'visit | planned | Jone Ravula + Chile | 2023-06-20 | Santiago | -',
  ],
  // of others between the same two countries
  [
    `${PLAN} Menlu Fiji Ana Tuala dan Menlu Peru Luis Salinas bertemu pada Senin.`,
    'meeting | planned | Ana Tuala + Luis Salinas | 2023-06-19 | - | -',
  ],
  // not what others did, nor what is told with its date
  [
    `${PLAN} Presiden Chile Pedro Salinas bertemu Presiden Samoa Ana Tuala di Apia pada Senin.`,
    'meeting | happened | Pedro Salinas + Ana Tuala | 2023-06-12 | Apia | -',
  ],
  [
    `${PLAN} Ravula bertemu Presiden Chile Pedro Salinas di Santiago pada Senin (12/6).`,
    'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-12 | Santiago | -',
  ],
  // nor what was done at home
  [
    `${PLAN} Menlu Fiji Ana Tuala juga menerima Duta Besar Peru Luis Salinas di Suva pada Rabu pagi.`,
    'meeting | happened | Ana Tuala + Luis Salinas | 2023-06-14 | Suva | -',
  ],
  [
    `${PLAN} Di Suva, Duta Besar Peru Luis Salinas bertemu Menlu Fiji Ana Tuala pada Selasa.`,
    'meeting | happened | Luis Salinas + Ana Tuala | 2023-06-13 | Suva | -',
  ],
] as const)('a timetable to come: %s', (text, expected) => {
  expect(last(text)).toBe(expected)
})

test.each([
  // a week that is not over leaves it open
  [
    'Presiden Fiji Jone Ravula mengunjungi Lima pekan ini. Ravula dijadwalkan tiba di Lima pada Jumat (16/6).',
    ['visit | planned | Jone Ravula + Peru | 2023-06-16 | Lima | -'],
  ],
  // what was agreed upon has not taken place
  [
    'Presiden Fiji Jone Ravula dan Presiden Peru Tomas Arelano sepakat bertemu di Lima.',
    [
      'agreement | happened | Jone Ravula + Tomas Arelano | - | - | -',
      'meeting | planned | Jone Ravula + Tomas Arelano | - | Lima | -',
    ],
  ],
  // left on a day that is over: of the meeting to come nothing is known
  [
    'Menlu Fiji Jone Ravula bertolak ke Lima, Rabu (14/6). Di sana ia akan menemui Menlu Peru Tomas Arelano.',
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-14 | Lima | -',
      'meeting | planned | Tomas Arelano + Jone Ravula | - | Lima | -',
    ],
  ],
  // a stop called off is not the visit
  [
    `${PLAN} Rencana singgah di Cusco dibatalkan.`,
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'visit | cancelled | Jone Ravula + Peru | - | Cusco | -',
    ],
  ],
  // what is denied is told of on
  [
    'Fiji membantah kabar bahwa Menlu Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima. Kabar itu menyebut keduanya berbicara tiga jam.',
    ['meeting | denied | Jone Ravula + Tomas Arelano | - | Lima | PT3H'],
  ],
] as const)('what is still open: %s', (text, expected) => {
  expect(events('id', text, '2023-06-15')).toEqual([...expected])
})

const FORUM = 'Menlu Fiji Jone Ravula menghadiri forum di Lima, Minggu (18/6).'

test.each([
  [
    `${FORUM} Ravula bertemu Menlu Samoa Ana Tuala, Menlu Tonga Sione Taufa, dan Menlu Peru Tomas Arelano.`,
    3,
  ],
  [
    'Menlu Fiji Jone Ravula bertemu antara lain Menlu Samoa Ana Tuala dan Menlu Tonga Sione Taufa.',
    2,
  ],
  [
    `${FORUM} Ravula bertemu Menlu Samoa Ana Tuala, Menlu Tonga Sione Taufa, dan Menlu Peru Tomas Arelano sekaligus.`,
    1,
  ],
  ['Menlu Fiji Jone Ravula bertemu Menlu Samoa Ana Tuala dan Menlu Tonga Sione Taufa.', 1],
] as const)('a round of meetings: %s', (text, meetings) => {
  expect(events('id', text)).toHaveLength(meetings)
})

test('whom "mereka" stands for, the two told of before by their office', () => {
  const text =
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Menhan Fiji Ana Tuala bertemu Menhan Peru Luis Salinas. Kedua presiden bukan orang asing. Mereka bertemu di Suva pada 2021.'
  expect(events('id', text).at(-1)).toBe(
    'meeting | happened | Jone Ravula + Tomas Arelano | 2021 | Suva | -',
  )
})

test('who is asked is the subject of what he is asked to do', () => {
  const text =
    'Menlu Fiji Jone Ravula menyerahkan undangan Presiden Ana Tuala agar Presiden Peru Tomas Arelano datang.'
  expect(events('id', text)[0]).toMatch(/^invitation \| \w+ \| Ana Tuala \+ Tomas Arelano/)
})
