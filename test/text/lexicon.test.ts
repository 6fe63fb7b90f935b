import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileLexicon, longestMatch } from '../../src/text/lexicon.ts'
import { tokenize } from '../../src/text/token.ts'

const lexicon = compileLexicon([
  { form: 'Korea', value: 'Korea' },
  { form: 'Korea Selatan', value: 'KOR' },
  { form: 'AS', value: 'USA', exactCase: true },
  { form: 'Sharm el-Sheikh', value: 'Sharm' },
  { form: '.*(a+)+$', value: 'hostile' },
])

const first = (text: string) => longestMatch(lexicon, text, tokenize(text), 0)

test('takes the longest phrase', () => {
  expect(first('Korea Selatan dan Jepang')?.values).toEqual(['KOR'])
  expect(first('Korea Utara')?.values).toEqual(['Korea'])
})

test('keeps an abbreviation apart from the small word', () => {
  expect(first('AS dan China')?.values).toEqual(['USA'])
  expect(first('as dan China')).toBeUndefined()
})

test('sees through hyphens', () => {
  expect(first('Sharm el Sheikh')?.values).toEqual(['Sharm'])
  expect(first('Sharm El-Sheikh')?.values).toEqual(['Sharm'])
})

test('a name full of pattern characters is a name like any other', () => {
  expect(first('.*(a+)+$ berkata')?.values).toEqual(['hostile'])
  expect(first('aaaa')).toBeUndefined()
})

test('any phrase is found where it stands', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}]{1,8}( [\p{L}]{1,8}){0,3}$/u), (form) => {
      const own = compileLexicon([{ form, value: 1 }])
      const found = longestMatch(own, form, tokenize(form), 0)
      return found !== undefined && found.to === tokenize(form).length
    }),
  )
})
