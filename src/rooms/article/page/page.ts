/**
 * A page of HTML, read: its story, what stands around it with the reason, and what the page says of itself.
 *
 * Takes the source; every draft remembers where in the source each of its characters stands.
 */
import { type Draft, sliceDraft } from '../draft.ts'
import { bodyIn } from './body-data.ts'
import { boxesOf } from './box.ts'
import { BUDGET, type Spent } from './budget.ts'
import { metadataOf, type PageMetadata } from './metadata.ts'
import { type PageElement, type Paragraph, takeApart } from './page-tree.ts'
import { SITES, siteRule } from './site.ts'
import { findStory, type Verdict } from './story.ts'
import { linksOf } from './story-links.ts'

/** What is known of a page beside its source. */
export interface PageContext {
  /** The address it came from. */
  readonly url?: string | undefined
  /** The story's title as its sender has it. */
  readonly title?: string | undefined
  /** Patterns of the lines below which readers speak. */
  readonly talk?: readonly RegExp[] | undefined
}

/** A paragraph of a page, and whether it is story. */
export interface PagePart {
  readonly draft: Draft
  readonly verdict: Verdict
  /** It stands in the tag of a heading, or is bold from end to end. */
  readonly isHead: boolean
  /** Nearly all of it is a link. */
  readonly isLink: boolean
  /** It is an item of a list, or a part of one: no sentence goes on from it to the next. */
  readonly isItem: boolean
  /** Number of the last paragraph in the box that it opens; its own where it opens none. */
  readonly reach: number
}

/** What a page of HTML holds. */
export interface HtmlPage {
  /** Its paragraphs in order. */
  readonly parts: readonly PagePart[]
  readonly metadata: PageMetadata
  /** Which of the page's budgets ran out. */
  readonly spent: readonly Spent[]
  /** The story stands in the page's data alone: a script would have written it into the page. */
  readonly inData: boolean
  /** Its address, as far as it is known. */
  readonly url?: string
  /** The domain whose rule does not fit the page. */
  readonly unfit?: string
  /** Address of the page on which the story goes on; looked for when asked. */
  readonly next: () => string | undefined
}

/** Fewer characters of story than this, and the page's own data are asked whether they hold more. */
const LEAST = 250

/** Reads a page; see the file's header. `page` is its number in the report, from 1. */
export function readPage(source: string, page: number, context: PageContext = {}): HtmlPage {
  const tree = takeApart(source, page)
  const metadata = metadataOf(tree)
  const body = bodyIn(tree.jsonLd, page)
  const unread = tree.jsonLd.some(({ text }) => text.length > BUDGET.data)
  const spent: readonly Spent[] = unread ? [...tree.spent, 'data'] : tree.spent
  const url = context.url ?? metadata.url
  const site = siteRule(url, SITES)
  const title = metadata.title ?? context.title
  const { verdicts, unfit } = findStory(tree, {
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    ...(context.talk === undefined ? {} : { talk: context.talk }),
    ...(metadata.description === undefined ? {} : { description: metadata.description }),
    ...(body === undefined ? {} : { body: body.text }),
  })
  const boxes = boxesOf(tree, verdicts)
  const parts = tree.paragraphs.map((paragraph, index): PagePart => {
    const { start, end, links } = paragraph
    return {
      draft: sliceDraft(tree.draft, start, end),
      verdict: verdicts[index] ?? 'article/outside-story',
      isHead: isHead(paragraph, tree.elements),
      isLink: links > (end - start) * 0.6,
      isItem: isItem(paragraph, tree.elements),
      reach: boxes[index] ?? index,
    }
  })
  const found = parts.reduce(
    (sum, { draft, verdict }) => (verdict === 'story' ? sum + draft.text.length : sum),
    0,
  )
  const inData = body !== undefined && found < LEAST && body.text.length >= found * 2
  return {
    parts: inData ? partsOf(body) : parts,
    metadata,
    inData,
    spent,
    ...(url === undefined ? {} : { url }),
    ...(unfit && site !== undefined ? { unfit: site.domain } : {}),
    next: () => (url === undefined ? undefined : linksOf(tree, url).next),
  }
}

function partsOf(body: Draft): readonly PagePart[] {
  return Array.from(body.text.matchAll(/[^\n]+/g), ({ 0: line, index }, reach) => ({
    draft: sliceDraft(body, index, index + line.length),
    verdict: 'story' as const,
    isHead: false,
    isLink: false,
    isItem: false,
    reach,
  }))
}

function isHead(
  { start, end, bold, element }: Paragraph,
  elements: readonly PageElement[],
): boolean {
  if (bold > (end - start) * 0.9) return true
  let at = element
  for (let step = 0; step < 3 && at >= 0; step++) {
    const { name, parent } = elements[at] as PageElement
    if (/^h[1-6]$/.test(name)) return true
    at = parent
  }
  return false
}

function isItem({ element }: Paragraph, elements: readonly PageElement[]): boolean {
  let at = element
  for (let step = 0; step < 3 && at >= 0; step++) {
    const { name, parent } = elements[at] as PageElement
    if (name === 'li') return true
    at = parent
  }
  return false
}
