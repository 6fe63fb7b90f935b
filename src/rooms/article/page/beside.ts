/**
 * Beside: which elements of a page stand beside its story, and by what they are known.
 *
 * Takes the page and the prose under each element; gives for each element the rule by which it (or an element around it) is no part
 * of a story. An element that holds most of the page's prose, or the story by its name, is never beside, whatever it is called:
 * pages call their body "with-sidebar".
 */
import { NAMED, namingOf } from './naming.ts'
import { otherStories } from './other-story.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import { addUp, type Measure } from './prose.ts'
import { shapesOf } from './structure.ts'
import { isAside } from './tag.ts'

/** What is known of a page's elements; all lists are in the order of the elements. */
export interface Standing {
  /** {@link NAMED} added up. */
  readonly naming: readonly number[]
  /** The rule by which an element stands beside the story. */
  readonly beside: readonly (string | undefined)[]
}

/** Prose that makes an element with a story's name the story's. */
const LEAST_STORY = 200
/** Prose with which a weak name is no longer believed. */
const WEAK_PROSE = 120
/** A life of the author is shorter than this. */
const LIFE = 700
/** Words under a picture are no longer than this; what is longer tells the story. */
const CAPTION = 450
/** A paragraph as long as this is text, whatever it is called. */
const LONG = 150
/** Letters of a story below which a gallery shows what was told, however much stands under its pictures. */
const TOLD = 2500
const GALLERY = /(?:^|[-_\s])(?:gallery|slideshow|galeri)(?:$|[-_\s])/i
const HEADING = /^h[1-6]$/
const ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip)$/

/**
 * Tells what stands beside the story.
 *
 * @param heads patterns of the lines below which readers speak
 * @param title the page's own
 * @param believing whether names are believed; a second look at a page of which they left nothing keeps to the sure ones
 */
export function standing(
  tree: PageTree,
  measures: readonly Measure[],
  believing: boolean,
  heads: readonly RegExp[],
  title?: string,
): Standing {
  const { elements, paragraphs } = tree
  const known = new Map<string, number>()
  const naming = elements.map((element) => namesOf(element, believing, known))
  const prose = new Float64Array(elements.length)
  let total = 0
  paragraphs.forEach(({ element }, index) => {
    const { isProse, size } = measures[index] as Measure
    if (!isProse || element < 0) return
    prose[element] = (prose[element] ?? 0) + size
    total += size
  })
  addUp(elements, prose)
  const story = storyHolders(elements, naming, prose, total)
  const veiled = veiledProse(elements, naming, prose)
  const holdsStory = (from: number, to: number) => story.subarray(from, to + 1).includes(1)
  const shapes = shapesOf(tree, measures, prose, total, heads, holdsStory)
  const others = otherStories(tree, measures, prose, title)
  const subheads = subheadsOf(tree, measures)
  const unveiled = new Uint8Array(elements.length)
  // letters of prose in what stands before an element in its parent and is no gallery
  const above = new Float64Array(elements.length)
  const beside: (string | undefined)[] = []
  // "elementor-widget": a weak name around a subhead alone says nothing of it
  const namingAt = (index: number) =>
    (naming[index] ?? 0) & (subheads[index] === 1 ? ~NAMED.weak : ~0)
  elements.forEach((element, index) => {
    const { parent } = element
    const own = prose[index] ?? 0
    // what is hidden until the reader pays or scrolls is story all the same, where it is much of it
    if (unveiled[parent] === 1 || (story[index] === 1 && (veiled[index] ?? 0) > own * 0.4))
      unveiled[index] = 1
    const around = parent >= 0 ? beside[parent] : undefined
    const told = above[parent] ?? 0
    // a page that is a gallery has parts called so as well
    const isGallery =
      own > 0 && GALLERY.test(element.called) && !GALLERY.test(elements[parent]?.called ?? '')
    if (!isGallery) above[parent] = told + own
    if (around !== undefined) beside.push(around)
    else if (others.has(index)) beside.push('article/other-story')
    else if (isGallery && told >= TOLD) beside.push('article/gallery')
    else if (story[index] === 1 || own >= total * 0.5) beside.push(undefined)
    else
      beside.push(ruleOf(element, namingAt(index), own, unveiled[index] === 1) ?? shapes.get(index))
  })
  return { naming, beside }
}

/** Which elements hold one heading that leads nowhere, and nothing else. */
function subheadsOf({ elements, paragraphs }: PageTree, measures: readonly Measure[]): Uint8Array {
  const count = new Float64Array(elements.length)
  const heads = new Float64Array(elements.length)
  paragraphs.forEach(({ element }, index) => {
    const { tag, linked, words } = measures[index] as Measure
    if (element < 0 || words === '') return
    count[element] = (count[element] ?? 0) + 1
    if (HEADING.test(tag) && linked === 0) heads[element] = (heads[element] ?? 0) + 1
  })
  addUp(elements, count)
  addUp(elements, heads)
  const subheads = new Uint8Array(elements.length)
  for (let index = 0; index < elements.length; index++)
    if (count[index] === 1 && heads[index] === 1) subheads[index] = 1
  return subheads
}

function namesOf(
  { name, called, attributes }: PageElement,
  believing: boolean,
  known: Map<string, number>,
): number {
  if (name === 'body' || name === 'html') return 0
  // the id of a subhead is made of its words: "nav-for-peace"
  const naming = namingOf(HEADING.test(name) ? (attributes.class ?? '') : called, known)
  if (believing) return naming
  return (naming & NAMED.sure) === 0 ? naming & NAMED.story : NAMED.noise
}

/** Which elements are, or hold, one with a story's name and a good part of the page's prose. */
function storyHolders(
  elements: readonly PageElement[],
  naming: readonly number[],
  prose: Float64Array,
  total: number,
): Uint8Array {
  const holders = new Uint8Array(elements.length)
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as PageElement
    const own = prose[index] ?? 0
    if (own > LEAST_STORY && own > total * 0.25 && isStory(element, naming[index] ?? 0))
      holders[index] = 1
    if (holders[index] === 1 && element.parent >= 0) holders[element.parent] = 1
  }
  return holders
}

/** Whether an element has a story's name, or is marked as its body. */
export function isStory({ attributes }: PageElement, naming: number): boolean {
  return (
    attributes.itemprop === 'articleBody' || (naming & (NAMED.story | NAMED.noise)) === NAMED.story
  )
}

/** What a reader says, as schema.org marks it. */
function isComment({ attributes }: PageElement): boolean {
  return attributes.itemprop === 'comment'
}

function veiledProse(
  elements: readonly PageElement[],
  naming: readonly number[],
  prose: Float64Array,
): Float64Array {
  const veiled = new Float64Array(elements.length)
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as PageElement
    if (!isHidden(element, naming[index] ?? 0)) continue
    veiled[index] = prose[index] ?? 0
    index = element.last
  }
  return addUp(elements, veiled)
}

function isHidden({ attributes }: PageElement, naming: number): boolean {
  return (
    (naming & NAMED.hidden) !== 0 ||
    attributes.hidden !== undefined ||
    (attributes.style !== undefined && /display:\s*none/i.test(attributes.style))
  )
}

function ruleOf(
  element: PageElement,
  naming: number,
  prose: number,
  unveiled: boolean,
): string | undefined {
  const { name, attributes } = element
  if ((name === 'figcaption' || name === 'figure') && prose > CAPTION) return undefined
  if (isAside(name)) return name === 'figcaption' ? 'article/caption' : 'article/beside-by-tag'
  if ((naming & NAMED.noise) !== 0 && !(name === 'p' && prose > LONG))
    return 'article/beside-by-name'
  if ((naming & (NAMED.caption | NAMED.story)) === NAMED.caption) return 'article/caption'
  if ((naming & NAMED.embed) !== 0) return 'article/embedded-post'
  const weak = (naming & (NAMED.weak | NAMED.standfirst)) === NAMED.weak
  // "quote-box": a quotation set apart is short, and the story's
  if (weak && prose < WEAK_PROSE && name !== 'p' && name !== 'blockquote')
    return 'article/beside-by-name'
  const isLife = (naming & (NAMED.person | NAMED.story)) === NAMED.person && prose < LIFE
  if (isLife && name !== 'p') return 'article/beside-by-name'
  if (isHidden(element, naming) && !unveiled) return 'article/hidden'
  if (isComment(element)) return 'article/comments'
  const { role } = attributes
  return role !== undefined && ROLE.test(role) ? 'article/beside-by-role' : undefined
}
