import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'id',
    'Fiji langsung menarik pulang duta besarnya dari Lima dan Santiago, Minggu (18/6).',
    ['recall | happened | Fiji + Peru + Chile | 2023-06-18 | - | -'],
  ],
  [
    'id',
    'Fiji menarik kuasa usahanya dari Lima, Minggu (18/6).',
    ['recall | happened | Fiji + Peru | 2023-06-18 | - | -'],
  ],
  [
    'en',
    'Fiji expelled two Peruvian diplomats on Saturday. Peru will recall its ambassador on Tuesday.',
    [
      'expulsion | happened | Fiji + Peru | 2023-06-17 | - | -',
      'recall | planned | Peru + Fiji | 2023-06-20 | - | -',
    ],
  ],
  [
    'id',
    'Fiji menjatuhkan sanksi terhadap Peru, Sabtu (17/6). Australia menyusul pada Minggu (18/6) dengan membekukan aset enam jenderal.',
    [
      'sanction | happened | Fiji + Peru | 2023-06-17 | - | -',
      'sanction | happened | Australia + Peru | 2023-06-18 | - | -',
    ],
  ],
  [
    'id',
    'Dewan Keamanan PBB mengesahkan resolusi tentang Peru, Minggu (18/6).',
    ['vote | happened | UN Security Council | 2023-06-18 | - | -'],
  ],
] as const)('acts answer acts (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})

test.each([
  [
    'id',
    'Fiji dan Peru mengadakan perundingan di Lima, Minggu (18/6). Putaran ketiga akan digelar di Suva sebelum akhir Juli.',
    [
      'talks | happened | Fiji + Peru | 2023-06-18 | Lima | -',
      'talks | planned | Fiji + Peru | 2023-07 | Suva | -',
    ],
  ],
  [
    'id',
    'KTT ASEAN akan digelar di Kuala Lumpur pada 26-27 Juni.',
    ['summit | planned | ASEAN | 2023-06-26 | Kuala Lumpur | -'],
  ],
  ['id', 'Presiden Fiji Jone Ravula berpidato pada KTT ASEAN di Kuala Lumpur.', []],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6). Menjelang perundingan, Ravula bertemu Menlu Chile Pedro Salinas di hotel.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    'Presiden Chile Pedro Salinas mengundang Presiden Fiji Jone Ravula dan Presiden Peru Tomas Arelano ke Santiago. Kedua pemimpin dijadwalkan bertemu di sana pada 22 Juni.',
    [
      'invitation | happened | Pedro Salinas + Jone Ravula + Tomas Arelano | - | - | -',
      'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-22 | Santiago | -',
    ],
  ],
  [
    'id',
    'Presiden Fiji Jone Ravula mengundang Presiden Peru Tomas Arelano untuk menghadiri pertemuan di Suva pada 10 Oktober.',
    ['invitation | happened | Jone Ravula + Tomas Arelano | - | - | -'],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula called Peruvian Foreign Minister Tomas Arelano late on Saturday and spoke with Chilean Foreign Minister Pedro Salinas an hour later for 30 minutes.',
    [
      'call | happened | Jone Ravula + Tomas Arelano | 2023-06-17 | - | -',
      'call | happened | Jone Ravula + Pedro Salinas | 2023-06-17 | - | PT30M',
    ],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula flew on to Lima on Friday. A stop in Santiago was cancelled because of snow.',
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-16 | Lima | -',
      'visit | cancelled | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula arrived in Lima on Thursday for a six-day visit to Peru. He is due in Cusco on Tuesday.',
    ['visit | happened | Jone Ravula + Peru | 2023-06-15 | Lima | P6D'],
  ],
  [
    'en',
    'Fijian President Jone Ravula will come to Lima on Thursday to sign a fisheries pact with Peru.',
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-22 | Lima | -',
      'agreement | planned | Jone Ravula + Peru | 2023-06-22 | Lima | -',
    ],
  ],
] as const)('one more, and those told before (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
