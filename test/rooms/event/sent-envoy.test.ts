import { expect, test } from 'vitest'
import { events } from './told.ts'

const told = (text: string) => events('id', text, '2026-06-19')

test.each([
  // who is sent travels, and not who sends him
  [
    'Presiden Peru Luis Salinas mengutus Menlu Tomas Arelano ke Suva untuk menemui PM Fiji Ema Waqa, Rabu (17/6).',
    [
      'visit | happened | Tomas Arelano + Ema Waqa | 2026-06-17 | Suva | -',
      'meeting | happened | Tomas Arelano + Ema Waqa | 2026-06-17 | Suva | -',
    ],
  ],
  [
    'Fiji akan mengirim Menteri Pertahanan Jone Ravula ke Lima pada Senin pekan depan.',
    ['visit | planned | Jone Ravula + Peru | 2026-06-22 | Lima | -'],
  ],
  [
    'Menlu Peru Tomas Arelano diutus Presiden Luis Salinas ke Suva pada Mei.',
    ['visit | happened | Tomas Arelano + Fiji | 2026-05 | Suva | -'],
  ],
  // a letter is no envoy
  ['Presiden Peru Luis Salinas mengirim surat ke Suva pada Mei.', []],
] as const)('envoys sent: %s', (text, expected) => {
  expect(told(text)).toEqual([...expected])
})

test.each([
  // the state a verb takes without a preposition is no side of what the journey is for
  [
    'Menlu Fiji Jone Ravula akan mengunjungi Peru untuk menemui Menlu Peru Tomas Arelano.',
    'meeting | planned | Jone Ravula + Tomas Arelano | - | Peru | -',
  ],
  [
    'Menlu Fiji Jone Ravula tiba di Santiago. Ia akan menuju Peru guna bertemu Menlu Peru Tomas Arelano.',
    'meeting | planned | Tomas Arelano + Jone Ravula | - | Peru | -',
  ],
  // who met somebody before it, and not whom he met
  [
    'Menlu Fiji Jone Ravula akan terbang ke Santiago. Setelah bertemu Presiden Cile Gabriel Boric, ia akan menuju Lima untuk menemui Menlu Peru Tomas Arelano.',
    'meeting | planned | Tomas Arelano + Jone Ravula | - | Lima | -',
  ],
  // his who is named behind the phrase
  [
    'Dalam kunjungannya ke Lima pada Rabu (17/6), Menlu Fiji Jone Ravula diterima Presiden Peru Luis Salinas.',
    'meeting | happened | Jone Ravula + Luis Salinas | 2026-06-17 | Lima | -',
  ],
] as const)('meetings of a journey: %s', (text, expected) => {
  expect(told(text).at(-1)).toBe(expected)
})

test.each([
  [
    'Menlu Fiji Jone Ravula dijadwalkan bertolak ke Lima pada Kamis setelah bertemu PM Australia Anthony Albanese di Canberra.',
    'planned',
  ],
  [
    'Menlu Fiji Jone Ravula akan terbang ke Lima besok usai berunding dengan PM Australia Anthony Albanese di Canberra.',
    'planned',
  ],
  // over, and said
  [
    'Menlu Fiji Jone Ravula akan bertolak ke Lima pada Minggu usai menemui PM Australia Anthony Albanese di Canberra, Rabu (17/6).',
    'happened',
  ],
  [
    'Menlu Fiji Jone Ravula mengatakan akan mengunjungi Lima setelah bertemu PM Australia Anthony Albanese di Canberra.',
    'happened',
  ],
] as const)('what a journey to come is to follow: %s', (text, status) => {
  expect(told(text)[1]?.split(' | ')[1]).toBe(status)
})

test.each([
  // whom the second verb is of, the first tells
  [
    'Menlu Fiji Jone Ravula terakhir kali berbicara lewat telepon dengan Menlu Peru Tomas Arelano pada 3 Juni dan bertemu di Tianjin pada 1 Mei.',
    [
      'call | happened | Jone Ravula + Tomas Arelano | 2026-06-03 | - | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2026-05-01 | Tianjin | -',
    ],
  ],
  [
    'Menlu Fiji Jone Ravula bertelepon dengan Menlu Peru Tomas Arelano pada Mei dan bertemu penyair di Tianjin.',
    ['call | happened | Jone Ravula + Tomas Arelano | 2026-05 | - | -'],
  ],
  // a line that opens the sentence
  [
    'Lewat sambungan video pada Senin (15/6), Presiden Peru Luis Salinas berbicara dengan PM Fiji Ema Waqa selama setengah jam.',
    ['call | happened | Luis Salinas + Ema Waqa | 2026-06-15 | - | PT30M'],
  ],
  // what talks are about is no agreement, and nowhere
  [
    'Perundingan Fiji dan Peru mengenai perjanjian dagang dimulai di Lima pada Selasa (16/6).',
    ['talks | happened | Fiji + Peru | 2026-06-16 | Lima | -'],
  ],
  // a ceremony beside the greeting
  [
    'PM Fiji Ema Waqa disambut Presiden Peru Luis Salinas dengan upacara di Istana Merdeka, Kamis (18/6). Keduanya kemudian mengadakan pertemuan empat mata selama 45 menit.',
    ['meeting | happened | Ema Waqa + Luis Salinas | 2026-06-18 | Merdeka Palace | PT45M'],
  ],
] as const)('sides, lines and topics: %s', (text, expected) => {
  expect(told(text)).toEqual([...expected])
})

test.each([
  // what somebody is asked to lies ahead, not the asking; and in capitals Lima is a city
  [
    'Menlu Peru Tomas Arelano mengundang PM Fiji Ema Waqa ke Lima tahun depan.',
    'invitation | happened | Tomas Arelano + Ema Waqa | - | - | -',
  ],
  [
    'Menlu Fiji Jone Ravula menemui Menlu Peru Tomas Arelano di Lima bulan lalu.',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2026-05 | Lima | -',
  ],
  [
    'Lima hari lalu Menlu Fiji Jone Ravula menemui Menlu Peru Tomas Arelano.',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2026-06-14 | - | -',
  ],
] as const)('days of what is asked, and a city: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  // on a day of the visit told with it
  [
    'Menlu Fiji Jone Ravula akan berada di Lima selama tiga hari mulai Rabu (24/6) dan dijadwalkan menemui Presiden Peru Luis Salinas pada hari kedua.',
    'meeting | planned | Jone Ravula + Luis Salinas | 2026-06-25 | Lima | -',
  ],
  // who watches his own minister sign is no side
  [
    'Menteri Pertahanan Peru Tomas Arelano dan Menteri Pertahanan Fiji Jone Ravula meneken perjanjian logistik di Suva, Selasa (16/6), disaksikan Presiden Fiji Ana Tuala.',
    'agreement | happened | Tomas Arelano + Jone Ravula | 2026-06-16 | Suva | -',
  ],
  [
    'Setibanya di Lima, Senin (15/6), Menlu Fiji Jone Ravula diterima Presiden Peru Luis Salinas.',
    'meeting | happened | Jone Ravula + Luis Salinas | 2026-06-15 | Lima | -',
  ],
  [
    'Menlu Fiji Jone Ravula tidak bertemu Menlu Peru Tomas Arelano di New York pekan lalu.',
    'meeting | denied | Jone Ravula + Tomas Arelano | 2026-06-08 | New York | -',
  ],
] as const)('the last told: %s', (text, expected) => {
  expect(told(text).at(-1)).toBe(expected)
})

test.each([
  'Menlu Peru Tomas Arelano menjelaskan perkembangan perundingan dengan Fiji di Suva.',
  'Presiden Peru Luis Salinas masih membuka pintu untuk berunding dengan Fiji.',
])('nothing that took place: %s', (text) => {
  expect(told(text)).toEqual([])
})

test.each([
  // the ministers of two states are what it is about, whatever is to be built
  [
    'Menlu China Wang Yi menerima Menlu Fiji Jone Ravula di Beijing, Rabu (17/6), dan berjanji akan membangun stadion di Suva.',
    ['meeting | happened | Wang Yi + Jone Ravula | 2026-06-17 | Beijing | -'],
  ],
  ['Fiji dan Peru bertemu di Stadion Lima, Rabu (17/6).', []],
  // a given name that is a polite word elsewhere
  [
    'Menlu Fiji Jone Ravula memuji Indonesia. Puan Maharani tiba di Suva, Rabu (17/6). Menurut Ravula, Fiji siap membantu. Puan akan menemui PM Fiji Ema Waqa.',
    [
      'visit | happened | Puan Maharani + Fiji | 2026-06-17 | Suva | -',
      'meeting | planned | Puan Maharani + Ema Waqa | - | Suva | -',
    ],
  ],
] as const)('other worlds, and a name: %s', (text, expected) => {
  expect(told(text)).toEqual([...expected])
})
