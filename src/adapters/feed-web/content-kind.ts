/** What a body is: a page, XML that is a feed or may be one, JSON, or plain text. */
export type ContentKind = 'html' | 'xml' | 'json' | 'text'

const NO_TEXT =
  /^(?:image|audio|video|font|model)\/|^application\/(?:pdf|zip|gzip|x-gzip|msword|vnd\.(?!.*[+/](?:xml|json)$)|x-7z|x-rar|java|wasm|x-shockwave)/

/**
 * The name of a format that is no text, as the Content-Type tells it, so that a photograph is not even loaded. SVG is a picture too.
 */
export function refusedType(contentType: string | undefined): string | undefined {
  const type = mediaType(contentType)
  return NO_TEXT.test(type) ? type : undefined
}

const SIGNATURES: readonly (readonly [string, number, ...number[]])[] = [
  ['PDF', 0, 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['ZIP, DOCX', 0, 0x50, 0x4b, 0x03, 0x04],
  ['gzip', 0, 0x1f, 0x8b],
  ['PNG', 0, 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0, 0xff, 0xd8, 0xff],
  ['GIF', 0, 0x47, 0x49, 0x46, 0x38],
  ['WebP, WAV', 0, 0x52, 0x49, 0x46, 0x46],
  ['MP3', 0, 0x49, 0x44, 0x33],
  ['OGG', 0, 0x4f, 0x67, 0x67, 0x53],
  ['MP4, AVIF', 4, 0x66, 0x74, 0x79, 0x70],
  ['DOC', 0, 0xd0, 0xcf, 0x11, 0xe0],
]

/** The name of a format that is no text, as the first bytes show it whatever the server says. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [kind, from, ...signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[from + index] === byte)) return kind
  }
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !wide && bytes.subarray(0, 8192).includes(0) ? 'NUL' : undefined
}

/** Whether bytes are XML that says so, which then may name its encoding in the same line. */
export function declaresXml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return /^(?:ï»¿)?\s*<\?xml\s/.test(start)
}

/**
 * What a text is: by its root element first, because feeds are served as text/html and pages as text/plain;
 * where none is seen the Content-Type decides.
 */
export function contentKind(text: string, contentType: string | undefined): ContentKind {
  const type = mediaType(contentType)
  const root = rootName(text)
  if (root !== undefined) {
    if (PAGE_PARTS.has(root)) return 'html'
    if (FEED_ROOTS.has(root)) return 'xml'
    if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
    return type.endsWith('/xml') || type.endsWith('+xml') || declared(text) ? 'xml' : 'text'
  }
  if (type.endsWith('/json') || type.endsWith('+json')) return 'json'
  if (/^\s*(?:\{\s*"|\[\s*[{"])/.test(text.slice(0, 1024)) && isJson(text)) return 'json'
  return type === 'text/html' || type === 'application/xhtml+xml' ? 'html' : 'text'
}

const FEED_ROOTS: ReadonlySet<string> = new Set([
  'rss',
  'feed',
  'rdf:rdf',
  'urlset',
  'sitemapindex',
  'opml',
])

const PAGE_PARTS: ReadonlySet<string> = new Set(
  'html head body title meta link script article main section div header h1 p'.split(' '),
)

/** The name of the first element, in lower case; `html` for a doctype that says so. */
function rootName(text: string): string | undefined {
  let at = 0
  for (;;) {
    while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at++
    if (text[at] !== '<') return undefined
    const head = text.slice(at, at + 64)
    if (/^<!doctype\s+html/i.test(head)) return 'html'
    const close = head.startsWith('<!--') ? '-->' : /^<[!?]/.test(head) ? '>' : undefined
    if (close === undefined) return /^<([a-z][\w:.-]*)[\s/>]/i.exec(head)?.[1]?.toLowerCase()
    const end = text.indexOf(close, at + 2)
    if (end === -1) return undefined
    at = end + close.length
  }
}

function declared(text: string): boolean {
  return /^\s*<\?xml\s/.test(text.slice(0, 64))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function mediaType(contentType: string | undefined): string {
  return (contentType?.split(';')[0] ?? '').trim().toLowerCase()
}
