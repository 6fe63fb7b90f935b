import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from '../../../src/model/offset-map.ts'
import { span } from '../../../src/model/span.ts'
import { readPage } from '../../../src/rooms/article/page/page.ts'
import { extracted, storyOf } from './story.ts'

const ONE =
  'Menteri Luar Negeri Siti Aminah bertemu dengan Menteri Luar Negeri China Wang Yi di Jenewa pada Senin (19/6).'
const TWO =
  'Keduanya membahas tiga perkara lama, dan juru bicara kementerian menyebut suasananya hangat serta terbuka.'
const THREE =
  '"Kami sepakat bertemu lagi bulan depan di Jakarta," kata Siti Aminah kepada wartawan.'

function pageOf(story: string, head = ''): string {
  const teaser =
    '<li><a href="/x">Berita lain yang panjang sekali dan tidak ada hubungannya dengan ini.</a></li>'
  return `<!doctype html><html><head><title>Kabar</title>${head}<script>var x = "<p>Bukan berita.</p>"</script></head>
    <body><nav>${teaser.repeat(20)}</nav><div class="wrap"><h1>Judul</h1><div class="body">${story}</div>
    <aside><p>Langganan koran kami sekarang juga, murah dan cepat, setiap pagi di pintu rumah.</p></aside></div>
    <footer><p>Hak cipta ada pada kami, dilarang menyalin apa pun tanpa izin tertulis dari redaksi.</p></footer></body></html>`
}

const STORY = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`

describe('the story', () => {
  test('is the densest element, without menus, scripts, asides and footers', () => {
    expect(storyOf({ html: pageOf(STORY) }).text).toBe([ONE, TWO, THREE].join('\n'))
  })

  test('loses its lists of links and advertisement boxes', () => {
    const noisy = `<p>${ONE}</p><p><a href="/y">Baca berita lain tentang danau itu di halaman ini</a></p>
      <div class="ads-box"><p>Beli sekarang, diskon besar untuk semua barang di toko kami.</p></div><p>${TWO}</p><p>${THREE}</p>`
    expect(storyOf({ html: pageOf(noisy) }).text).toBe([ONE, TWO, THREE].join('\n'))
  })

  test('keeps words in links and decodes entities', () => {
    const coded = `<p>${ONE.replace('China', '<a href="/c">China</a>')}</p><p>${TWO.replace(' dan ', '&nbsp;dan&#32;')}</p><p>${THREE.replaceAll('"', '&quot;')}</p>`
    expect(storyOf({ html: pageOf(coded) }).text).toBe([ONE, TWO, THREE].join('\n'))
  })

  test('line breaks inside a paragraph are white space, <br> ends a block', () => {
    const broken = `<p>${ONE.replace(' di ', '\n   di ')}</p>${TWO}<br><br>${THREE}`
    expect(storyOf({ html: pageOf(broken) }).text).toBe([ONE, TWO, THREE].join('\n'))
  })

  test('every block stands in the source', () => {
    const html = pageOf(STORY)
    for (const block of storyOf({ html }).blocks) {
      const { original, exact } = block.span
      expect(html.slice(original.start, original.end)).toBe(exact)
    }
  })

  test('words with entities and tags inside are found in the source, whole', () => {
    const html = pageOf(
      `<p>${ONE.replace('Siti Aminah', '<b>Siti</b>&nbsp;Amin&#97;h')}</p><p>${TWO}</p><p>${THREE}</p>`,
    )
    const article = storyOf({ html })
    const start = article.text.indexOf('Siti Aminah')
    const place = locate(article.map, span(start, start + 'Siti Aminah'.length))
    expect(html.slice(place.start, place.end)).toBe('Siti</b>&nbsp;Amin&#97;h')
  })
})

describe('metadata', () => {
  const jsonLd = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify(article)}</script>`

  test('JSON-LD before meta tags before the title', () => {
    const head = `<meta property="og:title" content="Judul Lain"><meta property="og:site_name" content="Situs">
      ${jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', headline: 'Dua Menlu &amp; Danau', datePublished: '2023-06-19T16:30:00+07:00', publisher: { name: 'Kabar Pagi' } }] })}`
    const article = storyOf({ html: pageOf(STORY, head) })
    expect([article.headline, article.outlet, article.published?.moment.instant]).toEqual([
      'Dua Menlu & Danau',
      'Kabar Pagi',
      '2023-06-19T16:30:00+07:00',
    ])
  })

  test('the sender knows better than the page', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Lain', datePublished: '2023-06-19' })
    const article = storyOf({
      html: pageOf(STORY, head),
      title: 'Dua Menlu',
      published: '2023-06-20',
    })
    expect([article.headline, article.published?.moment.start]).toEqual(['Dua Menlu', '2023-06-20'])
  })

  test('broken JSON-LD says nothing, meta tags still do', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><meta property="og:title" content="Dua Menlu">'
    expect(storyOf({ html: pageOf(STORY, head) }).headline).toBe('Dua Menlu')
  })
})

describe('what is no article', () => {
  test.each([
    [
      'a page of links',
      `<ul>${'<li><a href="/">Berita hari ini tentang dunia</a></li>'.repeat(50)}</ul>`,
    ],
    ['a short page', '<p>Halaman tidak ditemukan.</p>'],
    ['tags alone', '<div><span></span></div>'],
    ['no tag at all', 'x'],
  ])('%s', (_, html) => {
    expect(extracted({ html })).toMatchObject({ refused: 'not-an-article' })
  })

  test('a flash is a story where the page says when it was published', () => {
    const flash =
      '<p>JAKARTA - Menlu Retno Marsudi bertemu Menlu China Wang Yi di Jakarta, Senin (19/6).</p>'
    const published = '<meta property="article:published_time" content="2023-06-19T16:30:00+07:00">'
    expect(extracted({ html: `${published}${flash}` })).toHaveProperty('text')
    expect(extracted({ html: flash })).toMatchObject({ refused: 'not-an-article' })
    const gone = '<p>Halaman tidak ditemukan.</p>'
    expect(extracted({ html: `${published}${gone}` })).toMatchObject({ refused: 'not-an-article' })
  })

  test.each([
    ['nested', '<div>'.repeat(100_000)],
    ['unclosed', '<p><b><a href=x>'.repeat(30_000)],
    ['closed only', '</div>'.repeat(100_000)],
    ['open brackets', '<'.repeat(100_000)],
  ])('100,000 tags are read in good time: %s', (_, html) => {
    const started = process.cpuUsage().user
    expect(extracted({ html: `${html}${STORY}` })).toBeDefined()
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000)
  })

  test('the story behind a wall of open tags is read', () => {
    const wall = '<aside><div>'.repeat(50_000)
    expect(storyOf({ html: `${wall}<p></p>${' '.repeat(40_000)}<div>${STORY}</div>` }).text).toBe(
      [ONE, TWO, THREE].join('\n'),
    )
  })

  test('any string is read: every unit in order, each at its place in the source', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<div ', '<', '>', '&amp', '&#0;', '"', '<!--', '<script>', '</', 'Ia. '],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const html = pieces.join('')
        let done = 0
        for (const { draft } of readPage(html, 1).parts)
          for (const [index, from] of draft.from.entries()) {
            const to = draft.to[index] ?? -1
            expect(from).toBeGreaterThanOrEqual(done)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(html.length)
            done = from
            if (to === from + 1 && html[from] !== '\n' && html[from] !== '\r')
              expect(draft.text[index]).toBe(html[from])
          }
      }),
    )
  })
})
