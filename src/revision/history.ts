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

/** Which reading is which revision, and of the same story the one before it; indexes into the arrivals. */
export interface RevisionStep {
  readonly number: number
  readonly index: number
  readonly before?: number
}

/**
 * Numbers the readings of one address.
 *
 * @param stories of the readings of one address, in order of arrival
 * @param latest how many of the last to give; all unless told
 */
export function revisionSteps(
  stories: readonly StoryKey[],
  latest: number = stories.length,
): readonly RevisionStep[] {
  const numbers: number[] = []
  const steps: RevisionStep[] = []
  for (const [index, story] of stories.entries()) {
    let before = index - 1
    while (before >= 0 && !isSameStory(stories[before] as StoryKey, story)) before--
    const number = (numbers[before] ?? 0) + 1
    numbers.push(number)
    if (index < stories.length - latest) continue
    steps.push({ number, index, ...(before < 0 ? {} : { before }) })
  }
  return steps
}

/** The revision of a step, compared with the article before it. */
export function revisionOf(
  number: number,
  seen: string,
  { article, url }: ReturnType<Arrival['load']>,
  before: Article | undefined,
): Revision {
  const published = article.published?.moment
  return {
    number,
    article: article.id,
    report: article.report,
    url,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    seen,
    ...(published === undefined ? {} : { published: published.instant ?? published.start }),
    changes: before === undefined ? [] : compareBlocks(before, article),
  }
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
  const stories = arrivals.map(({ story }) => story)
  return revisionSteps(stories, latest).map(({ number, index, before }) => {
    const last = before === undefined ? undefined : load(before).article
    const revision = revisionOf(number, (arrivals[index] as Arrival).seen, load(index), last)
    // The next is compared with this one; what lies further back is let go.
    if (before !== undefined) loaded.delete(before)
    return revision
  })
}
