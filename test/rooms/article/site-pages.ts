/** Pages of our own built as those of known sites are: which element holds the story, what stands inside and beside it. */

/** A page, its address, and the paragraphs of its story. */
export interface SitePage {
  readonly url: string
  readonly html: string
  readonly story: readonly string[]
}

export const STORY: readonly string[] = [
  'Menteri Perhubungan Fiji menyerahkan dua belas nelayan asal Cilacap kepada kedutaan Indonesia di Suva, Selasa (8/7/2025).',
  'Mereka ditahan sejak bulan lalu karena kapalnya masuk ke perairan yang tertutup bagi nelayan asing.',
  'Duta besar mengatakan para nelayan dalam keadaan sehat dan sudah menelepon keluarga masing-masing.',
  'Menurut jadwal, mereka terbang ke Jakarta lewat Sydney pada akhir pekan dan dijemput bupati.',
]
const BOX = 'Pasang iklan Anda di sini, jangkau jutaan pembaca setiap hari dengan harga ringan.'

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

/** A page around what holds its story. */
export function pageAround(holder: string, beside = ''): string {
  return `<!doctype html><html><head><title>Dua Belas Nelayan Pulang dari Fiji</title></head><body>
    <nav><a href="/a">Dunia</a><a href="/b">Politik</a></nav><div class="c1"><h1>Dua Belas Nelayan Pulang dari Fiji</h1>
    ${holder}${beside}</div><footer><p>Hak cipta dilindungi undang-undang, dilarang menyalin tanpa izin.</p></footer></body></html>`
}

/** A story in an element, with a box of the site's own after its first paragraph. */
function held(open: string, box: string): string {
  const [first = '', ...rest] = STORY
  return pageAround(`<${open}>${paragraphs([first])}${box}${paragraphs(rest)}</div>`)
}

export const SITE_PAGES: readonly SitePage[] = [
  [
    'https://news.detik.com/berita/d-1/nelayan',
    held(
      'div class="detail__body-text itp_bodycontent"',
      `<div class="parallaxindetail"><p>${BOX}</p></div>`,
    ),
  ],
  ['https://internasional.kompas.com/read/2025/07/08/1/n', held('div class="read__content"', '')],
  [
    'https://www.tribunnews.com/internasional/2025/07/08/nelayan',
    held(
      'div class="side-article txt-article"',
      '<p class="baca">Baca: <a href="/x">Kapal Dagang Kandas di Suva</a></p>',
    ),
  ],
  ['https://news.okezone.com/read/2025/07/08/1/n', held('div itemprop="articleBody"', '')],
  [
    'https://www.liputan6.com/global/read/1/nelayan',
    held('div class="article-content-body__item-content"', ''),
  ],
  ['https://www.tempo.co/internasional/nelayan-1', held('div id="content-wrapper"', '')],
  ['https://www.cnnindonesia.com/internasional/1/n', held('div class="detail-text"', '')],
  ['https://www.antaranews.com/berita/1/nelayan', held('div class="post-content"', '')],
  ['https://daerah.sindonews.com/read/1/nelayan', held('div id="detail-desc"', '')],
].map(([url = '', html = '']) => ({ url, html, story: STORY }))
