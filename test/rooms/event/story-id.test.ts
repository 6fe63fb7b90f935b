import { expect, test } from 'vitest'
import { events } from './told.ts'

const SUVA =
  'Menlu Peru Tomas Arelano tiba di Suva, Senin (19/6). Ia langsung bertemu dengan Menlu Fiji Jone Ravula.'

test.each([
  [
    `${SUVA} Usai bertemu secara tertutup selama sekitar 25 menit, Arelano meninggalkan gedung itu.`,
    'PT25M',
  ],
  [`${SUVA} Setelah berbicara sekitar 40 menit, keduanya menanam pohon.`, 'PT40M'],
  [`${SUVA} Arelano terlihat tenang seusai berunding selama satu jam.`, 'PT1H'],
  // a length of something else
  [`${SUVA} Setelah menunggu 25 menit, Arelano meninggalkan gedung itu.`, '-'],
] as const)('a clause gives the length of the meeting told before: %s', (text, length) => {
  const [, meeting] = events('id', text)
  expect(meeting?.split(' | ')[5]).toBe(length)
  expect(events('id', text)).toHaveLength(2)
})

test.each([
  `${SUVA} Ravula berterima kasih karena Arelano memenuhi undangan yang diberikan saat keduanya bersua di Lima.`,
  `${SUVA} Arelano mengenang jamuan ketika mereka bertemu di Lima.`,
])('what went on elsewhere before is neither here nor today: %s', (text) => {
  const [, here, there] = events('id', text)
  expect(here).toBe('meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | Suva | -')
  expect(there).toBe('meeting | happened | Jone Ravula + Tomas Arelano | - | Lima | -')
})

test.each([
  [
    'Menlu Peru Tomas Arelano mengunjungi Suva, Senin (19/6). Diberitakan sebelumnya, Arelano akan berkunjung ke Fiji pada pekan ini.',
    ['visit | happened'],
  ],
  [
    'Menlu Peru Tomas Arelano tiba di Suva, Senin (19/6). Pekan lalu Kemlu Peru mengumumkan Arelano akan melawat ke Fiji pada 19-21 Juni.',
    ['visit | happened'],
  ],
  [
    'Menlu Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula di Suva, Senin (19/6). Sebelumnya disebutkan Arelano akan bertemu Ravula pada pekan ini.',
    ['meeting | happened'],
  ],
  [
    'Menlu Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula di Suva, Senin (19/6). Arelano akan bertemu Ravula lagi pekan ini.',
    ['meeting | happened', 'meeting | planned'],
  ],
  [
    'Menlu Peru Tomas Arelano mengunjungi Suva, Senin (19/6). Arelano akan berkunjung ke Tonga pada pekan ini.',
    ['visit | happened', 'visit | planned'],
  ],
] as const)('the plan of what has taken place since: %s', (text, expected) => {
  const told = events('id', text).map((line) => line.split(' | ').slice(0, 2).join(' | '))
  expect(told).toEqual([...expected])
})

test.each([
  ['Ravula hanya akan berada delapan jam di kota itu.', 'PT8H'],
  ['Di sana ia tinggal selama dua hari.', 'P2D'],
  ['Perang telah berjalan dua hari.', '-'],
])('how long a journey told before is: %s', (text, length) => {
  const [visit] = events(
    'id',
    `PM Fiji Jone Ravula bertolak ke Lima, Senin (19/6), untuk menemui Presiden Peru Luis Salinas. ${text}`,
  )
  expect(visit?.split(' | ')[5]).toBe(length)
})

test('an envoy received by whoever had him called: the length of the summons', () => {
  const text =
    'Kementerian Luar Negeri Fiji memanggil Duta Besar Peru Tomas Arelano, Senin (19/6). Arelano diterima Direktur Jenderal Kementerian Luar Negeri Fiji Jone Ravula selama 30 menit.'
  expect(events('id', text)).toEqual([
    'summons | happened | Fijian Foreign Ministry + Tomas Arelano | 2023-06-19 | - | PT30M',
  ])
  const guest =
    'Kementerian Luar Negeri Fiji memanggil Duta Besar Peru Tomas Arelano, Senin (19/6). Menlu Fiji Ana Tuala juga diterima Presiden Tonga Siosi Oafam selama 30 menit.'
  expect(events('id', guest)).toHaveLength(2)
})

test('whoever carries an invitation is none of its sides', () => {
  const sides = (text: string) => events('id', text).map((line) => line.split(' | ')[2])
  expect(
    sides(
      'Undangan Presiden Peru Luis Salinas disampaikan Menlu Peru Tomas Arelano kepada PM Fiji Jone Ravula, Senin (19/6).',
    ),
  ).toEqual(['Luis Salinas + Jone Ravula'])
  expect(
    sides(
      'Undangan PM Fiji Jone Ravula itu disampaikan oleh Menlu Fiji Ana Tuala kepada Presiden Peru Luis Salinas.',
    ),
  ).toEqual(['Jone Ravula + Luis Salinas'])
  // an invitation of nobody else is the one's who gives it
  expect(
    sides('Undangan resmi disampaikan Menlu Fiji Ana Tuala kepada Menlu Peru Tomas Arelano.'),
  ).toEqual(['Ana Tuala + Tomas Arelano'])
})

test('a region, and what of it is named behind', () => {
  const text =
    'Menlu Peru Tomas Arelano akan melakukan lawatan ke tiga negara Eropa, yakni Belgia, Prancis, dan Jerman, pada 20-26 Juni.'
  expect(events('id', text).map((line) => line.split(' | ')[4])).toEqual([
    'Belgium',
    'France',
    'Germany',
  ])
})

test('what is quoted tells of nobody who met', () => {
  const text =
    'Menlu Peru Tomas Arelano bertemu Menlu Fiji Jone Ravula di Suva, Senin (19/6). Salah satu pokoknya rencana kunjungan PM Fiji Ana Tuala ke Lima. "PM Fiji akan datang dalam waktu dekat," ucap Ravula setelah melakukan pertemuan bilateral di Suva, Senin (19/6).'
  expect(events('id', text).filter((line) => line.startsWith('meeting'))).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | Suva | -',
  ])
})

test.each([
  [
    'Kementerian Luar Negeri Fiji mengatakan dalam sebuah pernyataan bahwa mereka memanggil duta besar Peru di Suva, Senin (19/6).',
    ['summons | happened | Fijian Foreign Ministry + Peru'],
  ],
  [
    'Menlu Fiji Jone Ravula akan bertemu para pejabat senior Peru dan Tonga di Lima untuk membahas status perundingan yang masih berlangsung.',
    ['meeting | planned | Jone Ravula + Peru + Tonga'],
  ],
] as const)(
  'who says so of itself, and what those who met are to talk of: %s',
  (text, expected) => {
    const told = events('id', text).map((line) => line.split(' | ').slice(0, 3).join(' | '))
    expect(told).toEqual([...expected])
  },
)

test.each([
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Suva, Senin (19/6). Pertemuan selanjutnya dengan Menlu Tonga Siosi Oafam membahas laut.',
    ['Jone Ravula + Tomas Arelano', 'Siosi Oafam + Jone Ravula'],
  ],
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Suva, Senin (19/6). Pertemuan berikutnya dengan Menlu Tonga Siosi Oafam membahas laut.',
    ['Jone Ravula + Tomas Arelano', 'Siosi Oafam + Jone Ravula'],
  ],
  // one more of the same
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Suva, Senin (19/6). Pertemuan selanjutnya akan digelar di Lima.',
    ['Jone Ravula + Tomas Arelano', 'Fiji + Peru'],
  ],
  [
    'Menlu Fiji Jone Ravula menerima Menlu Peru Tomas Arelano, Senin (19/6). Tak berselang lama Ravula juga menerima Duta Besar Tonga untuk Fiji Siosi Oafam.',
    ['Jone Ravula + Tomas Arelano', 'Jone Ravula + Siosi Oafam'],
  ],
  [
    'Presiden Peru Luis Salinas menelepon PM Fiji Jone Ravula, Senin (19/6). Kedua pemimpin sepakat meningkatkan perdagangan antara Peru dan Tonga.',
    ['Luis Salinas + Jone Ravula', 'Luis Salinas + Jone Ravula'],
  ],
] as const)('the next of several: %s', (text, expected) => {
  expect(events('id', text).map((line) => line.split(' | ')[2])).toEqual([...expected])
})

test.each([
  ['PM Fiji Jone Ravula menyampaikan selamat Idul Fitri kepada Raja Malaysia Sultan Ibrahim.', '-'],
  [
    'PM Fiji Jone Ravula menyampaikan ucapan selamat Hari Kemerdekaan kepada Presiden Peru Luis Salinas, Senin (19/6).',
    '2023-06-19',
  ],
  [
    'PM Fiji Jone Ravula menyampaikan ucapan selamat kepada Presiden Peru Luis Salinas pada Natal 2022.',
    '2022-12-25',
  ],
] as const)('a feast is what is wished: %s', (text, day) => {
  expect(events('id', text).map((line) => line.split(' | ')[3])).toEqual([day])
})

test.each([
  [
    'Seluruh diplomat Peru meninggalkan Fiji, Senin (19/6), setelah diusir oleh pemerintah setempat.',
    ['expulsion | happened | Fiji + Peru | 2023-06-19'],
  ],
  [
    'Fiji meminta misi diplomatik Peru untuk meninggalkan negara itu dalam 48 jam, Senin (19/6).',
    ['expulsion | happened | Fiji + Peru | 2023-06-19'],
  ],
  ['Seluruh wisatawan Peru meninggalkan Fiji, Senin (19/6), setelah badai berlalu.', []],
] as const)('whom a state has leave: %s', (text, expected) => {
  expect(events('id', text).map((line) => line.split(' | ').slice(0, 4).join(' | '))).toEqual([
    ...expected,
  ])
})
