import type { Article } from '../model/article.ts'
import { foldWord } from '../text/token.ts'
import { addressOf } from './address.ts'

/** A page of the web that holds one story. */
export interface Page {
  readonly address: string
  /** Letters and digits of the outlet's name; empty where nobody names it. */
  readonly outlet: string
}

/** The page an article was read from. */
export interface PageKey extends Page {
  /** The address as it was given. */
  readonly url: string
}

/**
 * The page of an article: its own address, else the one its report came with.
 *
 * @returns undefined where there is none, or where it is not the article's alone: a home page that a careless page
 *   names as its own address, and the page of a digest, whose stories all have it
 */
export function pageOf(article: Article, reportUrl?: string): PageKey | undefined {
  if ('partOf' in article) return undefined
  for (const url of [article.url, reportUrl]) {
    const address = url === undefined ? undefined : addressOf(url)
    if (url === undefined || address === undefined || !/[/?]/.test(address)) continue
    const outlet = foldWord(article.outlet ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
    return { address, outlet, url }
  }
  return undefined
}

/** Whether readings are of one page: one address, and no two names of an outlet. */
export function isSamePage(a: Page, b: Page): boolean {
  const outlets = a.outlet === b.outlet || a.outlet === '' || b.outlet === ''
  return a.address === b.address && outlets
}
