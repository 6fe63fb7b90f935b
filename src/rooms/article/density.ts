/**
 * Density: which paragraphs of a page are its story. Paragraphs give their length without links to
 * the element they stand in and half of it to the element around; the element with most holds the story.
 */
import type { Span } from '../../model/span.ts'

/** A stretch of a page's text between two block tags. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Units of it that are links. */
  readonly links: number
  /** Numbers of the elements it stands in, innermost last. */
  readonly parents: readonly number[]
}

/** The paragraphs of the story, in order; none where the page holds no prose. */
export function storyIn(text: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  const scores = new Map<number, number>()
  const give = (id: number | undefined, score: number) => {
    if (id !== undefined) scores.set(id, (scores.get(id) ?? 0) + score)
  }
  for (const { start, end, links, parents } of paragraphs) {
    const prose = end - start - links
    if (prose < 25 || !/[.!?,:"”’]/.test(text.slice(start, end))) continue
    // the paragraph's own element, the one that holds it, and half for the one around that
    give(parents.at(-1), prose)
    give(parents.at(-2), prose)
    give(parents.at(-3), prose / 2)
  }
  let best: number | undefined
  for (const [id, score] of scores)
    if (best === undefined || score > (scores.get(best) ?? 0)) best = id
  if (best === undefined) return []
  const holder = best
  return paragraphs.filter(
    ({ start, end, links, parents }) => parents.includes(holder) && links <= (end - start) * 0.6,
  )
}
