import type { Article } from '../model/article.ts'
import type { Report } from '../model/report.ts'
import { foldWord } from '../text/token.ts'
import { addressOf } from './address.ts'

/** What tells a story from every other: where it stands, and who published it. */
export interface StoryKey {
  readonly address: string
  /** Letters and digits of the outlet's name; empty where nobody names it. */
  readonly outlet: string
}

/** The story an article is a state of. */
export interface StoryAddress extends StoryKey {
  /** The address as it was given. */
  readonly url: string
}

/**
 * The story of an article: found by its own address, else by the one its report came with.
 *
 * @returns undefined where there is no address, or where it is not the article's alone: a home page that a careless page
 *   names as its own address, and the address of a digest, which all its stories have
 */
export function storyOf(article: Article, reportUrl?: string): StoryAddress | undefined {
  if ('partOf' in article) return undefined
  for (const url of [article.url, reportUrl]) {
    const address = url === undefined ? undefined : addressOf(url)
    if (url === undefined || address === undefined || !/[/?]/.test(address)) continue
    const outlet = foldOutlet(article.outlet)
    return { address, outlet, url }
  }
  return undefined
}

/** Whether readings are of one story: one address, and no two names of an outlet. */
export function isSameStory(a: StoryKey, b: StoryKey): boolean {
  const outlets = a.outlet === b.outlet || a.outlet === '' || b.outlet === ''
  return a.address === b.address && outlets
}

/** The story a report is of, as far as can be told before it is read: by the address it came with. */
export function storyOfReport({ url, outlet, partOf }: Report): StoryKey | undefined {
  const address = url === undefined || partOf !== undefined ? undefined : addressOf(url)
  if (address === undefined || !/[/?]/.test(address)) return undefined
  return { address, outlet: foldOutlet(outlet) }
}

function foldOutlet(outlet = ''): string {
  return foldWord(outlet).replace(/[^\p{L}\p{N}]+/gu, '')
}
