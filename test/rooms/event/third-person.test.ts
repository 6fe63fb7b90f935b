import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menlu Fiji Jone Ravula'
const arelano = 'Menlu Peru Tomas Arelano'
const salinas = 'Presiden Chile Pedro Salinas'

test.each([
  [
    `Selain bertemu ${arelano}, ${ravula} juga bertemu ${salinas}.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | - | - | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | - | - | -',
    ],
  ],
  [
    `${ravula} bertemu ${arelano}. Sebelum pertemuan itu, Ravula menelepon ${salinas}.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | - | - | -',
      'call | happened | Jone Ravula + Pedro Salinas | - | - | -',
    ],
  ],
  [
    `${ravula} menelepon ${arelano}. Dalam percakapan itu, Ravula menyinggung ${salinas}.`,
    ['call | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    `Perundingan kedua pihak, yang dipimpin ${ravula} dan ${arelano}, berlangsung enam jam di Suva.`,
    ['talks | happened | Jone Ravula + Tomas Arelano | - | Suva | PT6H'],
  ],
  [
    `${ravula} tiba di Lima, Peru, Minggu (18/6). Pertemuan dengan Presiden Tomas Arelano dijadwalkan besok.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-20 | - | -',
    ],
  ],
  // of the subject of the main clause, and not of whom it tells last; both sides behind the fronted clause
  [
    `${ravula} diterima ${arelano} di Lima sebelum berunding dengan Presiden Peru Dina Boluarte.`,
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | - | Lima | -',
      'talks | happened | Jone Ravula + Dina Boluarte | - | Lima | -',
    ],
  ],
  [
    `Setelah berunding maraton selama lima jam di Lima, ${ravula} dan ${arelano} pulang dengan tangan hampa.`,
    ['talks | happened | Jone Ravula + Tomas Arelano | - | Lima | PT5H'],
  ],
  // what they spoke of is no party, nor is the state a town lies in
  [
    `${ravula} menelepon ${arelano}. Keduanya bertukar pandangan mengenai konflik Iran-Israel.`,
    ['call | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [`Perundingan damai Sudan di Jenewa, Swiss, berlangsung alot.`, []],
  // both directions of a plan that came to nothing
  [
    `Semula ${ravula} juga akan singgah di Lima, tetapi agenda tersebut ditiadakan.`,
    ['visit | cancelled | Jone Ravula + Peru | - | Lima | -'],
  ],
  [
    `${ravula} batal ke Lima karena flu.`,
    ['visit | cancelled | Jone Ravula + Peru | - | Lima | -'],
  ],
  [`${ravula} menerima laporan tentang ${arelano}.`, []],
  [`${ravula} menerima penghargaan dari ${arelano}.`, []],
  [`${ravula} mengatakan usul itu diterima ${arelano}.`, []],
] as const)('who was there and who was only spoken of: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  'Fijian Prime Minister Jone Ravula received a letter from Peruvian President Tomas Arelano on Friday.',
  'Fijian Prime Minister Jone Ravula said the plan was received by Peruvian President Tomas Arelano.',
])('what is received is no guest: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    'Fiji menyepakati kuota ikan dengan Peru, Minggu (18/6).',
    ['agreement | happened | Fiji + Peru | 2023-06-18 | - | -'],
  ],
  [
    `Jamuan santap siang mempertemukan ${ravula} dengan ${arelano}, Minggu (18/6).`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  ['Fiji menyepakati gencatan senjata dengan syarat Peru mundur.', []],
] as const)('with whom behind what: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  [
    `"Kami sepakat," kata ${ravula} setelah bertemu ${arelano} di Suva, Jumat (16/6).`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | Suva | -'],
  ],
  [
    `${ravula} meminta Peru membuka pasar ikan saat bertatap muka dengan ${arelano} di Suva, Jumat (16/6).`,
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-16 | Suva | -'],
  ],
  [
    'Peru mengumumkan pengakuan atas Negara Palestina, Jumat (16/6).',
    ['recognition | happened | Peru + Palestine | 2023-06-16 | - | -'],
  ],
  [`Kapan ${ravula} bertemu ${arelano} belum diketahui.`, []],
  [`"Kami sepakat," kata ${ravula} setelah warga bertemu petugas di Suva.`, []],
] as const)('whose a clause of time is: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
