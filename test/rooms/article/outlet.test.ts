import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { extractPage } from '../../../src/index.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import { outletOf } from '../../../src/rooms/article/outlet.ts'
import { pageAround, STORY } from './site-pages.ts'
import { storyOf } from './story.ts'

const named = (outlet: string | undefined, url?: string, titleTag?: string) =>
  outletOf(
    {
      ...(outlet === undefined ? {} : { outlet }),
      ...(titleTag === undefined ? {} : { titleTag }),
    },
    url,
    id,
    gazetteer,
  )

describe("an outlet's name", () => {
  it.each([
    ['Portal Berita Terkini - Harian Uji', 'Harian Uji'],
    ['Harian Uji: Berita Terbaru Hari Ini', 'Harian Uji'],
    ['Harian Uji | Situs Berita Indonesia', 'Harian Uji'],
    ['Berita Terkini, Terbaru, dan Terpercaya — Harian Uji', 'Harian Uji'],
    ['Kompas.com - Kabar Tepat Setiap Saat', 'Kompas.com'],
    ['Harian Uji', 'Harian Uji'],
    ['Harian Uji - Surabaya', 'Harian Uji - Surabaya'],
    ['KOMPAS.com', 'KOMPAS.com'],
  ])('of "%s" is %s', (said, name) => expect(named(said)).toBe(name))

  it.each([
    ['Dunia Kita | detikNews', 'https://news.detik.com/a', 'detikNews'],
    ['Teras Setiap Pagi - Harian Uji', 'https://www.harianuji.example/a', 'Harian Uji'],
    ['Teras Negeri - Uji', 'https://www.harianuji.example/a', 'Teras Negeri - Uji'],
  ])('of "%s" is what its domain is called by', (said, url, name) =>
    expect(named(said, url)).toBe(name),
  )

  it('stands behind the headline where the page says it nowhere else', () => {
    const url = 'https://harian-uji.example/dunia/1'
    expect(named(undefined, url, 'Dua menteri bertemu di Wina - Harian Uji')).toBe('Harian Uji')
    expect(named('Berita Terkini', url, 'Dua menteri bertemu | Harian Uji')).toBe('Harian Uji')
    expect(named(undefined, url, 'Dua menteri bertemu di Wina - Dunia')).toBeUndefined()
  })

  it("is the tables' where the page does not say it", () => {
    expect(named(undefined, 'https://nasional.kompas.com/read/1')).toBe('Kompas')
    expect(named(undefined, 'https://english.news.cn/1')).toBe('Xinhua')
  })

  it('is the same in what the page gives', () => {
    const html = pageAround(
      `<div class="body">${STORY.map((line) => `<p>${line}</p>`).join('')}</div>`,
    ).replace(
      '<title>',
      '<meta property="og:site_name" content="Portal Berita Terkini - Harian Uji"><title>',
    )
    expect([storyOf({ html }).outlet, extractPage(html).outlet]).toEqual([
      'Harian Uji',
      'Harian Uji',
    ])
    expect(storyOf({ html, outlet: 'Kiriman - Uji' }).outlet).toBe('Kiriman - Uji')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl(), (a, b, url) => void named(a, url, b)),
    )
  })
})

describe.each([id, en])('slogans of the pack $code', ({ credit }) => {
  const isSlogan = (piece: string) => credit.slogan.some((pattern) => pattern.test(piece))

  it.each(credit.slogans.examples)('%s', (piece) => expect(isSlogan(piece)).toBe(true))
  it.each(credit.slogans.never)('never: %s', (piece) => expect(isSlogan(piece)).toBe(false))
})
