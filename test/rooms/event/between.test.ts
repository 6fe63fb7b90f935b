import { expect, test } from 'vitest'
import { events } from './told.ts'

const PERU = 'Peruvian Defence Minister Tomas Arelano'
const PAIR = /^(talks|meeting) \| happened \| Tomas Arelano \+ Jone Ravula \|/

test.each([
  `The deal came after talks between ${PERU} and his Fijian counterpart, Jone Ravula.`,
  `Talks in Lima between ${PERU} and his Fijian opposite number, Jone Ravula, lasted four hours.`,
  `The truce followed a meeting in Lima on Sunday between ${PERU} and the Fijian defence minister, Jone Ravula.`,
  `The deal came after four hours of talks at a hotel in Lima between ${PERU} and his Fijian counterpart, Jone Ravula.`,
])('the other side behind a comma: %s', (text) => {
  expect(events('en', text)).toEqual([expect.stringMatching(PAIR)])
})

test.each([
  `Chilean President Pedro Salinas met ${PERU} and his delegation, Jone Ravula said.`,
  `Chilean President Pedro Salinas met ${PERU} and his team, Fijian Prime Minister Jone Ravula said on Sunday.`,
])('who tells of it is no side: %s', (text) => {
  expect(events('en', text)).toEqual([
    expect.stringMatching(/^meeting \| happened \| Pedro Salinas \+ Tomas Arelano \|/),
  ])
})
