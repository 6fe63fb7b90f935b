import { expect, test } from 'vitest'
import { events } from './told.ts'

const suva = 'SUVA, June 19 (Kabar) - '

test.each([
  [
    `${suva}Peruvian Foreign Minister Marta Ruiz, who arrived in the capital on Sunday night, met Fijian Prime Minister Jone Ravula.`,
    'visit | happened | Marta Ruiz + Fiji | 2023-06-18 | Suva | -',
  ],
  [
    `${suva}Fijian Prime Minister Jone Ravula met Peruvian Foreign Minister Marta Ruiz, who is in the country for a security forum.`,
    'visit | happened | Marta Ruiz + Fiji | - | Suva | -',
  ],
  [
    `${suva}Peruvian Foreign Minister Marta Ruiz will travel to the island in July.`,
    'visit | planned | Marta Ruiz + Fiji | 2023-07 | Suva | -',
  ],
])('where the report is told from: %s', (text, expected) => {
  expect(events('en', text)).toContain(expected)
})

test.each([
  `${suva}Fijian Prime Minister Jone Ravula arrived in the capital on Sunday.`,
  `${suva}Peruvian Foreign Minister Marta Ruiz once lived in the country of her birth.`,
])('no journey abroad: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    "Fiji, a transit country for people trying to reach Peru's coast by boat, signed a migration agreement with the European Union in March 2022.",
    'agreement | happened | Fiji + European Union | 2022-03 | - | -',
  ],
  [
    'Fijian Prime Minister Jone Ravula and Peruvian President Tomas Arelano held talks on Sunday. The two leaders witnessed the signing of four documents on fish.',
    'agreement | happened | Fiji + Peru | 2023-06-18 | - | -',
  ],
  [
    'Fiji expelled two Peruvian diplomats, the latest in a string of rows. Peru protested. Nobody was hurt. In March, Fiji expelled a Peruvian attaché.',
    'expulsion | happened | Fiji + Peru | 2023-03 | - | -',
  ],
])('%s', (text, expected) => {
  expect(events('en', text)).toContain(expected)
})
