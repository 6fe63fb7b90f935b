import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapedJson } from '../../../src/adapters/export/escaped-json.ts'
import { cutTo, plainLine, webAddress } from '../../../src/adapters/export/plain.ts'

test('a line is one line, without what other programs obey or hide', () => {
  expect(
    plainLine(' Rina\r\nEND:X\u2028a\u202eb\u0000\u001b[2J\u200b\ufeff\ufffe \u0085 c\ud800 '),
  ).toBe('Rina END:X ab[2J c\ufffd')
})

test('letters joined for spelling stay joined', () => {
  expect(plainLine('می\u200cخواهم 👩\u200d🚀')).toBe('می\u200cخواهم 👩\u200d🚀')
})

test('a cut counts characters and halves none', () => {
  expect(cutTo('😀😀😀', 3)).toBe('😀😀😀')
  expect(cutTo('😀😀😀😀', 3)).toBe('😀😀…')
  expect(cutTo('dua kata lagi', 9)).toBe('dua kata…')
})

test.each([
  ['https://suar.example/a b', 'https://suar.example/a%20b'],
  ['http://bücher.example/\r\nX: 1', 'http://xn--bcher-kva.example/X:%201'],
  ['javascript:alert(1)', undefined],
  ['https://sari:rahasia@suar.example/', undefined],
  ['bukan alamat', undefined],
  [undefined, undefined],
])('an address is followed only where it is one of the web: %s', (url, told) => {
  expect(webAddress(url)).toBe(told)
})

test('any words come back out of JSON, and none is shown raw that turns words round', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (text) => {
      const json = escapedJson({ text })
      expect(json).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f]/)
      expect(JSON.parse(json)).toEqual({ text: text.toWellFormed() })
    }),
  )
})
