import { padTo, truncate, width } from './width.ts'

/** A column of a table; one that may shrink gives way where the terminal is narrow. */
export interface Column {
  readonly title: string
  readonly right?: boolean
  /** Columns it may shrink to; where missing it keeps its width. */
  readonly least?: number
}

/**
 * Lays cells out in columns, two spaces apart.
 *
 * @param room columns of the terminal; undefined for as many as needed
 * @returns the lines, title first; undefined where even the shrunken table does not fit
 */
export function layTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number | undefined,
): readonly string[] | undefined {
  const widths = columns.map((column, index) =>
    Math.max(width(column.title), ...rows.map((row) => width(row[index] ?? ''))),
  )
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + 2 * (columns.length - 1)
  for (let over = total() - (room ?? total()); over > 0; over = total() - (room ?? 0)) {
    const widest = columns.reduce((best, column, index) => {
      const spare = (widths[index] ?? 0) - (column.least ?? Number.POSITIVE_INFINITY)
      const held = (widths[best] ?? 0) - (columns[best]?.least ?? Number.POSITIVE_INFINITY)
      return spare > held ? index : best
    }, 0)
    const spare = (widths[widest] ?? 0) - (columns[widest]?.least ?? Number.POSITIVE_INFINITY)
    if (!(spare > 0)) return undefined
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  const lay = (cells: readonly string[]): string =>
    columns
      .map((column, index) => {
        const cell = truncate(cells[index] ?? '', widths[index] ?? 0)
        const room = widths[index] ?? 0
        return column.right === true ? ' '.repeat(room - width(cell)) + cell : padTo(cell, room)
      })
      .join('  ')
      .trimEnd()
  return [lay(columns.map(({ title }) => title)), ...rows.map(lay)]
}
