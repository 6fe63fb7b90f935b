/** `kawat add --dry-run`: what adding would do, seen in what the store holds and what came before in this run. */
import type { Article } from '../../model/article.ts'
import type { Store } from '../../ports.ts'
import { hasSameText, isSamePage, type PageKey, pageOf } from '../../revision.ts'
import { type AddedSoFar, nothingAdded } from './added.ts'
import { type Taken, type Tally, takeIn } from './intake.ts'
import type { Session } from './session.ts'
import type { FeedWish } from './world.ts'

interface Seen {
  readonly articles: Set<string>
  /** By address, in order of arrival. */
  readonly pages: Map<string, { readonly page: PageKey; readonly article: Article }[]>
}

/** Reads everything the paths lead to and keeps nothing. */
export async function rehearse(
  session: Session,
  store: Store | undefined,
  paths: readonly string[],
  wish: FeedWish,
): Promise<{ readonly tally: Tally; readonly added: AddedSoFar }> {
  const added = nothingAdded()
  const seen: Seen = { articles: new Set(), pages: new Map() }
  const tally = await takeIn(session, paths, wish, async (taken) => {
    if ('refused' in taken.result) return
    added.events += taken.result.records.length
    added[await outcomeOf(taken, taken.result.article, store, seen)]++
  })
  return { tally, added }
}

async function outcomeOf(
  { report }: Taken,
  article: Article,
  store: Store | undefined,
  { articles, pages }: Seen,
): Promise<'fresh' | 'revised' | 'known'> {
  if (articles.has(article.id) || (await store?.report(report.id)) !== undefined) return 'known'
  articles.add(article.id)
  const page = pageOf(article, report.url)
  if (page === undefined) return 'fresh'
  const here = pages.get(page.address) ?? []
  const before =
    here.findLast((one) => isSamePage(one.page, page))?.article ?? (await latestOf(page, store))
  if (before !== undefined && hasSameText(before, article)) return 'known'
  here.push({ page, article })
  pages.set(page.address, here)
  return before === undefined ? 'fresh' : 'revised'
}

async function latestOf(page: PageKey, store: Store | undefined): Promise<Article | undefined> {
  for (const { article } of (await store?.revisions(page.url))?.toReversed() ?? []) {
    const kept = (await store?.reading(article))?.article
    const own = kept === undefined ? undefined : pageOf(kept, page.url)
    if (own !== undefined && isSamePage(own, page)) return kept
  }
  return undefined
}
