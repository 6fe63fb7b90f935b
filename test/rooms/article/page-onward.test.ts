import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/model/offset-map.ts'
import { pageAround, STORY } from './site-pages.ts'
import { storyOf } from './story.ts'

const URL = 'https://harian-uji.example/dunia/771/nelayan'
const body = `<div class="body">${STORY.map((line) => `<p>${line}</p>`).join('')}</div>`
const doubtsOf = (html: string, url?: string) =>
  storyOf({ html, url }).problems.map(({ code, actual }) => [code, actual])
const incomplete = (actual: string) => [['article/incomplete', actual]]

describe('a page whose story goes on elsewhere says so', () => {
  it.each([
    [
      'by a line of numbers',
      '<div class="paging">Halaman: <a href="#">1</a> <a href="#">2</a> <a href="#">Selanjutnya</a></div>',
      'Halaman: 1 2 Selanjutnya',
    ],
    [
      'by a link to the next page, in words',
      '<p><a href="nelayan-bagian-dua">Halaman Selanjutnya</a></p>',
      'Halaman Selanjutnya',
    ],
    ['by a bare link', `<p><a href="${URL}?page=2">Selanjutnya ›</a></p>`, 'Selanjutnya ›'],
    ['by numbers alone', `<ul><li><a href="${URL}/2">2</a></li></ul>`, `${URL}/2`],
    [
      'by a line in the story',
      '<p>Simak berita selengkapnya di halaman selanjutnya.</p>',
      'Simak berita selengkapnya di halaman selanjutnya.',
    ],
  ])('%s', (_, beside, actual) => {
    expect(doubtsOf(pageAround(body, beside), URL)).toEqual(incomplete(actual))
  })

  it('by the head of the page', () => {
    const html = pageAround(body).replace(
      '<title>',
      `<link rel="next" href="${URL}?page=2"><title>`,
    )
    expect(doubtsOf(html, URL)).toEqual(incomplete(`${URL}?page=2`))
    expect(doubtsOf(html, `${URL}?page=2`)).toEqual([])
    // where nobody says where the page came from, it says itself
    const named = html.replace('<title>', `<link rel="canonical" href="${URL}"><title>`)
    expect(doubtsOf(named)).toEqual(incomplete(`${URL}?page=2`))
  })

  it('once, however often', () => {
    const told = body.replace(
      '</div>',
      '<p>Simak berita selengkapnya di halaman selanjutnya.</p></div>',
    )
    const beside = `<div>Halaman 1 2 3</div><p><a href="${URL}?page=2">Halaman Selanjutnya</a></p>`
    expect(doubtsOf(pageAround(told, beside), URL)).toHaveLength(1)
  })

  it('and not where its next page is handed in too', () => {
    const first = pageAround(body, `<p><a href="${URL}?page=2">Halaman Selanjutnya</a></p>`)
    const rest = STORY.map((line) => `<p>${line.replace('nelayan', 'pelaut').toUpperCase()}</p>`)
    const article = storyOf({
      url: URL,
      pages: [
        { kind: 'html', content: first, url: URL },
        {
          kind: 'html',
          content: pageAround(`<div class="body">${rest.join('')}</div>`),
          url: `${URL}?page=2`,
        },
      ],
    })
    expect(article.problems.map(({ code }) => code)).toEqual(['article/more-pages'])
  })
})

describe('a whole story does not say that it goes on', () => {
  it.each([
    [
      'at the next story of the site',
      '<p><a href="/dunia/772/timnas">Berikutnya: Timnas U-20 Tiba di Solo</a></p>',
    ],
    ['at a link that only says next', '<p><a href="/dunia/772/timnas">Selanjutnya ›</a></p>'],
    ['at comments', `<p><a href="${URL}/comment-page-2">2</a></p>`],
    [
      'at the counter of a gallery',
      '<div><img src="a.jpg"><p>1 dari 3</p><img src="b.jpg"><p>2 dari 3</p></div>',
    ],
    ['at a clock', '<p>24/7</p>'],
  ])('%s', (_, beside) => {
    expect(doubtsOf(pageAround(body, beside), URL)).toEqual([])
  })
})

describe('a story that stands in the data of its page alone', () => {
  it('is read with each word at its place in the source', () => {
    const told = STORY.map((line, at) =>
      at === 0 ? line.replace('nelayan', 'nelayan "Cilacap"') : line,
    )
    const articleBody = told
      .map((line) => `<p>${line.replace('Suva', 'Suva&nbsp;raya')}</p>`)
      .join('')
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Nelayan Pulang', articleBody })
    const data = json.replaceAll('<', '\\u003c')
    const html = `<html><head><title>Nelayan Pulang</title><script type="application/ld+json">${data}</script></head><body><div id="app"></div><script src="a.js"></script></body></html>`
    const article = storyOf({ html })
    expect(article.headline).toBe('Nelayan Pulang')
    expect(article.text).toBe(told.map((line) => line.replace('Suva', 'Suva raya')).join('\n'))
    for (const word of ['Menteri', '"Cilacap"', 'raya', 'Sydney', 'bupati']) {
      const start = article.text.indexOf(word)
      const place = locate(article.map, { start, end: start + word.length })
      expect(JSON.parse(`"${html.slice(place.start, place.end)}"`)).toBe(word)
    }
  })
})
