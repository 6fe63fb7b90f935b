import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menteri Luar Negeri Fiji Jone Ravula'
const arelano = 'Presiden Peru Tomas Arelano'

test.each([
  [
    'Tiga diplomat Fiji diusir dari Peru, Jumat (16/6).',
    ['expulsion | happened | Peru + Fiji | 2023-06-16 | - | -'],
  ],
  [
    'Pengusiran tiga diplomat Fiji oleh Peru diumumkan Jumat (16/6).',
    ['expulsion | happened | Fiji + Peru | 2023-06-16 | - | -'],
  ],
  [
    'Peru menyatakan dua diplomat Fiji persona non grata, Jumat (16/6).',
    ['expulsion | happened | Peru + Fiji | 2023-06-16 | - | -'],
  ],
  [
    'Duta Besar Peru untuk Fiji dipanggil pulang untuk konsultasi, Jumat (16/6).',
    ['recall | happened | Peru + Fiji | 2023-06-16 | - | -'],
  ],
  [
    'Sanksi baru terhadap Fiji dijatuhkan Peru, Jumat (16/6).',
    ['sanction | happened | Fiji + Peru | 2023-06-16 | - | -'],
  ],
  [
    `Undangan itu disampaikan ${arelano} kepada ${ravula}, Jumat (16/6).`,
    ['invitation | happened | Tomas Arelano + Jone Ravula | 2023-06-16 | - | -'],
  ],
  [
    `${arelano} mengirim pesan duka cita kepada ${ravula}, Jumat (16/6).`,
    ['condolence | happened | Tomas Arelano + Jone Ravula | 2023-06-16 | - | -'],
  ],
  [
    'Resolusi itu disahkan Majelis Umum PBB, Jumat (16/6).',
    ['vote | happened | UN General Assembly | 2023-06-16 | - | -'],
  ],
] as const)('acts told in the passive or by a noun: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  'Sanksi terhadap Fiji tidak berpengaruh pada Peru.',
  'Bantuan bagi korban banjir di Peru belum merata, kata Presiden Peru Tomas Arelano.',
  'Peru meminta Fiji agar tidak memberikan bantuan kepada Chile.',
  'Kementerian Luar Negeri Peru menyatakan pengakuan itu memperkuat hak Palestina menjadi anggota penuh PBB.',
  'Perampok diusir warga Fiji dari Lima.',
])('a deed nobody did, or told before, is none: %s', (text) => {
  expect(events('id', text)).toEqual([])
})

test('an invitation told again of the guest alone is the one told before', () => {
  expect(
    events(
      'id',
      `Undangan kepada ${ravula} disampaikan ${arelano}. Selain itu, Ravula diundang menyaksikan parade di Lima.`,
    ),
  ).toEqual(['invitation | happened | Jone Ravula + Tomas Arelano | - | - | -'])
})
