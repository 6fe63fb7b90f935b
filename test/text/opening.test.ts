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

  it('tells words of one letter apart', () => {
    const rules = byOpening(
      [/^baca\s+juga/i, /^(?:bagi(?:kan)?|[>»\s]*kirim)\s/i, /^.{3,9}x/],
      (one) => one,
    )
    expect(rules('Baca juga: Menlu tiba')).toHaveLength(2)
    expect(rules('Bagikan ini')).toHaveLength(2)
    expect(rules('> kirim ini')).toHaveLength(2)
    expect(rules('Banyak yang tiba')).toHaveLength(1)
    expect(rules('Ba')).toHaveLength(3)
    expect(rules('')).toHaveLength(3)
  })

  it('takes a letter of two units for one', () => {
    const rules = byOpening([/^[👉▶]\s?baca/iu, /^👉?\s?baca/iu], (one) => one)
    for (const line of ['👉 baca', '▶baca']) expect(rules(line)).toContainEqual(/^[👉▶]\s?baca/iu)
    for (const line of ['👉baca', 'baca']) expect(rules(line)).toContainEqual(/^👉?\s?baca/iu)
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
