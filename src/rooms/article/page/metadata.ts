/**
 * What a page says of itself: JSON-LD, meta tags, microdata, bylines and the lines printed round its headline, side by side
 * with where each was found. Which of them to trust is decided by the room, with the words of the language.
 */
import { cleanLine } from '../characters.ts'
import { BUDGET } from './budget.ts'
import { type Credit, ldArticle } from './json-ld.ts'
import { type MetaField, type MetaValue, metaValues } from './meta-tag.ts'
import { microdata } from './microdata.ts'
import { headlineOf } from './page-title.ts'
import type { PageTree } from './page-tree.ts'

/** A time as a page gives it, and the rule by which it was found. */
export interface PageTime {
  readonly found: string
  readonly rule: string
}

/** What a page says of itself; the surer first in every list. */
export interface PageMetadata {
  readonly title?: string
  /** The summary for search engines and social networks. */
  readonly description?: string
  /** The first of `publishedTimes`, as written. */
  readonly published?: string
  readonly publishedTimes?: readonly PageTime[]
  readonly modifiedTimes?: readonly PageTime[]
  /** Its name as the page has it, perhaps with a slogan. */
  readonly outlet?: string
  /** Words of `<title>`: the headline, and often the outlet behind it. */
  readonly titleTag?: string
  /** Address of the whole story as the page gives it, perhaps without host. */
  readonly url?: string
  readonly language?: string
  /** Credits by where they stand: JSON-LD, meta tags, marked elements. */
  readonly credits?: readonly (readonly Credit[])[]
  /** Texts of elements called byline or author. */
  readonly bylines?: readonly string[]
  /** Agencies named by a tag of their own. */
  readonly agencies?: readonly string[]
  /** Short lines round the headline. */
  readonly lines?: readonly string[]
}

/** Reads what a page says of itself; see the file's header. */
export function metadataOf(tree: PageTree): PageMetadata {
  const { links, language } = tree
  const titleTag = tree.title === undefined ? undefined : cleanLine(tree.title)
  const meta = metaValues(tree.meta)
  const first = (field: MetaField) => meta[field][0]?.content
  const marked = microdata(tree)
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href
  const url = [canonical, first('url')].find(
    (one) => one !== undefined && one.length <= BUDGET.address && one.trim() !== '',
  )
  const social = first('title')
  const known = social ?? marked.heading ?? titleTag
  const ld = ldArticle(
    tree.jsonLd.map(({ text }) => text),
    { ...(url === undefined ? {} : { url }), ...(known === undefined ? {} : { title: known }) },
  )
  const named = ld.outlet ?? first('outlet')
  const outlet = named === undefined ? undefined : cleanLine(named)
  const title = headlineOf({
    data: ld.title ?? marked.title,
    social,
    tag: titleTag,
    heading: marked.heading,
    outlet,
    lines: () => shortLines(tree),
  })
  const publishedTimes = [
    ...times('article/json-ld', ld.published),
    ...times('article/meta-tag', ...said(meta.published)),
    ...times('article/microdata', ...marked.published),
    ...times('article/microdata', ...marked.clocks),
  ]
  const modifiedTimes = [
    ...times('article/json-ld', ld.modified),
    ...times('article/meta-tag', ...said(meta.modified)),
    ...times('article/microdata', ...marked.modified),
  ]
  const credits = [ld.authors ?? [], ...byRank(meta.authors), marked.authors.map(person)]
    .filter((group) => group.length > 0)
    .map((group) => group.map((credit) => ({ ...credit, name: cleanLine(credit.name) })))
  const [published] = publishedTimes
  const description = first('description')
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(published === undefined ? {} : { published: published.found }),
    publishedTimes,
    modifiedTimes,
    ...(outlet === undefined ? {} : { outlet }),
    ...(titleTag === undefined ? {} : { titleTag }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    credits,
    bylines: marked.bylines.map(cleanLine),
    agencies: said(meta.agency).map(cleanLine),
    lines: marked.lines,
  }
}

function shortLines({ paragraphs, draft }: PageTree): readonly string[] {
  return paragraphs
    .filter(({ start, end }) => end - start > 15 && end - start < 300)
    .slice(0, 400)
    .map(({ start, end }) => draft.text.slice(start, end))
}

function times(rule: string, ...found: readonly (string | undefined)[]): readonly PageTime[] {
  return found.flatMap((one) =>
    one === undefined ? [] : { found: one.slice(0, 300).toWellFormed(), rule },
  )
}

function said(values: readonly MetaValue[]): readonly string[] {
  return values.map(({ content }) => content)
}

/** Authors tag by tag: each `citation_author` is one of them, and `byl` says them all again. */
function byRank(values: readonly MetaValue[]): readonly (readonly Credit[])[] {
  return Array.from(new Set(values.map(({ rank }) => rank)), (own) =>
    values.filter(({ rank }) => rank === own).map(({ content }) => person(content)),
  )
}

function person(name: string): Credit {
  return { name, organization: false }
}
