import { expect, test } from 'vitest'
import { events } from './told.ts'

const BERTEMU = 'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima, Rabu (14/6).'
const first = (text: string) => events('id', text, '2023-06-15')[0]

test.each([
  'Pertemuan itu digelar pukul 11.00 waktu setempat di markas besar Liga Arab.',
  'Pertemuan itu dimulai pukul 11.00 waktu setempat di kantor pusat PBB.',
  'Pertemuan tersebut berlangsung pukul 11.00 waktu setempat di gedung megah Uni Afrika.',
])('whose house it is was not there: %s', (text) => {
  expect(first(`${BERTEMU} ${text}`)).toContain(
    'Jone Ravula + Tomas Arelano | 2023-06-14T11:00:00-05:00',
  )
})

test.each([
  // where and when he stayed is where and when they met
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano saat berada di Quito, Rabu (14/6).',
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Quito | -',
  ],
  [
    'Menlu Fiji Jone Ravula akan menemui Menlu Peru Tomas Arelano ketika berada di Quito pada Senin (19/6).',
    'meeting | planned | Jone Ravula + Tomas Arelano | 2023-06-19 | Quito | -',
  ],
  [
    'Menlu Fiji Jone Ravula membantah kabar bahwa dirinya akan menemui Menlu Peru Tomas Arelano selama berada di Quito.',
    'meeting | denied | Jone Ravula + Tomas Arelano | - | Quito | -',
  ],
  // a meeting of one who is posted there, and of a body with a state
  [
    'NATO akan menggelar rapat darurat dengan Estonia di Brussel pada Senin (19/6).',
    'meeting | planned | NATO + Estonia | 2023-06-19 | Brussels | -',
  ],
  // delegations, each named by its state
  [
    'Delegasi Fiji bertemu delegasi Peru di Lima, Rabu (14/6).',
    'meeting | happened | Fiji + Peru | 2023-06-14 | Lima | -',
  ],
  [
    'Para perunding Fiji akan menemui para perunding Peru di Lima pada Senin (19/6).',
    'meeting | planned | Fiji + Peru | 2023-06-19 | Lima | -',
  ],
] as const)('%s', (text, told) => {
  expect(first(text)).toBe(told)
})

test.each([
  'Fiji bertemu Peru di Lima, Rabu (14/6).',
  'Wakil Fiji bertemu wakil Peru di Lima, Rabu (14/6).',
  'Tim Fiji bertemu tim Peru di Lima, Rabu (14/6).',
  'Menlu Fiji Jone Ravula menggelar rapat tertutup dengan para duta besar di Lima, Rabu (14/6).',
])('teams of sport and unnamed staff are none: %s', (text) => {
  expect(events('id', text, '2023-06-15')).toEqual([])
})

test('where a plan leads is told by the opening of the next sentence', () => {
  const text =
    'Menlu Fiji Jone Ravula akan terbang ke Wina pada Senin (19/6). Di ibu kota Austria itu, ia dijadwalkan bertemu Direktur Jenderal IAEA Tomas Arelano.'
  expect(events('id', text, '2023-06-15').at(-1)).toContain('| 2023-06-19 | Vienna |')
})

test.each([
  'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di ibu kota Peru, Rabu (14/6).',
  'Menlu Fiji Jone Ravula menemui Menlu Peru Tomas Arelano di ibukota Peru pada Rabu (14/6).',
])('a capital is told by its state: %s', (text) => {
  expect(first(text)).toBe(
    'meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-14 | Lima | -',
  )
})
