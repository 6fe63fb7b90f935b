import { describe, expect, it } from 'vitest'
import { extractPage } from '../../../src/index.ts'
import { storyOf } from './story.ts'

const ONE =
  'Jakarta - Indonesia dan Fiji menyepakati harga garam untuk dua tahun setelah perundingan panjang di Suva.'
const TWO =
  'Keduanya membahas dua belas nelayan asal Cilacap yang ditahan sejak bulan lalu di Pelabuhan Lautoka.'
const THREE =
  '"Mereka sehat dan sudah menelepon keluarganya," kata duta besar seusai pertemuan itu.'
const FOUR =
  'Menurut kedutaan, sidang pertama para nelayan dijadwalkan berlangsung dua pekan lagi di Lautoka.'
const TITLE = 'Indonesia dan Fiji Sepakati Harga Garam'

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}">${head}</head><body>${body}</body></html>`
const paragraphs = (...words: string[]) => words.map((one) => `<p>${one}</p>`).join('')
const kinds = (html: string) =>
  storyOf({ html }).blocks.map(({ kind, span }) => `${kind}: ${span.exact}`)

describe('templates of the press', () => {
  it('reads a lede without an element of its own behind its dateline as the story', () => {
    const html = page(
      `<h1>${TITLE}</h1><div class="detail__body-text"><strong>Jakarta</strong>${ONE.slice(7)}\n${paragraphs(TWO, THREE, FOUR)}</div>`,
    )
    expect(kinds(html)).toEqual([
      `headline: ${TITLE}`,
      ...[ONE, TWO, THREE, FOUR].map((words) => `paragraph: ${words}`),
    ])
  })

  it('believes no letters between digits: "f98b1ad2" names no ad', () => {
    const html = page(
      `<h1>${TITLE}</h1><article>${paragraphs(ONE, TWO)}<div class="sc-3b6b161a-0"><h2 class="sc-f98b1ad2-0">Apa yang kurang</h2></div>${paragraphs(THREE, FOUR)}<div class="ad2"><p>Beli garam murah di toko kami hari ini juga, gratis ongkos kirim ke mana saja.</p></div></article>`,
    )
    const told = kinds(html).join('\n')
    expect(told).toContain('Apa yang kurang')
    expect(told).not.toContain('gratis ongkos kirim')
  })

  it('keeps a subhead that is a quotation of the story, and no quotation pulled out of it', () => {
    const html = page(
      `<h1>${TITLE}</h1><article>${paragraphs(ONE, TWO)}<h2>'Mereka sehat'</h2>${paragraphs(THREE)}<p>"Mereka sehat dan sudah menelepon keluarganya"</p>${paragraphs(FOUR)}</article>`,
    )
    const told = kinds(html)
    expect(told).toContain("paragraph: 'Mereka sehat'")
    expect(told).not.toContain('paragraph: "Mereka sehat dan sudah menelepon keluarganya"')
  })

  it("takes the outlet's name in a big heading for no title", () => {
    const html = page(
      `<div><h1 class="pub-name">Surat Tiga Danau</h1><article><h1>${TITLE}</h1><div>${paragraphs(ONE, TWO, THREE, FOUR)}</div></article></div>`,
      '<meta property="og:site_name" content="Surat Tiga Danau">',
    )
    expect(extractPage(html).headline).toBe(TITLE)
  })

  it.each([
    '17 November 2026 | By Sari Kusuma',
    '9 November 2026, 13.30 WIB Oleh: Sari Kusuma',
    'Senin, 9 November 2026 - Penulis: Sari Kusuma',
  ])('credits who stands behind the date: %s', (line) => {
    const html = page(
      `<h1>${TITLE}</h1><p class="x">${line}</p><article>${paragraphs(ONE, TWO, THREE, FOUR)}</article>`,
    )
    expect(extractPage(html).authors).toEqual(['Sari Kusuma'])
  })

  it('credits nobody a date merely stands near', () => {
    const html = page(
      `<h1>${TITLE}</h1><article>${paragraphs(ONE, TWO, THREE)}<p>Perjanjian 9 November 2026 diteken oleh Sari Kusuma</p>${paragraphs(FOUR)}</article>`,
    )
    expect(extractPage(html).authors ?? []).toEqual([])
  })
})
