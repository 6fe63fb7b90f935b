import type { Article } from '../src/model/article.ts'
import { cite } from '../src/model/evidence.ts'
import { articleOf } from './article-builder.ts'

/** An article whose first line is its headline and whose second line opens with a dateline up to its dash. */
export function storyOf(text: string, headline?: string): Article {
  const plain = articleOf(text)
  const [first, ...rest] = plain.blocks
  const blocks =
    first !== undefined && headline === first.span.exact
      ? [{ ...first, kind: 'headline' as const }, ...rest]
      : plain.blocks
  const opening = blocks.find(({ kind }) => kind === 'paragraph')
  const dash = opening?.span.exact.indexOf(' - ') ?? -1
  const dateline =
    opening === undefined || dash < 0
      ? undefined
      : cite(plain, { start: opening.span.start, end: opening.span.start + dash + 2 })
  return {
    ...plain,
    blocks,
    ...(headline === undefined ? {} : { headline }),
    ...(dateline === undefined ? {} : { dateline }),
  }
}
