import { expect, test } from 'vitest'
import { events } from './told.ts'

const said = 'invitation | happened | Tomas Arelano + Jone Ravula | - | - | -'

test.each([
  'Peruvian Foreign Minister Marta Ruiz met Fijian Prime Minister Jone Ravula. During the courtesy call, she conveyed an invitation from Peruvian President Tomas Arelano for Ravula to visit Lima later this year.',
  'Peruvian Foreign Minister Marta Ruiz paid a courtesy call on Fijian Prime Minister Jone Ravula and conveyed an invitation from President Tomas Arelano for him to visit Lima.',
  'Peruvian Foreign Minister Marta Ruiz handed Fijian Prime Minister Jone Ravula an invitation from President Tomas Arelano to visit Lima.',
])('whoever conveys an invitation is no side: %s', (text) => {
  expect(events('en', text)).toContain(said)
})

test('an invitation nobody conveyed', () => {
  expect(
    events(
      'en',
      'Fijian Prime Minister Jone Ravula has no invitation from Peruvian President Tomas Arelano.',
    ),
  ).toEqual([])
})

const carried = 'invitation | happened | Pedro Salinas + Jone Ravula'
const salinas = 'Chilean President Pedro Salinas'
const ravula = 'Fijian Prime Minister Jone Ravula'

test.each([
  `Peruvian Foreign Minister Marta Ruiz delivered a letter from ${salinas} to ${ravula}, inviting him to a summit.`,
  `Chilean Foreign Minister Ana Soto met ${ravula} in Suva and handed over a written message from ${salinas} inviting him to Santiago.`,
  `${ravula} received a letter from ${salinas} inviting him to Santiago.`,
  `${ravula} has received an invitation from ${salinas} to attend a summit in Santiago.`,
  `${salinas} renewed his invitation to ${ravula} to visit Santiago.`,
  `Chilean Foreign Minister Ana Soto presented ${ravula} with an invitation from ${salinas}.`,
  `Chilean Foreign Minister Ana Soto met ${ravula} in Suva. The Chilean official conveyed an invitation from ${salinas} to her host to visit Santiago.`,
  `Chilean Foreign Minister Ana Soto met ${ravula} in Suva. She conveyed ${salinas}'s invitation to Ravula.`,
])('an invitation told of by its letter or its carrier: %s', (text) => {
  expect(events('en', text).some((one) => one.startsWith(carried))).toBe(true)
})

test.each([
  `${ravula} received a letter from ${salinas} on fishing quotas.`,
  `${ravula} opened a school inviting pupils from Chile.`,
])('a letter that asks nobody: %s', (text) => {
  expect(events('en', text).filter((one) => one.startsWith('invitation'))).toEqual([])
})

test.each(['Ravula accepted.', 'Ravula gladly accepted.', 'Ravula accepted with pleasure.'])(
  'an invitation taken up: %s',
  (taken) => {
    const text = `${salinas} invited ${ravula} to visit Santiago. ${taken}`
    expect(events('en', text)).toContain('visit | planned | Jone Ravula + Chile | - | Santiago | -')
    expect(events('en', `${salinas} met ${ravula} in Santiago. ${taken}`)).toHaveLength(1)
  },
)

test('an invitation spoken at a call is of its day; one long since made is not', () => {
  const call = `${salinas} spoke by phone with ${ravula} on Sunday.`
  expect(events('en', `${call} Salinas invited Ravula to Santiago.`)).toContain(
    `${carried} | 2023-06-18 | - | -`,
  )
  expect(events('en', `${call} Salinas had invited Ravula to Santiago.`)).toContain(
    `${carried} | - | - | -`,
  )
})
