import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf, endsOf, mayBegin, mayEnd } from '../../../src/rooms/article/word-edge.ts'

describe('the edges of words', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)

  it('are never lost: a word that ends or begins with one of them is let through', () => {
    fc.assert(
      fc.property(fc.array(word), word, word, (others, left, right) => {
        const { length } = left
        const glued = `${left[0]?.toUpperCase()}${left.slice(1)}${right}`
        expect(mayEnd(glued, length, length, endsOf([...others, right]))).toBe(true)
        expect(mayEnd(glued, 0, glued.length - 1, endsOf([]), endsOf([right]))).toBe(true)
        expect(mayBegin(glued, length, length, beginningsOf([...others, left]))).toBe(true)
        expect(mayBegin(glued, 1, glued.length, beginningsOf([left]))).toBe(true)
      }),
    )
  })

  it('tell of most words that none stands there', () => {
    const ends = endsOf(['nuklir', 'konflik', 'untuk'])
    expect(mayEnd('masalahnuklir', 3, 9, ends)).toBe(true)
    expect(mayEnd('pemerintah', 3, 6, ends)).toBe(false)
    expect(mayEnd('nuklir', 1, 5, ends)).toBe(false)
    const beginnings = beginningsOf(['iran', 'trump'])
    expect(mayBegin('Iranyang', 3, 6, beginnings)).toBe(true)
    expect(mayBegin('Wardana', 3, 5, beginnings)).toBe(false)
    expect(mayBegin('Iranyang', 5, 6, beginnings)).toBe(false)
  })
})
