import { expect, test } from 'vitest'
import { events } from './told.ts'

const salinas = 'Chilean President Pedro Salinas'
const arelano = 'Peruvian President Tomas Arelano'
const ravula = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    `${salinas} telephoned both ${arelano} and ${ravula} on Sunday to urge restraint.`,
    [
      'call | happened | Pedro Salinas + Tomas Arelano | 2023-06-18 | - | -',
      'call | happened | Pedro Salinas + Jone Ravula | 2023-06-18 | - | -',
    ],
  ],
  [
    `${salinas} held a video call with ${arelano} and ${ravula} on Sunday.`,
    ['call | happened | Pedro Salinas + Tomas Arelano + Jone Ravula | 2023-06-18 | - | -'],
  ],
  [
    'Foreign Minister Ana Tuala of Fiji and her counterparts from Peru and Chile met in Lima on Sunday.',
    ['meeting | happened | Ana Tuala + Peru + Chile | 2023-06-18 | Lima | -'],
  ],
  [
    'Fiji, which recognised Kosovo in 2012, opened an embassy in Pristina last year.',
    [
      'recognition | happened | Fiji + Kosovo | 2012 | - | -',
      'embassy_opening | happened | Fiji + Kosovo | 2022 | Pristina | -',
    ],
  ],
  [
    'Peru has ordered home its ambassador to Fiji, Luis Quispe, after the ruling.',
    ['recall | happened | Peru + Luis Quispe + Fiji | - | - | -'],
  ],
  [`${ravula} and the visiting Peruvian foreign minister, Marta Ruiz, toured the port.`, []],
])('%s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})
