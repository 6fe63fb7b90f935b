import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menlu Fiji Jone Ravula'
const arelano = 'Menlu Peru Tomas Arelano'

test.each([
  [
    'Peru memerintahkan tiga diplomat Fiji angkat kaki dalam 48 jam.',
    ['expulsion | happened | Peru + Fiji | - | - | -'],
  ],
  ['Peru meminta pemerintah Fiji meninggalkan kebiasaan itu.', []],
  [
    'Duta Besar Peru untuk Fiji Tomas Arelano ditarik pulang setelah dua nelayan ditembak.',
    ['recall | happened | Peru + Tomas Arelano + Fiji | - | - | -'],
  ],
  [
    'Duta Besar Peru untuk Fiji, Tomas Arelano, dipanggil pada Minggu (18/6).',
    ['summons | happened | Fiji + Tomas Arelano | 2023-06-18 | - | -'],
  ],
  [
    'Pemerintah Indonesia membuka KBRI di Suva, Fiji, Minggu (18/6).',
    ['embassy_opening | happened | Indonesia + Fiji | 2023-06-18 | Suva | -'],
  ],
  [
    'China menjanjikan 50 juta yuan kepada Fiji. Peru juga akan mengirim dua pesawat berisi tenda.',
    ['aid | planned | China + Fiji | - | - | -', 'aid | planned | Peru + Fiji | - | - | -'],
  ],
  [
    `${ravula} menyampaikan undangan Presiden Fiji Lusi Tairua kepada ${arelano}.`,
    ['invitation | happened | Lusi Tairua + Tomas Arelano | - | - | -'],
  ],
  [
    'Majelis Umum PBB menyetujui rancangan itu dengan 131 suara berbanding 22, Minggu (18/6).',
    ['vote | happened | UN General Assembly | 2023-06-18 | - | -'],
  ],
  ['DPR menyetujui rancangan undang-undang itu dengan 131 suara berbanding 22.', []],
  [
    'Fiji mengusir Duta Besar Peru Tomas Arelano. Presiden Chile Pedro Salinas mengundang kedua pihak ke Santiago.',
    [
      'expulsion | happened | Fiji + Tomas Arelano | - | - | -',
      'invitation | happened | Pedro Salinas + Fiji + Peru | - | - | -',
    ],
  ],
])('who did it, and to whom: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
