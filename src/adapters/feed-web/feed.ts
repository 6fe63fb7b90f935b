/** The web feed: addresses of stories as reports. */

import type { Feed } from '../../ports.ts'
import type { FeedLanguage } from '../feed/language.ts'
import { failure } from './failure.ts'
import { itemOf, type OnNote } from './item.ts'

import { fetchStory, type GivenMetadata, type StoryDesk } from './story.ts'

/** How the feed works. */
export interface WebFeedOptions extends StoryDesk {
  /** Language of the sentences about what failed; English unless told. */
  readonly language?: FeedLanguage
  /** What is known of all stories; it counts more than what their pages say. */
  readonly given?: GivenMetadata
  readonly maxPages?: number
  /** Bytes the pages of one story may have together. */
  readonly maxBytes?: number
  readonly onNote?: OnNote
}

/**
 * Makes a feed over addresses.
 *
 * @returns a feed whose items are reports in the order of the addresses, each once, or sentences about what could not be
 *   had. It throws nothing, and ends without a further item when the signal stops it. The visitor stays open.
 */
export function webFeed(urls: readonly string[], options: WebFeedOptions): Feed {
  const { language = 'en', onNote, visitor, storyLinks, ...how } = options
  const addresses = [...new Set(urls.map((url) => url.trim()))]
  return {
    total: addresses.length,
    async *reports(signal) {
      for (const url of addresses) {
        if (signal?.aborted) return
        const result = await fetchStory(url, { visitor, storyLinks }, { ...how, signal })
        if (signal?.aborted) return
        // Nothing was known of it, so that "unchanged" would be a fault of the server.
        const sound = result.kind === 'unchanged' ? failure('broken', url) : result
        yield itemOf(sound, url, language, onNote)
      }
    },
  }
}
