import { expect } from 'vitest'
import type { Item, Syndication } from '../../../../src/adapters/feed-web/syndication/item.ts'
import {
  parseFeed,
  type SyndicationOptions,
} from '../../../../src/adapters/feed-web/syndication/syndication.ts'

/** Where the feeds of the tests come from. */
export const FEED = 'https://kabar.example/rss/politik.xml'

/** Reads a text that must be a feed. */
export function feedOf(text: string, options: SyndicationOptions = {}): Syndication {
  const feed = parseFeed(text, FEED, options)
  expect(feed).toBeDefined()
  return feed as Syndication
}

/** The only item of a feed. */
export function itemIn(text: string): Item {
  const { items } = feedOf(text)
  expect(items).toHaveLength(1)
  return items[0] as Item
}

/** RSS 2.0 with the namespaces outlets use. */
export function rss(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel><title>Kabar Politik</title><link>https://kabar.example/</link>${inside}</channel></rss>`
}

/** An item of RSS with an address of its own. */
export function rssItem(inside: string, path = '/satu'): string {
  return `<item><link>https://kabar.example${path}</link>${inside}</item>`
}

/** Atom 1.0. */
export function atom(inside: string, attributes = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Kabar Luar</title>${inside}</feed>`
}

/** A news sitemap. */
export function sitemap(inside: string): string {
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${inside}</urlset>`
}

/** JSON Feed 1.1. */
export function jsonFeed(items: readonly object[], more: object = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kabar Dunia',
    ...more,
    items,
  })
}

const SENTENCES = [
  'Menteri Luar Negeri Siti Aminah menerima utusan khusus negara tetangga di Bandung pada Senin (19/6).',
  'Pertemuan itu berlangsung dua jam dan membahas batas laut yang lama belum disepakati.',
  'Kedua pihak sepakat membentuk tim kecil yang bekerja sampai akhir tahun.',
]

/** A story of at least so many characters, in paragraphs of HTML. */
export function storyOf(length: number): string {
  const paragraphs: string[] = []
  for (let at = 0, total = 0; total < length; at++) {
    const sentence = SENTENCES[at % SENTENCES.length] as string
    paragraphs.push(`<p>${sentence}</p>`)
    total += sentence.length
  }
  return paragraphs.join('')
}
