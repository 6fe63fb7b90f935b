import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Menlu Fiji Jone Ravula menunda kunjungan ke Lima yang semula dijadwalkan pada 22 Juni.',
    ['visit | postponed | Jone Ravula + Peru | 2023-06-22 | Lima | -'],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula membatalkan kunjungan ke Peru yang semula dijadwalkan pada 21 hingga 23 Juni 2023. Pembatalan itu disampaikan Menteri Keuangan Fiji Sitiveni Bola.',
    ['visit | cancelled | Jone Ravula + Peru | 2023-06-21 | Peru | -'],
  ],
  [
    'id',
    'Juru bicara Fiji Sitiveni Bola membantah kabar bahwa Presiden Fiji Jone Ravula akan bertemu Presiden Peru Tomas Arelano.',
    ['meeting | denied | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'en',
    'Fijian President Jone Ravula dismissed as a fabrication a report about a phone call with Peruvian President Tomas Arelano in May.',
    ['call | denied | Tomas Arelano + Jone Ravula | 2023-05 | - | -'],
  ],
  [
    'en',
    'A meeting of the joint fisheries commission of Fiji and Peru that was to be held in Lima on June 26 has been canceled.',
    ['meeting | cancelled | Fiji + Peru | 2023-06-26 | Lima | -'],
  ],
  [
    'en',
    'A conference call that Fijian President Jone Ravula was to hold with Peruvian President Tomas Arelano this Friday has been put off.',
    ['call | postponed | Jone Ravula + Tomas Arelano | 2023-06-23 | - | -'],
  ],
  [
    'en',
    'The conversation between Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano took 75 minutes and bore no fruit.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | - | PT75M'],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula will visit Lima on July 4 and co-chair a meeting of the steering committee with Peruvian Deputy Prime Minister Tomas Arelano.',
    [
      'visit | planned | Jone Ravula + Peru | 2023-07-04 | Lima | -',
      'meeting | planned | Jone Ravula + Tomas Arelano | 2023-07-04 | Lima | -',
    ],
  ],
] as const)('called off, denied, planned: by the words around (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday. The audience, scheduled for 20 minutes, stretched to 55.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT55M'],
  ],
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Lima on Sunday. That meeting, planned as a courtesy of 15 minutes, stretched to 40 minutes.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT40M'],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula summoned Peruvian Ambassador Tomas Arelano on Sunday over a ship that sank off Callao. The audience lasted 15 minutes.',
    ['summons | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | PT15M'],
  ],
  [
    'en',
    'For two hours on Sunday Fijian President Jone Ravula and Peruvian President Tomas Arelano faced each other in Lima.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | PT2H'],
  ],
] as const)('a plan of the length alone (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    'id',
    'Pertemuan Menlu Fiji Jone Ravula dengan Menlu Peru Tomas Arelano tidak membuahkan hasil.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'id',
    'Pertemuan Menlu Fiji Jone Ravula dengan Menlu Peru Tomas Arelano bukan yang pertama.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  ['id', 'Pertemuan Menlu Fiji Jone Ravula dengan Menlu Peru Tomas Arelano tidak digelar.', []],
  ['id', 'Pertemuan Menlu Fiji Jone Ravula dengan Menlu Peru Tomas Arelano belum dijadwalkan.', []],
  [
    'en',
    'Talks between Fijian President Jone Ravula and Peruvian President Tomas Arelano did not yield a deal.',
    ['talks | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'en',
    'Talks between Fijian President Jone Ravula and Peruvian President Tomas Arelano did not take place.',
    [],
  ],
  [
    'en',
    'Talks between Fijian President Jone Ravula and Peruvian President Tomas Arelano have not yet been scheduled.',
    [],
  ],
  [
    'id',
    'Jumpa pers bersama Presiden Fiji Jone Ravula dan Presiden Peru Tomas Arelano dibatalkan.',
    ['statement | cancelled | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
] as const)('what a negation behind an encounter negates (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
