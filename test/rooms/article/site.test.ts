import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import type { Article } from '../../../src/model/article.ts'
import { outletRow } from '../../../src/rooms/article/outlet.ts'
import { SITES, siteRule } from '../../../src/rooms/article/page/site.ts'
import { textOf } from '../../source-tree.ts'
import { pageAround, SITE_PAGES, STORY } from './site-pages.ts'
import { storyOf } from './story.ts'

const told = ({ blocks }: Article) =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => span.exact)
const doubts = ({ problems }: Article) => problems.map(({ code, actual }) => [code, actual])
const paragraphsOf = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')
const paragraphs = paragraphsOf(STORY)

describe('the table of sites', () => {
  const domains = Object.keys(SITES)

  it('stands in the order of the alphabet, by registrable domain', () => {
    expect(domains).toEqual(domains.toSorted())
    for (const domain of domains)
      expect(siteRule(`https://news.${domain}/a`, SITES)?.domain).toBe(domain)
  })

  it.each(Object.entries(SITES))('says where it has %s from, and of whom', (domain, rule) => {
    expect(rule.source.length).toBeGreaterThan(0)
    if (rule.holder !== undefined || rule.whole !== undefined)
      expect(rule.source.some((source) => source !== 'data/outlets.tsv')).toBe(true)
    if (rule.outlet === undefined) return
    const row = outletRow(undefined, `https://www.${domain}/a`, gazetteer)
    expect(row?.name).toBe(rule.outlet)
    if (rule.source.includes('data/outlets.tsv')) expect(row?.domain).toBe(domain)
  })

  it('is the one of docs/pages.md', () => {
    const rows = [
      ...textOf('docs/pages.md').matchAll(/^\| `([a-z0-9.]+)` \| ([^|]*?) ?\|(.*)\|$/gm),
    ]
    expect(rows.map(([, domain, outlet]) => [domain, outlet])).toEqual(
      Object.entries(SITES).map(([domain, rule]) => [domain, rule.outlet ?? '']),
    )
    for (const [, domain = '', , cells] of rows)
      for (const name of [SITES[domain]?.whole ?? [], SITES[domain]?.holder ?? []].flat())
        expect(cells).toContain(`\`${name}\``)
  })

  it.each(['https://detik.com.example/a', 'https://constructor/a', 'detik.com', ''])(
    'knows nothing of %s',
    (url) => expect(siteRule(url, SITES)).toBeUndefined(),
  )
})

describe('a page of a known site', () => {
  it.each(SITE_PAGES)('is read as its rule says: $url', ({ url, html, story }) => {
    const article = storyOf({ html, url })
    expect(told(article)).toEqual(story)
    expect(doubts(article)).toEqual([])
  })

  it('has no words of the wrapper that nobody named', () => {
    const words =
      'Toko buku kami di Jalan Kramat buka setiap hari, dan pembaca boleh datang untuk minum teh bersama.'
    const html = pageAround(`<div id="content-wrapper">${paragraphs}</div>`, `<p>${words}</p>`)
    const url = 'https://www.tempo.co/internasional/nelayan-1'
    expect(told(storyOf({ html }))).toContain(words)
    const article = storyOf({ html, url })
    expect(told(article)).toEqual(STORY)
    expect(article.furniture.map(({ rule }) => rule)).toContain('article/outside-story')
  })

  it('has the boxes its site sets into the story as furniture', () => {
    const [{ url, html }] = SITE_PAGES as [(typeof SITE_PAGES)[number]]
    const { furniture } = storyOf({ html, url })
    expect(furniture.map(({ rule }) => rule)).toContain('article/beside-by-site')
  })

  it('may hold its story in several elements', () => {
    const each = STORY.map(
      (line) => `<div class="article-content-body__item-content"><p>${line}</p></div>`,
    )
    const url = 'https://www.liputan6.com/global/read/1/nelayan'
    const article = storyOf({ html: pageAround(each.join('<hr>')), url })
    expect([told(article), doubts(article)]).toEqual([STORY, []])
  })

  it.each([
    ['has none of its elements', `<div class="x1">${paragraphs}</div>`],
    [
      'has them around something else',
      `<div class="read__content">${paragraphsOf(STORY.slice(0, 1))}</div><div class="x1">${paragraphsOf(STORY.slice(1))}</div>`,
    ],
  ])('is read by the general rules, and says so, where it %s', (_, holder) => {
    const article = storyOf({ html: pageAround(holder), url: 'https://www.kompas.com/read/1/n' })
    for (const line of STORY.slice(1)) expect(told(article)).toContain(line)
    expect(doubts(article)).toEqual([['article/site-rule', 'kompas.com']])
  })
})

describe('the agency', () => {
  const html = pageAround(`<div class="body">${paragraphs}</div>`)

  it.each([
    ['https://www.antaranews.com/berita/1/nelayan', 'Antara'],
    ['https://en.antaranews.com/news/1/fishermen', 'Antara'],
    ['https://www.reuters.com/world/1', 'Reuters'],
    ['https://apnews.com/article/1', 'AP'],
    ['https://www.afp.com/en/1', 'AFP'],
    ['https://english.news.cn/1', 'Xinhua'],
    ['https://www.bernama.com/1', 'Bernama'],
    ['https://english.kyodonews.net/1', 'Kyodo'],
    ['https://www.kompas.com/read/1/n', undefined],
  ])('of a story at %s is its own: %s', (url, agency) => {
    const article = storyOf({ html, url })
    expect(article.agency).toBe(agency)
    if (agency !== undefined) expect(article.outlet).toBe(agency)
  })

  it('is the one credited where an agency passes on another', () => {
    const credited = html.replace('dijemput bupati.', 'dijemput bupati. (AFP)')
    expect(storyOf({ html: credited, url: 'https://www.antaranews.com/berita/1/n' }).agency).toBe(
      'AFP',
    )
  })
})
