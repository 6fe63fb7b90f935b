import { describe, expect, it } from 'vitest'
import { en } from '../../src/lang/en/index.ts'
import { id } from '../../src/lang/id/index.ts'
import { byOpening, readPattern } from '../../src/text/opening.ts'

describe('the letters a pattern opens with', () => {
  it.each([
    [/^(?:baca|simak)\s+juga$/i, 'bs'],
    [/^(?=.{0,9}$)(?!x)(?:the\s+)?post\b/i, 'pt'],
    [/^[>»\s]*see\s/i, '#s'],
    [/^(?:iklan|\[\d\])/i, '#i'],
    [/^Rp\.?\s?\d/, 'r'],
    [/^a|^b/, 'ab'],
    [/^(?:x{0,2}|y)z/, 'xyz'],
  ])('%s: %s', (pattern, letters) => {
    expect([...(readPattern(pattern).letters ?? [])].sort().join('')).toBe(letters)
  })

  it.each([/juga$/, /^.{3,9} juga/, /^\p{Lu}\S+/u, /^[^.]+$/, /^(?:a|.b)/, /^(?:ab)?$/, /^[a-z]x/])(
    '%s may be anything',
    (pattern) => {
      expect(readPattern(pattern).letters).toBeUndefined()
    },
  )

  it.each([
    [/^.{3,9}\s\((?:EPA|AP)\/x$/, '(/'],
    [/^(?:.*\(a\)|.*\(b)$/, '('],
    [/^.*(?:\(|\[)x?:?$/, ''],
    [/^(?=.*@).*\/?$/, '@'],
    [/^(?!.*@).*[/:]$/, ''],
  ])('%s needs %j', (pattern, marks) => {
    expect(readPattern(pattern).marks.join('')).toBe(marks)
  })

  it.each([id, en])('loses no noise of the pack $code', ({ article }) => {
    const rules = byOpening(article.furniture, ({ pattern }) => pattern)
    const lines = [...article.examples.map(([line]) => line), ...article.never]
    for (const line of lines)
      expect(rules(line).find(({ pattern }) => pattern.test(line))).toBe(
        article.furniture.find(({ pattern }) => pattern.test(line)),
      )
  })
})
