/**
 * The article in a page's JSON-LD: of all objects in all blocks the one that tells of this page and of no teaser on it.
 *
 * Takes the blocks as they stand in the source, broken ones too; gives title, times, authors and publisher as written there.
 */
import { decodeHTML } from 'entities'
import { foldWord } from '../../../text/token.ts'
import { type Json, parsedLd } from './ld-parse.ts'

/** A name in a credit; an organisation is an agency, an outlet or a desk. */
export interface Credit {
  readonly name: string
  readonly organization: boolean
}

/** What a page's JSON-LD says of its article. */
export interface LdArticle {
  readonly title?: string
  readonly published?: string
  readonly modified?: string
  readonly outlet?: string
  readonly url?: string
  readonly authors?: readonly Credit[]
}

/** What is known of the page, by which its article is told from a teaser. */
export interface PageHints {
  readonly url?: string
  readonly title?: string
}

const ARTICLE = /(?:Article|BlogPosting|Report|Reportage\w*|Review|Posting)$/
const PAGE = /(?:WebPage|VideoObject|AudioObject|Recipe|Event)$/
const ORGANIZATION = /Organization$|^(?:Corporation|Brand|WebSite)$/
/** What stands below these belongs to something else on the page. */
const BESIDE = new Set([
  'associatedMedia',
  'citation',
  'comment',
  'hasPart',
  'image',
  'isPartOf',
  'itemListElement',
  'itemReviewed',
  'liveBlogUpdate',
  'mentions',
  'publisher',
  'relatedLink',
  'review',
  'subjectOf',
  'video',
])
const MOST_NODES = 3000
const MOST_AUTHORS = 30

/** Finds the article; see the file's header. */
export function ldArticle(blocks: readonly string[], hints: PageHints): LdArticle {
  const { nodes, named } = nodesIn(blocks.map(parsedLd))
  let best: { json: Json; score: number } | undefined
  for (const node of nodes) {
    const score = scoreOf(node, hints)
    if (score > (best?.score ?? 0)) best = { json: node.json, score }
  }
  if (best === undefined) return {}
  const { json } = best
  const authors = ['author', 'authors', 'creator', 'byline']
    .map((key) => creditsOf(json[key], named))
    .find((found) => found.length > 0)
  return {
    ...optional('title', textOf(json.headline) ?? textOf(json.name)),
    ...optional('published', textOf(json.datePublished) ?? textOf(json.uploadDate)),
    ...optional('modified', textOf(json.dateModified)),
    ...optional('outlet', creditsOf(json.publisher, named)[0]?.name),
    ...optional('url', urlOf(json)),
    ...(authors === undefined ? {} : { authors }),
  }
}

interface Node {
  readonly json: Json
  readonly beside: boolean
}

function nodesIn(roots: readonly unknown[]): {
  nodes: readonly Node[]
  named: ReadonlyMap<string, Json>
} {
  const nodes: Node[] = []
  const named = new Map<string, Json>()
  const queue: { value: unknown; beside: boolean }[] = roots.map((value) => ({
    value,
    beside: false,
  }))
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const { value, beside } = queue[at] as { value: unknown; beside: boolean }
    if (Array.isArray(value)) {
      for (const one of value.slice(0, 200)) if (isObject(one)) queue.push({ value: one, beside })
    } else if (isObject(value)) {
      const id = value['@id']
      if (typeof id === 'string' && Object.keys(value).length > 1 && !named.has(id))
        named.set(id, value)
      nodes.push({ json: value, beside })
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'object' && inner !== null)
          queue.push({ value: inner, beside: beside || BESIDE.has(key) })
    }
  }
  return { nodes, named }
}

function scoreOf({ json, beside }: Node, { url, title }: PageHints): number {
  const types = typesOf(json)
  const article = types.some((type) => ARTICLE.test(type))
  if (!article && !types.some((type) => PAGE.test(type))) return 0
  const dated = textOf(json.datePublished) ?? textOf(json.uploadDate)
  if (!article && dated === undefined) return 0
  const own = urlOf(json)
  const headline = textOf(json.headline) ?? textOf(json.name)
  let score = article ? 20 : 2
  if (beside) score -= article ? 15 : 1
  if (own !== undefined && url !== undefined && addressKey(own) === addressKey(url)) score += 8
  if (headline !== undefined && title !== undefined && alike(headline, title)) score += 6
  if (dated !== undefined) score += 2
  if (json.author !== undefined || json.creator !== undefined) score += 1
  return score
}

function alike(one: string, other: string): boolean {
  const [left, right] = [foldWord(one), foldWord(other)]
  return left.length > 8 && right.length > 8 && (left.startsWith(right) || right.startsWith(left))
}

function addressKey(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?|[?#].*$/gi, '').replace(/\/$/, '')
}

function urlOf(json: Json): string | undefined {
  const main = json.mainEntityOfPage
  return (
    (typeof main === 'string' ? textOf(main) : isObject(main) ? textOf(main['@id']) : undefined) ??
    textOf(json.url) ??
    textOf(json['@id'])
  )
}

function creditsOf(value: unknown, named: ReadonlyMap<string, Json>): readonly Credit[] {
  const found: Credit[] = []
  const queue: { value: unknown; organization: boolean }[] = [{ value, organization: false }]
  for (let at = 0; at < queue.length && at < 100 && found.length < MOST_AUTHORS; at++) {
    const one = queue[at] as { value: unknown; organization: boolean }
    const { organization } = one
    if (Array.isArray(one.value))
      for (const inner of one.value.slice(0, MOST_AUTHORS))
        queue.push({ value: inner, organization })
    else if (isObject(one.value)) {
      const json = one.value
      const whole =
        json.name === undefined && typeof json['@id'] === 'string'
          ? (named.get(json['@id']) ?? json)
          : json
      const kind = typesOf(whole).some((type) => ORGANIZATION.test(type))
      queue.push({
        value: whole.name ?? whole.itemListElement ?? whole.author ?? whole.item,
        organization: kind,
      })
    } else {
      const name = textOf(one.value)
      if (name !== undefined) found.push({ name, organization })
    }
  }
  return found
}

function typesOf(json: Json): readonly string[] {
  return [json['@type']].flat().filter((type) => typeof type === 'string')
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A string that says something; outlets write entities into their JSON too: "Menlu &amp; Presiden". */
function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one !== 'string' || one.trim() === '') return undefined
  // JSON can write halves of letters: "\ud800"
  const text = decodeHTML(one.slice(0, 2000)).toWellFormed()
  return text.replace(/<[^<>]{0,200}>/g, '').trim() || undefined
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string })
}
