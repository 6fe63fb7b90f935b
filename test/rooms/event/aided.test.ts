import { expect, test } from 'vitest'
import { events } from './told.ts'

const aid = (text: string) => events('en', text).filter((one) => one.startsWith('aid'))
const sides = (text: string) => aid(text).map((one) => one.split(' | ').slice(1, 3).join(' | '))

const storm = 'SUVA - A cyclone tore through Fiji on Saturday, killing 14 people.'

test.each([
  `${storm} Fijian officials said thousands had fled. New Zealand has sent two planes with relief supplies.`,
  `${storm} Thousands of Fijians have fled. On Sunday the storm passed by Tonga. New Zealand gave 20 tonnes of rice.`,
])('the land a disaster struck is the one aided: %s', (text) => {
  expect(sides(text)).toEqual(['happened | New Zealand + Fiji'])
})

test('several who pledge aid pledge it to the land that was struck', () => {
  const text = `${storm} Thousands of Fijians have fled. Peru, Chile and Samoa have pledged aid.`
  expect(sides(text)).toEqual(['planned | Peru + Chile + Samoa + Fiji'])
})

test('condolences without an addressee go there too', () => {
  const text = `${storm} Thousands of Fijians have fled. Peruvian President Tomas Arelano also sent his condolences.`
  expect(events('en', text)).toContain('condolence | happened | Tomas Arelano + Fiji | - | - | -')
})

test('a storm at home is nobody else’s', () => {
  const text =
    'A storm hit Peru on Saturday, and Peruvian soldiers cleared roads. Peru has sent 20 tonnes of rice.'
  expect(aid(text)).toEqual([])
})

test.each([
  'Peru will lend Sri Lanka $300 million, its foreign minister said.',
  'Peru pledged on Sunday to lend Sri Lanka $300 million.',
  'Peru pledges $30 million in relief to Sri Lanka.',
  'Peru is to extend a $30 million loan to Sri Lanka.',
])('what is lent and pledged: %s', (text) => {
  expect(sides(text)).toEqual(['planned | Peru + Sri Lanka'])
})

test.each([
  'Peru extended a line of credit of $20 million to Fiji.',
  'Peru announced a $20 million loan for Fiji.',
  'Peru contributed $20 million to Fiji.',
])('what is given: %s', (text) => {
  expect(sides(text)).toEqual(['happened | Peru + Fiji'])
})

test.each([
  'Peru extended its lead over Fiji.',
  'Peru announced a $20 million plant for Fiji.',
  'Peru committed three fouls against Fiji.',
])('no aid: %s', (text) => {
  expect(aid(text)).toEqual([])
})
