import type { Article } from '../model/article.ts'
import type { Revision } from '../model/revision.ts'
import { compareBlocks } from './comparison.ts'
import { isSamePage, type PageKey } from './page-key.ts'

/** An article that came to a store, with its page and when it came. */
export interface Arrival {
  readonly article: Article
  readonly page: PageKey
  readonly seen: string
}

/**
 * Numbers the readings of one address and compares each with the one before it of the same page.
 *
 * @param arrivals of one address, in order of arrival
 */
export function revisionsOf(arrivals: readonly Arrival[]): readonly Revision[] {
  const revisions: Revision[] = []
  for (const [index, { article, page, seen }] of arrivals.entries()) {
    let last = index - 1
    while (last >= 0 && !isSamePage((arrivals[last] as Arrival).page, page)) last--
    const before = arrivals[last]?.article
    const published = article.published?.moment
    revisions.push({
      number: (revisions[last]?.number ?? 0) + 1,
      article: article.id,
      report: article.report,
      url: page.url,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      seen,
      ...(published === undefined ? {} : { published: published.instant ?? published.start }),
      changes: before === undefined ? [] : compareBlocks(before, article),
    })
  }
  return revisions
}
