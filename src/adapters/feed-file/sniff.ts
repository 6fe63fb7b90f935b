/** What a file's first bytes show that is no text; the words name the format. */
export function binaryKind(head: Uint8Array): string | undefined {
  for (const [kind, ...signature] of SIGNATURES) {
    if (signature.every((byte, index) => head[index] === byte)) return kind
  }
  if (head.subarray(0, 8192).includes(0)) return 'NUL'
  return undefined
}

const SIGNATURES: readonly (readonly [string, ...number[]])[] = [
  ['PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['ZIP, DOCX', 0x50, 0x4b, 0x03, 0x04],
  ['gzip', 0x1f, 0x8b],
  ['PNG', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0xff, 0xd8, 0xff],
  ['GIF', 0x47, 0x49, 0x46, 0x38],
  ['DOC', 0xd0, 0xcf, 0x11, 0xe0],
]

/** What a text's beginning shows it to be. `json` may still turn out to be a story that begins with a bracket. */
export function textKind(beginning: string): 'html' | 'json' | 'text' {
  const start = beginning.slice(0, 4096).trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return 'json'
  return HTML.test(start) ? 'html' : 'text'
}

const HTML =
  /^<(?:!doctype\s+html|!--|\?xml|html|head|body|title|meta|article|main|section|div|h1|p)[\s>]|^<!--/i

/** What one line of a file says about the rest: JSON lines, or a document over several lines. */
export function startsJsonLines(line: string): boolean {
  const trimmed = line.trim()
  // A first line that is broken but closes its brace is still a line of its own: the others must not suffer.
  return trimmed.startsWith('{') && trimmed.endsWith('}')
}
