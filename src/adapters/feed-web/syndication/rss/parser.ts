import { parseRssFeed } from 'feedsmith'

/** RSS 0.9x and 2.0 as the library reads it. */
export type RssShape = ReturnType<typeof parseRssFeed<string>>

/** An item of RSS as the library reads it. */
export type RssItem = NonNullable<RssShape['items']>[number]

/** Reads sound XML as RSS; throws where it has no channel. */
export function rssShape(xml: string): RssShape {
  return parseRssFeed<string>(xml)
}
