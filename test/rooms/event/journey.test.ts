import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Menlu Fiji Jone Ravula'
const arelano = 'Menlu Peru Tomas Arelano'

test.each([
  [
    `${ravula} akan bertolak ke Lima, Jumat (23/6), lalu ke Santiago, Senin (26/6).`,
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-23 | Lima | -',
      'visit | planned | Jone Ravula + Chile | 2023-06-26 | Santiago | -',
    ],
  ],
  [
    `${ravula} melanjutkan perjalanan ke Lima pada Minggu (18/6), kemudian ke Santiago.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'visit | happened | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    `${ravula} dijadwalkan singgah di Lima pada Kamis (22/6) sebelum menuju Santiago.`,
    [
      'visit | planned | Jone Ravula + Peru | 2023-06-22 | Lima | -',
      'visit | planned | Jone Ravula + Chile | - | Santiago | -',
    ],
  ],
  [
    `${ravula} menelepon ${arelano}, lalu terbang ke Lima.`,
    [
      'call | happened | Jone Ravula + Tomas Arelano | - | - | -',
      'visit | happened | Jone Ravula + Peru | - | Lima | -',
    ],
  ],
  [
    `Usai bertemu ${arelano} di Lima, ${ravula} terbang ke Santiago dan menemui Presiden Chile Pedro Salinas.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | - | Lima | -',
      'visit | happened | Jone Ravula + Chile | - | Santiago | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | - | Santiago | -',
    ],
  ],
  [
    `${ravula} mengakhiri safari Amerika Latin di Lima, Minggu (18/6).`,
    ['visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -'],
  ],
  [
    `${ravula} tiba di Lima, Minggu (18/6). Dengan ${arelano}, pembicaraan berkisar pada kuota ikan.`,
    [
      'visit | happened | Jone Ravula + Peru | 2023-06-18 | Lima | -',
      'talks | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Lima | -',
    ],
  ],
  [
    `Kontraknya diteken Menhan Peru Pedro Salinas dan Menhan Fiji Lusi Tairua. ${ravula} tiba di Lima. Ia bersarapan dengan ${arelano}.`,
    [
      'agreement | happened | Pedro Salinas + Lusi Tairua | - | - | -',
      'visit | happened | Jone Ravula + Peru | - | Lima | -',
      'meeting | happened | Tomas Arelano + Jone Ravula | - | Lima | -',
    ],
  ],
])('where a journey leads next, and whose it is: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
