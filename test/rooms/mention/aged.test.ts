import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { check, mentionsOf } from '../../marked-mention.ts'

test('who is named with an age and nothing else is a private person in the English press', () => {
  check('en', '[Somkiat Boonruengan|other|], 66, was not convinced.')
  check('id', '[Somkiat Boonruengan||], 66, tidak yakin.')
})

test('a known name is known whether its article has a capital or not', () => {
  const keys = (text: string) => mentionsOf('en', text).map(({ rows }) => rows?.[0])
  expect(keys('Asaad Al-Shaibani left.')).toEqual(keys('Asaad al-Shaibani left.'))
  expect(gazetteer.rows.has(keys('Asaad Al-Shaibani left.')[0] ?? '')).toBe(true)
})
