import { expect, test } from 'vitest'
import { events } from './told.ts'

const BERTEMU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Rabu (14/6).'
const AKAN =
  'Menlu Fiji Jone Ravula akan bertemu Menlu Peru Tomas Arelano di Lima pada Senin (19/6).'

test('what is signed is the paper, with the day and place told behind it', () => {
  const text =
    'Menlu Fiji Jone Ravula dan Menlu Peru Tomas Arelano menandatangani pernyataan bersama di Lima, Rabu (14/6).'
  expect(events('id', text, '2023-06-15')).toEqual([
    'agreement | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Lima | -',
  ])
})

test.each([
  [`${BERTEMU} Kedua menteri lalu meneken pernyataan bersama tentang ikan.`, 'happened'],
  [`${AKAN} Keduanya dijadwalkan menandatangani pernyataan bersama.`, 'planned'],
])('a signed statement is one event: %s', (text, status) => {
  const read = events('id', text, '2023-06-15')
  expect(read).toHaveLength(2)
  expect(read[1]).toContain(`agreement | ${status} | Jone Ravula + Tomas Arelano`)
})

test.each([
  'Fiji dan Peru memberi waktu kepada Iran untuk kembali ke meja perundingan.',
  'Fiji mendesak Peru kembali ke meja runding.',
  'Presiden Fiji Jone Ravula mengajak Peru dan Chile ke meja perundingan.',
])('a table somebody is called back to is no encounter: %s', (text) => {
  expect(events('id', text, '2023-06-15')).toEqual([])
})
