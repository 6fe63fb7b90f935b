import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Key } from '../../../src/adapters/cli/terminal/keys.ts'
import { type Line, typeInto } from '../../../src/adapters/cli/terminal/line-editor.ts'

const key = (name: string, text = name.length === 1 ? name : ''): Key => ({ name, text })
const type = (...keys: readonly Key[]): Line => keys.reduce(typeInto, { text: '' } as Line)

describe('a line being typed', () => {
  it('takes letters, and loses whole ones to Backspace', () => {
    expect(type(key('3'), key('space', ' '), key('h')).text).toBe('3 h')
    expect(type(key('a'), key('é', 'é'), key('backspace')).text).toBe('a')
    expect(type(key('x', '🇮🇩'), key('backspace')).text).toBe('')
    expect(type(key('backspace')).text).toBe('')
  })

  it('is emptied by Ctrl-U, and loses a word to Ctrl-W', () => {
    expect(type(key('a'), key('ctrl-u')).text).toBe('')
    expect(type(key('paste', 'dua kata '), key('ctrl-w')).text).toBe('dua ')
  })

  it('takes a paste as one line without controls', () => {
    expect(type(key('paste', ' satu\r\ndua \u001b[31m')).text).toBe('satu dua ␛[31m')
  })

  it.each([
    ['enter', 'taken'],
    ['escape', 'left'],
    ['interrupt', 'left'],
    ['end', 'left'],
  ])('ends with %s: %s', (name, done) => {
    expect(type(key('a'), key(name))).toEqual({ text: 'a', done })
  })

  it('never grows beyond what a note may have', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const { text } = type(
          ...texts.map((one) => key('paste', one)),
          key('paste', 'x'.repeat(3000)),
        )
        expect(text.length).toBeLessThanOrEqual(2000)
      }),
    )
  })
})
