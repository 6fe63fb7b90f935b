import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'The U.N. Security Council on Thursday failed to adopt a Chilean-drafted resolution on Fiji.',
    'vote | happened | UN Security Council | 2023-06-15 | New York | -',
  ],
  [
    'The UN Security Council unanimously approved on Friday a one-year extension of its peacekeeping mission in Cyprus.',
    'vote | happened | UN Security Council | 2023-06-16 | New York | -',
  ],
  [
    'The UN General Assembly is expected to hold a vote on a similar text next Wednesday.',
    'vote | planned | UN General Assembly | 2023-06-28 | New York | -',
  ],
  [
    'Chile vetoed a Security Council resolution on Monday that would have extended sanctions on Peru.',
    'vote | happened | Chile + UN Security Council | 2023-06-19 | New York | -',
  ],
])('what a body decides by vote, in the house the story is told from: %s', (text, expected) => {
  expect(events('en', `UNITED NATIONS, June 19 (AFP) - ${text}`)).toEqual([expected])
})

test('"the council" is the body that has the word in its name, and the count behind is the same vote', () => {
  const veto =
    'Chile vetoed a UN Security Council resolution on Thursday. Thirteen of the council’s 15 members voted in favour.'
  expect(events('en', veto)).toEqual([
    'vote | happened | Chile + UN Security Council | 2023-06-15 | - | -',
  ])
  const june = `${veto} The council voted in May to renew an arms embargo on Peru.`
  expect(events('en', june)[1]).toBe('vote | happened | UN Security Council | 2023-05 | - | -')
})

test.each([
  'The European Union approved a mandate for trade talks with Fiji on Monday.',
  'The IMF approved an extension of its loan to Fiji on Monday.',
  'The United Nations has a school in Suva. The council voted on Monday to raise its fees.',
])('no vote of states: %s', (text) => {
  expect(events('en', text).filter((one) => one.startsWith('vote'))).toEqual([])
})

test('who met at the United Nations met in New York', () => {
  const met = 'Peruvian President Tomas Arelano met Fijian Prime Minister Jone Ravula on Monday.'
  expect(events('en', `UNITED NATIONS (AP) — ${met}`)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | New York | -',
  ])
  expect(events('en', `${met} The United Nations said so.`)).toEqual([
    'meeting | happened | Tomas Arelano + Jone Ravula | 2023-06-19 | - | -',
  ])
})
