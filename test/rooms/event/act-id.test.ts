import { expect, test } from 'vitest'
import { events } from './told.ts'

const told = (text: string) =>
  events('id', text).map((line) => line.split(' | ').slice(0, 3).join(' | '))

test.each([
  [
    'Kementerian Luar Negeri Fiji menyatakan dua diplomat Peru berstatus "persona non grata".',
    ['expulsion | happened | Fijian Foreign Ministry + Peru'],
  ],
  [
    'Kementerian Luar Negeri Fiji menetapkan dua diplomat Peru sebagai persona non grata.',
    ['expulsion | happened | Fijian Foreign Ministry + Peru'],
  ],
  [
    "Pemerintah Fiji menyatakan 'persona non grata' terhadap tujuh diplomat Peru.",
    ['expulsion | happened | Fiji + Peru'],
  ],
  [
    'Dua diplomat Peru dinyatakan persona non grata oleh Fiji.',
    ['expulsion | happened | Fiji + Peru'],
  ],
  [
    'Fiji memanggil seorang diplomat senior Peru di Suva pada Senin (19/6).',
    ['summons | happened | Fiji + Peru'],
  ],
  [
    'Kementerian Luar Negeri Fiji memanggil wakil duta besar Peru pada Senin (19/6).',
    ['summons | happened | Fijian Foreign Ministry + Peru'],
  ],
  ['Fiji memanggil saksi dan wartawan Peru pada Senin (19/6).', []],
] as const)('acts of states: %s', (text, expected) => {
  expect(told(text)).toEqual([...expected])
})

test.each([
  [
    'Lawatan Menlu Peru Tomas Arelano dari tanggal 3 hingga 11 Juli akan juga membawanya ke Fiji, Tonga, Samoa, Vanuatu, dan Polandia.',
    ['Fiji', 'Tonga', 'Samoa', 'Vanuatu', 'Poland'],
  ],
  [
    'Menlu Peru Tomas Arelano tiba di Suva. Setelahnya ia akan melanjutkan perjalanan menuju Tonga dan Samoa.',
    ['Suva', 'Tonga', 'Samoa'],
  ],
] as const)('stops of a journey: %s', (text, expected) => {
  expect(events('id', text).map((line) => line.split(' | ')[4])).toEqual([...expected])
})

test('an envoy who meets his own leader off the plane is no encounter', () => {
  const text =
    'Presiden Peru Luis Salinas tiba di Suva, Senin (19/6). Duta Besar Peru untuk Fiji Ana Tuala dan Kepala Protokol Fiji Jone Waqa menyambut kedatangan Presiden.'
  expect(told(text)).toEqual(['visit | happened | Luis Salinas + Fiji'])
  // a minister of the land does receive him
  const received =
    'Presiden Peru Luis Salinas tiba di Suva, Senin (19/6). PM Fiji Jone Waqa menyambut kedatangan Presiden di kantornya.'
  expect(told(received).join()).toContain('Jone Waqa')
})
