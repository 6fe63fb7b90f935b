import { describe, expect, it } from 'vitest'
import { HALVES } from '../../bench/quality/gold.ts'
import { linesShown, loadPages, type PageGold, spaced } from '../../bench/quality/page-gold.ts'
import {
  noiseIn,
  type PageReading,
  pageFigures,
  readPage,
  scorePage,
} from '../../bench/quality/page-score.ts'

const wordsIn = (line: string) => line.split(' ').length

describe.each(HALVES)('the annotated pages of the %s half', (half) => {
  const pages = loadPages(half)

  it('are enough of them', () => {
    expect(pages.length).toBeGreaterThanOrEqual(half === 'tune' ? 12 : 8)
  })

  it.each(pages)('$name: shows every line of its annotation', ({ html, gold }) => {
    const lines = linesShown(html)
    const shown = lines.join(' ')
    expect([gold.title, ...gold.body].filter((line) => !shown.includes(line))).toEqual([])
    expect(gold.noise.filter((line) => !shown.includes(line))).toEqual([])
    expect([...gold.body, ...gold.noise].filter((line) => line !== spaced(line))).toEqual([])
  })

  it.each(pages)('$name: parts story and noise', ({ gold }) => {
    const body = gold.body.join('\n')
    expect(noiseIn(body, gold.noise)).toEqual([])
    expect(gold.noise.length).toBeGreaterThan(10)
    expect(
      gold.noise.filter((line) =>
        gold.body.some((block) => wordsIn(block) > 3 && line.includes(block)),
      ),
    ).toEqual([])
  })

  it.each(pages)('$name: tells the story in the order of the page', ({ html, gold }) => {
    const shown = linesShown(html).join(' ')
    let from = 0
    const astray = gold.body.filter((block) => {
      const at = shown.indexOf(block, from)
      from = Math.max(from, at + block.length)
      return at === -1
    })
    expect(astray).toEqual([])
  })

  it.each(pages)('$name: has dates with offsets, and addresses', ({ gold }) => {
    for (const moment of [gold.published, gold.modified ?? gold.published])
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
    const { next, whole } = gold.pages ?? {}
    for (const address of [gold.url, gold.canonical, next ?? gold.url, whole ?? gold.url])
      expect(URL.canParse(address)).toBe(true)
    expect(gold.continues === true).toBe(next !== undefined)
  })
})

describe('the scorer of pages', () => {
  const pages = loadPages('tune')
  const perfect = ({ body, title, authors, published }: PageGold): PageReading => ({
    body: body.join('\n'),
    title,
    authors,
    published,
  })

  it('gives full marks to the annotation itself', () => {
    const all = pages.length
    expect(pageFigures(pages.map((page) => scorePage(page, perfect(page.gold))))).toEqual({
      pages: all,
      precision: 1,
      recall: 1,
      f1: 1,
      noiseLeft: 0,
      title: all,
      authors: all,
      instant: all,
    })
  })

  it('gives no mark for a story to silence', () => {
    const scores = pages.map((page) => scorePage(page, { body: '', authors: [] }))
    expect(pageFigures(scores)).toMatchObject({ recall: 0, f1: 0, title: 0, instant: 0 })
  })

  it('counts every line of noise that is left, and its words against precision', () => {
    for (const page of pages) {
      const { body, noise } = page.gold
      const said = { ...perfect(page.gold), body: [...body, ...noise].join('\n') }
      const score = scorePage(page, said)
      expect(score.noiseLeft).toEqual(noise)
      expect(pageFigures([score]).precision).toBeLessThan(0.9)
      expect(pageFigures([score]).recall).toBeGreaterThan(0.98)
    }
  })

  it('takes the same moment in another zone, and no other', () => {
    const [page] = pages
    const said = perfect(page!.gold)
    const at = (published: string) => scorePage(page!, { ...said, published }).instant
    expect(at(new Date(page!.gold.published).toISOString())).toBe(true)
    expect(at(page!.gold.published.replace(/\+\d\d:\d\d$/, 'Z'))).toBe(false)
  })

  it('reads every page to an end', () => {
    for (const page of pages) expect(readPage(page).authors).toBeInstanceOf(Array)
  })
})
