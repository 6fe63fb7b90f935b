/** Damaged pages: our own always, and the real ones of the shared folder where KAWAT_CORPORA names it. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPages } from '../../../../bench/quality/page-gold.ts'
import { extractPage, read, storyLinks } from '../../../../src/index.ts'
import { isRefusal } from '../../../../src/model/reading.ts'
import { faultsOf } from '../../../evidence-faults.ts'
import { blows, damaged } from './mutation.ts'

const pages = loadPages('tune').map(({ html }) => html)
const folder = process.env.KAWAT_CORPORA

const number = fc.nat({ max: 100_000 })
const pick = (some: readonly string[], index: number) => some[index % some.length] ?? ''
/** What no text of an article holds: controls, marks of direction, halves of letters. */
const UNCLEAN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/** Half of a letter, as JSON writes it. */
const HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f]/i

/** What is wrong with the reading of a page. */
function wrongWith(html: string): readonly string[] {
  const url = 'https://kabar.example/berita/2'
  const reading = read({ html, url })
  const again = read({ html, url })
  const wrong = JSON.stringify(again) === JSON.stringify(reading) ? [] : ['not the same again']
  const page = extractPage(html, url)
  storyLinks(html, url)
  for (const text of [...page.paragraphs, page.headline ?? '', ...page.authors])
    if (UNCLEAN.test(text) || !text.isWellFormed()) wrong.push('unclean characters in a page')
  if (HALF.test(JSON.stringify([reading, page]))) wrong.push('halves of letters')
  if (isRefusal(reading)) return wrong
  const { text, headline = '', outlet = '', agency = '', authors = [] } = reading.article
  for (const one of [text, headline, outlet, agency, ...authors])
    if (UNCLEAN.test(one) || !one.isWellFormed()) wrong.push('unclean characters in an article')
  return [...wrong, ...faultsOf(reading, { html })]
}

describe('a damaged page', () => {
  it('is read or refused, the same each time, with every evidence to the letter', () => {
    fc.assert(
      fc.property(number, number, blows, (index, other, done) => {
        expect(wrongWith(damaged(pick(pages, index), pick(pages, other), done))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is mostly read, or the property above says nothing', () => {
    const struck = fc.sample(fc.tuple(number, number, blows), { numRuns: 60, seed: 1 })
    const readings = struck.filter(
      ([index, other, done]) =>
        !isRefusal(read({ html: damaged(pick(pages, index), pick(pages, other), done) })),
    )
    expect(readings.length).toBeGreaterThan(15)
  })

  it('is read or refused wherever it is cut off', () => {
    for (const page of pages.filter((_, index) => index % 4 === 0))
      for (let end = 0; end < page.length; end += 997)
        expect([end, wrongWith(page.slice(0, end))]).toEqual([end, []])
  })
})

describe.skipIf(folder === undefined)('a damaged page of the shared folder', () => {
  const real = folder === undefined ? [] : pagesOf(`${folder}/corpora/articles/fundus.jsonl.gz`)

  it('is read or refused, the same each time, with every evidence to the letter', () => {
    const failures: string[] = []
    fc.assert(
      fc.property(number, number, blows, (index, other, done) => {
        try {
          const wrong = wrongWith(damaged(pick(real, index), pick(real, other), done)).length
          if (wrong > 0) failures.push(`page ${index % real.length}: ${wrong} faults`)
        } catch (error) {
          // where it broke, and none of its words: these pages are not ours to show
          const { name, stack = '' } = error as Error
          failures.push(`page ${index % real.length}: ${name} ${stack.match(/^ +at .*$/m)?.[0]}`)
        }
        return failures.length === 0
      }),
      { numRuns: 400 },
    )
  }, 600_000)
})

/** The pages of a corpus, as they stand in its lines. */
function pagesOf(path: string): readonly string[] {
  const bytes = gunzipSync(readFileSync(path))
  const found: string[] = []
  for (let at = 0; at < bytes.length && found.length < 300; ) {
    const next = bytes.indexOf(10, at)
    const end = next === -1 ? bytes.length : next
    if (end > at) found.push(JSON.parse(bytes.toString('utf8', at, end)).html)
    at = end + 1
  }
  return found
}
