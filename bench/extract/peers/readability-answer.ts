import type { Readability } from '@mozilla/readability'
import type { Answer } from '../extractor-lines.ts'

/** What Readability says of a page, in the words of the comparison. */
export function readabilityAnswer(article: ReturnType<Readability['parse']>): Answer | undefined {
  if (article === null) return undefined
  const { content, title, byline, publishedTime } = article
  return {
    html: content ?? '',
    title: title ?? null,
    author: byline ?? null,
    date: publishedTime ?? null,
  }
}
