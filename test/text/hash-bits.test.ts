import { describe, expect, it } from 'vitest'
import { hasBit, hashBit, newHashBits, setBit } from '../../src/text/hash-bits.ts'
import { hashOf } from '../../src/text/token.ts'

describe('bits of hashes', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`)
  const bits = newHashBits(words.length)
  for (const word of words) setBit(bits, hashOf(word))

  it('know every word that was put in', () => {
    expect(words.every((word) => hasBit(bits, hashOf(word)))).toBe(true)
  })

  it('refuse most that were not', () => {
    const others = Array.from({ length: 3000 }, (_, index) => `other${index}`)
    const passed = others.filter((word) => hasBit(bits, hashOf(word)))
    expect(passed.length).toBeLessThan(others.length / 8)
  })

  it('of no words refuse all', () => {
    expect(hasBit(newHashBits(0), hashOf('word'))).toBe(false)
  })

  it('of one number are of 32', () => {
    expect(hashBit(-1) >>> 0).toBe(2 ** 31)
    expect(hashBit(32)).toBe(1)
  })
})
