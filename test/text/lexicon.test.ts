import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begins, compileLexicon, longestMatch } from '../../src/text/lexicon.ts'
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

// What comes of names as data: each is found where it is printed so, and nowhere else.
const HOSTILE: readonly (readonly [string, string])[] = [
  ['pattern characters', '^(?=.*\\d)[A-Z]{2,}|x*$'],
  ['a name of a million letters', 'A'.repeat(1_000_000)],
  ['a name of a hundred thousand words', 'Ab '.repeat(100_000).trim()],
  ['right-to-left marks', '\u202eAntony\u200f Blinken\u202c'],
  ['a Cyrillic А for the Latin one', 'Аntony Blinken'],
  ['a line break inside', 'Qin\nGang'],
  ['words of the language itself', '__proto__ constructor'],
  ['surrogates alone', '\ud800 \udc00'],
  ['marks on one letter', `e${'\u0301'.repeat(10_000)}`],
  ['nothing but blanks', ' \t '],
  ['nothing', ''],
]

test.each(HOSTILE)('harmless as a name: %s', (_, form) => {
  const own = compileLexicon([
    { form, value: 'hostile', exactCase: true },
    { form: 'Antony Blinken', value: 'Blinken', exactCase: true },
    { form: 'Qin Gang', value: 'Qin', exactCase: true },
  ])
  const at = (text: string) => longestMatch(own, text, tokenize(text), 0)?.values
  expect(at('Antony Blinken bertemu Qin Gang')).toEqual(['Blinken'])
  expect(at('Qin Gang')).toEqual(['Qin'])
  expect(at('toString')).toBeUndefined()
  expect(at('A b c')).toBeUndefined()
  if (form.trim() !== '' && !form.includes('\n')) expect(at(form)).toEqual(['hostile'])
})

test('finds what a plain search finds, many phrases at once', () => {
  const word = fc.constantFrom('Ka', 'ka', 'Ké', '12')
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 60 }), fc.array(word), (forms, words) => {
      const text = words.join(' ')
      const tokens = tokenize(text)
      const own = compileLexicon(forms.map((form) => ({ form, value: form, exactCase: true })))
      for (let from = 0; from < tokens.length; from++) {
        const rest = words.slice(from).join(' ')
        const fitting = forms.filter((form) => rest === form || rest.startsWith(`${form} `))
        const longest = Math.max(0, ...fitting.map((form) => form.split(' ').length))
        const found = longestMatch(own, text, tokens, from)
        expect(found === undefined ? 0 : found.to - from).toBe(longest)
      }
    }),
  )
})

test('tells whether a phrase begins with a word', () => {
  expect(begins(lexicon, 'korea')).toBe(true)
  expect(begins(lexicon, 'selatan')).toBe(false)
})
