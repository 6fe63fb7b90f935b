/**
 * Insets: boxes set into a story or below it, on pages that name none of them. Where a story is a long row of paragraphs, an element of
 * another kind behind the first of them is none of the row: figures, a portrait in brief, who the author is, an invitation. Where every
 * paragraph is a `div`, its kind is its class, whatever the program that made the page called it; so are a live page's entries.
 */
import type { PageTree } from './page-tree.ts'
import { addUp, type Measure } from './prose.ts'

/** Paragraphs side by side that make a story of one row. */
const ROW = 5
/** The same of `div`s that share a class: these may be anything, so more of them are asked for. */
const CLASS_ROW = 8
/** The same of `article`s that share a class: the entries of a live page. */
const ENTRY_ROW = 4
/** Share of the prose in its parent that stands in the row, and the most that an inset may hold; its paragraphs. */
const SHARE = { row: 0.63, inset: 0.2 }
const MOST = 10
const OTHER = new Set(['div', 'section', 'dl', 'details'])
/** What a story sets apart, too: its tables, whom it quotes, verses and code. */
const STORY = new Set(['table', 'blockquote', 'q', 'pre'])

/**
 * Numbers of the elements set into a story.
 *
 * @param prose letters of prose in each element
 * @param count of the paragraphs in each
 * @param first number of the first paragraph in each
 */
export function insetsOf(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  prose: Float64Array,
  count: Float64Array,
  first: Int32Array,
): readonly number[] {
  const row = new Float64Array(elements.length)
  const loose = new Float64Array(elements.length)
  const told = new Float64Array(elements.length)
  const begin = new Float64Array(elements.length).fill(Number.POSITIVE_INFINITY)
  const own = new Float64Array(elements.length)
  elements.forEach(({ name, parent, start }, index) => {
    if (STORY.has(name)) own[index] = 1
    if (name !== 'p' || parent < 0 || (prose[index] ?? 0) === 0) return
    row[parent] = (row[parent] ?? 0) + 1
    told[parent] = (told[parent] ?? 0) + (prose[index] ?? 0)
    begin[parent] = Math.min(begin[parent] ?? start, start)
  })
  // paragraphs parted by <br> stand in no element of their own
  paragraphs.forEach(({ element, start }, index) => {
    const { isProse, size } = measures[index] as Measure
    if (element < 0 || !isProse || elements[element]?.name === 'p') return
    loose[element] = (loose[element] ?? 0) + 1
    told[element] = (told[element] ?? 0) + size
    begin[element] = Math.min(begin[element] ?? start, start)
  })
  addUp(elements, own)
  const classes = classRows(elements, prose, count)
  const isAlien = (parent: number, called: string, start: number) => {
    const { kinds, row } = classes.get(parent) ?? {}
    if (kinds === undefined || row === undefined || kinds.get(called) === row) return false
    const alien = kinds.get(called)?.prose ?? Number.POSITIVE_INFINITY
    return alien <= (prose[parent] ?? 0) * SHARE.inset && start > row.begin
  }
  const hasHead = (index: number) => {
    const head = measures[first[index] ?? -1]
    return head !== undefined && (count[index] ?? 0) >= 2 && !head.isProse
  }
  const insets: number[] = []
  elements.forEach(({ name, parent, start, called }, index) => {
    if (!OTHER.has(name) || parent < 0) return
    const isRow = (row[parent] ?? 0) >= ROW
    const isSmall = (count[index] ?? 0) <= MOST && own[index] === 0 && (prose[index] ?? 0) > 0
    if (!isRow && isSmall && isAlien(parent, called, start)) {
      insets.push(index)
      return
    }
    if (!isRow && !((loose[parent] ?? 0) >= ROW && hasHead(index))) return
    const around = prose[parent] ?? 0
    if (
      isSmall &&
      (told[parent] ?? 0) >= around * SHARE.row &&
      (prose[index] ?? 0) <= around * SHARE.inset &&
      start > (begin[parent] ?? 0)
    )
      insets.push(index)
  })
  return insets
}

/** What the `div`s and `article`s of one class amount to in one parent. */
interface Kind {
  /** How many `div`s hold one paragraph and no more. */
  leaves: number
  entries: number
  prose: number
  begin: number
}

/** The `div`s and `article`s of one parent by their class, and the class that is the story's row, where one is. */
interface ClassRow {
  readonly kinds: Map<string, Kind>
  row?: Kind
}

function classRows(
  elements: PageTree['elements'],
  prose: Float64Array,
  count: Float64Array,
): ReadonlyMap<number, ClassRow> {
  const rows = new Map<number, ClassRow>()
  elements.forEach(({ name, parent, called, start }, index) => {
    const own = prose[index] ?? 0
    if (!(name === 'div' || name === 'article') || called === '' || parent < 0 || own === 0) return
    const { kinds } = rows.get(parent) ?? { kinds: new Map<string, Kind>() }
    if (kinds.size === 0) rows.set(parent, { kinds })
    const kind = kinds.get(called) ?? { leaves: 0, entries: 0, prose: 0, begin: start }
    kinds.set(called, kind)
    if (name === 'article') kind.entries += 1
    else if (count[index] === 1) kind.leaves += 1
    kind.prose += own
  })
  for (const [parent, classRow] of rows)
    for (const kind of classRow.kinds.values()) {
      const isRow = kind.leaves >= CLASS_ROW || kind.entries >= ENTRY_ROW
      if (isRow && kind.prose >= (prose[parent] ?? 0) * SHARE.row) classRow.row = kind
    }
  return rows
}
