import { describe, expect, it, vi } from 'vitest'
import { loadPages } from '../../../bench/quality/page-gold.ts'
import { SITES } from '../../../src/rooms/article/page/site.ts'
import { SITE_PAGES } from './site-pages.ts'
import { storyOf } from './story.ts'

// The table of sites must never be needed: here it is empty.
vi.mock('../../../src/rooms/article/page/site.ts', async (original) => ({
  ...(await original<typeof import('../../../src/rooms/article/page/site.ts')>()),
  SITES: {},
}))

const told = (html: string, url: string) =>
  storyOf({ html, url })
    .blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst')
    .map(({ span }) => span.exact)

describe('without a table of sites', () => {
  it('there is none', () => expect(Object.keys(SITES)).toEqual([]))

  it.each(SITE_PAGES)('a page is read as well: $url', ({ url, html, story }) => {
    expect(told(html, url)).toEqual(story)
  })

  it('the annotated pages are read as well: nearly every line of theirs, and few others', () => {
    let lines = 0
    let missed = 0
    let extra = 0
    const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
    for (const { html, gold } of loadPages('tune').filter((page) => page.gold.lang === 'id')) {
      const found = new Set(told(html, gold.url).map(plain))
      const wanted = new Set(gold.body.map(plain))
      lines += wanted.size
      missed += wanted.difference(found).size
      extra += found.difference(wanted).size
    }
    expect(lines).toBeGreaterThan(100)
    expect(missed / lines).toBeLessThan(0.02)
    expect(extra / lines).toBeLessThan(0.06)
  })
})
