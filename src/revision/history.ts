import type { Article } from '../model/article.ts'
import type { Revision } from '../model/revision.ts'
import { compareBlocks } from './comparison.ts'
import { isSameStory, type StoryKey } from './story-key.ts'

/** A reading that came to a store, as much of it as numbering needs. */
export interface Arrival {
  readonly story: StoryKey
  readonly seen: string
  /** The article, and the address as it was given; asked for where it is compared. */
  readonly load: () => { readonly article: Article; readonly url: string }
}

/**
 * Numbers the readings of one address and compares each with the one before it of the same story.
 *
 * @param arrivals of one address, in order of arrival
 * @param latest how many of the last to give; all unless told
 */
export function revisionsOf(
  arrivals: readonly Arrival[],
  latest: number = arrivals.length,
): readonly Revision[] {
  const loaded = new Map<number, ReturnType<Arrival['load']>>()
  const load = (index: number): ReturnType<Arrival['load']> => {
    const one = loaded.get(index) ?? (arrivals[index] as Arrival).load()
    loaded.set(index, one)
    return one
  }
  const numbers: number[] = []
  const revisions: Revision[] = []
  for (const [index, { story, seen }] of arrivals.entries()) {
    let last = index - 1
    while (last >= 0 && !isSameStory((arrivals[last] as Arrival).story, story)) last--
    const number = (numbers[last] ?? 0) + 1
    numbers.push(number)
    if (index < arrivals.length - latest) continue
    const { article, url } = load(index)
    const published = article.published?.moment
    revisions.push({
      number,
      article: article.id,
      report: article.report,
      url,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      seen,
      ...(published === undefined ? {} : { published: published.instant ?? published.start }),
      changes: last < 0 ? [] : compareBlocks(load(last).article, article),
    })
    // The next is compared with this one; what lies further back is let go.
    loaded.delete(last)
  }
  return revisions
}
