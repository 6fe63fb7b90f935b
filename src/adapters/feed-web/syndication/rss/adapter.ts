import { address, isAbsolute } from '../address.ts'
import { namesIn } from '../author.ts'
import type { Draft, Drafts } from '../item.ts'
import { plainText } from '../plain-text.ts'
import type { RssItem, RssShape } from './parser.ts'

/** RSS 0.9x and 2.0 as drafts. */
export function fromRss(shape: RssShape, url: string): Drafts {
  return {
    title: plainText(shape.title),
    language: shape.language ?? shape.dc?.languages?.[0],
    items: (shape.items ?? []).map((item) => draftOf(item, url)),
  }
}

function draftOf(item: RssItem, base: string): Draft {
  const source = item.dc?.sources?.[0]
  return {
    url: addressOf(item, base),
    id: item.guid?.value,
    title: plainText(item.title ?? item.dc?.titles?.[0]),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    modified: item.atom?.updated ?? item.dcterms?.modified?.[0],
    summary: plainText(item.description ?? item.dc?.descriptions?.[0]),
    content: item.content?.encoded,
    authors: authorsOf(item),
    language: item.dc?.languages?.[0],
    outlet: plainText(item.source?.title ?? item.dc?.publishers?.[0]),
    // A source may be an address: that is where the story was taken from, not an agency.
    agency: isAbsolute(source) ? undefined : plainText(source),
  }
}

function addressOf(item: RssItem, base: string): string | undefined {
  const guid = item.guid
  const permanent = guid?.isPermaLink !== false && isAbsolute(guid?.value) ? guid?.value : undefined
  const linked = item.atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
  return address(item.link, base) ?? address(permanent, base) ?? address(linked, base)
}

// "redaksi@contoh.id (Ayu Lestari)" is Ayu Lestari; an address of mail alone names nobody.
function authorsOf(item: RssItem): readonly string[] {
  const names = [
    ...(item.authors ?? []).map(({ name }) => name),
    ...(item.dc?.creators ?? []),
    ...(item.atom?.authors ?? []).map(({ name }) => name),
  ]
  return namesIn(names)
}
