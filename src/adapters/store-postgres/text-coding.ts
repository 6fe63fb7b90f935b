/**
 * PostgreSQL holds no NUL character in a text, reports from careless pages do. It is written as a mark and `0`; the
 * mark itself, which no report should hold, as a mark and `1`: every string comes back as it was.
 */

const MARK = '\uf8fe'
const FOREIGN = /[\0\uf8fe]/g
const MARKED = /\uf8fe[01]/g

/** A value as PostgreSQL can hold it. */
export function encodeValue(value: unknown): unknown {
  if (typeof value === 'string') return encodeText(value)
  return Array.isArray(value) ? value.map(encodeValue) : value
}

/** A value as it was. */
export function decodeValue(value: unknown): unknown {
  return typeof value === 'string' && value.includes(MARK)
    ? value.replace(MARKED, (code) => (code === `${MARK}0` ? '\0' : MARK))
    : value
}

function encodeText(text: string): string {
  // Almost no text holds either: looking is cheaper than replacing.
  if (!text.includes('\0') && !text.includes(MARK)) return text
  return text.replace(FOREIGN, (char) => (char === '\0' ? `${MARK}0` : `${MARK}1`))
}
