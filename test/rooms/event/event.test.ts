import { expect, test } from 'vitest'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { events } from './told.ts'

test.each([
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima pada Senin (19/6) pukul 09.30 waktu setempat.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19T09:30:00-05:00 | Lima | -'],
  ],
  [
    'Menlu Fiji Jone Ravula akan menemui Menlu Peru Tomas Arelano pada Rabu (21/6).',
    ['meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-21 | - | -'],
  ],
  [
    'Menlu Fiji Jone Ravula menggelar pembicaraan dengan Menlu Peru Tomas Arelano di Lima. Pembicaraan itu berlangsung selama dua jam.',
    ['talks | happened | Jone Ravula + Tomas Arelano | - | Lima | PT2H'],
  ],
  [
    'Pertemuan Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano di Lima dibatalkan.',
    ['meeting | cancelled | Jone Ravula + Tomas Arelano | - | Lima | -'],
  ],
  [
    'Presiden Fiji Jone Ravula tiba di Lima, Minggu (18/6).',
    ['visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -'],
  ],
  [
    'PM Fiji Jone Ravula menelepon Presiden Peru Tomas Arelano pada Minggu (18/6).',
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'Presiden Fiji Jone Ravula tiba di Lima, Minggu (18/6), atas undangan Presiden Peru Tomas Arelano.',
    ['visit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'Indonesia dan Fiji sepakat menggelar pembicaraan lanjutan pada Juli.',
    [
      'agreement | happened | Indonesia + Fiji | - | - | -',
      'talks | planned | Indonesia + Fiji | 2023-07 | - | -',
    ],
  ],
  [
    'Fiji memanggil Kuasa Usaha Peru, Minggu (18/6).',
    ['summons | happened | Fiji + Peru | 2023-06-18 | - | -'],
  ],
  [
    'Presiden Fiji Jone Ravula bertemu Presiden Peru Tomas Arelano di Lima, Minggu (18/6). Ravula tiba di sana pukul 09.30 waktu setempat.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'visit | happened | Jone Ravula + Peru | 2023-06-18T09:30:00-05:00 | Lima | -',
    ],
  ],
])('Indonesian: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  [
    'Fijian Foreign Minister Jone Ravula met his Peruvian counterpart, Tomas Arelano, in Lima on Monday at 9.30 a.m. local time.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19T09:30:00-05:00 | Lima | -'],
  ],
  [
    'Fijian Foreign Minister Jone Ravula will meet Peruvian Foreign Minister Tomas Arelano on Wednesday.',
    ['meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-21 | - | -'],
  ],
  [
    'Talks between Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano lasted two hours.',
    ['talks | happened | Jone Ravula + Tomas Arelano | - | - | PT2H'],
  ],
  [
    'Fijian President Jone Ravula spoke by phone with Peruvian President Tomas Arelano on Sunday.',
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'Fijian President Jone Ravula arrived in Lima on Sunday.',
    ['visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -'],
  ],
  [
    'A treaty was signed on Sunday in Lima by Fijian President Jone Ravula and Peruvian President Tomas Arelano.',
    ['agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'Fijian President Jone Ravula told Peruvian President Tomas Arelano in a phone call on Sunday that he would send doctors.',
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'Fijian President Jone Ravula arrived in Lima on Sunday for a two-day visit at the invitation of Peruvian President Tomas Arelano.',
    ['visit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | P2D'],
  ],
  [
    'Fijian Foreign Minister Jone Ravula is due in Lima on Wednesday.',
    ['visit | planned | Jone Ravula + Peru | 2023-06-21 | Lima | -'],
  ],
  [
    'Fiji and Peru agreed in Lima on Sunday to hold technical talks by August.',
    [
      'agreement | happened | Fiji + Peru | 2023-06-18 | Lima | -',
      'talks | planned | Fiji + Peru | - | - | -',
    ],
  ],
  [
    'Fijian acting President Jone Ravula flew home after a three-day visit to Peru.',
    ['visit | happened | Jone Ravula + Peru | - | Peru | P3D'],
  ],
  [
    // when and where it was said, and by whom, is not when, where and with whom it took place
    'Fiji and Peru will hold talks in Lima, Fijian President Jone Ravula told reporters in Suva on Sunday.',
    ['talks | planned | Fiji + Peru | - | Lima | -'],
  ],
  [
    'Fiji and Peru held talks in Lima, Fijian President Jone Ravula said after meeting Peruvian President Tomas Arelano in Suva on Sunday.',
    [
      'talks | happened | Fiji + Peru | - | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -',
    ],
  ],
  [
    'Peru recalled its ambassador from Suva for consultations on Sunday.',
    ['recall | happened | Peru + Fiji | 2023-06-18 | - | -'],
  ],
  [
    'Fijian President Jone Ravula is due in Lima on Wednesday for a two-day summit with Peruvian President Tomas Arelano.',
    [
      'visit | planned | Jone Ravula + Tomas Arelano | 2023-06-21 | Lima | -',
      'summit | planned | Tomas Arelano + Jone Ravula | 2023-06-21 | Lima | -',
    ],
  ],
  [
    'Fijian President Jone Ravula congratulated Peruvian President Tomas Arelano on Sunday.',
    ['congratulation | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    "Peru summoned Fiji's charge d'affaires on Sunday.",
    ['summons | happened | Peru + Fiji | 2023-06-18 | - | -'],
  ],
  [
    'Peru recalled its ambassador to Fiji on Sunday.',
    ['recall | happened | Peru + Fiji | 2023-06-18 | - | -'],
  ],
  [
    'Japan’s leader met the South Korean president in Seoul on Thursday.',
    ['meeting | happened | Fumio Kishida + Yoon Suk-yeol | 2023-06-15 | Seoul | -'],
  ],
])('English: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  ['id', 'Timnas Fiji bertemu Peru pada laga penyisihan, Minggu (18/6).'],
  ['id', 'Presiden Prabowo Subianto bertemu Menlu Sugiono di Istana Merdeka.'],
  ['id', 'Menlu Fiji Jone Ravula belum bertemu Menlu Peru Tomas Arelano.'],
  ['id', 'Menlu Fiji Jone Ravula ingin bertemu Menlu Peru Tomas Arelano.'],
  ['id', '"Saya bertemu Menlu Peru Tomas Arelano di Lima," kata Menlu Fiji Jone Ravula.'],
  // the ship cancelled it, not who spoke
  [
    'id',
    'Menhan Fiji Jone Ravula mengumumkan pengerahan kapal yang membatalkan kunjungan ke Peru.',
  ],
  ['en', 'Fiji met Peru in the final match on Sunday.'],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula has not met Peruvian Foreign Minister Tomas Arelano.',
  ],
  [
    'en',
    'If Fijian President Jone Ravula meets Peruvian President Tomas Arelano, markets may rise.',
  ],
] as const)('no event (%s): %s', (lang, text) => {
  expect(events(lang, text)).toEqual([])
})

test('every language runs its own examples and nevers', () => {
  for (const pack of [id, en]) {
    for (const [sentence, kind] of pack.event.examples) {
      const found = events(pack.code as 'id' | 'en', sentence)
      expect(found[0]?.split(' | ')[0], sentence).toBe(kind)
    }
    for (const sentence of pack.event.never)
      expect(events(pack.code as 'id' | 'en', sentence), sentence).toEqual([])
  }
})

const ravula = 'Fijian Foreign Minister Jone Ravula'
const arelano = 'Peruvian Foreign Minister Tomas Arelano'

test.each([
  [
    `${ravula} lunched with ${arelano} in Lima on Sunday.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} called ${arelano} late on Sunday.`,
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    `${ravula} met ${arelano} in Lima on Sunday. The talks ran 40 minutes over schedule.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} met ${arelano} in Lima on Sunday. The summit was held at the port.`,
    ['summit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} received ${arelano} on Sunday, in an encounter his office confirmed barely an hour in advance.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    `${ravula} summoned Peruvian Ambassador Tomas Arelano on Sunday. The audience lasted 15 minutes.`,
    ['summons | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | PT15M'],
  ],
  [
    `Peruvian President Tomas Arelano left. ${ravula} was told by his host that the islands wait.`,
    [],
  ],
  [
    `Peruvian President Tomas Arelano wrote to ${ravula} to congratulate him on Sunday.`,
    ['congratulation | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -'],
  ],
  [`${ravula} called ${arelano} a friend of the islands.`, []],
  [
    `${ravula} met his Peruvian opposite number, Tomas Arelano, in Lima on Sunday.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} had his Peruvian opposite number, Tomas Arelano, on the line on Sunday for all of 70 minutes.`,
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | PT70M'],
  ],
  [
    `${ravula} landed in Lima on Sunday. ${arelano} welcomed him at the airport.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
    ],
  ],
  [
    `${ravula} flies on to Lima on Wednesday, where he will hold talks with ${arelano}.`,
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-21 | Lima | -',
      'talks | planned | Tomas Arelano + Jone Ravula | 2023-06-21 | Lima | -',
    ],
  ],
  [
    `${ravula} travelled to Lima on Sunday at Tomas Arelano's invitation. ${arelano} did not comment.`,
    ['visit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} called on ${arelano} in Lima on Sunday. The call lasted 40 minutes.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT40M'],
  ],
  [
    `${ravula} met ${arelano} in Lima on Sunday. He was to have met business leaders too, but that lunch was cancelled.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} arrived in Lima on Sunday evening. Talks with ${arelano} are set for 2 p.m. local time on Tuesday.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'talks | planned | Tomas Arelano + Jone Ravula | 2023-06-20T14:00:00-05:00 | Lima | -',
    ],
  ],
])('shapes of telling: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    'Fiji will ship 5,000 tonnes of rice to drought-hit Peru in July.',
    ['aid | planned | Fiji + Peru | 2023-07 | - | -'],
  ],
  [
    'Japan will lend the Philippines 210 billion yen, officials said.',
    ['aid | planned | Japan + Philippines | - | - | -'],
  ],
  ['Fiji will give Peru an answer.', []],
  [
    'Fijian President Jone Ravula sent Peruvian President Tomas Arelano a message of condolence on Sunday.',
    ['condolence | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'The UN Security Council is to vote on Friday on a travel ban.',
    ['vote | planned | UN Security Council | 2023-06-23 | - | -'],
  ],
  ['The city council voted on Friday on a parking ban.', []],
])('acts of states: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test("the host met in the journey's own sentence is its host, in Indonesian too", () => {
  expect(
    events(
      'id',
      'Menlu Fiji Jone Ravula pada Minggu (18/6) menyambangi Lima dan di sana diterima Menlu Peru Tomas Arelano.',
    )[0],
  ).toBe('visit | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -')
})

test('a date of May is no "may"', () => {
  expect(
    events(
      'en',
      'LIMA, May 10 (Harbour Wire) - Fiji opened an embassy in Peru on Wednesday.',
      '2023-05-10',
    ),
  ).toEqual(['embassy_opening | happened | Fiji + Peru | 2023-05-10 | Peru | -'])
})

test.each([
  [
    'Fiji akan mengirimkan 200 ton beras untuk Peru pada Juli.',
    ['aid | planned | Fiji + Peru | 2023-07 | - | -'],
  ],
  ['Fiji akan mengirimkan surat untuk Peru pada Juli.', []],
  [
    'Presiden Fiji Jone Ravula mengirim ucapan duka cita kepada Presiden Peru Tomas Arelano.',
    ['condolence | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6). Menjelang petang, sebuah nota dibubuhi paraf keduanya.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
    ],
  ],
])('acts and hours in Indonesian: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test('states that are played', () => {
  expect(
    events(
      'en',
      'By noon Peru had expelled three Fijian diplomats. Some 600 pupils took part in the Model United Nations in Suva on Monday.',
    ),
  ).toEqual([])
})
