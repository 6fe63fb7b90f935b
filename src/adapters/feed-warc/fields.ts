/** Header fields by name in lower case. */
export type Fields = ReadonlyMap<string, string>

/** A header: its first line, its fields, and its length with the blank line that ends it. */
export interface Header {
  readonly line: string
  readonly fields: Fields
  readonly length: number
}

/** Bytes a header may have. */
export const HEADER_LIMIT: number = 1 << 16

/** The length of the header bytes begin with, up to and with its blank line, whatever its line endings; -1 for none. */
export function headerLength(bytes: Uint8Array): number {
  const head = bytes.subarray(0, HEADER_LIMIT)
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
  const wide = text.indexOf('\n\r\n')
  const narrow = (wide === -1 ? text : text.subarray(0, wide + 1)).indexOf('\n\n')
  if (narrow !== -1) return narrow + 2
  return wide === -1 ? -1 : wide + 3
}

/**
 * Reads the header bytes begin with. Folded lines are joined, lines that are no fields passed over; of a field that
 * comes twice the first counts.
 *
 * @param encoding WARC headers are UTF-8, those of HTTP have a byte for a letter
 */
export function readHeader(bytes: Uint8Array, length: number, encoding: 'utf8' | 'latin1'): Header {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString(encoding)
  const [line = '', ...lines] = text.replace(/\r*\n[ \t]+/g, ' ').split('\n')
  const fields = new Map<string, string>()
  for (const one of lines) {
    const colon = one.indexOf(':')
    if (colon < 1) continue
    const name = one.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, one.slice(colon + 1).trim())
  }
  return { line: line.trim(), fields, length }
}
