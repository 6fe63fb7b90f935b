import { describe, expect, it } from 'vitest'
import { HALVES } from '../../bench/quality/gold.ts'
import { loadPages } from '../../bench/quality/page-gold.ts'
import { pageFigures, readPage, scorePage } from '../../bench/quality/page-score.ts'

// Off until the extractor is there; KAWAT_PAGES=1 turns it on.
describe.skipIf(!process.env.KAWAT_PAGES)('the pages are read', () => {
  it.each(HALVES)('almost to the word, without noise: %s', (half) => {
    const scores = loadPages(half).map((page) => scorePage(page, readPage(page)))
    const { f1, noiseLeft } = pageFigures(scores)
    expect(f1).toBeGreaterThanOrEqual(0.98)
    expect(noiseLeft).toBe(0)
  })
})
