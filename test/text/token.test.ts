import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, tokenAt, tokenize } from '../../src/text/token.ts'

const words = (text: string): string[] => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.length }, (_, index) =>
    text.slice(tokens.start[index], tokens.end[index]),
  )
}

test.each([
  ['pukul 16.30 WIB', ['pukul', '16', '.', '30', 'WIB']],
  ["Blinken's visit", ['Blinken', "'s", 'visit']],
  ["Ma'ruf Amin", ["Ma'ruf", 'Amin']],
  ['China-AS', ['China', '-', 'AS']],
  ['U.S. officials', ['U', '.', 'S', '.', 'officials']],
  ['(19/6)', ['(', '19', '/', '6', ')']],
])('cuts %s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('folds case and diacritics, and knows capitals', () => {
  const tokens = tokenize('Erdoğan di Élysée')
  expect(tokens.folded).toEqual(['erdogan', 'di', 'elysee'])
  expect([...tokens.capital]).toEqual([1, 0, 1])
})

test('tokens of any string follow each other inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text)
      let last = 0
      for (let index = 0; index < tokens.length; index++) {
        const start = tokens.start[index] as number
        const end = tokens.end[index] as number
        if (start < last || end <= start || end > text.length) return false
        last = end
      }
      return true
    }),
  )
})

// Plain letters and digits are read without the pattern; an accent or apostrophe anywhere in a word must not change how it is cut.
test('plain words end where words with accents end', () => {
  const accented = (text: string) => text.replaceAll('a', 'á')
  const piece = fc.constantFrom(
    'a',
    'B',
    'x',
    "'",
    "'s",
    '’',
    '7',
    '-',
    '.',
    ' ',
    '\n',
    '\u00a0',
    '٣',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const plain = tokenize(pieces.join(''))
      const other = tokenize(accented(pieces.join('')))
      expect([plain.end, plain.kind, plain.spaced]).toEqual([other.end, other.kind, other.spaced])
    }),
  )
})

test('finds the token at an offset', () => {
  const tokens = tokenize('Xi dan Blinken')
  expect(tokenAt(tokens, 0)).toBe(0)
  expect(tokenAt(tokens, 3)).toBe(1)
  expect(tokenAt(tokens, 14)).toBe(3)
})

test.each(['я', '漢', '٣', 'e\u0301'])('a run of five million %s is cut, not a fault', (piece) => {
  const text = piece.repeat(5_000_000 / piece.length)
  const { length, end } = tokenize(text)
  expect(length).toBeLessThan(2000)
  expect(end[length - 1]).toBe(text.length)
})

test('words that share a slot of those met lately stay apart', () => {
  // far more words than are kept, and met again in the other order
  const words = Array.from({ length: 30_000 }, (_, at) => {
    let word = ''
    for (let rest = at * 2_654_435 + 7; rest > 0; rest = Math.floor(rest / 26))
      word += String.fromCharCode(97 + (rest % 26))
    return word + 'zyx'.slice(0, at % 4)
  })
  const shouted = words.map((word) => word.toUpperCase()).reverse()
  const { folded, hash } = tokenize([...words, ...shouted].join(' '))
  expect(folded).toEqual([...words, ...[...words].reverse()])
  expect(Array.from(hash)).toEqual(folded.map(hashOf))
})
