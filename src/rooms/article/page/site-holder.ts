/**
 * Site holder: the elements of a page that hold its story as the site's rule says, and those inside that are none of it.
 */
import type { PageElement, PageTree } from './page-tree.ts'
import type { SiteRule } from './site.ts'

/** Where the story stands. */
export interface Holding {
  /** The first element that holds it; -1 where none does. */
  readonly first: number
  /** Whether an element is, or is inside, one that holds the story. */
  readonly holds: (element: number) => boolean
  /** Whether it is, or is inside, one that the site sets beside it. */
  readonly isBeside: (element: number) => boolean
}

/** What a site's rule finds on a page; undefined where it names no holder, or the page has none of them. */
export function siteHolding({ elements }: PageTree, rule: SiteRule): Holding | undefined {
  for (const name of rule.holder ?? []) {
    const held = called(elements, [name])
    if (held.first === -1) continue
    const beside = called(elements, rule.beside ?? [])
    return { first: held.first, holds: held.has, isBeside: beside.has }
  }
  return undefined
}

/** The one element that holds a story, and all inside it. */
export function oneHolding(first: number, { elements }: PageTree): Holding {
  const last = elements[first]?.last ?? -1
  return {
    first,
    holds: (element) => first >= 0 && element >= first && element <= last,
    isBeside: () => false,
  }
}

/** The elements of these names, and all inside them. */
function called(
  elements: readonly PageElement[],
  names: readonly string[],
): { readonly first: number; readonly has: (element: number) => boolean } {
  const marked = new Uint8Array(elements.length)
  let first = -1
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as PageElement
    if (!names.some((name) => isCalled(element, name))) continue
    if (first === -1) first = index
    marked.fill(1, index, element.last + 1)
    index = element.last
  }
  return { first, has: (element) => marked[element] === 1 }
}

function isCalled({ called: own, attributes }: PageElement, name: string): boolean {
  if (name.startsWith('@')) return attributes.itemprop === name.slice(1)
  if (own === '') return false
  if (name.startsWith('#')) return attributes.id === name.slice(1)
  const classes = (attributes.class ?? '').split(/\s+/)
  return name.split(' ').every((one) => classes.includes(one))
}
