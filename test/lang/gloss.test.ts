import { describe, expect, it } from 'vitest'
import { packs } from '../../src/index.ts'
import { glossOf } from '../../src/lang/gloss.ts'

const gloss = glossOf(packs)
const share = (a: readonly [string, string], b: readonly [string, string]) =>
  gloss(...a).some((key) => gloss(...b).includes(key))

describe.each(packs)('the glosses of $code', ({ code, gloss: tables }) => {
  it.each(tables.examples)('%s: %s', (word, meaning) => {
    expect(share([code, word], ['en', meaning])).toBe(true)
  })

  it.each(tables.never)('%s: never %s', (word, meaning) => {
    expect(share([code, word], ['en', meaning])).toBe(false)
  })

  it('have forms without marks, capitals and spaces', () => {
    const forms = [...Object.keys(tables.words), ...tables.stops]
    expect(forms.filter((form) => !/^[a-z-]+$/.test(form))).toEqual([])
  })
})

it.each([
  ['paspor', 'passport'],
  ['denuklirisasi', 'denuclearisation'],
  ['konstruktif', 'constructive'],
  ['dialog', 'dialogue'],
])('a borrowed word is known by its look: %s, %s', (word, english) => {
  expect(share(['id', word], ['en', english])).toBe(true)
})

it('short words that only look alike share nothing', () => {
  expect(share(['id', 'air'], ['en', 'air'])).toBe(false)
  expect(share(['id', 'pun'], ['en', 'pun'])).toBe(false)
})
