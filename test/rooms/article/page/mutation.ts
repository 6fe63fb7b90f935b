/** Damage done to a page: what a broken proxy, a careless template or an enemy does, told by numbers alone. */
import fc from 'fast-check'

/** One blow; `at`, `to` and `length` are shares of the page in ten-thousandths. */
export interface Blow {
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly to: number
  readonly length: number
  readonly piece: string
}

const KINDS = [
  'delete',
  'duplicate',
  'swap',
  'truncate',
  'behead',
  'unclose',
  'insert',
  'flood',
  'splice',
] as const

/** Odd characters, and the beginnings and ends of everything HTML and JSON know. */
const PIECES = [
  ...['\0', '\u0007', '\u001b[31m', '\u0085', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff'],
  ...['\ud800', '\udc00', '\ufffd', '\u2028', 'e\u0301\u0316', '\u0301', '\u{1F600}', '\u{e0041}'],
  ...['<', '>', '</', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?', '<!', '/>', '="', "='"],
  ...[
    '&',
    '&amp',
    '&amp;amp;',
    '&#0;',
    '&#9999999999;',
    '&#xD800;',
    '&lt;script&gt;',
    '&NotAName;',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<title>',
    '</title>',
    '<textarea>',
    '<svg>',
    '<template>',
  ],
  ...['<div>', '</div>', '<p>', '</p>', '<b>', '</b>', '<table><tr><td>', '</article>', '</body>'],
  ...['<h1>', '<aside>', '<nav>', '<article>', '<a href="', '<div class="', '<meta content="'],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle",',
    '"articleBody":"',
    '\\u',
    '\\ud800',
    '\\u202e',
    '"',
  ],
  ...['Ã¢â‚¬Å“', '“', '”', '(', ')', '\r', '\n\n', '\t', 'Baca juga: ', '19/6/2023 ', 'kata dia'],
]

/** A few blows. */
export const blows: fc.Arbitrary<readonly Blow[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.integer({ min: 0, max: 9999 }),
    to: fc.integer({ min: 0, max: 9999 }),
    length: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3000 })),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 6 },
)

/**
 * A page after some blows.
 *
 * @param other another page, that stretches are spliced in from
 */
export function damaged(page: string, other: string, done: readonly Blow[]): string {
  return done.reduce((html, blow) => struck(html, other, blow), page)
}

function struck(html: string, other: string, { kind, at, to, length, piece }: Blow): string {
  const place = (share: number, text = html) => Math.floor((text.length * share) / 10_000)
  const start = place(at)
  const end = Math.min(html.length, start + place(length))
  switch (kind) {
    case 'delete':
      return html.slice(0, start) + html.slice(end)
    case 'duplicate':
      return html.slice(0, end) + html.slice(start, end) + html.slice(end)
    case 'swap': {
      const [first = 0, second = 0] = [start, place(to)].sort((a, b) => a - b)
      const size = Math.min(end - start, second - first, html.length - second)
      return [
        html.slice(0, first),
        html.slice(second, second + size),
        html.slice(first + size, second),
        html.slice(first, first + size),
        html.slice(second + size),
      ].join('')
    }
    case 'truncate':
      return html.slice(0, start)
    case 'behead':
      return html.slice(start)
    case 'unclose':
      return (
        html.slice(0, start) +
        html.slice(start, end).replace(/<\/[a-z0-9]+>/gi, '') +
        html.slice(end)
      )
    case 'insert':
      return html.slice(0, start) + piece + html.slice(start)
    case 'flood':
      return html.slice(0, start) + piece.repeat(length) + html.slice(start)
    case 'splice':
      return html.slice(0, start) + other.slice(place(to, other)) + html.slice(end)
  }
}
