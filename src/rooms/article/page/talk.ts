/**
 * Talk: what readers say below a story, known by its shape on pages that name nothing. Each speaks in an element of the same kind, a short
 * line with the name first, and some of the names are no person's: "budi_santai", "kopi.pahit77", "javaman".
 */
import type { PageElement, PageTree } from './page-tree.ts'
import type { Measure } from './prose.ts'

/** Letters of prose that stand before what readers say, and the longest line that says they begin. */
const BEFORE = 250
const HEAD = 200
/** A name is no longer than this, in letters and in words. */
const NAME = { letters: 50, words: 5 }
/** Paragraphs of one reader: name, time, what he says, buttons. */
const PARAGRAPHS = { least: 2, most: 9 }
/** The most that a reader says, in letters of prose. */
const SAID = 1500
/** Share of the names that are no person's. */
const NICKNAMES = 0.25
const ROW = 2
const HEADING = /^h[1-6]$/
const MADE_UP = /^@?\p{L}[\p{L}\d]*[._]\p{L}[\p{L}\d._]*$|^@\p{L}[\p{L}\d._]{2,}$|^\p{L}{3,}\d+$/u
const SMALL = /^\p{Ll}{4,}$/u

/**
 * The rows of readers' words on a page.
 *
 * @param first number of the first paragraph in each element
 * @param count of the paragraphs in each
 * @param prose letters of prose in each
 */
export function talkRows(
  { elements }: PageTree,
  measures: readonly Measure[],
  first: Int32Array,
  count: Float64Array,
  prose: Float64Array,
): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>()
  elements.forEach(({ parent, name }, index) => {
    const paragraphs = count[index] ?? 0
    if (paragraphs < PARAGRAPHS.least || paragraphs > PARAGRAPHS.most || parent < 0) return
    if ((prose[index] ?? 0) > SAID || !isName(measures[first[index] ?? -1])) return
    const key = `${parent} ${name}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [index])
    else row.push(index)
  })
  return [...rows.values()].filter((row) => {
    const lines = row.map((index) => measures[first[index] ?? -1]?.words ?? '')
    const nicknames = lines.filter(isNickname).length
    const said = row.filter((index) => (prose[index] ?? 0) > 0).length
    return row.length >= ROW && nicknames >= row.length * NICKNAMES && said * 2 >= row.length
  })
}

/**
 * The elements below a line that says readers begin to speak ("Komentar", "12 comments"): the largest that the line opens, or where it
 * stands in none but its own, those that follow.
 *
 * @param heads patterns of such lines
 */
export function talkBoxes(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  first: Int32Array,
  heads: readonly RegExp[],
): readonly number[] {
  let told = 0
  const at = paragraphs.findIndex((_, index) => {
    const { words, isProse, size, linked } = measures[index] as Measure
    if (told > BEFORE && words.length <= HEAD && heads.some((head) => head.test(words))) return true
    if (isProse && linked < 0.3) told += size
    return false
  })
  let box = paragraphs[at]?.element ?? -1
  // a line between two line breaks opens no element
  if (box < 0 || first[box] !== at) return []
  for (let outer = box; outer >= 0 && first[outer] === at; outer = elements[outer]?.parent ?? -1)
    box = outer
  const boxes: number[] = []
  const end = elements[elements[box]?.parent ?? -1]?.last ?? -1
  for (let index = box; index <= end; index = (elements[index]?.last ?? index) + 1)
    boxes.push(index)
  return boxes
}

/** The outermost element that holds nothing else to read but a row: its heading and its form are of it. */
export function around(
  elements: readonly PageElement[],
  row: readonly number[],
  prose: Float64Array,
): number {
  const told = row.reduce((sum, index) => sum + (prose[index] ?? 0), 0)
  let best = -1
  let at = elements[row[0] ?? -1]?.parent ?? -1
  while (at >= 0 && elements[at]?.name !== 'body' && (prose[at] ?? 0) <= told * 1.05) {
    best = at
    at = elements[at]?.parent ?? -1
  }
  return best
}

function isName(measure: Measure | undefined): boolean {
  if (measure === undefined) return false
  const { words, tag, isSentence } = measure
  return (
    words.length <= NAME.letters &&
    words.split(/\s+/).length <= NAME.words &&
    !isSentence &&
    !HEADING.test(tag)
  )
}

/** "nadiaaa" alone, or "budi_santai berkata:". */
function isNickname(line: string): boolean {
  const [name = '', ...rest] = line.split(/\s+/)
  return MADE_UP.test(name) || (rest.length === 0 && SMALL.test(name))
}
