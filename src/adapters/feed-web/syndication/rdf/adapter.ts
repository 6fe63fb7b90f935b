import { address, isAbsolute } from '../address.ts'
import { namesIn } from '../author.ts'
import type { Draft, Drafts } from '../item.ts'
import { plainText } from '../plain-text.ts'
import type { RdfItem, RdfShape } from './parser.ts'

/** RSS 0.90 and 1.0 as drafts. */
export function fromRdf(shape: RdfShape, url: string): Drafts {
  return {
    title: plainText(shape.title),
    language: shape.dc?.languages?.[0],
    items: (shape.items ?? []).map((item) => draftOf(item, url)),
  }
}

function draftOf(item: RdfItem, base: string): Draft {
  const about = item.rdf?.about
  const source = item.dc?.sources?.[0]
  return {
    url: address(item.link, base) ?? address(isAbsolute(about) ? about : undefined, base),
    id: about,
    title: plainText(item.title ?? item.dc?.titles?.[0]),
    published: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    modified: item.dcterms?.modified?.[0],
    summary: plainText(item.description ?? item.dc?.descriptions?.[0]),
    content: item.content?.encoded,
    authors: namesIn(item.dc?.creators ?? []),
    language: item.dc?.languages?.[0],
    outlet: plainText(item.dc?.publishers?.[0]),
    agency: isAbsolute(source) ? undefined : plainText(source),
  }
}
