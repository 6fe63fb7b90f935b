import { describe, expect, it } from 'vitest'
import { en } from '../../src/lang/en/index.ts'
import { id } from '../../src/lang/id/index.ts'
import { byOpening } from '../../src/text/opening.ts'
import { waysOf } from '../../src/text/pattern-way.ts'

describe('the ways of a pattern', () => {
  it.each([
    [
      /^(?!.*(?:x|y))(?:a(?:b|c)|d[|)]|\|e)$/,
      ['^(?!.*(?:x|y))(?:a(?:b|c))$', '^(?!.*(?:x|y))(?:d[|)])$', '^(?!.*(?:x|y))(?:\\|e)$'],
    ],
    [/^a|^(?:b|c)d/, ['^a', '^(?:b)d', '^(?:c)d']],
    // in doubt it has one
    [/^(?:a|b)+$/, ['^(?:a|b)+$']],
    [/^(?:a|b)?$/, ['^(?:a|b)?$']],
    [/^x(?:a|b)$/, ['^x(?:a|b)$']],
    [/^(a|b)$/, ['^(a|b)$']],
    [/(?:a|b)$/, ['(?:a|b)$']],
  ])('%s', (pattern, ways) => {
    expect(waysOf(pattern).map(({ source }) => source)).toEqual(ways)
  })

  it.each([id, en])('of the pack $code match what the patterns do', ({ article }) => {
    const lines = [...article.examples.map(([line]) => line), ...article.never]
    for (const { pattern } of article.furniture) {
      const ways = waysOf(pattern).map(({ source, flags }) => new RegExp(source, flags))
      for (const line of lines) expect(ways.some((way) => way.test(line))).toBe(pattern.test(line))
    }
  })

  it('ask no pattern whose fitting beginning needs a word that the line has not', () => {
    const rules = byOpening(
      [
        /^(?!.*told)(?:if\s+you\b.{3,60}|.{3,60}\bkabar\b.{3,60}|.{3,60}@.{3,60})$/,
        ...'12345678'.split('').map((digit) => new RegExp(`^.{3,60}halaman ${digit}$`)),
      ],
      (one) => one,
    )
    expect(rules('The envoy left at dawn')).toHaveLength(0)
    expect(rules('The envoy left a kabar at dawn')).toHaveLength(1)
    expect(rules('The envoy left word@dawn for all')).toHaveLength(1)
    expect(rules('If you left')).toHaveLength(1)
  })
})
