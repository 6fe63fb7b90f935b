import type { Cell } from './table.ts'

/** How cells become lines of text. */
export interface Dialect {
  readonly delimiter: ',' | '\t'
  readonly newline: '\n' | '\r\n'
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean
  /** Leave what a spreadsheet would take for a formula as it is. */
  readonly raw: boolean
}

/** Characters gathered before they are handed on. */
const CHUNK = 1 << 15

/**
 * Writes rows as lines: with commas by RFC 4180, with tabs as the event data sets have them, without quotes, white
 * space inside a cell being one space.
 *
 * @param count told of each row
 */
export async function* delimitedLines(
  head: readonly string[] | undefined,
  rows: AsyncIterable<readonly Cell[]>,
  dialect: Dialect,
  count: () => void,
): AsyncGenerator<string> {
  let waiting = dialect.bom ? '\ufeff' : ''
  if (head !== undefined) waiting += lineOf(head, { ...dialect, raw: true })
  for await (const row of rows) {
    count()
    waiting += lineOf(row, dialect)
    if (waiting.length < CHUNK) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
}

function lineOf(cells: readonly Cell[], dialect: Dialect): string {
  return cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter) + dialect.newline
}

/**
 * A cell as text. A name like `=cmd|' /C calc'!A0` would be run by a spreadsheet that opens the file: an apostrophe
 * before it makes it text again. Numbers are ours and stay, negative ones too.
 */
export function cellText(
  cell: Cell,
  { delimiter, raw }: Pick<Dialect, 'delimiter' | 'raw'>,
): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  // Full-width signs too: spreadsheets with East Asian input take them for the narrow ones.
  const safe = raw || !/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell : `'${cell}`
  if (delimiter === '\t') return safe.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
