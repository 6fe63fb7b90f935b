import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  // where a plan is "planned for"
  [
    'en',
    'A summit between Fijian President Jone Ravula and Peruvian President Tomas Arelano planned for Santiago was called off on Sunday.',
    ['summit | cancelled | Jone Ravula + Tomas Arelano | 2023-06-18 | Santiago | -'],
  ],
  // "there": never where one of them has yet to go; but where both have yet to go
  [
    'en',
    'Fijian President Jone Ravula met Peruvian President Tomas Arelano in Suva on Sunday. Arelano will travel to Santiago next week. In the afternoon the two presidents walked to a footbridge and talked there for half an hour.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Suva | PT30M',
      'visit | planned | Tomas Arelano + Chile | 2023-06-26 | Santiago | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula will travel to Lima next week. He will meet Chilean President Pedro Salinas there.',
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-26 | Lima | -',
      'meeting | planned | Pedro Salinas + Jone Ravula | 2023-06-26 | Lima | -',
    ],
  ],
  // where what they spoke of is
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano pada Minggu (18/6). Keduanya menyoroti perang yang berkecamuk di Ukraina.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano discussed the situation in Gaza on Sunday.',
    ['talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'en',
    'Fijian Foreign Minister Jone Ravula and Peruvian Foreign Minister Tomas Arelano discussed the conflict in Lima on Sunday.',
    ['talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula membahas pembangunan pelabuhan dengan Menlu Peru Tomas Arelano di Lima, Minggu (18/6).',
    ['talks | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  // the dateline's city, of who came there and of who is at home there; not of what is long past
  [
    'en',
    'LIMA, Peru, June 18 - A fair opened in Lima on Saturday. Chilean President Pedro Salinas met Fijian Foreign Minister Jone Ravula on Sunday.',
    ['meeting | happened | Pedro Salinas + Jone Ravula | 2023-06-18 | Lima | -'],
  ],
  [
    'en',
    'LIMA, Peru, June 18 - Peruvian President Tomas Arelano met Fijian Foreign Minister Jone Ravula on Sunday.',
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -'],
  ],
  [
    'en',
    'LIMA, Peru, June 18 - Peruvian President Tomas Arelano met Fijian Foreign Minister Jone Ravula on 3 March.',
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-03-03 | - | -'],
  ],
  // a house of a common name, and behind the comma the city state; but "Di sela rapat, Fiji ..." names who acts
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Perdana Menteri Singapura Lawrence Wong di Istana, Singapura, Minggu (18/6).',
    ['meeting | happened | Jone Ravula + Lawrence Wong | 2023-06-18 | Singapore | -'],
  ],
  // an agreement told first, and the talks it was reached in behind
  [
    'id',
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano sepakat membuka jalur kapal. Kesepakatan itu dicapai dalam pertemuan di Gedung Torre Tagle, Lima, Minggu (18/6).',
    [
      'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano sepakat menghidupkan komisi bersama. Kesepakatan itu dicapai dalam pertemuan di Gedung Torre Tagle, Lima, Minggu (18/6).',
    [
      'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -',
    ],
  ],
  // where an envoy is posted is not where he is called home
  [
    'id',
    'Fiji memanggil pulang duta besarnya di Lima untuk berkonsultasi pada Minggu (18/6).',
    ['recall | happened | Fiji + Peru | 2023-06-18 | - | -'],
  ],
  // "tempat" of a clause already closed says nothing of the next one
  [
    'id',
    'Duta Besar Peru Tomas Arelano ditarik dari Canberra, tempat ia merangkap Fiji, dan Kementerian Luar Negeri Peru memanggil kuasa usaha Fiji, Jone Ravula, Minggu (18/6).',
    [
      'recall | happened | Peru + Tomas Arelano + Australia | - | - | -',
      'summons | happened | Peruvian Foreign Ministry + Jone Ravula | 2023-06-18 | - | -',
    ],
  ],
  // a house by whose it is; where the gathering was
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Kantor Kemlu, Jakarta, Minggu (18/6).',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Jakarta | -'],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula menghadiri KTT ASEAN di Cebu, Filipina. Di sela-sela KTT, Ravula bertemu Menlu Peru Tomas Arelano pada Minggu (18/6).',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Cebu | -'],
  ],
  // a gathering both came to: the day behind it too
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Chile Pedro Salinas di Lima, Sabtu (17/6). Sehari kemudian Ravula bertemu Menlu Samoa Ana Tuala.',
    [
      'meeting | happened | Jone Ravula + Pedro Salinas | 2023-06-17 | Lima | -',
      'meeting | happened | Jone Ravula + Ana Tuala | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula berada di Lima sejak Sabtu. Di kota itu ia bertemu Menlu Peru Tomas Arelano pada Minggu (18/6).',
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-17 | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
    ],
  ],
  [
    'en',
    'LIMA: Fijian Foreign Minister Jone Ravula on Sunday called on Peruvian President Tomas Arelano at the Palace here.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'id',
    'Kementerian Luar Negeri Peru memanggil Duta Besar Fiji Jone Ravula ke Lima, Minggu (18/6).',
    ['summons | happened | Peruvian Foreign Ministry + Jone Ravula | 2023-06-18 | Lima | -'],
  ],
  [
    'en',
    'Fiji and Peru have held their first face-to-face talks since a storm killed 40 people in Suva in late May.',
    ['talks | happened | Fiji + Peru | - | - | -'],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Minggu (18/6). Keduanya membicarakan nelayan Peru yang mendarat di Suva.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'id',
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima pada Minggu (18/6) untuk membahas perikanan.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | Lima | -'],
  ],
  [
    'en',
    'Fijian President Jone Ravula was to leave on Sunday evening for Lima, where he will see Peruvian President Tomas Arelano on Wednesday.',
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'meeting | planned | Tomas Arelano + Jone Ravula | 2023-06-21 | Lima | -',
    ],
  ],
  [
    'en',
    'On Sunday Fijian Foreign Minister Jone Ravula met Peruvian Foreign Minister Tomas Arelano. Ravula will visit Lima.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-18 | - | -',
      'visit | planned | Jone Ravula + Peru | - | Lima | -',
    ],
  ],
] as const)('where an encounter was held (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
