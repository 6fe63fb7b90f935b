import { expect, test } from 'vitest'
import { events } from './told.ts'

const meeting = 'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-16 | - | PT3H'

// shapes of the daily wire, in words of our own
test.each([
  [
    'Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano on Friday. The meeting, which lasted nearly three hours, also included Defence Minister Ana Ortega and Peruvian envoy Luis Prado.',
    [meeting],
  ],
  [
    'Fiji sounded out Peru about holding phone talks between Prime Minister Jone Ravula and President Tomas Arelano when senior diplomats of the two countries met in Lima on Friday.',
    ['meeting | happened | Fiji + Peru | 2023-06-16 | Lima | -'],
  ],
  [
    'Fijian Deputy Foreign Minister Jone Ravula made the proposal during his meeting with his Peruvian counterpart, Tomas Arelano, on Friday.',
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-16 | - | -'],
  ],
  [
    "Peruvian President Tomas Arelano's last trip to Berlin was in November 2021, when he was received by then-Chancellor Angela Merkel.",
    [
      'visit | happened | Tomas Arelano + Angela Merkel | 2021-11 | Berlin | -',
      'meeting | happened | Angela Merkel + Tomas Arelano | 2021-11 | Berlin | -',
    ],
  ],
])('%s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

// a gathering is where two meet
test.each([
  [
    'en',
    'Fijian President Jone Ravula and Peruvian President Tomas Arelano last met in May at the NATO summit in The Hague.',
    '2023-05 | The Hague | -',
  ],
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano at a G20 meeting in Bali on Friday.',
    '2023-06-16 | Bali | -',
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano pada KTT G20 di Bali, Jumat.',
    '2023-06-16 | Bali | -',
  ],
] as const)('at a gathering (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual([
    `meeting | happened | Jone Ravula + Tomas Arelano | ${expected}`,
  ])
})

// nouns that look like verbs, and a call that is none
test.each([
  'Fiji and Peru kept up their exchanges, a sign that the neighbours mean well, President Jone Ravula said.',
  'Fiji has sold Prime Minister Jone Ravula’s 20 old jets to Peru.',
  'Fijian President Jone Ravula called on Peruvian President Tomas Arelano to lift the ban on fish.',
  'Fijian President Jone Ravula called on Peruvian President Tomas Arelano, in a statement on Monday, to open the border.',
])('no event: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('called on somebody to talk', () => {
  expect(
    events(
      'en',
      'Fijian President Jone Ravula called on Peruvian President Tomas Arelano in Lima on Friday to discuss fish.',
    ),
  ).toEqual(['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-16 | Lima | -'])
})

test('the day its source spoke is not the day of the meeting', () => {
  expect(
    events(
      'id',
      'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano pada Jumat (16/6/2023). Menurut keterangan Kementerian Luar Negeri Peru pada Minggu (18/6/2023), pertemuan itu dihadiri Menteri Pertahanan Ana Ortega.',
    ),
  ).toEqual(['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-16 | - | -'])
})

test('a sovereign called by his title, and whoever also met him', () => {
  expect(
    events(
      'en',
      'Fijian President Jone Ravula held talks with King Felipe VI of Spain, who is on a state visit to Fiji, in Suva on Friday. Prime Minister Ana Tuala met with the king later in the day, and Luis Waqa, the speaker of Parliament, also met with him.',
    ),
  ).toEqual([
    'talks | happened | Jone Ravula + Felipe VI | 2023-06-16 | Suva | -',
    'visit | happened | Felipe VI + Fiji | 2023-06-16 | Fiji | -',
    'meeting | happened | Ana Tuala + Felipe VI | 2023-06-16 | Suva | -',
    'meeting | happened | Luis Waqa + Felipe VI | 2023-06-16 | Suva | -',
  ])
})

test.each([
  [
    'Fiji closed the school in February 2023, and in April Suva summoned Peruvian Ambassador Luis Prado over the detention of reporters.',
    ['summons | happened | Fiji + Luis Prado | 2023-04 | - | -'],
  ],
  [
    "The plan was discussed in Suva on Sunday by Fijian Foreign Minister Jone Ravula and President Tomas Arelano's chief of staff Luis Prado of Peru.",
    ['talks | happened | Jone Ravula + Luis Prado | 2023-06-18 | Suva | -'],
  ],
  [
    'Fijian Prime Minister Jone Ravula made a state visit to Peru from April 4 to 6, during which the two countries signed a defence pact.',
    [
      'visit | happened | Jone Ravula + Peru | 2023-04-04 | Peru | -',
      'agreement | happened | Fiji + Peru | 2023-04-04 | Peru | -',
    ],
  ],
  [
    'Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano will discuss what was settled by them during their meeting in Suva on October 9 last year.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2022-10-09 | Suva | -'],
  ],
])('of more clauses than one: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    'Menlu Fiji Jone Ravula menerima Menlu Peru Tomas Arelano di Suva, Minggu. Pertemuan tersebut membahas persiapan kunjungan Presiden Peru Ana Ortega ke Fiji pada Agustus.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | -',
      'visit | planned | Ana Ortega + Fiji | 2023-08 | Fiji | -',
    ],
  ],
  [
    'Menlu Fiji Jone Ravula akan menghadiri perundingan nuklir dengan Peru di Lima pada hari Kamis. Pembicaraan tersebut dijadwalkan pukul 10.00 waktu setempat.',
    ['talks | planned | Jone Ravula + Peru | 2023-06-22T10:00:00-05:00 | Lima | -'],
  ],
  [
    'Presiden Fiji Jone Ravula menerima surat undangan dari Presiden Peru Tomas Arelano untuk berkunjung ke Lima.',
    [],
  ],
])('kabar sehari-hari: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test('whoever has come goes on, not who is to visit his country', () => {
  expect(
    events(
      'en',
      "Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano prepared Fijian President Ana Tuala's visit to Lima, planned for August. Arelano arrived in Suva on Sunday. He paid a courtesy call on Prime Minister Luis Waqa and is to meet President Ana Tuala on Tuesday before flying to Tokyo.",
    ),
  ).toContain('visit | planned | Tomas Arelano + Japan | - | Tokyo | -')
})

test('a guest of nobody named', () => {
  expect(
    events(
      'en',
      "Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano held talks in Lima on Friday. Chile's ambassador, Luis Prado, was received at the Foreign Ministry of Peru on Sunday.",
    ),
  ).toEqual(['talks | happened | Jone Ravula + Tomas Arelano | 2023-06-16 | Lima | -'])
})

test.each([
  [
    'The office of Peruvian President Tomas Arelano denied a report that he had secretly met with Fijian Foreign Minister Jone Ravula.',
    ['meeting | denied | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'A spokesman rejected as baseless reports in sections of the press that Fijian Foreign Minister Jone Ravula had spoken by phone to Peruvian Foreign Minister Tomas Arelano.',
    ['call | denied | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    "Fiji's ambassador to Lebanon, Jone Ravula, visited Lebanese President Joseph Aoun at the Baabda palace on Sunday.",
    ['meeting | happened | Jone Ravula + Joseph Aoun | 2023-06-18 | Baabda | -'],
  ],
  [
    'French presidential envoy Luc Morel was due in Suva on Thursday.',
    ['visit | planned | Luc Morel + Fiji | 2023-06-22 | Suva | -'],
  ],
])('denied, called on, due: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})
