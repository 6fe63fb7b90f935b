/**
 * The holder: the one element of a page that holds its story. It is the one with most prose, the purer the better; then the
 * innermost that still holds nearly all of it.
 */
import { isStory, type Standing } from './beside.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import { addUp, type Measure } from './prose.ts'

/** What a list of links counts against an element, for each of them, at least and at most. */
const LINK = { least: 20, most: 60 }
/** What a short line counts against it. */
const SHORT = 10
/** Share of the prose that an element inside must hold to be taken instead: any, one marked as the page's main part, one marked as a story. */
const NEARLY_ALL = { any: 0.85, main: 0.75, story: 0.6 }

/** Elements that hold one paragraph, or a part of it. */
const LEAF = /^(?:p|h[1-6]|blockquote|span|font|b|strong|em|i|a|pre)$/

/** Prose that makes an element like the holder a part of the story, and how many times what counts against it. */
const PART = { prose: 100, times: 3 }

/** Where a story stands. */
export interface Holder {
  /** Number of the element that holds it; -1 where the page has no text. */
  readonly element: number
  /** Elements of the same name that hold more of it: pages built of blocks give each part one of its own. */
  readonly alike: readonly number[]
}

/** Finds the holder; see the file's header. */
export function holderOf(
  { elements, paragraphs }: PageTree,
  measures: readonly Measure[],
  { naming, beside }: Standing,
): Holder {
  const good = new Float64Array(elements.length)
  const bad = new Float64Array(elements.length)
  paragraphs.forEach(({ element }, index) => {
    if (element < 0 || beside[element] !== undefined) return
    const { size, linked, isProse } = measures[index] as Measure
    const against =
      linked > 0.5
        ? Math.max(LINK.least, Math.min(size, LINK.most))
        : isProse
          ? size * linked * 0.2
          : SHORT
    bad[element] = (bad[element] ?? 0) + against
    if (linked <= 0.5 && isProse) good[element] = (good[element] ?? 0) + size * (1 - linked)
  })
  addUp(elements, good)
  addUp(elements, bad)
  const worth = (index: number) => {
    const prose = good[index] ?? 0
    return (prose * prose) / (prose + (bad[index] ?? 0) + 1)
  }
  let best = -1
  let most = 0
  for (let index = 0; index < elements.length; index++) {
    const own = worth(index)
    if (best !== -1 && own < most) continue
    best = index
    most = own
  }
  const around = best
  for (let at = best + 1; best >= 0 && at <= (elements[best]?.last ?? -1); ) {
    const element = elements[at] as PageElement
    const share =
      isStory(element, naming[at] ?? 0) || element.name === 'article'
        ? NEARLY_ALL.story
        : element.name === 'main'
          ? NEARLY_ALL.main
          : NEARLY_ALL.any
    if (worth(at) >= worth(best) * share) {
      best = at
      at++
    } else at = element.last + 1
  }
  // a story of one paragraph has its short lines around it, in the same element
  while (best > 0 && LEAF.test(elements[best]?.name ?? '') && (elements[best]?.parent ?? -1) > 0)
    best = elements[best]?.parent ?? -1
  const isPart = (index: number) =>
    beside[index] === undefined &&
    (good[index] ?? 0) >= PART.prose &&
    (good[index] ?? 0) >= (bad[index] ?? 0) * PART.times
  return { element: best, alike: alikeIn(elements, around, best, isPart) }
}

function alikeIn(
  elements: readonly PageElement[],
  around: number,
  holder: number,
  isPart: (index: number) => boolean,
): readonly number[] {
  const own = elements[holder]
  const names = own === undefined ? '' : namesOf(own)
  if (own === undefined || names === '') return []
  const alike: number[] = []
  const end = elements[around]?.last ?? -1
  for (let index = around; index <= end; ) {
    const element = elements[index] as PageElement
    const isLike =
      element.depth === own.depth &&
      element.name === own.name &&
      namesOf(element) === names &&
      isPart(index)
    if (index === holder || isLike) {
      if (index !== holder) alike.push(index)
      index = element.last + 1
    } else index++
  }
  return alike
}

/** The classes of an element without their numbers: "block block-2" and "block block-3" are alike. */
function namesOf({ called }: PageElement): string {
  return called.replace(/\d+/g, '').trim()
}
