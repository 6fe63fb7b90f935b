import { expect, test } from 'vitest'
import { events } from './told.ts'

const ravula = 'Fijian Foreign Minister Jone Ravula'
const arelano = 'Peruvian President Tomas Arelano'

test.each([
  `${ravula} called on ${arelano} in Lima on Monday.`,
  `${ravula} called on ${arelano} to discuss fishing.`,
  `${ravula} called on ${arelano} and thanked him.`,
])('a call paid is a meeting: %s', (text) => {
  expect(events('en', text).map((one) => one.split(' | ')[0])).toContain('meeting')
})

test.each([
  `${ravula} called on the European Union to act.`,
  `${ravula} called on ${arelano} to end the war.`,
  `${ravula} called on ${arelano} on Monday to release the sailors.`,
  'They called on the EU to tighten sanctions on banks in Peru.',
  `${arelano} called on allies to impose tougher sanctions on Fiji.`,
])('an appeal is none: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test.each([
  'A Chilean firm has left a terminal sanctioned by Fiji.',
  'The European Union has adopted 19 packages of sanctions on Fiji since 2022.',
])('what tells which one is meant, or how many there were, is no act: %s', (text) => {
  expect(events('en', text)).toEqual([])
})

test('Brussels is the union that sits there, where the report names it', () => {
  expect(events('en', 'The EU had waited. Brussels imposed sanctions on Fiji on Monday.')).toEqual([
    'sanction | happened | European Union + Fiji | 2023-06-19 | - | -',
  ])
  expect(events('en', 'Belgium imposed sanctions on Fiji on Monday.')).toEqual([
    'sanction | happened | Belgium + Fiji | 2023-06-19 | - | -',
  ])
})
