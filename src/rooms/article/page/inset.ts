/**
 * Insets: boxes set into a story or below it, on pages that name none of them. Where a story is a long row of paragraphs, an element of
 * another kind behind the first of them is none of the row: figures, a portrait in brief, who the author is, an invitation.
 */
import type { PageElement } from './page-tree.ts'
import { addUp } from './prose.ts'

/** Paragraphs side by side that make a story of one row. */
const ROW = 5
/** Share of the prose in its parent that stands in the row, and the most that an inset may hold; its paragraphs. */
const SHARE = { row: 0.63, inset: 0.2 }
const MOST = 10
const OTHER = new Set(['div', 'section', 'dl', 'details'])
/** What a story sets apart, too: its tables, whom it quotes, verses and code. */
const STORY = new Set(['table', 'blockquote', 'q', 'pre'])

/** Numbers of the elements set into a story. */
export function insetsOf(
  elements: readonly PageElement[],
  prose: Float64Array,
  count: Float64Array,
): readonly number[] {
  const row = new Float64Array(elements.length)
  const told = new Float64Array(elements.length)
  const first = new Int32Array(elements.length).fill(-1)
  const own = new Float64Array(elements.length)
  elements.forEach(({ name, parent }, index) => {
    if (STORY.has(name)) own[index] = 1
    if (name !== 'p' || parent < 0 || (prose[index] ?? 0) === 0) return
    row[parent] = (row[parent] ?? 0) + 1
    told[parent] = (told[parent] ?? 0) + (prose[index] ?? 0)
    if (first[parent] === -1) first[parent] = index
  })
  addUp(elements, own)
  const insets: number[] = []
  elements.forEach(({ name, parent }, index) => {
    if ((row[parent] ?? 0) < ROW || !OTHER.has(name)) return
    const around = prose[parent] ?? 0
    if (
      (count[index] ?? 0) <= MOST &&
      own[index] === 0 &&
      (told[parent] ?? 0) >= around * SHARE.row &&
      (prose[index] ?? 0) > 0 &&
      (prose[index] ?? 0) <= around * SHARE.inset &&
      index > (first[parent] ?? -1)
    )
      insets.push(index)
  })
  return insets
}
