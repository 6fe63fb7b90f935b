import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'The European Union adopted a 14th package of sanctions against Russia on Monday.',
    ['sanction | happened | European Union + Russia | 2023-06-19 | - | -'],
  ],
  [
    'The European Union agreed on a new package of sanctions against Russia on Monday.',
    ['sanction | happened | European Union + Russia | 2023-06-19 | - | -'],
  ],
  [
    'Fiji hit Peru with fresh sanctions on Monday.',
    ['sanction | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    'Fiji imposed visa restrictions on three Peruvian officials on Monday.',
    ['sanction | happened | Fiji + Peru | 2023-06-19 | - | -'],
  ],
  [
    'Japan announced a $100 million aid package for Fiji on Monday.',
    ['aid | happened | Japan + Fiji | 2023-06-19 | - | -'],
  ],
  [
    'Japan dispatched a rescue team to Peru on Monday.',
    ['aid | happened | Japan + Peru | 2023-06-19 | Peru | -'],
  ],
  [
    'Fiji opened its first embassy in Lima on Monday.',
    ['embassy_opening | happened | Fiji + Peru | 2023-06-19 | Lima | -'],
  ],
])('an act by its noun: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  'Sanctions on Russia have hurt the economy of Fiji for years.',
  'Peru could face sanctions from Fiji, diplomats said on Monday.',
  'Japan announced a $100 million car plant in Fiji on Monday.',
  'Japan approved a new coach for Fiji on Monday.',
])('none: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  [
    'Uni Eropa menyetujui paket sanksi ke-14 terhadap Rusia pada Senin (19/6).',
    ['sanction | happened | European Union + Russia | 2023-06-19 | - | -'],
  ],
])('Indonesian: %s', (text, expected) => {
  expect(events('id', text)).toEqual(expected)
})

test.each([
  [
    'Talks between Peruvian President Tomas Arelano and Fijian Prime Minister Jone Ravula ended on Monday without a deal.',
    ['talks | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | - | -'],
  ],
  [
    'Peruvian President Tomas Arelano, in a telephone call with Fijian Prime Minister Jone Ravula on Monday, urged calm.',
    ['call | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | - | -'],
  ],
  [
    'Peruvian President Tomas Arelano, on a visit to Suva, said on Monday that Fiji would be his friend.',
    ['visit | happened | Tomas Arelano + Fiji | 2023-06-19 | Suva | -'],
  ],
  [
    'Peruvian President Tomas Arelano found no time for lunch before he met Fijian Prime Minister Jone Ravula in Suva on Monday.',
    ['meeting | happened | Jone Ravula + Tomas Arelano | 2023-06-19 | Suva | -'],
  ],
])('whose verb tells the status: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})
