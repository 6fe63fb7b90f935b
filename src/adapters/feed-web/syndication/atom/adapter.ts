import { address, isAbsolute } from '../address.ts'
import { namesIn } from '../author.ts'
import type { Draft, Drafts } from '../item.ts'
import { htmlOfText, plainText } from '../plain-text.ts'
import type { AtomEntry, AtomShape } from './parser.ts'

/** Atom 1.0 and 0.3 as drafts. */
export function fromAtom(shape: AtomShape, url: string): Drafts {
  const base = address(shape.xml?.base, url) ?? url
  return {
    title: plainText(shape.title?.value),
    language: shape.xml?.lang ?? shape.dc?.languages?.[0],
    items: (shape.entries ?? []).map((entry) => draftOf(entry, shape, base)),
  }
}

function draftOf(entry: AtomEntry, shape: AtomShape, feedBase: string): Draft {
  const base = address(entry.xml?.base, feedBase) ?? feedBase
  const authors = entry.authors ?? entry.source?.authors ?? shape.authors ?? []
  return {
    url: addressOf(entry, base),
    id: entry.id,
    title: plainText(entry.title?.value),
    // An entry must have its last change and may have a first publication: with one date, it is both.
    published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
    modified: entry.updated,
    summary: plainText(entry.summary?.value),
    content: contentOf(entry.content),
    authors: namesIn([...authors.map(({ name }) => name), ...(entry.dc?.creators ?? [])]),
    language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.dc?.languages?.[0],
    // An entry taken over from another feed says whose it was.
    outlet: plainText(entry.source?.title?.value),
    agency: undefined,
  }
}

function addressOf(entry: AtomEntry, base: string): string | undefined {
  const links = (entry.links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate')
  const page = links.find(({ type = 'text/html' }) => /html/i.test(type)) ?? links[0]
  return (
    address(page?.href, base) ??
    address(entry.content?.src, base) ??
    address(isAbsolute(entry.id) ? entry.id : undefined, base)
  )
}

// Atom 0.3 names media types, and many a feed calls HTML text.
function contentOf(content: AtomEntry['content']): string | undefined {
  const { value, type = 'text' } = content ?? {}
  if (value === undefined) return undefined
  if (/html/i.test(type)) return value
  if (!/^text/i.test(type)) return undefined
  return /<(?:p|br|div)[\s/>]/i.test(value) ? value : htmlOfText(value)
}
