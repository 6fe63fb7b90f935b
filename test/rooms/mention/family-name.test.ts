import { expect, test } from 'vitest'
import { mentionsOf } from '../../marked-mention.ts'

const persons = (text: string) =>
  mentionsOf('en', text).flatMap(({ kind, name }) => (kind === 'person' ? [name.exact] : []))

test('a word for a house is the family name of whoever bore it before', () => {
  const text =
    'Foreign Minister Park Sung-hoonn met his guests. Park later left. On Monday Park came back.'
  expect(persons(text)).toEqual(['Park Sung-hoonn', 'Park', 'Park'])
})

test('of nobody it is a word', () => {
  expect(persons('Foreign Minister Tanja Kosmer met her guests. Park later closed.')).toEqual([
    'Tanja Kosmer',
  ])
  const text = 'Foreign Minister Park Sung-hoonn met his guests. They walked in the Park.'
  expect(persons(text)).toEqual(['Park Sung-hoonn'])
})
