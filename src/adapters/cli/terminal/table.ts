import { padTo, width, wrap } from './width.ts'

/** A column of a table; one that may shrink gives way where the terminal is narrow. */
export interface Column {
  readonly title: string
  readonly right?: boolean
  /** Columns it may shrink to; where missing it keeps its width. */
  readonly least?: number
}

/** What keeps words of a cell on one line while there is room: "5 h 30 min". Shown as a space. */
export const GLUE = '\u00a0'

/**
 * Lays cells out in columns, two spaces apart. A cell too wide for its column goes on below: nothing is cut.
 * A line break in a cell is kept.
 *
 * @param room columns of the terminal; undefined for as many as needed
 * @returns the lines of the title and of each row; undefined where even the shrunken table does not fit
 */
export function layTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number | undefined,
): readonly (readonly string[])[] | undefined {
  const widths = widthsOf(columns, rows, room)
  if (widths === undefined) return undefined
  const lay = (cells: readonly string[]): readonly string[] => {
    const laid = columns.map((_, index) => linesOf(cells[index] ?? '', widths[index] ?? 0))
    const height = Math.max(...laid.map((lines) => lines.length))
    return Array.from({ length: height }, (_, at) =>
      columns
        .map(({ right }, index) => {
          const text = laid[index]?.[at] ?? ''
          const size = widths[index] ?? 0
          return right === true ? ' '.repeat(size - width(text)) + text : padTo(text, size)
        })
        .join('  ')
        .trimEnd(),
    )
  }
  return [lay(columns.map(({ title }) => title)), ...rows.map(lay)]
}

function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number | undefined,
): readonly number[] | undefined {
  const widths = columns.map((column, index) =>
    Math.max(
      width(column.title),
      ...rows.flatMap((row) => (row[index] ?? '').split('\n').map(width)),
    ),
  )
  const gaps = 2 * (columns.length - 1)
  const total = widths.reduce((sum, one) => sum + one, gaps)
  for (let over = total - (room ?? total); over > 0; over--) {
    const spare = columns.map(({ least }, index) =>
      least === undefined ? 0 : (widths[index] ?? 0) - least,
    )
    const most = Math.max(...spare)
    if (most <= 0) return undefined
    const index = spare.indexOf(most)
    widths[index] = (widths[index] ?? 0) - 1
  }
  return widths
}

function linesOf(cell: string, room: number): readonly string[] {
  if (cell === '') return ['']
  return cell.split('\n').flatMap((line) => {
    const words = line
      .split(' ')
      .map((word) => (width(word) <= room ? word : word.replaceAll(GLUE, ' ')))
    return wrap(words.join(' '), room).map((one) => one.replaceAll(GLUE, ' '))
  })
}
