/**
 * A page of HTML, read: its story, what stands around it with the reason, and what the page says of itself.
 *
 * Takes the source; every draft remembers where in the source each of its characters stands.
 */
import { type Draft, sliceDraft } from '../draft.ts'
import { bodyIn } from './body-data.ts'
import { metadataOf, type PageMetadata } from './metadata.ts'
import { takeApart } from './page-tree.ts'
import { findStory, type Verdict } from './story.ts'

/** A paragraph of a page, and whether it is story. */
export interface PagePart {
  readonly draft: Draft
  readonly verdict: Verdict
}

/** What a page of HTML holds. */
export interface HtmlPage {
  /** Its paragraphs in order. */
  readonly parts: readonly PagePart[]
  readonly metadata: PageMetadata
}

/** Fewer characters of story than this, and the page's own data are asked whether they hold more. */
const LEAST = 250

/** Reads a page; see the file's header. `page` is its number in the report, from 1. */
export function readPage(source: string, page: number): HtmlPage {
  const tree = takeApart(source, page)
  const metadata = metadataOf(tree)
  const body = bodyIn(tree.jsonLd, page)
  const verdicts = findStory(tree, {
    ...(metadata.title === undefined ? {} : { title: metadata.title }),
    ...(metadata.description === undefined ? {} : { description: metadata.description }),
    ...(body === undefined ? {} : { body: body.text }),
  })
  const parts = tree.paragraphs.map(({ start, end }, index): PagePart => {
    const draft = sliceDraft(tree.draft, start, end)
    return { draft, verdict: verdicts[index] ?? 'article/outside-story' }
  })
  const found = parts.reduce(
    (sum, { draft, verdict }) => (verdict === 'story' ? sum + draft.text.length : sum),
    0,
  )
  if (body === undefined || found >= LEAST || body.text.length < found * 2)
    return { parts, metadata }
  // The story is only in the page's data: a script would have written it into the page.
  return { parts: partsOf(body), metadata }
}

function partsOf(body: Draft): readonly PagePart[] {
  return Array.from(body.text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    draft: sliceDraft(body, index, index + line.length),
    verdict: 'story' as const,
  }))
}
