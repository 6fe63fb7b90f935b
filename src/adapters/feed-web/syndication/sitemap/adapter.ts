import { address } from '../address.ts'
import type { Draft, Drafts } from '../item.ts'
import { plainText } from '../plain-text.ts'
import type { SitemapShape } from './parser.ts'

/** A sitemap as drafts: with `news:news` what a news sitemap says, otherwise addresses and their last changes. */
export function fromSitemap(shape: SitemapShape, url: string): Drafts {
  return { items: partsOf(shape.urlset, 'url').map((entry) => draftOf(entry, url)) }
}

/** A sitemap index as the sources it names. */
export function fromSitemapIndex(shape: SitemapShape, url: string): Drafts {
  const named = partsOf(shape.sitemapindex, 'sitemap').map((entry) => wordsOf(entry, 'loc'))
  const further = named.map((found) => address(found, url)).filter((found) => found !== undefined)
  return { items: [], further: [...new Set(further)] }
}

function draftOf(entry: unknown, base: string): Draft {
  const news = partsOf(entry, 'news')[0]
  const publication = partsOf(news, 'publication')[0]
  return {
    url: address(wordsOf(entry, 'loc'), base),
    title: plainText(wordsOf(news, 'title')),
    published: wordsOf(news, 'publication_date'),
    modified: wordsOf(entry, 'lastmod'),
    language: wordsOf(publication, 'language'),
    outlet: plainText(wordsOf(publication, 'name')),
  }
}

function partsOf(shape: unknown, name: string): readonly unknown[] {
  const holder = Array.isArray(shape) ? shape[0] : shape
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return []
  const found = (holder as { readonly [name: string]: unknown })[name]
  return Array.isArray(found) ? found : [found]
}

function wordsOf(shape: unknown, name: string): string | undefined {
  const found = partsOf(shape, name)[0]
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}
