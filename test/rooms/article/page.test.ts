import { describe, expect, it } from 'vitest'
import { extractPage } from '../../../src/index.ts'
import { storyOf } from './story.ts'

const ONE =
  'Duta Besar Indonesia untuk Fiji menemui Menteri Perikanan Fiji di Suva pada Selasa (8/7) pagi.'
const TWO =
  'Keduanya membahas dua belas nelayan asal Cilacap yang ditahan sejak bulan lalu di Pelabuhan Lautoka.'
const THREE =
  '"Mereka sehat dan sudah menelepon keluarganya," kata duta besar seusai pertemuan itu.'
const FOUR =
  'Menurut kedutaan, sidang pertama para nelayan dijadwalkan berlangsung dua pekan lagi di Lautoka.'
const STORY = [ONE, TWO, THREE, FOUR]
const paragraphs = STORY.map((words) => `<p>${words}</p>`).join('')

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Kabar</title>${head}</head><body>${body}</body></html>`
const linesOf = (html: string) =>
  storyOf({ html })
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ span }) => span.exact)
const standfirstOf = (html: string) =>
  storyOf({ html })
    .blocks.filter(({ kind }) => kind === 'standfirst')
    .map(({ span }) => span.exact)
const rulesOf = (html: string) => storyOf({ html }).furniture.map(({ rule }) => rule)

describe('what names and shapes put beside a story', () => {
  it('a row of teasers nobody named', () => {
    const teaser = (title: string) =>
      `<div class="x"><a href="/t">${title}</a><p>Menteri berkata harga akan turun, tetapi pedagang di pasar belum merasakannya.</p></div>`
    const row = [
      'Harga Beras di Pasar Induk',
      'Jembatan Baru Mulai Dibangun',
      'Sekolah Libur Dua Pekan',
    ]
    const html = page(`<div>${paragraphs}<div>${row.map(teaser).join('')}</div></div>`)
    expect(linesOf(html)).toEqual(STORY)
    expect(rulesOf(html)).toContain('article/teaser')
  })

  it('two such blocks are a row in a box of their own, not between the story’s paragraphs', () => {
    const block = `<div><a href="/t">Catatan dari kedutaan di Suva</a><p>Kedutaan menyewa penerjemah untuk dua belas nelayan itu.</p></div>`
    const two = `${block}${block.replace('dua belas', 'semua')}`
    expect(
      linesOf(page(`<div>${paragraphs}<div><h4>Dari kedutaan</h4>${two}</div></div>`)),
    ).toEqual(STORY)
    expect(linesOf(page(`<div>${paragraphs}${two}</div>`))).toHaveLength(6)
  })

  it('the words that stand alone with a picture, not those of a gallery', () => {
    const figure = (words: string) => `<div><img src="a.jpg"><span>${words}</span></div>`
    const html = page(
      `<div>${figure('Duta besar menjabat tangan menteri itu di Suva, Fiji.')}${paragraphs}</div>`,
    )
    expect(linesOf(html)).toEqual(STORY)
    const gallery = page(`<div>${STORY.map(figure).join('')}</div>`)
    expect(linesOf(gallery)).toEqual(STORY)
  })

  it('what readers say, behind the line that says so', () => {
    const talk = `<h4>Komentar Pembaca</h4><p>Semoga para nelayan itu lekas pulang ke kampungnya, kasihan anak istrinya.</p>`
    const html = page(`<div>${paragraphs}${talk}</div>`)
    expect(linesOf(html)).toEqual(STORY)
    expect(rulesOf(html)).toContain('article/comments')
  })

  it('readers one below the other, known by the names they give themselves', () => {
    const reader = (name: string, says: string) =>
      `<div class="q7"><b>${name}</b><p>${says}</p></div>`
    const talk = [
      reader(
        'ikan_asin',
        'Semoga para nelayan itu lekas pulang ke kampungnya, kasihan anak istrinya.',
      ),
      reader(
        'Bu Lastri',
        'Kedutaan kita memang sigap, tetapi mengapa mereka baru ditengok sekarang?',
      ),
      reader('laut.biru88', 'Mantap, Pak Dubes!'),
    ].join('')
    const html = page(`<div>${paragraphs}<div><h4>Ruang tamu</h4>${talk}</div></div>`)
    expect(linesOf(html)).toEqual(STORY)
    expect(rulesOf(html)).toContain('article/comments')
  })

  it('the parts of a story under bold names are no readers', () => {
    const part = (name: string, index: number) =>
      `<div class="q7"><b>${name}</b><p>${STORY[index]}</p></div>`
    const parts = ['Suva', 'Pelabuhan Lautoka', 'Kata duta besar', 'Sidang'].map(part).join('')
    expect(linesOf(page(`<div>${parts}</div>`)).filter((line) => STORY.includes(line))).toEqual(
      STORY,
    )
  })

  it('all of a box that a line of noise opens', () => {
    const box = `<div class="z1"><p>Konten Promosi</p><div><strong>Kapal Pesiar ke Fiji</strong><p>Perusahaan pelayaran itu menjual tiket dengan potongan harga sampai akhir bulan.</p></div></div>`
    const html = page(`<div>${paragraphs}${box}</div>`)
    expect(linesOf(html)).toEqual(STORY)
    expect(rulesOf(html)).toContain('article/boxed')
  })

  it.each([
    [
      'Ayu',
      'Semoga para nelayan itu lekas pulang ke kampungnya, kasihan anak istrinya yang menunggu di sana.',
      '2 jam lalu · Balas · Suka',
    ],
    [
      '',
      'Ayu, 3 jam lalu: semoga para nelayan itu lekas pulang ke kampungnya, kasihan anak istrinya yang menunggu di sana.',
      '',
    ],
    [
      'Ayu · kemarin',
      'Semoga para nelayan itu lekas pulang ke kampungnya, kasihan anak istrinya yang menunggu di sana.',
      '',
    ],
    [
      'Ayu Rabu, 9/7 20.11',
      'Semoga para nelayan itu lekas pulang ke kampungnya, kasihan anak istrinya yang menunggu di sana.',
      '',
    ],
  ])('what readers say, known by who spoke when: %s %s %s', (above, words, below) => {
    const talk = (name: string) =>
      [above, words, below]
        .filter(Boolean)
        .map((line) => `<div>${line.replace('Ayu', name)}</div>`)
        .join('')
    const html = page(
      `<div>${paragraphs}${talk('Ayu')}${talk('Budi')}${talk('penjual_ikan')}</div>`,
    )
    expect(linesOf(html)).toEqual(STORY)
    expect(rulesOf(html)).toContain('article/comments')
    // one of them may be the outlet's own
    expect(
      linesOf(page(`<div>${paragraphs}${talk('Ayu')}<p>${ONE.replace('Fiji', 'Nauru')}</p></div>`)),
    ).toContain(ONE.replace('Fiji', 'Nauru'))
  })

  it('the life of who wrote it, not the story in an element called after its author', () => {
    const life = `<div class="author-1"><b>Sari Dewi</b><p>Sari Dewi meliput kelautan sejak 2014 dan tinggal di Suva, Fiji, bersama dua ekor kucing.</p></div>`
    expect(linesOf(page(`<div>${paragraphs}${life}</div>`))).toEqual(STORY)
    expect(linesOf(page(`<div class="author-1">${paragraphs}</div>`))).toEqual(STORY)
  })

  it('calls to act, notices of the shop, boxes of text set in by name', () => {
    for (const name of ['cta-box', 'aawp-disclaimer', 'inline-textbox', 'postmetadata']) {
      const box = `<div class="${name}"><p>Pelajari hukum laut dalam kursus kami yang dibuka setiap bulan, daftar hari ini.</p></div>`
      expect(linesOf(page(`<div>${paragraphs}${box}</div>`))).toEqual(STORY)
    }
  })

  it('a caption, unless it is as long as a story', () => {
    const figure = (words: string) => `<figure><figcaption>${words}</figcaption></figure>`
    const html = (words: string) => page(`<article>${figure(words)}${paragraphs}</article>`)
    const short = 'Dua belas nelayan asal Cilacap di Pelabuhan Lautoka, Fiji, sebelum sidang.'
    expect(linesOf(html(short))).toEqual(STORY)
    const long = `Duta besar berangkat pagi sekali dari Suva. ${'Ia menempuh jalan pesisir yang panjang menuju Lautoka. '.repeat(10)}`
    expect(linesOf(html(long))).toHaveLength(5)
  })

  it('the next story, loaded below the first for readers who scroll on', () => {
    const unit = (title: string, body: string) =>
      `<div class="unit"><h1>${title}</h1><div class="text">${body}</div></div>`
    const other = Array.from(
      { length: 6 },
      (_, n) =>
        `<p>Pabrik garam itu tutup hari ke-${n + 2} dan buruhnya pulang membawa upah separuh.</p>`,
    ).join('')
    const both = [
      unit('Nelayan Cilacap di Fiji', paragraphs),
      unit('Pabrik Garam Terendam Rob', other),
    ]
    const title = '<meta property="og:title" content="Nelayan Cilacap di Fiji">'
    expect(linesOf(page(both.join(''), title))).toEqual(STORY)
  })

  it('a box set into a row of paragraphs, but not the story’s table', () => {
    const more = STORY.map(
      (words) => `<p>${words.replace('pada', 'sejak')} Sidang ditunda.</p>`,
    ).join('')
    const rows = (inset: string) => linesOf(page(`<div>${paragraphs}${inset}${more}</div>`))
    const facts = `<div><b>Lautoka dalam Angka</b><p>Kota gula itu berpenduduk sekitar tujuh puluh ribu jiwa, terbanyak kedua di Fiji.</p></div>`
    expect(rows(facts)).toHaveLength(8)
    const table = `<div><table><tr><td>Nelayan yang ditahan di Pelabuhan Lautoka, menurut kedutaan: dua belas orang.</td></tr><tr><td>Kapal yang disita: dua.</td></tr></table></div>`
    expect(rows(table)).toHaveLength(10)
  })

  it('what stands between paragraphs that are all of one class, in a class of its own', () => {
    const story = [...STORY, ...STORY.map((line) => `Kemarin pun begitu. ${line}`)]
    const rows = story.map((line) => `<div class="sc-a1">${line}</div>`)
    const inset = `<div class="sc-b2">Lautoka berpenduduk sekitar tujuh puluh ribu jiwa, terbanyak kedua di Fiji.</div>`
    const html = (lines: readonly string[]) =>
      page(`<div>${lines.slice(0, 5).join('')}${inset}${lines.slice(5).join('')}</div>`)
    expect(story.length).toBeGreaterThanOrEqual(8)
    expect(linesOf(html(rows))).toEqual(story)
    const mixed = rows.map((row, index) => row.replace('a1', `a${index % 2}`))
    expect(linesOf(html(mixed))).toHaveLength(story.length + 1)
  })

  it('an appeal between the entries of a live page', () => {
    const entry = (lines: readonly string[]) =>
      `<article class="entry">${lines.map((line) => `<p>${line}</p>`).join('')}</article>`
    const told = [
      STORY,
      ...['Pagi', 'Siang', 'Sore'].map((at) => STORY.map((line) => `${at} ini, ${line}`)),
    ]
    const appeal = `<div class="ask"><h3>Sebelum lanjut</h3><p>Koran ini dimiliki karyawan dan pembacanya, tanpa seorang pun pemegang saham besar.</p></div>`
    const html = (entries: readonly string[]) =>
      page(`<div>${entries.slice(0, 2).join('')}${appeal}${entries.slice(2).join('')}</div>`)
    expect(linesOf(html(told.map(entry)))).toEqual(told.flat())
    const plain = told.map((lines) => entry(lines).replaceAll('article', 'section'))
    expect(linesOf(html(plain)).length).toBeGreaterThan(told.flat().length)
  })

  it('readers whose words stand in an element below the line that says so, however many', () => {
    const words = [ONE, TWO, THREE, FOUR].map(
      (line) => `<p>${line.replace('Fiji', 'sana')} Begitu, kan?</p>`,
    )
    const talk = `<section><h3>Tanggapan Pembaca</h3><div>${words.join('')}${words.map((word) => word.replace('Begitu', 'Ya')).join('')}</div></section>`
    const above =
      '<div>Pelabuhan Lautoka, tempat kapal-kapal itu ditahan; di belakangnya pabrik gula.</div>'
    const more = STORY.map((line) => line.replace('pada', 'sejak')).map(
      (line) => `Kemarin pun begitu. ${line}`,
    )
    const story = [...STORY, ...more]
    const html = page(
      `<main>${above}<div>${story.map((line) => `<p>${line}</p>`).join('')}</div>${talk}</main>`,
    )
    expect(linesOf(html)).toEqual(story)
  })

  it('short lines around a story of one paragraph are read with it', () => {
    const short = 'Semua selamat, kata kedutaan.'
    expect(linesOf(page(`<div><p>${ONE} ${TWO} ${THREE}</p><p>${short}</p></div>`))).toHaveLength(2)
  })

  it('the points that a colon announces at the very end, but no others', () => {
    const points = '<ul><li>Paspor baru</li><li>Tiket pulang</li></ul>'
    const announced = '<p>Kedutaan menyiapkan dua hal bagi para nelayan itu:</p>'
    expect(linesOf(page(`<div>${paragraphs}${announced}${points}</div>`))).toHaveLength(7)
    expect(linesOf(page(`<div>${paragraphs}${points}</div>`))).toEqual(STORY)
  })

  it('a first paragraph that stands before the element of the rest', () => {
    const rest = STORY.slice(1).map((words) => `<p>${words} ${words.replace('pada', 'sejak')}</p>`)
    expect(linesOf(page(`<div><p>${ONE}</p><div class="z">${rest.join('')}</div></div>`))[0]).toBe(
      ONE,
    )
  })

  it('notes in italics below the story, but no italics inside it', () => {
    const note = `<p><em>Penulis pernah bekerja di kedutaan itu; naskah ini ditulisnya sebagai warga biasa.</em></p>`
    expect(linesOf(page(`<div>${paragraphs}${note}</div>`))).toEqual(STORY)
    const letter = `<p><i>"Kami menunggu di dermaga sampai malam,"</i></p>`
    expect(
      linesOf(page(`<div><p>${ONE}</p>${letter}<p>${TWO}</p><p>${THREE}</p></div>`)),
    ).toHaveLength(4)
    expect(
      linesOf(page(`<div>${STORY.map((words) => `<p><i>${words}</i></p>`).join('')}</div>`)),
    ).toEqual(STORY)
  })

  it('a name counts for nothing where its element holds most of the page', () => {
    expect(linesOf(page(`<div class="with-sidebar ads-page">${paragraphs}</div>`))).toEqual(STORY)
  })

  it('hidden words, but not the story a script would show', () => {
    const box =
      '<div style="display: none">Masuk dahulu untuk membaca berita ini sampai selesai, gratis.</div>'
    expect(linesOf(page(`<div class="article-body">${paragraphs}${box}</div>`))).toEqual(STORY)
    const veiled = STORY.map((words) => `<div hidden><p>${words}</p></div>`).join('')
    expect(linesOf(page(`<div class="article-body">${veiled}</div>`))).toEqual(STORY)
  })

  it('a page whose every name says noise is looked at again', () => {
    const each = STORY.map((words) => `<div class="promo-card"><p class="rail">${words}</p></div>`)
    const html = page(
      `<div class="social">${each.slice(0, 2).join('')}</div><div class="social">${each.slice(2).join('')}</div>`,
    )
    expect(linesOf(html)).toEqual(STORY)
  })
})

describe('the edges of a story', () => {
  it('a dateline set apart opens it; author and time do not', () => {
    const html = page(
      `<div><div>Oleh Sari</div><div>8 Juli 2025</div><strong>Suva</strong> - <p>${ONE}</p>${paragraphs}</div>`,
    )
    expect(linesOf(html)[0]).toBe(`Suva - ${ONE}`)
  })

  it('a standfirst above the story’s own element belongs to it', () => {
    const lead =
      'Dua belas nelayan Cilacap menunggu sidang di Lautoka, dan kedutaan mendampingi mereka.'
    const html = page(
      `<div><p class="standfirst">${lead}</p><div>Iklan</div><div class="story-text">${paragraphs}</div></div>`,
    )
    expect(linesOf(html)).toEqual(STORY)
    expect(standfirstOf(html)).toEqual([lead])
  })

  it('a line set apart right below the headline is its standfirst, the first paragraph is not', () => {
    const lead = 'Dua belas nelayan Cilacap menunggu sidang di Lautoka sejak Senin'
    const head = '<h1>Nelayan Cilacap ditahan di Fiji sejak pekan lalu</h1>'
    const apart = page(`<article><header>${head}<h2>${lead}</h2></header>${paragraphs}</article>`)
    expect(standfirstOf(apart)).toEqual([lead])
    expect(linesOf(apart)).toEqual(STORY)
    expect(standfirstOf(page(`<article>${head}${paragraphs}</article>`))).toEqual([])
  })

  it('clocks of a live page stay, a lone length of a video does not', () => {
    const entry = (clock: string, text: string) => `<div><time>${clock}</time></div><p>${text}</p>`
    const live = [ONE, TWO, THREE, FOUR].map((text, at) => entry(`1${9 - at}.05`, text)).join('')
    const html = page(
      `<div>${live}<div>1:42</div><p>Kapal patroli Fiji melaporkan 32 pelanggaran sepanjang 2025, kata juru bicaranya di Suva.</p></div>`,
    )
    expect(linesOf(html).filter((line) => /^\d/.test(line))).toEqual([
      '19.05',
      '18.05',
      '17.05',
      '16.05',
    ])
  })

  it('a quote pulled out of a paragraph is not told twice', () => {
    const said = '“Kapal itu tidak pernah masuk perairan kami,”'
    const html = page(
      `<div><p>${ONE}</p><p>${said} kata petugas itu kepada wartawan di Suva.</p><div>“Kapal itu tidak pernah masuk perairan kami”</div><p>${THREE}</p><p>${FOUR}</p></div>`,
    )
    expect(linesOf(html).filter((line) => line.includes('tidak pernah masuk'))).toHaveLength(1)
  })
})

describe("the page's own data", () => {
  const data = (articleBody: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Nelayan","articleBody":${JSON.stringify(articleBody)},}</script>`

  it('take out of the middle what they leave out', () => {
    const box =
      '<p>Unduh aplikasi kami sekarang juga dan dapatkan berita pilihan setiap pagi, gratis selamanya.</p>'
    const html = page(
      `<div><p>${ONE}</p><p>${TWO}</p>${box}<p>${THREE}</p><p>${FOUR}</p></div>`,
      data(STORY.join(' ')),
    )
    expect(linesOf(html)).toEqual(STORY)
    expect(rulesOf(html)).toContain('article/not-in-page-data')
  })

  it('are the story where a script would have written it, each word in its place in the source', () => {
    const html = page('<div id="app"></div>', data(STORY.join('\n')))
    const { blocks } = storyOf({ html })
    expect(blocks.map(({ span }) => span.exact)).toEqual(STORY)
    for (const [index, { span }] of blocks.entries())
      expect(html.slice(span.original.start, span.original.end)).toBe(
        JSON.stringify(STORY[index]).slice(1, -1),
      )
  })

  it('of another story change nothing', () => {
    const other = STORY.map((words) => words.split(' ').reverse().join(' ')).join(' ')
    expect(linesOf(page(`<div>${paragraphs}</div>`, data(other)))).toEqual(STORY)
  })
})

describe('extractPage', () => {
  it('reads a page in a language there are no tables of', () => {
    const words = [
      'Der Botschafter traf am Dienstag in Suva den Minister für Fischerei und sprach über zwölf Seeleute.',
      'Sie sitzen seit einem Monat im Hafen von Lautoka fest, wie die Botschaft am Abend mitteilte.',
      'Nach ihren Angaben beginnt der Prozess gegen die Seeleute in zwei Wochen vor dem Gericht der Stadt.',
    ]
    const html = page(
      `<nav>Start Politik Sport</nav><article><h1>Zwölf Seeleute vor Gericht</h1>${words.map((one) => `<p>${one}</p>`).join('')}</article>`,
    )
    const { headline, paragraphs: read, language } = extractPage(html)
    expect([headline, read, language]).toEqual(['Zwölf Seeleute vor Gericht', words, undefined])
  })
})

describe('what belongs to a story although it stands apart', () => {
  const head = '<meta property="og:title" content="Nelayan Cilacap Disidang di Fiji">'
  const standfirst = 'Sidang pertama dua belas nelayan itu dijadwalkan berlangsung dua pekan lagi.'

  it('the standfirst below the headline, not a line above it', () => {
    const html = page(
      `<div><p>Tentang seri ini: kisah nelayan Indonesia yang berlayar jauh dari kampungnya.</p><h1>Nelayan Cilacap Disidang di Fiji</h1><div><p>${standfirst}</p></div><div class="css-1">${paragraphs}</div></div>`,
      head,
    )
    expect(linesOf(html)).toEqual([standfirst, ...STORY])
  })

  it('a part in an element of the same name, not one of another', () => {
    const part =
      'Keluarga para nelayan di Cilacap menunggu kabar dari kedutaan setiap sore di balai desa itu, kata seorang kerabat.'
    const blocks = (name: string) =>
      page(
        `<main><div class="row"><div class="block block-1">${paragraphs}${paragraphs.replaceAll('yang', 'lain')}</div></div><div class="row"><div class="${name}"><p>${part}</p></div></div></main>`,
      )
    expect(linesOf(blocks('block block-2'))).toContain(part)
  })

  it('a short sentence at the end, not a word', () => {
    expect(linesOf(page(`<div>${paragraphs}<p>Mereka semua belum pulang.</p></div>`))).toEqual([
      ...STORY,
      'Mereka semua belum pulang.',
    ])
    expect(linesOf(page(`<div>${paragraphs}<p>Suva</p></div>`))).toEqual(STORY)
  })
})

describe('lines at the edges', () => {
  it('a line of publication above the story is none of it', () => {
    const printed = 'Dipublikasikan: Senin, 09 November 2026 20:18 WIB'
    expect(
      linesOf(
        page(
          `<div><p>${printed}<br>Diperbarui: Selasa, 10 November 2026 07:02 WIB</p>${paragraphs}</div>`,
        ),
      ),
    ).toEqual(STORY)
  })

  it('a sentence of which each part leads to another source is the story’s, a row of links is not', () => {
    const sentence =
      '<a href="/a">Perjanjian itu</a>, <a href="/b">yang ditandatangani pada 1994</a>, <a href="/c">belum pernah dicabut kedua negara</a>.'
    const row =
      '<a href="/a">Nelayan Cilacap</a> | <a href="/b">Pelabuhan Lautoka</a> | <a href="/c">Kedutaan di Suva</a>'
    expect(
      linesOf(
        page(
          `<div>${paragraphs}<p>${sentence}</p><p>${row}</p>${paragraphs.replaceAll('.', ' lagi.')}</div>`,
        ),
      ),
    ).toHaveLength(9)
  })

  it('a short question below the last sentence stays with its answer', () => {
    const last = '<p><b>Setelah pensiun?</b></p><p>Saya akan memancing di Suva.</p>'
    expect(linesOf(page(`<div>${paragraphs}${last}</div>`)).slice(-2)).toEqual([
      'Setelah pensiun?',
      'Saya akan memancing di Suva.',
    ])
  })

  it('what ends a live page is told in its entries', () => {
    const entry = (clock: string, head: string, text: string) =>
      `<div><h3>${head}</h3><p>${clock}</p><p>${text}</p></div>`
    const html = page(
      `<div>${entry('10.20', 'Demikian liputan langsung kami', ONE)}${entry('09.15', 'Sidang dibuka', TWO)}${entry('08.33', 'Utusan tiba', THREE)}</div>`,
    )
    expect(linesOf(html)).toContain('Demikian liputan langsung kami')
  })

  it('a second story whose heading is called as the first one’s is none of it', () => {
    const unit = (title: string, body: string) =>
      `<section class="u"><div class="t">${title}</div>${body}</section>`
    const title = 'Dubes Temui Menteri Perikanan Fiji di Suva'
    const other =
      '<p>Harga garam di Jeneponto turun setelah pabriknya terendam air laut selama dua pekan penuh.</p>'.repeat(
        1,
      )
    const html = page(
      unit(title, paragraphs) +
        unit(
          'Pabrik Garam Jeneponto Terendam Air Laut',
          `${other}<p>Tiga ratus buruh dirumahkan, dan mesin pengering baru diperbaiki pada musim kemarau nanti.</p>`,
        ),
      `<meta property="og:title" content="${title}">`,
    )
    expect(linesOf(html)).toEqual(STORY)
  })

  it('the headline is the longest part of the title that the page prints', () => {
    const titled = (title: string) =>
      storyOf({
        html: `<html><head><title>${title}</title></head><body><p>SUARA BAHARI ONLINE</p><p><b>Dubes Temui Menteri Perikanan Fiji</b></p><div>${paragraphs}</div></body></html>`,
      }).headline
    const headline = 'Dubes Temui Menteri Perikanan Fiji'
    expect(titled(`SUARA BAHARI ONLINE | ${headline}`)).toBe(headline)
    expect(titled(`Cetak: ${headline}`)).toBe(headline)
  })
})
