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
