/**
 * Structure: what stands beside a story by its shape alone, on pages that name nothing. Teasers come in rows, each a linked title with
 * a sentence or two; a caption stands alone with its picture.
 */
import { insetsOf } from './inset.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import { addUp, type Measure } from './prose.ts'
import { around, talkBoxes, talkRows } from './talk.ts'

/** A teaser's prose, its paragraphs, and how many in a row make a list of them. */
const TEASER = { prose: 450, paragraphs: 6, row: 3, pair: 2 }
/** The lines of a card, and letters of those that are neither title nor text: a section, a date. */
const CARD = { least: 3, most: 5, line: 40 }
/** What words may stand under. */
const PICTURE = new Set(
  'img amp-img picture video amp-video amp-youtube iframe amp-iframe'.split(' '),
)
const TITLE = { least: 20, most: 200 }
/** Where a script would write, and on how many lines of a page with such forms; a single one is a slip. */
const BLANK = /\{[*|%]\s*#?\w|\{\{\s*[#/]?\w/
const BLANKS = 5
/** Words under a picture are no longer than this. */
const CAPTION = 300

/**
 * The rule by which an element is a teaser or holds a picture and its caption; by number of the element.
 *
 * @param prose letters of prose in each element
 * @param total of them on the page
 * @param heads patterns of the lines below which readers speak
 */
export function shapesOf(
  tree: PageTree,
  measures: readonly Measure[],
  prose: Float64Array,
  total: number,
  heads: readonly RegExp[],
  holdsStory: (from: number, to: number) => boolean,
): ReadonlyMap<number, string> {
  const { elements, paragraphs } = tree
  const first = new Int32Array(elements.length).fill(-1)
  const count = new Float64Array(elements.length)
  const pictures = new Float64Array(elements.length)
  paragraphs.forEach(({ element }, index) => {
    if (element < 0) return
    if (first[element] === -1) first[element] = index
    count[element] = (count[element] ?? 0) + 1
  })
  elements.forEach(({ name }, index) => {
    if (PICTURE.has(name)) pictures[index] = 1
  })
  leadUp(elements, first)
  addUp(elements, count)
  addUp(elements, pictures)
  const at = (numbers: Float64Array, index: number) => numbers[index] ?? 0
  const isTeaser = (index: number) =>
    isTitle(measures[first[index] ?? -1]) &&
    at(prose, index) > 0 &&
    at(prose, index) <= TEASER.prose &&
    at(count, index) >= 2 &&
    at(count, index) <= TEASER.paragraphs
  const isCard = (index: number) => {
    const lines = at(count, index)
    if (lines < CARD.least || lines > CARD.most || at(prose, index) > TEASER.prose) return false
    if (at(prose, index) > total * 0.25) return false
    const from = first[index] ?? -1
    return from >= 0 && isCardOf(measures.slice(from, from + lines))
  }
  const rows = new Map<number, number[]>()
  const shapes = new Map<number, string>()
  const figures: number[] = []
  elements.forEach(({ parent, name }, index) => {
    // most elements are inside a line, or round no text at all
    if (at(count, index) === 0) return
    if (parent >= 0 && name !== 'p' && isTeaser(index)) {
      const row = rows.get(parent)
      if (row === undefined) rows.set(parent, [index])
      else row.push(index)
    }
    if (parent >= 0 && name !== 'p' && isCard(index)) shapes.set(index, 'article/teaser')
    const isFigure =
      at(pictures, index) > 0 &&
      at(count, index) <= 2 &&
      at(prose, index) <= CAPTION &&
      isWrapper(name)
    if (isFigure) figures.push(index)
  })
  // where pictures have most of the words, they are the story: a gallery
  const captions = figures.reduce((sum, index) => sum + at(prose, index), 0)
  if (captions < total * 0.2) for (const index of figures) shapes.set(index, 'article/caption')
  for (const row of rows.values()) {
    const told = row.reduce((sum, index) => sum + at(prose, index), 0)
    const box = around(elements, row, prose)
    // two are a list where they stand in a box of their own
    if (row.length < (box === -1 ? TEASER.row : TEASER.pair) || told > total * 0.5) continue
    for (const index of box === -1 ? row : [box]) shapes.set(index, 'article/teaser')
  }
  for (const index of templatesIn(tree, measures, prose, total))
    shapes.set(index, 'article/template')
  for (const index of talkBoxes(tree, measures, first, heads)) {
    const { last } = elements[index] as PageElement
    // what readers say may be most of the page, and is marked piece by piece
    if (!holdsStory(index, last))
      for (let at = index; at <= last; at++) shapes.set(at, 'article/comments')
  }
  for (const index of insetsOf(tree, measures, prose, count, first))
    if (!shapes.has(index)) shapes.set(index, 'article/inset')
  for (const row of talkRows(tree, measures, first, count, prose)) {
    const box = around(elements, row, prose)
    for (const index of box === -1 ? row : [...row, box]) shapes.set(index, 'article/comments')
  }
  return shapes
}

/** Forms whose words a script would have filled in: "{| current_emailAddress |}". All around them is of the form. */
function templatesIn(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  prose: Float64Array,
  total: number,
): readonly number[] {
  const blanks = new Float64Array(elements.length)
  let all = 0
  paragraphs.forEach(({ element }, index) => {
    if (element < 0 || !BLANK.test(measures[index]?.words ?? '')) return
    blanks[element] = (blanks[element] ?? 0) + 1
    all++
  })
  if (all < BLANKS) return []
  addUp(elements, blanks)
  return elements.flatMap((_, index) =>
    (blanks[index] ?? 0) > 0 && (prose[index] ?? 0) < total * 0.5 ? [index] : [],
  )
}

/** Gives each element the number of the first paragraph in it. */
function leadUp(elements: readonly PageElement[], first: Int32Array): void {
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1
    const own = first[index] ?? -1
    const known = first[parent] ?? -1
    if (parent >= 0 && own >= 0 && (known === -1 || own < known)) first[parent] = own
  }
}

/** A section, a linked title, a date, and a sentence or two at most: one such is a teaser wherever it stands. */
function isCardOf(lines: readonly Measure[]): boolean {
  const title = lines.findIndex(isTitle)
  if (title === -1 || title > 1) return false
  const others = lines.filter((_, index) => index !== title)
  const short = others.filter(({ words, isProse }) => !isProse && words.length <= CARD.line)
  const long = others.length - short.length
  return long <= 1 && short.length >= 2 && others.every(({ linked }) => linked < 0.5)
}

/** A linked line of several words. */
function isTitle(measure: Measure | undefined): boolean {
  return (
    measure !== undefined &&
    measure.linked > 0.7 &&
    measure.words.length >= TITLE.least &&
    measure.words.length <= TITLE.most
  )
}

function isWrapper(name: string): boolean {
  return (
    name === 'div' || name === 'table' || name === 'center' || name === 'span' || name === 'section'
  )
}
