import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReport, type ReportInput } from '../src/report.ts'

describe('makeReport', () => {
  it('makes one page of a text and keeps it as it came', () => {
    const text = '\uFEFF Menlu tiba.\r\nIa\u00ADpulang.\n'
    expect(makeReport({ text }).pages).toEqual([{ kind: 'text', content: text }])
  })

  it('takes pages before HTML, and HTML before text', () => {
    const pages = [{ kind: 'text', content: 'a', url: 'https://contoh.id/2' }] as const
    expect(makeReport({ pages, html: 'b', text: 'c' }).pages).toEqual(pages)
    expect(makeReport({ pages: [], html: 'b', text: 'c' }).pages).toEqual([
      { kind: 'html', content: 'b' },
    ])
  })

  it('makes a blank page of nothing', () => {
    expect(makeReport({}).pages).toEqual([{ kind: 'text', content: '' }])
  })

  it('keeps metadata, trimmed, and drops what is blank', () => {
    const report = makeReport({ text: 'x', outlet: ' detikcom ', title: ' ', url: '' })
    expect(report.outlet).toBe('detikcom')
    expect(report).not.toHaveProperty('title')
    expect(report).not.toHaveProperty('url')
  })

  it("hands the sender's id back untouched, and keeps it out of the report's own", () => {
    const one = makeReport({ id: ' wire/7 ', text: 'x' })
    expect(one.given).toBe(' wire/7 ')
    expect(one.id).toBe(makeReport({ text: 'x' }).id)
    expect(one.id).toMatch(/^[0-9a-f]{32}$/)
  })

  it.each<[string, ReportInput, ReportInput]>([
    ['another text', { text: 'x' }, { text: 'y' }],
    ['text or HTML', { text: 'x' }, { html: 'x' }],
    [
      'a place in a whole',
      { text: 'x' },
      { text: 'x', partOf: { report: 'a', page: 1, start: 0 } },
    ],
    [
      'another place in a whole',
      { text: 'x', partOf: { report: 'a', page: 1, start: 0 } },
      { text: 'x', partOf: { report: 'a', page: 1, start: 9 } },
    ],
    ['another title', { text: 'x', title: 'a' }, { text: 'x', title: 'b' }],
    ['a value in another field', { text: 'x', title: 'a' }, { text: 'x', outlet: 'a' }],
    [
      'words cut into other pages',
      { pages: [{ kind: 'text', content: 'ab' }] },
      {
        pages: [
          { kind: 'text', content: 'a' },
          { kind: 'text', content: 'b' },
        ],
      },
    ],
  ])('tells reports apart by %s', (_, one, other) => {
    expect(makeReport(one).id).not.toBe(makeReport(other).id)
  })

  it('replaces lone surrogates, so that no offset moves', () => {
    const { pages, title } = makeReport({ text: 'a\uD800b', title: '\uDC00' })
    expect(pages[0].content).toBe('a\uFFFDb')
    expect(title).toBe('\uFFFD')
  })

  it('gives one report one id, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        const report = makeReport({ text, title })
        expect(makeReport({ text, title })).toEqual(report)
        expect(report.pages[0].content).toHaveLength(text.length)
        expect(report.pages[0].content.isWellFormed()).toBe(true)
      }),
    )
  })
})
