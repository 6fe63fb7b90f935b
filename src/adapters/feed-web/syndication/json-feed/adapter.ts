import { address, isAbsolute } from '../address.ts'
import { namesIn } from '../author.ts'
import type { Draft, Drafts } from '../item.ts'
import { htmlOfText, plainText } from '../plain-text.ts'
import type { JsonFeedItem, JsonFeedShape } from './parser.ts'

/** JSON Feed 1.0 and 1.1 as drafts. */
export function fromJsonFeed(shape: JsonFeedShape, url: string): Drafts {
  return {
    title: plainText(shape.title),
    language: shape.language,
    items: (shape.items ?? []).map((item) => draftOf(item, shape, url)),
  }
}

function draftOf(item: JsonFeedItem, shape: JsonFeedShape, base: string): Draft {
  const { id, content_html: html, content_text: text } = item
  const authors = item.authors ?? shape.authors ?? []
  return {
    url:
      address(item.url, base) ??
      address(item.external_url, base) ??
      address(isAbsolute(id) ? id : undefined, base),
    id,
    title: plainText(item.title),
    published: item.date_published,
    modified: item.date_modified,
    summary: plainText(item.summary),
    content: html ?? (text === undefined ? undefined : htmlOfText(text)),
    authors: namesIn(authors.map(({ name }) => name)),
    language: item.language,
  }
}
