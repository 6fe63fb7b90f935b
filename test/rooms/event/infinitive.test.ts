import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  'Fiji decided on Monday to expel the Peruvian ambassador.',
  'Fiji moved to recall its ambassador from Lima.',
  'Fiji was among the first to recognise Kosovo.',
])('an act in the infinitive is done where one decides to do it: %s', (text) => {
  expect(events('en', text).map((one) => one.split(' | ')[1])).toEqual(['happened'])
})

test.each([
  [
    'Fiji vowed on Monday to impose sanctions on Peru.',
    'sanction | planned | Fiji + Peru | - | - | -',
  ],
  ['Fiji pledged to lift sanctions on Peru.', 'sanction | planned | Fiji + Peru | - | - | -'],
])('what is promised is planned, on no day told: %s', (text, expected) => {
  expect(events('en', text)).toEqual([expected])
})

test.each([
  'The opposition pressed Fiji to impose sanctions on Peru.',
  'Chile blocked a push by Fiji on Thursday to impose sanctions on Peru.',
  'Fiji has the power to impose sanctions on Peru.',
  'Peru threatened to expel Fiji’s ambassador.',
  'Fiji’s lawmakers approved a bill on Monday that would impose sanctions on Peru.',
])('what one is pressed to do, may do or would do by a bill is done by nobody: %s', (text) => {
  expect(events('en', text)).toEqual([])
})
