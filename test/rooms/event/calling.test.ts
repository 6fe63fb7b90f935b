import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  // by his state and what he is
  [
    'Ketua parlemen Peru Tomas Arelano bertemu Presiden Fiji Jone Ravula di Suva, Rabu (14/6). Politikus Peru itu tiba di Suva pada Senin (12/6).',
    'visit | happened | Tomas Arelano + Fiji | 2023-06-12 | Suva | -',
  ],
  // by an office he held once, of whoever serves a union
  [
    'Kepala Kebijakan Luar Negeri Uni Eropa Kaja Kallas bertemu Presiden Fiji Jone Ravula di Suva, Rabu (14/6). Mantan perdana menteri Estonia itu akan terbang ke Apia pada Jumat (16/6).',
    'visit | planned | Kaja Kallas + Samoa | 2023-06-16 | Apia | -',
  ],
  // by his party, by an office told with more than its state
  [
    'Menteri Perdagangan Budi Santoso bertolak ke Lima pada Senin (12/6). Kader Partai Gerindra itu menemui Presiden Peru Tomas Arelano pada Selasa.',
    'meeting | happened | Budi Santoso + Tomas Arelano | 2023-06-13 | Lima | -',
  ],
  [
    'Presiden Fiji Ana Tuala tiba di Lima pada Senin (12/6). Presiden perempuan pertama Fiji itu bertemu Presiden Peru Tomas Arelano pada Selasa.',
    'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-13 | Lima | -',
  ],
  [
    'Menlu Fiji Ana Tuala tiba di Lima pada Senin (12/6). Menlu baru Fiji tersebut diterima Presiden Peru Tomas Arelano pada Selasa.',
    'meeting | happened | Ana Tuala + Tomas Arelano | 2023-06-13 | Lima | -',
  ],
] as const)('whom a calling stands for: %s', (text, expected) => {
  expect(events('id', text, '2023-06-15')).toContain(expected)
})

test.each([
  'Menlu Fiji Ana Tuala tiba di Lima pada Senin (12/6). Presiden perempuan pertama Chile itu bertemu Presiden Peru Tomas Arelano pada Selasa.',
  'Menlu Fiji Ana Tuala tiba di Lima pada Senin (12/6). Kader Partai Gerindra itu bertemu Presiden Peru Tomas Arelano pada Selasa.',
])('nor is one of another state meant by a party or a fuller office: %s', (text) => {
  expect(events('id', text, '2023-06-15').join()).not.toContain('meeting | happened | Ana Tuala')
})

test('of another state it is nobody', () => {
  const text =
    'Ketua parlemen Peru Tomas Arelano bertemu Presiden Fiji Jone Ravula di Suva, Rabu (14/6). Politikus Chile itu tiba di Suva pada Senin (12/6).'
  expect(events('id', text, '2023-06-15')).toHaveLength(1)
})

test.each([
  // what became of the visit became of the meeting
  [
    'Presiden Fiji Jone Ravula batal mengunjungi Lima pada Selasa (13/6). Ravula sedianya bertemu Presiden Peru Tomas Arelano.',
    'meeting | cancelled | Jone Ravula + Tomas Arelano | 2023-06-13 | Lima | -',
  ],
] as const)('fallen through: %s', (text, expected) => {
  expect(events('id', text, '2023-06-15')).toContain(expected)
})

test('whom he meets besides is not he; the state of a town is no party', () => {
  const besides =
    'Menhan Fiji Jone Ravula menemui Menhan Peru Tomas Arelano di Lima, Rabu (14/6). Selain Arelano, Ravula bertemu Presiden Peru Ana Quispe. Sebelumnya ia berbincang dengan Menlu Chile Pedro Salinas.'
  expect(events('id', besides).at(-1)).toContain('Pedro Salinas + Jone Ravula')
  const town =
    'Menteri Perdagangan Fiji Jone Ravula bertemu Menteri Perdagangan Peru Tomas Arelano di Santiago, Chile, Rabu (14/6), untuk merampungkan perundingan dagang.'
  expect(events('id', town)).toEqual([
    'talks | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Santiago | -',
  ])
})

test('a further round is of those who sat in the last, also of one state', () => {
  const text =
    'Pemerintah Sudan dan Pasukan Dukungan Cepat berunding di Addis Ababa, Rabu (14/6), dengan Uni Afrika. Putaran berikutnya dijadwalkan pada 24 Juni.'
  expect(events('id', text, '2023-06-15').at(-1)).toMatch(/^talks \| planned \| .*Sudan/)
})
