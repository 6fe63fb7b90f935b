import { decodeHTML } from 'entities'

/** What a page says of itself: JSON-LD of a news article, OpenGraph and other meta tags. */
export interface PageMetadata {
  readonly title?: string
  /** The summary for search engines and social networks. */
  readonly description?: string
  readonly published?: string
  readonly modified?: string
  readonly outlet?: string
  readonly url?: string
  readonly authors?: readonly string[]
}

const META: {
  readonly [key: string]: 'title' | 'description' | 'published' | 'modified' | 'outlet' | 'url'
} = {
  'og:description': 'description',
  description: 'description',
  'og:title': 'title',
  'twitter:title': 'title',
  'article:published_time': 'published',
  'og:published_time': 'published',
  datepublished: 'published',
  publishdate: 'published',
  'dtk:publishdate': 'published',
  pubdate: 'published',
  'article:modified_time': 'modified',
  datemodified: 'modified',
  'og:site_name': 'outlet',
  'og:url': 'url',
}

/** Reads meta tags; of several for one field the first counts. */
export function readMeta(
  tags: readonly { readonly key: string; readonly content: string }[],
): PageMetadata {
  const found: { [field: string]: string } = {}
  for (const { key, content } of tags) {
    const field = META[key]
    if (field !== undefined && found[field] === undefined && content.trim() !== '')
      found[field] = content.trim()
  }
  return found
}

/** Reads the first news article of a page's JSON-LD blocks; a block that is no JSON says nothing. */
export function readJsonLd(blocks: readonly string[]): PageMetadata {
  for (const block of blocks) {
    const article = findArticle(parsed(block))
    if (article === undefined) continue
    const publisher = Array.isArray(article.publisher) ? article.publisher[0] : article.publisher
    const author = Array.isArray(article.author) ? article.author : [article.author]
    const authors = author.flatMap(
      (one) => text(typeof one === 'string' ? one : field(one, 'name')) ?? [],
    )
    return {
      ...optional('title', text(article.headline)),
      ...optional('published', text(article.datePublished)),
      ...optional('modified', text(article.dateModified)),
      ...optional('outlet', text(field(publisher, 'name'))),
      ...(authors.length === 0 ? {} : { authors }),
    }
  }
  return {}
}

type Json = { readonly [key: string]: unknown }

/** Outlets write raw line breaks into their JSON; as white space they do no harm. */
function parsed(block: string): unknown {
  const clean = block.replace(/[\0-\x1F]+/g, ' ').trim()
  try {
    return JSON.parse(clean)
  } catch {
    return undefined
  }
}

/** The first object whose type ends in "Article", looked for without recursion. */
function findArticle(root: unknown): Json | undefined {
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < 1000; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, 200))
    else if (typeof value === 'object' && value !== null) {
      const json = value as Json
      const types = [json['@type']].flat()
      if (
        types.some(
          (type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type),
        )
      )
        return json
      queue.push(json['@graph'], json.mainEntity)
    }
  }
  return undefined
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Json)[key] : undefined
}

function text(value: unknown): string | undefined {
  // Outlets write entities into their JSON too: "Menlu &amp; Presiden".
  return typeof value === 'string' && value.trim() !== '' ? decodeHTML(value.trim()) : undefined
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string })
}
