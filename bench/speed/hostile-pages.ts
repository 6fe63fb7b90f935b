/**
 * Hostile pages: HTML made to be dear. Each shape gives a page of about so many code units around a short story of our own.
 *
 * Used by the bench, which measures them at two sizes, and by the tests, which only want a result.
 */

/** A page by its size. */
export type Shape = (units: number) => string

const SENTENCES = [
  'Menteri Luar Negeri Siti Aminah bertemu dengan Menteri Luar Negeri China Wang Yi di Jenewa pada Senin (19/6).',
  'Keduanya membahas tiga perkara lama, dan juru bicara kementerian menyebut suasananya hangat serta terbuka.',
  '"Kami sepakat bertemu lagi bulan depan di Jakarta," kata Siti Aminah kepada wartawan.',
]

/** Three paragraphs that are news. */
export const STORY: string = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="id"><head><title>Dua menteri bertemu di Jenewa</title>${head}</head><body>${body}</body></html>`

const times = (piece: string, units: number): string =>
  piece.repeat(Math.max(1, Math.ceil(units / piece.length)))

const counted = (units: number, piece: (index: number) => string): string => {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < units; index++) {
    const one = piece(index)
    pieces.push(one)
    length += one.length
  }
  return pieces.join('')
}

const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`

const sentence = (index: number): string =>
  `Menteri ke-${index} bertemu dengan duta besar ke-${index * 7} di kota ${index % 97}, kata juru bicaranya pada Senin. `

/** The shapes by name. */
export const HOSTILE: { readonly [name: string]: Shape } = {
  'plain prose': (units) => page(counted(units, (index) => `<p>${sentence(index)}</p>`)),
  'the same paragraph': (units) => page(times(STORY, units)),
  'one text node': (units) => page(`<p>${counted(units, sentence)}</p>${STORY}`),
  'one long word': (units) => page(`<p>${times('a', units)}</p>${STORY}`),
  'one long line of spaces': (units) => page(`<p>a${times(' ', units)}b</p>${STORY}`),
  'line breaks': (units) => page(`<p>${times('kata\n', units)}</p>${STORY}`),
  'marks of quotation': (units) => page(`<p>${times('"“‘(', units)}</p>${STORY}`),
  'no tag': (units) => counted(units, sentence),
  'tiny elements': (units) => page(times('<b>a</b> ', units) + STORY),
  'tiny paragraphs': (units) => page(times('<p>a</p>', units) + STORY),
  'empty elements': (units) => page(times('<i></i>', units) + STORY),
  'one huge attribute': (units) =>
    page(`<div title="${times('a "b" ', units).replaceAll('"', "'")}">${STORY}</div>`),
  'one huge class': (units) => page(`<div class="${times('article-body ', units)}">${STORY}</div>`),
  'one huge class without break': (units) =>
    page(`<div class="${times('a-', units)}">${STORY}</div>`),
  'many attributes': (units) =>
    page(`<div ${counted(units, (index) => `a${index}=1 `)}>${STORY}</div>`),
  'the same attribute': (units) => page(`<div ${times('a=1 ', units)}>${STORY}</div>`),
  'attributes never closed': (units) => page(`${STORY}<div ${times('a="', units)}`),
  'many class names': (units) =>
    page(counted(units, (index) => `<b class="kelas-${index} nav${index}">a</b>`) + STORY),
  'huge classes on many': (units) =>
    page(
      counted(units, (index) => `<b class="${index} ${'tag-asean '.repeat(100)}">a</b>`) + STORY,
    ),
  'huge JSON-LD': (units) =>
    page(
      STORY,
      jsonLd(
        JSON.stringify({
          '@type': 'NewsArticle',
          headline: 'Dua menteri',
          articleBody: counted(units, sentence),
        }),
      ),
    ),
  'huge broken JSON-LD': (units) =>
    page(
      STORY,
      jsonLd(
        `{"@type": "NewsArticle", "headline": "Dua "menteri"", "articleBody": "${counted(units, sentence)}`,
      ),
    ),
  'deep JSON-LD': (units) =>
    page(STORY, jsonLd(times('{"a":', units / 2) + times('}', units / 10))),
  'deep lists in JSON-LD': (units) => page(STORY, jsonLd(times('[', units))),
  'wide JSON-LD': (units) =>
    page(
      STORY,
      jsonLd(`[${times('{"@type":"NewsArticle","headline":"Dua menteri bertemu"},', units)}{}]`),
    ),
  'keys in JSON-LD': (units) =>
    page(STORY, jsonLd(`{${counted(units, (index) => `"k${index}":{},`)}"@type":"NewsArticle"}`)),
  'blocks of JSON-LD': (units) =>
    page(STORY, times(jsonLd('{"@type":"NewsArticle","headline":"Dua menteri"}'), units)),
  'bodies in JSON-LD': (units) => page(STORY, jsonLd(times('"articleBody":"', units))),
  'spaces in JSON-LD': (units) => page(STORY, jsonLd(times('"articleBody"   \n  ', units))),
  'braces in broken JSON-LD': (units) =>
    page(STORY, jsonLd(`{"@type":"NewsArticle", x ${times('"author":[[[{ "name', units)}`)),
  'quotes in broken JSON-LD': (units) =>
    page(STORY, jsonLd(`{"@type":"NewsArticle", x ${times('"headline":"aaaaaaaaa', units)}`)),
  'commas and spaces in JSON-LD': (units) =>
    page(STORY, jsonLd(`{"a":[x${times(`,${' '.repeat(300)}`, units)}`)),
  'stars before JSON-LD': (units) => page(STORY, jsonLd(times('/* ', units))),
  'many meta': (units) =>
    page(
      STORY,
      counted(units, (index) => `<meta name="author" content="Orang ${index}">`),
    ),
  'one huge meta': (units) =>
    page(STORY, `<meta property="og:title" content="${times('Judul - ', units)}">`),
  'many link tags': (units) =>
    page(
      STORY,
      counted(units, (index) => `<link rel="alternate" href="/x/${index}">`),
    ),
  'many links': (units) =>
    page(STORY + counted(units, (index) => `<a href="/berita/${index}">Berita ke-${index}</a> `)),
  'many teasers': (units) =>
    page(
      STORY +
        counted(
          units,
          (index) =>
            `<div><a href="/${index}">Judul berita yang ke-${index} panjang</a><p>${sentence(index)}</p></div>`,
        ),
    ),
  'many headings': (units) =>
    page(counted(units, (index) => `<h1>Judul nomor ${index}</h1>`) + STORY),
  'many authors': (units) =>
    page(
      STORY +
        counted(units, (index) => `<span itemprop="author" class="author">Orang ${index}</span>`),
    ),
  'nested authors': (units) => page(times('<span itemprop=author>', units) + STORY),
  'huge title': (units) => `<title>${times('Dua menteri - ', units)}</title>${STORY}`,
  'many titles': (units) => `${times('<title>Dua</title>', units)}${STORY}`,
  'title never closed': (units) => `${STORY}<title>${times('Dua menteri <b> ', units)}`,
  'nested divs': (units) => page(`${times('<div>', units)}${STORY}`),
  'nested and closed': (units) =>
    page(`${times('<div>', units / 2)}${STORY}${times('</div>', units / 2)}`),
  'nested 500 deep': (units) =>
    page(`${'<div>'.repeat(500)}${times('<p>Kata kedua menteri itu, lagi.</p>', units)}${STORY}`),
  'nested 500 deep in spans': (units) =>
    page(`<p>${'<span>'.repeat(500)}${times('<b>x</b>y', units)}</p>${STORY}`),
  'climbing up and down': (units) =>
    page(times(`${'<i>'.repeat(400)}x${'</i>'.repeat(400)}y`, units) + STORY),
  misnested: (units) => page(times('<b><i><p>Kata</b></i>', units) + STORY),
  'unclosed formatting': (units) => page(times('<p><b><a href=x>', units) + STORY),
  'closed only': (units) => page(times('</div>', units) + STORY),
  'closing what is not open': (units) =>
    page(`${'<div>'.repeat(500)}${times('</table>', units)}${STORY}`),
  'closing paragraphs': (units) => page(times('</p>', units) + STORY),
  'line breaks by tag': (units) => page(times('a<br>', units) + STORY),
  'open brackets': (units) => page(times('<', units) + STORY),
  'open brackets and letters': (units) => page(times('<a', units) + STORY),
  'open tag never closed': (units) => page(`${STORY}<a href="${times('x', units)}`),
  'tags with a slash': (units) => page(times('<a/', units) + STORY),
  'a tag of one long name': (units) => page(`<${times('a', units)}>${STORY}`),
  'many names of tags': (units) =>
    page(counted(units, (index) => `<x${index}>a</x${index}>`) + STORY),
  ampersands: (units) => page(`<p>${times('&', units)}</p>${STORY}`),
  'amp chain': (units) => page(`<p>&${times('amp;', units)}</p>${STORY}`),
  entities: (units) => page(`<p>${times('&amp;', units)}</p>${STORY}`),
  'entities without end': (units) => page(`<p>${times('&amp', units)}</p>${STORY}`),
  'numbers too great': (units) => page(`<p>${times('&#9999999999;', units)}</p>${STORY}`),
  'one endless number': (units) => page(`<p>&#${times('9', units)};</p>${STORY}`),
  'one endless name': (units) => page(`<p>&${times('a', units)};</p>${STORY}`),
  'entities in a title': (units) => `<title>${times('&amp;amp;', units)}</title>${STORY}`,
  'entities in an attribute': (units) =>
    page(`<div title="${times('&amp;', units)}">${STORY}</div>`),
  'comment never closed': (units) => page(`${STORY}<!--${times(' - -', units)}`),
  'dashes in a comment': (units) => page(`<!--${times('--!', units)}>${STORY}`),
  comments: (units) => page(times('<!-- x -->', units) + STORY),
  'comments never closed': (units) => page(STORY + times('<!--', units)),
  'CDATA never closed': (units) => page(`${STORY}<![CDATA[${times(']] ', units)}`),
  declarations: (units) => page(times('<!doctype x>', units) + STORY),
  instructions: (units) => page(times('<?x ', units) + STORY),
  'script never closed': (units) => page(`${STORY}<script>${times('var a = "<p>";', units)}`),
  'scripts never closed': (units) => page(STORY + times('<script>', units)),
  'script almost closed': (units) => page(`<script>${times('</scrip', units)}</script>${STORY}`),
  'JSON-LD almost closed': (units) =>
    page(`<script type="application/ld+json">${times('</scrip', units)}</script>${STORY}`),
  'scripts only': (units) => page(times('<script>var a = 1</script>', units)),
  svg: (units) => page(times('<svg><title>x</title><path d="M0 0"/></svg>', units) + STORY),
  tables: (units) => page(times('<table><tr><td>', units) + STORY),
  lists: (units) => page(times('<ul><li>', units) + STORY),
  options: (units) => page(`<select>${times('<option>a', units)}</select>${STORY}`),
  pictures: (units) => page(times('<div><img src=x><p>Keterangan foto.</p></div>', units) + STORY),
  NUL: (units) => page(`<p>${times('a\0', units / 20)}${counted(units, sentence)}</p>${STORY}`),
  controls: (units) => page(`<p>${times('kata\u001b[31m\u0085\u0007 dan ', units)}</p>${STORY}`),
  'bidi overrides': (units) => page(`<p>${times('\u202ekata\u2066 ', units)}</p>${STORY}`),
  'lone surrogates': (units) => page(`<p>${times('kata \ud800 dan \udc00', units)}</p>${STORY}`),
  mojibake: (units) => page(`<p>${times('Ã¢â‚¬Å“Kata menteri ituÃ¢â‚¬Â, ', units)}</p>${STORY}`),
  'marks on one letter': (units) => page(`<p>e${times('\u0301', units)}</p>${STORY}`),
  'Korean parts': (units) => page(`<p>${times('\u1100\u1161\u11a8', units)}</p>${STORY}`),
  'dashes and titles': (units) =>
    page(
      `<h1>${times('Dua menteri - ', units)}</h1>${STORY}`,
      `<title>${times('x | ', units)}</title>`,
    ),
  'the beginnings of a copy': (units) =>
    page(counted(units, (index) => `<p>${'Kata '.repeat(index % 40)}</p>`) + STORY),
  'lines that lack an end': (units) =>
    page(times('<p>Kata menteri luar negeri yang</p><p>bertemu di</p>', units) + STORY),
  datelines: (units) => page(times('<p>Jakarta -</p>', units) + STORY),
  'next pages': (units) => page(STORY + times('<p>Halaman selanjutnya</p>', units)),
  'repeated noise': (units) =>
    page(times('<p>Baca juga: Dua menteri bertemu di kota itu</p>', units) + STORY),
  'marks out of order': (units) => page(`<p>e${times('\u0301\u0316', units)}</p>${STORY}`),
  'marks out of order in a title': (units) =>
    `<title>e${times('\u0301\u0316', units)}</title>${page(STORY)}`,
  'marks out of order in meta': (units) =>
    page(STORY, `<meta property="og:site_name" content="e${times('\u0301\u0316', units)}">`),
  'many nodes and a huge title': (units) =>
    page(
      STORY,
      `<title>${times('Dua menteri ', units / 2)}</title>${jsonLd(`[${times('{"@type":"NewsArticle","headline":"Dua menteri bertemu"},', units / 2)}{}]`)}`,
    ),
  'nodes within nodes and a huge address': (units) =>
    page(
      STORY,
      `<link rel=canonical href="https://a.example/${times('x', units / 2)}">${jsonLd(`{${counted(Math.min(units, 300_000), (index) => `"k${index}":{"@type":"NewsArticle","url":"https://a.example/${index}"},`)}"a":1}`)}`,
    ),
  'deep and many words': (units) =>
    page(
      times(`y${'<b>'.repeat(600)}${'x<i></i>'.repeat(400)}${'</b>'.repeat(600)}<p>`, units) +
        STORY,
    ),
  'deep and many closing': (units) =>
    page(times('<i>', units / 2) + times('</b>', units / 2) + STORY),
  'comment of tags never closed': (units) => page(`${STORY}<!--${times('<b>', units)}`),
  'attribute of tags never closed': (units) => page(`${STORY}<a title="${times('<b>', units)}`),
  'the story again as data': (units) => {
    const told = counted(units / 2, sentence)
    return page(
      `<p>${told}</p>`,
      jsonLd(JSON.stringify({ '@type': 'NewsArticle', articleBody: told })),
    )
  },
  'data of paragraphs': (units) =>
    page(
      '<p>Memuat.</p>',
      jsonLd(
        JSON.stringify({
          '@type': 'NewsArticle',
          articleBody: counted(units, (index) => `<p>${sentence(index)}</p>`),
        }),
      ),
    ),
  'talks of many': (units) =>
    page(
      counted(
        units,
        (index) =>
          `<p>Menlu Budi${index} Santoso bertemu Menlu Sari${index} Dewi di Jakarta, Senin (${1 + (index % 28)}/6/2023).</p>`,
      ),
    ),
  'words of many': (units) =>
    page(
      counted(
        units,
        (index) =>
          `<p>"Kami sepakat soal ${index}," kata Menteri Budi${index % 50} kepada AFP, dikutip dari CNN.</p>`,
      ),
    ),
  'quotes never closed': (units) =>
    page(counted(units, (index) => `<p>Dia berkata: "Kami sepakat soal ${index}.</p>`)),
  'brackets never closed': (units) =>
    page(`<p>${counted(units, (index) => `Kata (dia [${index} `)}</p>${STORY}`),
  'dates in a row': (units) =>
    page(
      `<p>${counted(units, (index) => `Senin (${1 + (index % 28)}/6/2023) pukul 16.30 WIB, `)}</p>${STORY}`,
    ),
  'numbers in a row': (units) =>
    page(`<p>${counted(units, (index) => `${index} jam dan `)}</p>${STORY}`),
  'names in a row': (units) =>
    page(`<p>${counted(units, (index) => `Presiden Budi${index} Santoso dan `)}</p>${STORY}`),
  'countries in a row': (units) =>
    page(`<p>${times('Indonesia, China, Amerika Serikat, dan ', units)}bertemu.</p>${STORY}`),
  'capitals in a row': (units) =>
    page(`<p>${counted(units, (index) => `Kata${index} `)}</p>${STORY}`),
  'full stops': (units) => page(`<p>${times('Dr. ', units)}</p>${STORY}`),
  'agencies in a row': (units) =>
    page(`<p>${times('menurut AFP yang dikutip CNN dari Reuters ', units)}</p>${STORY}`),
  'meetings in a row': (units) =>
    page(`<p>${times('bertemu dan mengunjungi lalu menelepon ', units)}</p>${STORY}`),
  'he said': (units) =>
    page(
      `<p>Menlu Budi Santoso tiba. ${times('Dia berkata dia akan bertemu dia. ', units)}</p>${STORY}`,
    ),
  'glued words': (units) =>
    page(`<p>${times('dilansirAFPTrumpmengatakanJokowi', units)}</p>${STORY}`),
  addresses: (units) => page(`<p>${times('https://kabar.example/a?b=c&d ', units)}</p>${STORY}`),
}
