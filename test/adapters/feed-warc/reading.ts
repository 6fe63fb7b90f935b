import {
  type WarcFeedOptions,
  type WarcItem,
  warcFeed,
} from '../../../src/adapters/feed-warc/feed.ts'
import { placeInWords } from '../../../src/adapters/feed-warc/place.ts'
import type { WarcSummary } from '../../../src/adapters/feed-warc/summary.ts'
import { pieces } from './warc-writer.ts'

/** Everything a feed says about bytes that come through the standard input. */
export async function readBytes(
  bytes: Uint8Array,
  options: WarcFeedOptions = {},
  size: number = 1 << 16,
): Promise<{ readonly items: readonly WarcItem[]; readonly summary: WarcSummary }> {
  const items: WarcItem[] = []
  let summary: WarcSummary | undefined
  const feed = warcFeed(['-'], {
    stdin: pieces(bytes, size),
    ...options,
    onSummary: (told) => {
      summary = told
    },
  })
  for await (const item of feed.reports()) items.push(item)
  if (summary === undefined) throw new Error('no summary was told')
  return { items, summary }
}

/** One line for each item: the page's words, or what is said of the damage, with both places. */
export function told(items: readonly WarcItem[]): readonly string[] {
  return items.map((item) => {
    const places = [item.at, item.next]
      .map((place) => (place ? placeInWords(place) : '?'))
      .join('..')
    if ('failed' in item) return `${places} ! ${item.failed}`
    const { kind, content } = item.report.pages[0]
    return `${places} ${kind} ${item.report.url ?? ''} ${content}`
  })
}

/** The words of the pages alone. */
export function contents(items: readonly WarcItem[]): readonly string[] {
  return items.flatMap((item) => ('report' in item ? [item.report.pages[0].content] : []))
}

/** The counts of a summary that are not zero. */
export function counts(of: { readonly [name: string]: number }): {
  readonly [name: string]: number
} {
  return Object.fromEntries(Object.entries(of).filter(([, count]) => count > 0))
}
