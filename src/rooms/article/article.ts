/**
 * The article: the clean story, every character of it traceable to the page it came from.
 *
 * Takes the report as it came; gives the story's text (NFC, one line a block), what was taken out and mended, and the
 * time of publication on the outlet's clock. The steps, in this order: characters, lines, split lines joined,
 * furniture out, glued words parted, blocks told apart.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article, Block, Furniture, Refusal, Repair } from '../../model/article.ts'
import { cite } from '../../model/evidence.ts'
import type { Original } from '../../model/offset-map.ts'
import type { Report } from '../../model/report.ts'
import { contentHash } from '../../text/hash.ts'
import { once } from '../../text/once.ts'
import { foldWord } from '../../text/token.ts'
import { agencyAt, agencyOf } from './agency.ts'
import { agencyIn, authorsOf, writersIn } from './author.ts'
import { datelineOf, headlineIn, kindOf } from './block.ts'
import { cleanLine, isBinary } from './characters.ts'
import { digestOf } from './digest.ts'
import { assemble } from './draft.ts'
import { teasersOn } from './front-page.ts'
import { clearFurniture, isNoise, type StoryLine } from './furniture.ts'
import { unglue } from './glue.ts'
import { partHeading } from './glued-heading.ts'
import { joinLines } from './line.ts'
import { outletOf } from './outlet.ts'
import { BUDGET } from './page/budget.ts'
import { canonicalOf } from './page/canonical.ts'
import { budgetProblems, tooLarge, tooLong } from './page-budget.ts'
import { withoutCounts } from './page-count.ts'
import { pageProblems, siteProblems } from './problem.ts'
import { publicationOf } from './publication.ts'
import { storyPages } from './story-page.ts'
import { stretchOf } from './stretch.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Prose below this many characters on a page of HTML is no article. */
const LEAST_PROSE = 200
/** A flash is a sentence or two ("Menlu RI tiba di Beijing"); a page that says when it was published is one all the same. */
const LEAST_FLASH = 80

/** Furniture that may name the agency the story is from. */
const CREDITS = new Set(['article/signature', 'article/imprint', 'article/credit-line'])

const leadsOf = once(({ glueBefore }: LanguagePack['article']) => new Set(glueBefore))

/** Extracts the article of a report; see the file's header. */
export function extractArticle(
  report: Report,
  pack: LanguagePack,
  gazetteer: Gazetteer,
): Article | Refusal {
  const refuse = (refused: Refusal['refused'], detail: string): Refusal => ({
    schema: 'kawat/refusal@1',
    refused,
    report: report.id,
    ...(report.given === undefined ? {} : { given: report.given }),
    detail,
  })
  const large = tooLarge(report)
  if (large !== undefined) return refuse('too-large', large)
  const binary = report.pages.findIndex(({ content }) => isBinary(content))
  if (binary !== -1) return refuse('binary', `page ${binary + 1}`)
  const sources = report.pages.map(({ content }) => content)
  const html = report.pages.some(({ kind }) => kind === 'html')
  const pages = storyPages(report.pages, pack.article, { url: report.url, title: report.title })
  const { metadata: said = {} } =
    pages.find(({ metadata: own }) => own.title !== undefined) ?? pages[0] ?? {}
  const named = html ? outletOf(said, report.url ?? said.url, pack, gazetteer) : undefined
  const metadata = { ...said, ...(named === undefined ? {} : { outlet: named }) }
  const long = tooLong(pages.flatMap(({ lines }) => lines))
  if (long !== undefined) return refuse('too-large', long)
  const blank = report.pages.every(
    ({ kind, content }, index) =>
      content.trim() === '' || (kind === 'text' && pages[index]?.lines.length === 0),
  )
  if (blank) return refuse('empty', 'no text')

  const repairs: Repair[] = []
  const furniture: Furniture[] = []
  const found: StoryLine[] = []
  const promises: { exact: string; followed: boolean }[] = []
  let kept = 0
  const leads = leadsOf(pack.article)
  const whole = pages.map(({ lines }) =>
    joinLines(
      lines,
      (word) => leads.has(foldWord(word)),
      (line) => isNoise(line, pack.article),
      repairs,
    ),
  )
  const teasers = teasersOn(pages, report.title ?? metadata.title, pack.article)
  if (teasers !== undefined)
    return refuse('not-an-article', `a front of ${teasers} teasers, and no story`)
  const several = whole.map((lines, index) => pages[index]?.sections ?? lines)
  const inData = pages.some((page) => page.inData === true)
  const digest = digestOf(report, several, inData ? undefined : sources, metadata, pack)
  if (digest !== undefined) return { ...refuse('digest', digest.detail), ...digest }
  const own = pages[0]?.headline
  const given = report.title ?? own ?? metadata.title
  const stretches = whole.map((lines, index) =>
    stretchOf(report.pages[index]?.kind === 'html' ? [] : lines, given, pack.article),
  )
  const [{ headlines } = {}] = stretches
  if (headlines !== undefined)
    return refuse('not-an-article', `a list of ${headlines} headlines, and no story`)
  whole.forEach((joined, index) => {
    const outside = stretches[index]?.outside ?? new Set()
    const page = pages[index]
    const source = report.pages[index]?.kind === 'html' ? undefined : sources[index]
    const texts = joined.map(({ draft }) => draft.text)
    const tables = withoutCounts(texts, pack.article)
    const cleared = clearFurniture(
      joined,
      source,
      tables,
      outside,
      (name) => source !== undefined && agencyIn(name, gazetteer) !== undefined,
    )
    for (const piece of [...(page?.furniture ?? []), ...cleared.furniture]) furniture.push(piece)
    if (cleared.lines.length > 0) {
      for (const promise of promises.slice(kept)) promise.followed = true
      kept = promises.length
    }
    for (const promise of cleared.turns) promises.push({ ...promise })
    // one word of it is enough: a line in the story, one around it, the link to the next page
    const [onward] = [
      ...(page?.promises ?? []),
      ...(index === whole.length - 1 ? [page?.next?.()] : []),
    ].filter((exact) => exact !== undefined)
    if (onward !== undefined && promises.slice(kept).every(({ followed }) => followed))
      promises.push({ exact: onward, followed: false })
    for (const [at, line] of cleared.lines.entries())
      found.push({ ...line, turn: line.turn || (index > 0 && at === 0) })
  })
  const prose = found.reduce((sum, { draft }) => sum + draft.text.length, 0)
  if (prose > BUDGET.story)
    return refuse('too-large', `${prose} characters of story; ${BUDGET.story} are read at most`)
  const spent = new Set(pages.flatMap((page) => page.spent))
  const vocabulary = vocabularyOf(
    found.map(({ draft }) => draft.text).join('\n'),
    pack,
    gazetteer,
    report.outlet ?? metadata.outlet,
  )
  const story = found.flatMap((line) => partHeading(line, vocabulary, repairs))
  const drafts = story.map(({ draft }) => unglue(draft, vocabulary, repairs))
  const { text, map, starts } = assemble(drafts, sources)
  const least = metadata.published === undefined ? LEAST_PROSE : LEAST_FLASH
  if (text.length < (html ? least : 1) && spent.has('elements'))
    return refuse('too-large', `more than ${BUDGET.elements} elements, and no story before them`)
  if (text.trim() === '') return refuse('not-an-article', 'nothing but page noise')
  if (html && report.partOf === undefined && text.length < least)
    return refuse('not-an-article', `${text.length} characters of prose`)

  const published = publicationOf(report, metadata, pack, gazetteer)
  const title =
    given ??
    headlineIn(
      drafts.map((one) => one.text),
      pack.article,
    )
  const headline = title === undefined ? undefined : cleanLine(title)
  const outlet = report.outlet ?? metadata.outlet
  const url = canonicalOf(metadata.url, report.url)
  const authors = authorsOf(metadata, url, pack, gazetteer, html ? writersIn(furniture) : [])
  const lines = text.split('\n')
  const ends = [
    lines.at(-1) ?? '',
    ...furniture.filter(({ rule }) => CREDITS.has(rule)).map(({ exact }) => exact),
  ]
  const agency =
    report.agency ??
    (html
      ? (agencyOf(authors.agencies, lines[own === lines[0] ? 1 : 0] ?? '', ends, pack, gazetteer) ??
        agencyAt(url, gazetteer))
      : undefined)
  const bare: Article = {
    id: contentHash(report.id, text),
    report: report.id,
    ...(report.partOf === undefined ? {} : { partOf: report.partOf }),
    language: pack.code,
    text,
    blocks: [],
    furniture: furniture.sort((a, b) => inPlace(a.original, b.original)),
    repairs,
    map,
    ...(headline === undefined ? {} : { headline }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(agency === undefined ? {} : { agency }),
    ...(url === undefined ? {} : { url }),
    ...(published.published === undefined ? {} : { published: published.published }),
    ...(authors.people.length === 0 ? {} : { authors: authors.people }),
    ...(published.modified === undefined ? {} : { modified: published.modified }),
    zone: published.zone,
    problems: [
      ...published.unread,
      ...pageProblems(promises, text, headline, pack.article),
      ...budgetProblems(spent),
      ...siteProblems(pages.flatMap(({ unfit }) => unfit ?? [])),
    ],
  }
  const standfirst = new Set(pages.flatMap((one) => one.standfirst ?? []))
  let page = 1
  const blocks = starts.map((start, index): Block => {
    if (story[index]?.turn === true) page++
    const span = cite(bare, { start, end: start + (drafts[index]?.text.length ?? 0) })
    const apart = standfirst.has(story[index]?.draft.text ?? '')
    const kind =
      index === 0 && span.exact === own
        ? 'headline'
        : apart
          ? 'standfirst'
          : kindOf(span.exact, index, headline, pack.article)
    return { kind, span, page }
  })
  const dateline = datelineOf(blocks, pack.article)
  return { ...bare, blocks, ...(dateline === undefined ? {} : { dateline: cite(bare, dateline) }) }
}

function inPlace(one: Original, other: Original): number {
  return one.page - other.page || one.start - other.start
}
