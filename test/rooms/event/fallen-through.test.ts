import { expect, test } from 'vitest'
import { events } from './told.ts'

const last = (text: string) => events('id', text, '2023-06-15').at(-1)
const SEMULA = 'Presiden Fiji Jone Ravula semula dijadwalkan berkunjung ke Lima pada Senin (19/6).'
const TUNDA = 'Presiden Fiji Jone Ravula menunda kunjungannya ke Lima.'

test.each([
  // what became of a plan is told behind it
  [`${SEMULA} Kunjungan itu ditunda.`, 'postponed | Jone Ravula + Peru | 2023-06-19'],
  [`${SEMULA} Lawatan tersebut batal karena badai.`, 'cancelled | Jone Ravula + Peru | 2023-06-19'],
  [
    `${SEMULA} Istana mengumumkan kunjungan itu ditunda hingga Jumat (23/6).`,
    'postponed | Jone Ravula + Peru | 2023-06-23',
  ],
  [
    'Presiden Fiji Jone Ravula sedianya mengunjungi Lima pada Senin (19/6). Juru bicara Ana Tuala mengatakan perjalanan itu dibatalkan.',
    'cancelled | Jone Ravula + Peru | 2023-06-19',
  ],
  // or before it
  [
    `${TUNDA} Ravula sedianya mengunjungi ibu kota Peru itu pada 19 Juni.`,
    'postponed | Jone Ravula + Peru | 2023-06-19',
  ],
  [
    `${TUNDA} Ia semula dijadwalkan tiba di Peru pada Senin (19/6).`,
    'postponed | Jone Ravula + Peru | 2023-06-19',
  ],
])('a visit that fell through: %s', (text, told) => {
  expect(last(text)).toContain(`visit | ${told}`)
})

test.each([
  ['Pertemuan itu ditunda.', 'postponed'],
  ['Pertemuan tersebut dibatalkan karena badai.', 'cancelled'],
])('an encounter that fell through: %s', (behind, status) => {
  const plan =
    'Presiden Fiji Jone Ravula semula dijadwalkan bertemu Presiden Peru Tomas Arelano di Lima pada Senin (19/6).'
  expect(last(`${plan} ${behind}`)).toBe(
    `meeting | ${status} | Jone Ravula + Tomas Arelano | 2023-06-19 | Lima | -`,
  )
})

test.each([
  // of somebody else's visit, of nothing
  `${SEMULA} Presiden Chile Pedro Salinas menunda kunjungannya ke Suva.`,
  `${SEMULA} Hujan turun di Suva.`,
])('of a plan of before alone nothing is told: %s', (text) => {
  expect(events('id', text, '2023-06-15').join()).not.toContain('Jone Ravula')
})
