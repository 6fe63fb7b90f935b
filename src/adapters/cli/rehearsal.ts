/** `kawat add --dry-run`: what adding would do, seen in what the store holds and what came before in this run. */
import type { Article } from '../../model/article.ts'
import type { Feed, Store } from '../../ports.ts'
import { hasSameText, isSameStory, type StoryAddress, storyOf } from '../../revision.ts'
import { type AddedSoFar, nothingAdded } from './added.ts'
import { gateOf } from './forgotten.ts'
import { type Taken, type Tally, takeIn } from './intake.ts'
import type { Session } from './session.ts'

interface Seen {
  readonly articles: Set<string>
  /** By address, in order of arrival. */
  readonly stories: Map<string, { readonly story: StoryAddress; readonly article: Article }[]>
}

/** Reads everything a feed gives and keeps nothing. */
export async function rehearse(
  session: Session,
  store: Store | undefined,
  feed: Feed,
  allowForgotten: boolean,
): Promise<{ readonly tally: Tally; readonly added: AddedSoFar }> {
  const added = nothingAdded()
  const seen: Seen = { articles: new Set(), stories: new Map() }
  const tally = await takeIn(
    session,
    feed,
    async (taken) => {
      if ('refused' in taken.result) return
      added.events += taken.result.records.length
      added[await outcomeOf(taken, taken.result.article, store, seen)]++
    },
    false,
    store === undefined || allowForgotten ? undefined : gateOf(session, store),
  )
  return { tally, added }
}

async function outcomeOf(
  { report }: Taken,
  article: Article,
  store: Store | undefined,
  { articles, stories }: Seen,
): Promise<'fresh' | 'revised' | 'known'> {
  if (articles.has(article.id) || (await store?.report(report.id)) !== undefined) return 'known'
  articles.add(article.id)
  const story = storyOf(article, report.url)
  if (story === undefined) return 'fresh'
  const here = stories.get(story.address) ?? []
  const before =
    here.findLast((one) => isSameStory(one.story, story))?.article ?? (await latestOf(story, store))
  if (before !== undefined && hasSameText(before, article)) return 'known'
  here.push({ story, article })
  stories.set(story.address, here)
  return before === undefined ? 'fresh' : 'revised'
}

async function latestOf(
  story: StoryAddress,
  store: Store | undefined,
): Promise<Article | undefined> {
  for (const { article } of (await store?.revisions(story.url))?.toReversed() ?? []) {
    const kept = (await store?.reading(article))?.article
    const own = kept === undefined ? undefined : storyOf(kept, story.url)
    if (own !== undefined && isSameStory(own, story)) return kept
  }
  return undefined
}
