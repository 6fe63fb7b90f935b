import { expect, test } from 'vitest'
import { events } from './told.ts'

const short = (text: string) =>
  events('id', text).map((line) => {
    const [kind, status, who, when, where, length] = line.split(' | ')
    return [kind, status, who, when, where, length].join(' | ')
  })

test.each([
  [
    'Menlu Peru Tomas Arelano berunding dengan Menlu Fiji Jone Ravula di Suva, Minggu (18/6). Perundingan berlangsung selama empat jam dan akan dilanjutkan pekan depan di Lima.',
    [
      'talks | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | PT4H',
      'talks | planned | Fiji + Peru | 2023-06-26 | Lima | -',
    ],
  ],
  [
    'Menlu Peru Tomas Arelano berunding dengan Menlu Fiji Jone Ravula di Suva, Minggu (18/6). Perundingan itu berlangsung tiga jam dan membahas laut.',
    ['talks | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | PT3H'],
  ],
] as const)('the next round told with the one before: %s', (text, expected) => {
  expect(short(text).map((line) => line.replace('Peru + Fiji', 'Fiji + Peru'))).toEqual([
    ...expected,
  ])
})

test.each([
  [
    'Insiden serupa pernah terjadi di Lima pada April 2021. Kala itu, Fiji juga memanggil Duta Besar Peru.',
    '2021-04',
  ],
  ['Bendera dirusak di Lima pada 2019. Saat itu, Fiji memanggil Duta Besar Peru.', '2019'],
])('"kala itu" is of the month or year told right before: %s', (text, when) => {
  const all = `Fiji memanggil Duta Besar Peru, Jumat (16/6). Sehari sebelumnya, nota dikirim. ${text}`
  expect(events('id', all).at(-1)?.split(' | ')[3]).toBe(when)
})

test('an unnumbered count of days dates nothing', () => {
  const text =
    'Presiden Peru Luis Salinas tiba di Suva, Senin (19/6). Ia disambut tarian. Kunjungan ini berlangsung hanya beberapa hari setelah Presiden Tonga Siosi Oafam bertemu PM Fiji Jone Ravula di kota yang sama.'
  expect(short(text).find((line) => line.startsWith('meeting'))).toContain(
    'Siosi Oafam + Jone Ravula | - |',
  )
})

test.each([
  'Salinas dan PM Fiji Jone Ravula telah berbicara melalui telepon lebih dari 40 kali.',
  'Salinas dan PM Fiji Jone Ravula sudah bertemu puluhan kali.',
  'Salinas sudah beberapa kali bertemu PM Fiji Jone Ravula.',
])('how often two met tells of no encounter: %s', (text) => {
  expect(short(`Presiden Peru Luis Salinas tiba di Suva, Senin (19/6). ${text}`)).toHaveLength(1)
})

test('what two did on a day is told, however often they had', () => {
  const text =
    'Presiden Peru Luis Salinas bertemu PM Fiji Jone Ravula tiga kali di Suva, Senin (19/6).'
  expect(short(text)).toHaveLength(1)
})

test.each([
  [
    'Menlu Peru Tomas Arelano akan berada di Suva pada 26 Juni untuk bertemu PM Fiji Jone Ravula, sebelum melanjutkan perjalanan ke Apia.',
    ['planned', 'planned', 'planned'],
  ],
  [
    'Menlu Peru Tomas Arelano berada di Suva pada 16 Juni untuk bertemu PM Fiji Jone Ravula, sebelum melanjutkan perjalanan ke Apia.',
    ['happened', 'happened', 'happened'],
  ],
] as const)('what comes next on the way: %s', (text, expected) => {
  expect(events('id', text).map((line) => line.split(' | ')[1])).toEqual([...expected])
})

test('by whom a guest is asked is no invitation of the day, and taking it up is no plan', () => {
  const kinds = (text: string) =>
    events('id', text).map((line) => line.split(' | ').slice(0, 2).join(' '))
  expect(
    kinds(
      'Presiden Peru Luis Salinas tiba di Suva, Senin (19/6), untuk memulai kunjungan resmi atas undangan PM Fiji Jone Ravula.',
    ),
  ).toEqual(['visit happened'])
  expect(
    kinds(
      'Presiden Peru Luis Salinas memulai kunjungan dua hari di Suva, Senin (19/6), memenuhi undangan PM Fiji Jone Ravula.',
    ),
  ).toContain('visit happened')
})

test('an undated lede is of the day of its news', () => {
  const text =
    'Presiden Peru Luis Salinas bertemu PM Fiji Jone Ravula di Suva. Pertemuan keduanya digelar sejam. Salinas tiba di Suva, Senin (19/6). Kota itu cerah. Usai upacara penyambutan, keduanya berbincang di beranda.'
  expect(short(text).filter((line) => line.startsWith('meeting'))).toHaveLength(1)
})

test('a meeting put off: the day it is no longer planned for', () => {
  const text =
    'PM Fiji Jone Ravula dan Presiden Peru Luis Salinas akan bertemu di Suva pada Jumat, 23 Juni 2023, untuk merundingkan kuota ikan. Sedianya pertemuan digelar Kamis, tetapi diundur sehari atas permintaan Lima.'
  expect(short(text)).toEqual([
    'talks | planned | Jone Ravula + Luis Salinas | 2023-06-23 | Suva | -',
  ])
})

test('where and when two met is nothing of those who are yet to meet, and a day of leaving is none of the stay before', () => {
  const arranged =
    'PM Fiji Jone Ravula bertemu Presiden Peru Luis Salinas di Suva, Minggu (18/6). Usai pertemuan, Salinas mengatakan ia mulai mengatur pertemuan antara Ravula dan Presiden Tonga Siosi Oafam.'
  expect(short(arranged).at(-1)).toBe('meeting | planned | Jone Ravula + Siosi Oafam | - | - | -')
  const left =
    'Presiden Peru Luis Salinas tiba di Suva pada Minggu malam (18/6) setelah menyelesaikan kunjungan dua hari di Santiago. Di ibu kota Chile itu, ia bertemu Presiden Pedro Aravena.'
  expect(short(left).at(-1)?.split(' | ')[3]).toBe('-')
})

test('where it was said is not where a journey leads', () => {
  const text =
    'Menlu Peru Tomas Arelano dijadwalkan melakukan kunjungan resmi ke Fiji, Tonga, dan Samoa pada 26 hingga 30 Juni, kata Juru Bicara Kementerian Luar Negeri Peru Ana Ruiz di Lima, Senin.'
  expect(short(text).map((line) => line.split(' | ')[4])).toEqual(['Fiji', 'Tonga', 'Samoa'])
})

test('"sore ini" is today, whatever journey comes after', () => {
  const text =
    'Menlu Peru Tomas Arelano dijadwalkan bertemu PM Fiji Jone Ravula di Suva sore ini. Besok pagi ia akan terbang ke Nadi.'
  expect(short(text)[0]).toContain('2023-06-19')
})

test('what was agreed upon before talks that are to come', () => {
  const text =
    'Peru dan Fiji dijadwalkan memulai perundingan di Suva pada Sabtu (24/6), setelah kedua pihak menyetujui gencatan senjata dua pekan.'
  expect(short(text).at(-1)).toBe('agreement | happened | Peru + Fiji | - | - | -')
})

test.each([
  [
    'Presiden Peru Luis Salinas akan berunding empat mata dengan PM Fiji Jone Ravula pada 26 Juni.',
    ['talks | planned | Luis Salinas + Jone Ravula | 2023-06-26 | - | -'],
  ],
  [
    'PM Fiji Jone Ravula bertolak ke Lima, Senin (19/6). Ravula sudah dua kali mengunjungi Peru tahun ini.',
    ['visit | happened | Jone Ravula + Peru | 2023-06-19 | Lima | -'],
  ],
  [
    'Presiden Peru Luis Salinas sepakat bertemu PM Fiji Jone Ravula di Suva.',
    ['meeting | planned | Luis Salinas + Jone Ravula | - | Suva | -'],
  ],
] as const)('verbs in a row: %s', (text, expected) => {
  expect(short(text)).toEqual([...expected])
})
