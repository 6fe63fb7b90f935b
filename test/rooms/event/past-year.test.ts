import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'en',
    'Fijian President Jone Ravula flew to Lima in September.',
    ['visit | happened | Jone Ravula + Peru | 2022-09 | Lima | -'],
  ],
  [
    'en',
    'In September Fijian President Jone Ravula met Peruvian President Tomas Arelano in Suva.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2022-09 | Suva | -'],
  ],
  [
    'en',
    'In February Fijian President Jone Ravula flew to Lima to see Peruvian President Tomas Arelano.',
    [
      'visit | happened | Jone Ravula + Tomas Arelano | 2023-02 | Lima | -',
      'meeting | happened | Jone Ravula + Tomas Arelano | 2023-02 | Lima | -',
    ],
  ],
  [
    'en',
    'Fijian President Jone Ravula will meet Peruvian President Tomas Arelano in Suva in September.',
    ['meeting | planned | Jone Ravula + Tomas Arelano | 2023-09 | Suva | -'],
  ],
  // acts and signatures are told when they are done
  [
    'en',
    'Fiji and Peru signed a treaty on fisheries in Lima in September.',
    ['agreement | happened | Fiji + Peru | 2022-09 | Lima | -'],
  ],
  [
    'en',
    'Fiji and Peru agreed in August to open embassies.',
    ['agreement | happened | Fiji + Peru | 2022-08 | - | -'],
  ],
  [
    'en',
    'Fiji and Peru signed a security pact on August 15.',
    ['agreement | happened | Fiji + Peru | 2022-08-15 | - | -'],
  ],
  [
    'en',
    'Fiji expelled two Peruvian diplomats in August.',
    ['expulsion | happened | Fiji + Peru | 2022-08 | - | -'],
  ],
  [
    'en',
    'Fiji opened an embassy in Lima in August.',
    ['embassy_opening | happened | Fiji + Peru | 2022-08 | Lima | -'],
  ],
  [
    'en',
    'Fiji summoned the Peruvian ambassador in August over tuna.',
    ['summons | happened | Fiji + Peru | 2022-08 | - | -'],
  ],
  [
    'en',
    'Fijian President Jone Ravula held a meeting with Peruvian President Tomas Arelano in August.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2022-08 | - | -'],
  ],
  // of what is still to come, when the deed was done before it or for it
  [
    'en',
    'Fijian President Jone Ravula visited Lima ahead of elections in September.',
    ['visit | happened | Jone Ravula + Peru | - | Lima | -'],
  ],
  [
    'en',
    'Fiji recalled its ambassador to Peru to prepare for elections in September.',
    ['recall | happened | Fiji + Peru | - | - | -'],
  ],
  // what stands behind "to" is what was agreed, and no deed to come
  [
    'en',
    'Fiji and Peru agreed to a truce in December after weeks of clashes at sea.',
    ['agreement | happened | Fiji + Peru | 2022-12 | - | -'],
  ],
  [
    'en',
    'Fiji and Peru agreed to a 60-day ceasefire in October, but it did not hold.',
    ['agreement | happened | Fiji + Peru | 2022-10 | - | -'],
  ],
  [
    'en',
    'Fiji and Peru agreed to a prisoner swap in August.',
    ['agreement | happened | Fiji + Peru | 2022-08 | - | -'],
  ],
  [
    'en',
    'Fiji and Peru agreed to a referendum in August.',
    ['agreement | happened | Fiji + Peru | - | - | -'],
  ],
  // the month of what was agreed upon lies ahead, and is none of the agreement's
  [
    'en',
    'Fiji and Peru signed a deal to open embassies in August.',
    ['agreement | happened | Fiji + Peru | - | - | -'],
  ],
  [
    'en',
    'Fiji and Peru signed a security pact that takes effect on August 15.',
    ['agreement | happened | Fiji + Peru | - | - | -'],
  ],
  [
    'en',
    'Fiji and Peru will sign a treaty on fisheries in Lima in September.',
    ['agreement | planned | Fiji + Peru | 2023-09 | Lima | -'],
  ],
  [
    'en',
    'Fiji will open an embassy in Lima in August.',
    ['embassy_opening | planned | Fiji + Peru | 2023-08 | Lima | -'],
  ],
] as const)('the year of a month told without one (%s): %s', (lang, text, expected) => {
  expect(events(lang, text)).toEqual(expected)
})
