import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menlu Fiji Jone Ravula'
const arelano = 'Menlu Peru Tomas Arelano'

test.each([
  [
    'id',
    `${ravula} semula dijadwalkan terbang ke Lima pada Rabu (21/6), tetapi keberangkatan itu dibatalkan.`,
    ['visit | cancelled | Jone Ravula + Peru | 2023-06-21 | Lima | -'],
  ],
  [
    'id',
    `${ravula} menyatakan siap menjadi tuan rumah pertemuan ${arelano} dan Presiden Chile Pedro Salinas.`,
    [],
  ],
  [
    'id',
    `${ravula} dan Menteri Pertahanan Fiji Sitiveni Bola tiba di Lima, Sabtu (17/6). Keduanya bertemu ${arelano} pada Minggu (18/6).`,
    [
      'visit | happened | Jone Ravula + Sitiveni Bola + Peru | 2023-06-17 | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula + Sitiveni Bola | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    `${ravula} mengunjungi Lima, Minggu (18/6). ${arelano} berbicara dengannya selama dua jam.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | PT2H',
    ],
  ],
  [
    'id',
    `${ravula} tersenyum. Dengan ${arelano} ia duduk selama 45 menit.`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | - | - | PT45M'],
  ],
  [
    'id',
    `${ravula} mengunjungi Lima, Minggu (18/6). Lawatan berlanjut ke Santiago, Chile.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'visit | happened | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    'id',
    `${ravula} sendiri masih berada di Lima pada Minggu (18/6). Di sana ia bertemu ${arelano}.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    `Presiden Peru Tomas Arelano bertemu ${ravula} dan Menlu Chile Pedro Salinas satu per satu, Minggu (18/6). Sesudahnya ketiganya berunding.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | - | -',
      'meeting | happened | Tomas Arelano + Pedro Salinas | 2023-06-18 | - | -',
      'talks | happened | Tomas Arelano + Jone Ravula + Pedro Salinas | 2023-06-18 | - | -',
    ],
  ],
  [
    'id',
    `Telepon berdering di istana pada Minggu (18/6). Presiden Peru Tomas Arelano bercakap dengan ${ravula} selama satu jam.`,
    ['call | happened | Tomas Arelano + Jone Ravula | - | - | PT1H'],
  ],
  [
    'id',
    `${ravula} tersenyum. Presiden Peru Tomas Arelano menerimanya di Lima, sedangkan Presiden Chile Pedro Salinas berbicara dengannya lewat telepon.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | - | Lima | -',
      'call | happened | Pedro Salinas + Jone Ravula | - | - | -',
    ],
  ],
  [
    'id',
    `Besok ${ravula} akan berbicara dengan ${arelano} di Suva. Sesudahnya ia menuju Santiago, Chile.`,
    [
      'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-20 | Suva | -',
      'visit | planned | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    'id',
    `${ravula} tersenyum. Di Lima, Ravula menghabiskan dua hari.`,
    ['visit | happened | Jone Ravula + Peru | - | Lima | P2D'],
  ],
  ['id', `${ravula} menghabiskan uang di Lima.`, []],
  ['id', `${ravula} mengatakan sejumlah pasukan berada di Lima.`, []],
  ['id', `${ravula} berada di Lima sejak Minggu.`, []],
] as const)('what a story leaves to its next words (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    'id',
    `${ravula} bertemu ${arelano} dan Presiden Chile Pedro Salinas secara terpisah, Minggu (18/6).`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -',
    ],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula met Peruvian President Tomas Arelano and Chilean President Pedro Salinas separately on Sunday.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | - | -',
    ],
  ],
  [
    'id',
    `${ravula} bertemu ${arelano} dan Presiden Chile Pedro Salinas, Minggu (18/6).`,
    ['meeting | happened | Jone Ravula + Tomas Arelano + Pedro Salinas | 2023-06-18 | - | -'],
  ],
] as const)('whoever is met apart is met alone (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    `${ravula} berunding dengan ${arelano} di Santiago, Minggu (18/6). Tuan rumahnya, Presiden Chile Pedro Salinas, duduk di ujung meja sebagai penengah.`,
    ['talks | happened | Jone Ravula + Tomas Arelano + Pedro Salinas | 2023-06-18 | Santiago | -'],
  ],
  [
    `Perundingan ${ravula} dan ${arelano} digelar di Santiago. Yang memandu perundingan itu Presiden Chile Pedro Salinas.`,
    ['talks | happened | Jone Ravula + Tomas Arelano + Pedro Salinas | - | Santiago | -'],
  ],
  [
    `Presiden Chile Pedro Salinas bertemu ${arelano} di Santiago. Fiji diwakili ${ravula}.`,
    ['meeting | happened | Pedro Salinas + Tomas Arelano + Jone Ravula | - | Santiago | -'],
  ],
  [
    `${ravula} bertemu ${arelano} di Santiago. Seorang hakim dikenal sebagai penengah.`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | Santiago | -'],
  ],
] as const)('who led an encounter or spoke for a state there: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test('an invitation taken up is a visit planned', () => {
  expect(
    events(
      'id',
      `Presiden Peru Tomas Arelano mengundang ${ravula} bertandang ke Lima, ajakan yang langsung diiyakan.`,
    ),
  ).toEqual([
    'invitation | happened | Tomas Arelano + Jone Ravula | - | - | -',
    'visit | planned | Jone Ravula + Tomas Arelano | - | Lima | -',
  ])
})
