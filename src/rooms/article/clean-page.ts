/**
 * A clean page: the article of one page of HTML in any language, without reading what it tells.
 *
 * Takes the source, gives headline, paragraphs and metadata; noise known by its words is taken out where the language has tables.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { NoiseTables } from '../../lang/tables/article.ts'
import type { Article } from '../../model/article.ts'
import { authorsOf, writersIn } from './author.ts'
import { cleanLine } from './characters.ts'
import { clearFurniture } from './furniture.ts'
import { outletOf } from './outlet.ts'
import { canonicalOf } from './page/canonical.ts'
import { readPage } from './page/page.ts'
import { publicationOf } from './publication.ts'
import { sortParts } from './story-page.ts'

/** The article of a page. */
export interface PageArticle
  extends Pick<Article, 'headline' | 'outlet' | 'url' | 'furniture' | 'published' | 'modified'> {
  /** The story's paragraphs, subheads and list items, without headline, bylines and captions. */
  readonly paragraphs: readonly string[]
  readonly authors: readonly string[]
  /** The language pack whose words of noise were used. */
  readonly language?: string
}

/** Tables of a language nothing is known of. */
const NO_WORDS: NoiseTables = {
  furniture: [],
  inlineFurniture: [],
  morePages: [],
  commentHeads: [],
  endHeads: [],
  endCredits: [],
  writerNotes: [],
  outletNotes: [],
  noteHeads: [],
  commentMarks: [],
  byline: [],
  caption: [],
}

/**
 * Cleans a page; see the file's header.
 *
 * @param html the page's source; lone surrogates in it become U+FFFD
 * @param url its address, where it is known
 * @param choose the language pack of a story's text, where there is one
 * @param home the pack whose calendar reads dates where there is none
 */
export function cleanPage(
  html: string,
  url: string | undefined,
  choose: (text: string) => LanguagePack | undefined,
  home: LanguagePack,
  gazetteer: Gazetteer,
): PageArticle {
  const parts = readPage(html.toWellFormed(), 1, { url, talk: home.article.commentHeads })
  const story = parts.parts.filter(({ verdict }) => verdict === 'story')
  const pack = choose(story.map(({ draft }) => draft.text).join('\n'))
  const tables: NoiseTables = pack?.article ?? NO_WORDS
  const { lines, furniture, headline: own, ...page } = sortParts(parts, 1, new Set(), tables)
  const outlet = outletOf(page.metadata, url ?? page.metadata.url, pack, gazetteer)
  const metadata = { ...page.metadata, ...(outlet === undefined ? {} : { outlet }) }
  const cleared = clearFurniture(lines, undefined, tables, new Set())
  const title = own ?? metadata.title
  const headline = title === undefined ? undefined : cleanLine(title)
  const { published, modified } = publicationOf(
    url === undefined ? {} : { url },
    metadata,
    pack ?? home,
    gazetteer,
  )
  const paragraphs = cleared.lines
    .map(({ draft }) => draft.text)
    .filter((text) => text !== own && (headline === undefined || text !== headline))
    .map((text) => text.trim())
  const credits = writersIn([...furniture, ...cleared.furniture])
  const address = canonicalOf(metadata.url, url)
  return {
    paragraphs,
    authors: authorsOf(metadata, address, pack ?? home, gazetteer, credits).people,
    furniture: [...furniture, ...cleared.furniture],
    ...(headline === undefined ? {} : { headline }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(address === undefined ? {} : { url: address }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(pack === undefined ? {} : { language: pack.code }),
  }
}
