import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storyLinks } from '../../../src/index.ts'

const STORY = 'https://harian-uji.example/dunia/771/kereta-malam-ke-wina'
const page = (links: readonly string[], head = '') =>
  `<html><head>${head}</head><body><h1>Kereta malam ke Wina</h1><p>Dua menteri naik kereta.</p>${links
    .map((href) => `<a href="${href}">x</a>`)
    .join('')}</body></html>`

describe('how a story goes on', () => {
  it.each([
    [
      'a number asked for',
      [`${STORY}?page=1`, `${STORY}?page=2`, `${STORY}?page=3`],
      STORY,
      `${STORY}?page=2`,
    ],
    ['a number behind the path', [`${STORY}/2`, `${STORY}/3`], STORY, `${STORY}/2`],
    ['a folder of pages', [`${STORY}/page/2/`], STORY, `${STORY}/page/2/`],
    ['a relative address', ['?halaman=2'], STORY, `${STORY}?halaman=2`],
    [
      'the third page behind the second',
      [`${STORY}?page=1`, `${STORY}?page=3`],
      `${STORY}?page=2`,
      `${STORY}?page=3`,
    ],
    ['the third behind "/2"', [STORY, `${STORY}/2`, `${STORY}/3`], `${STORY}/2`, `${STORY}/3`],
  ])('is seen by %s', (_, links, url, next) => {
    expect(storyLinks(page(links), url)).toMatchObject({ next, canonical: STORY })
  })

  it.each([
    ['comments', [`${STORY}/comment-page-2`, `${STORY}?page=2#comments`]],
    ['an archive', ['https://harian-uji.example/dunia?page=2', '/dunia/page/2']],
    ['another story', [`${STORY}-bagian-akhir`, 'https://harian-uji.example/dunia/772/2']],
    ['another site', ['https://lain.example/dunia/771/kereta-malam-ke-wina?page=2']],
    ['pages before', [`${STORY}?page=1`]],
  ])('is not seen in %s', (_, links) => {
    expect(storyLinks(page(links), STORY)).toEqual({ canonical: STORY })
  })

  it('keeps stories asked of one script apart', () => {
    const url = 'https://harian-uji.example/baca.php?id=7'
    const links = ['baca.php?id=8&amp;page=2', 'baca.php?id=7&amp;page=2']
    expect(storyLinks(page(links), url).next).toBe(`${url}&page=2`)
  })

  it.each([
    ['https://news.detik.com/berita/d-1/kereta', '/2', '?single=1'],
    ['https://nasional.kompas.com/read/2025/06/18/1/kereta', '?page=2', '?page=all'],
    ['https://www.inews.id/news/kereta', '/2', '/all'],
  ])('finds the whole of %s', (url, second, whole) => {
    expect(storyLinks(page([url + second]), url).whole).toBe(url + whole)
  })

  it('knows a whole story by its link, and that it is one already', () => {
    expect(storyLinks(page([`${STORY}?view=all`]), STORY).whole).toBe(`${STORY}?view=all`)
    const whole = storyLinks(page([`${STORY}?page=2`]), `${STORY}?page=all`)
    expect(whole).toEqual({ whole: `${STORY}?page=all`, canonical: STORY })
  })

  it('takes the address a page calls canonical, but no home page and no other site', () => {
    const said = (href: string) =>
      storyLinks(page([], `<link rel="canonical" href="${href}">`), `${STORY}/amp`).canonical
    expect(said(STORY)).toBe(STORY)
    expect(said('https://harian-uji.example/')).toBe(`${STORY}/amp`)
    expect(said('https://lain.example/a/b')).toBe(`${STORY}/amp`)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl(), (text, href, url) => {
        storyLinks(text, href)
        storyLinks(page([href, url + href]), url)
      }),
    )
  })
})
