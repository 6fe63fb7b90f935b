import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  // "rencana" before who would meet: a plan, and what became of it is said behind
  [
    'Rencana Menlu Fiji Jone Ravula menemui Menlu Chile Pedro Salinas ditunda karena topan.',
    ['meeting | postponed | Jone Ravula + Pedro Salinas | - | - | -'],
  ],
  [
    'Rencana Menlu Fiji Jone Ravula bertemu Menlu Chile Pedro Salinas tidak terlaksana karena Salinas harus ke Brussel.',
    ['meeting | cancelled | Jone Ravula + Pedro Salinas | - | - | -'],
  ],
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Chile Pedro Salinas setelah rencana kunjungannya ditunda.',
    ['meeting | happened | Jone Ravula + Pedro Salinas | - | - | -'],
  ],
  // the purpose of a journey is the traveller's, and where he went next is not where he was received
  [
    'Menlu Fiji Jone Ravula diterima Presiden Peru Tomas Arelano, lalu bertolak ke Santiago untuk bertemu Menlu Chile Pedro Salinas.',
    [
      'meeting | happened | Jone Ravula + Tomas Arelano | - | - | -',
      'visit | happened | Jone Ravula + Pedro Salinas | - | Santiago | -',
      'meeting | happened | Jone Ravula + Pedro Salinas | - | Santiago | -',
    ],
  ],
  // "yang berlangsung 40 menit itu" is of the noun before it, whatever verb follows
  [
    'Menlu Fiji Jone Ravula bertemu Menlu Peru Tomas Arelano di Lima. Pertemuan yang berlangsung 40 menit itu membahas ikan.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | - | Lima | PT40M'],
  ],
])('plans, purposes and lengths: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})
