/**
 * Other stories: pages that load the next story below the first, for readers who scroll on. Each has a first heading of its own; the
 * page's own is the one with its title.
 */
import { isPublication } from './edge.ts'
import type { PageTree } from './page-tree.ts'
import { type Measure, mayBegin, plainWords, saysTitle } from './prose.ts'

/** A heading shorter than this names a section. */
const LEAST = 10
/** Prose from which what stands under a heading is a story. */
const STORY = 250

/**
 * Finds the elements of stories that are not the page's own.
 *
 * @param prose letters of prose in each element
 * @param title the page's title
 * @returns numbers of elements; none where the page has one story
 */
export function otherStories(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  prose: Float64Array,
  title: string | undefined,
): ReadonlySet<number> {
  const headings = new Map<string, number>()
  const wanted = plainWords(title ?? '')
  const frame = frameOf(elements, paragraphs, measures, wanted)
  paragraphs.forEach(({ element }, index) => {
    const { tag, words } = measures[index] as Measure
    const isHeading = tag === 'h1' || (frame !== undefined && frame === nameOf(elements, element))
    const plain = isHeading && element >= 0 ? plainWords(words) : ''
    if (plain.length >= LEAST && !headings.has(plain)) headings.set(plain, element)
  })
  if (headings.size < 2) return new Set()
  const under = new Int32Array(elements.length)
  for (const heading of headings.values())
    for (let at = heading; at >= 0; at = elements[at]?.parent ?? -1)
      under[at] = (under[at] ?? 0) + 1
  const units = [...headings].map(([words, heading]) => {
    let unit = heading
    for (let at = heading; at >= 0 && under[at] === 1; at = elements[at]?.parent ?? -1) unit = at
    return { words, unit, prose: prose[unit] ?? 0 }
  })
  // a site gives all its stories one frame; a box with a heading of its own has another
  const namesOf = (unit: number) => (elements[unit]?.called ?? '').split(/\s+/).filter(Boolean)
  const own = units.find(({ words }) => words === wanted || wanted.startsWith(words))
  // where no heading is the page's title, it is a list of posts, each as much its own as the others
  if (own === undefined || own.prose < STORY) return new Set()
  const names = namesOf(own.unit)
  return new Set(
    units
      .filter((one) => one !== own && one.prose > 0)
      .filter(({ unit }) => namesOf(unit).some((name) => names.includes(name)))
      .map(({ unit }) => unit),
  )
}

/** Letters of sentences between a story's line of publication and that of the next; of a live page's entries so few have more. */
const TOLD = 500
/** Lines between a headline and its line of publication, and how many stories a page adds to its own. */
const CLOSE = 3
const ADDED = 4
const HEADING = /^h[1-4]$/

/**
 * Number of the paragraph with which the next story begins: a heading, and below it a line of publication set like the page's own
 * ("Hendra | Selasa, 17-11-2026 | 13:20 WIB"). The number of paragraphs where the page has one story.
 */
export function nextStoryAt(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  title: string | undefined,
): number {
  const none = paragraphs.length
  const wanted = plainWords(title ?? '')
  const heading = measures.findIndex(({ tag, words }) => tag === 'h1' || saysTitle(words, wanted))
  if (heading === -1) return none
  const lines: number[] = []
  for (let index = heading + 1; index < none; index++) {
    if (lines.length === 0 && index > heading + CLOSE) return none
    if (!isPublication(measures[index]?.words ?? '')) continue
    const name = nameOf(elements, paragraphs[index]?.element ?? -1)
    const [own] = lines
    if (own === undefined || name === nameOf(elements, paragraphs[own]?.element ?? -1))
      lines.push(index)
  }
  const [own, next] = lines
  if (own === undefined || next === undefined || lines.length > ADDED) return none
  const head = measures[next - 1]
  if (head === undefined || !HEADING.test(head.tag)) return none
  const between = measures.slice(own + 1, next - 1)
  if (between.some(({ tag }) => tag === head.tag)) return none
  const told = between.reduce((sum, { isSentence, size }) => sum + (isSentence ? size : 0), 0)
  return told >= TOLD ? next - 1 : none
}

/** What the heading with the page's title is called, where it is called anything: the next story's is called so, too. */
function frameOf(
  elements: PageTree['elements'],
  paragraphs: PageTree['paragraphs'],
  measures: readonly Measure[],
  title: string,
): string | undefined {
  if (title.length < LEAST) return undefined
  const own = paragraphs.find(({ element }, index) => {
    const { words } = measures[index] as Measure
    return (
      (elements[element]?.called ?? '') !== '' &&
      mayBegin(title, words) &&
      plainWords(words) === title
    )
  })
  return own === undefined ? undefined : nameOf(elements, own.element)
}

function nameOf(elements: PageTree['elements'], element: number): string {
  const { name = '', called = '' } = elements[element] ?? {}
  return `${name} ${called}`
}
