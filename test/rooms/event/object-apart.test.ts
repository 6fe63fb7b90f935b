import { expect, test } from 'vitest'
import { events } from './told.ts'

const arelano = 'Peruvian Foreign Minister Tomas Arelano'

test.each([
  [
    `${arelano} met Fijian counterpart Jone Ravula in Suva on Saturday and Tongan Prime Minister Siaosi Fotu in Nuku'alofa on Sunday.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-17 | Suva | -',
      "meeting | happened | Tomas Arelano + Siaosi Fotu | 2023-06-18 | Nuku'alofa | -",
    ],
  ],
  [
    `${arelano} will hold talks with Fijian Foreign Minister Jone Ravula in Suva on Thursday, with Tongan Prime Minister Siaosi Fotu in Nuku'alofa on Friday and with the Chilean president, Pedro Salinas, in Santiago on Saturday.`,
    [
      'talks | planned | Tomas Arelano + Jone Ravula | 2023-06-22 | Suva | -',
      "talks | planned | Tomas Arelano + Siaosi Fotu | 2023-06-23 | Nuku'alofa | -",
      'talks | planned | Tomas Arelano + Pedro Salinas | 2023-06-24 | Santiago | -',
    ],
  ],
  [
    `On Sunday, ${arelano} met Fijian Foreign Minister Jone Ravula in Suva and Chilean President Pedro Salinas in Santiago.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-18 | Suva | -',
      'meeting | happened | Tomas Arelano + Pedro Salinas | 2023-06-18 | Santiago | -',
    ],
  ],
  [
    `${arelano} met Fijian Foreign Minister Jone Ravula in Suva on Saturday and Chilean President Pedro Salinas said he was pleased.`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-17 | Suva | -'],
  ],
  [
    `${arelano} met Fijian Foreign Minister Jone Ravula and Chilean President Pedro Salinas in Suva on Sunday.`,
    ['meeting | happened | Tomas Arelano + Jone Ravula + Pedro Salinas | 2023-06-18 | Suva | -'],
  ],
  [
    `${arelano} met Fijian Foreign Minister Jone Ravula in Suva on Saturday, and Chilean President Pedro Salinas on Sunday flew to Lima.`,
    [
      'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-17 | Suva | -',
      'visit | happened | Pedro Salinas + Peru | 2023-06-18 | Lima | -',
    ],
  ],
])('whom one verb tells of, each at a place or day of his own: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})
