import type { Evidence, Sourced } from '../../../model/evidence.ts'
import type { Many } from '../../../model/span.ts'
import type { Session } from '../session.ts'
import type { Paint } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { padTo, truncate, width, wrap } from '../terminal/width.ts'

/** A line of a block: a label, a value, and the words of the report it was read from. */
export interface Row {
  readonly label: string
  readonly value: string
  readonly words?: string
}

/** How rows are laid out. */
export interface RowSetting {
  readonly paint: Paint
  /** Columns of the terminal; 100 where there is none, so that files stay readable. */
  readonly columns?: number
  readonly indent?: number
}

const WORDS_AT = 58

/**
 * Lays rows out: labels in one column, values wrapped in the next, and the words of evidence dimmed on
 * the right, or on a line below where they do not fit.
 */
export function layRows(rows: readonly Row[], setting: RowSetting): readonly string[] {
  const { paint, columns = 100, indent = 2 } = setting
  const gap = ' '.repeat(indent)
  const label =
    Math.max(0, ...rows.map((row) => width(row.label))) +
    (rows.some((row) => row.label !== '') ? 2 : 0)
  const room = columns - indent - label
  return rows.flatMap((row) => {
    const lines = wrap(row.value, room)
    const [first = '', ...rest] = lines
    const head = gap + padTo(row.label, label)
    const below = ' '.repeat(width(head))
    const laid = [
      gap + paint('dim', row.label) + ' '.repeat(label - width(row.label)) + first,
      ...rest.map((line) => below + line),
    ]
    if (row.words === undefined || row.words === '') return laid
    const beside = Math.max(WORDS_AT, width(head + first) + 2)
    if (rest.length === 0 && beside + Math.min(width(row.words), 24) <= columns) {
      const shown = truncate(row.words, columns - beside)
      return [`${laid[0]}${' '.repeat(beside - width(head + first))}${paint('dim', shown)}`]
    }
    return [
      ...laid,
      below + paint('dim', truncate(row.words, Math.max(12, columns - width(below)))),
    ]
  })
}

/** The words of evidence in quotes, pieces parted by `…`. */
export function evidenceInWords(evidence: Many<Evidence>): string {
  const pieces = [...new Set(evidence.map(({ exact }) => printable(exact)))].filter(
    (piece) => piece !== '',
  )
  return pieces.map((piece) => `"${piece}"`).join(' … ')
}

/** How sure a value is, by which rule it was read, and where its words stand in the original. */
export function groundsInWords(sourced: Sourced<unknown>, { words }: Session): string {
  const { labels } = words
  const places = sourced.evidence.map(({ original: { page, start, end } }) =>
    labels.original(page, start, end),
  )
  return [
    labels[sourced.certainty],
    `${labels.rule} ${printable(sourced.rule)}`,
    places.join('; '),
  ].join(' · ')
}
