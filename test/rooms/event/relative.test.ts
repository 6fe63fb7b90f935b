import { expect, test } from 'vitest'
import { events } from './told.ts'

const TOMAS = 'Peruvian President Tomas Arelano'
const JONE = 'Fijian Prime Minister Jone Ravula'

test.each([
  [
    `${TOMAS} will be accompanied by Foreign Minister Pedro Salinas of Peru, who was in Suva in March and met ${JONE}.`,
    [
      'visit | happened | Pedro Salinas + Fiji | 2023-03 | Suva | -',
      'meeting | happened | Pedro Salinas + Jone Ravula | 2023-03 | Suva | -',
    ],
  ],
  [
    `${TOMAS} and ${JONE}, who had talked in Lima on Friday, said little.`,
    ['meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-16 | Lima | -'],
  ],
])('of whom a relative clause tells: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test.each([
  [
    `${TOMAS} will travel to Suva next week, officials said on Sunday, his first visit since 2019.`,
    ['visit | planned | Tomas Arelano + Fiji | 2023-06-26 | Suva | -'],
  ],
  [`${TOMAS} will then go on to Suva.`, ['visit | planned | Tomas Arelano + Fiji | - | Suva | -']],
  [
    'European Union leaders agreed on Thursday to extend sanctions against Russia.',
    ['sanction | happened | European Union + Russia | - | - | -'],
  ],
])('told once: %s', (text, expected) => {
  expect(events('en', text)).toEqual(expected)
})

test('whoever met somebody without a name met nobody of the report', () => {
  const text = `${JONE} spoke in Suva. ${TOMAS} inspected a bridge and met dockers on Sunday.`
  expect(events('en', text)).toEqual([])
})
