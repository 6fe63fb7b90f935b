/** The public names of `kawat`. Everything here is pure and synchronous and runs in a browser as it does in Node. */
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { gazetteer as shipped } from './gazetteer/load.ts'
import { choosePack, packOfText } from './lang/choose.ts'
import { en } from './lang/en/index.ts'
import { id } from './lang/id/index.ts'
import type { LanguagePack } from './lang/pack.ts'
import type { Article, Refusal } from './model/article.ts'
import type { Quote } from './model/quote.ts'
import type { Reading } from './model/reading.ts'
import type { Report } from './model/report.ts'
import type { Timex } from './model/timex.ts'
import { plainArticle } from './plain-article.ts'
import { read as walk } from './read.ts'
import { makeReport, type ReportInput } from './report.ts'
import { extractArticle as extract } from './rooms/article/article.ts'
import { cleanPage, type PageArticle } from './rooms/article/clean-page.ts'
import { linkEntities } from './rooms/entity/entity.ts'
import { findMentions } from './rooms/mention/mention.ts'
import { attributeQuotes as attribute } from './rooms/quote/quote.ts'
import { splitSentences } from './rooms/sentence/sentence.ts'
import { findTimes as times } from './rooms/timex/timex.ts'
import { tokenize } from './text/token.ts'
import { fixedZone } from './text/zone.ts'

export type * from './gazetteer/gazetteer.ts'
export type * from './lang/pack.ts'
export type * from './model/article.ts'
export type * from './model/changed-fact.ts'
export type * from './model/claim.ts'
export type * from './model/claim-verdict.ts'
export type * from './model/departure.ts'
export type * from './model/dossier.ts'
export type * from './model/entity.ts'
export type * from './model/event.ts'
export type * from './model/evidence.ts'
export type * from './model/moment.ts'
export type * from './model/poll.ts'
export type * from './model/problem.ts'
export type * from './model/quote.ts'
export type * from './model/reading.ts'
export { isRefusal } from './model/reading.ts'
export type * from './model/record.ts'
export type * from './model/report.ts'
export type * from './model/review.ts'
export type * from './model/revision.ts'
export type * from './model/sentence.ts'
export type * from './model/speaker-review.ts'
export type * from './model/statement.ts'
export type * from './model/timex.ts'
export type { ReportInput } from './report.ts'
export { makeReport } from './report.ts'
export { addressOf, compareBlocks } from './revision.ts'
export { type StoryLinks, storyLinks } from './rooms/article/page/story-links.ts'
export { instantOf, localOf } from './text/zone.ts'
export { version } from './version.ts'

/** The shipped language packs: Indonesian and English. */
export const packs: readonly LanguagePack[] = [id, en]

/** The shipped tables of states, places, institutions, outlets and people. */
export const gazetteer: Gazetteer = shipped

/** What reading works with, where it shall not be what is shipped. */
export interface ReadOptions {
  readonly packs?: readonly LanguagePack[]
  readonly gazetteer?: Gazetteer
}

/** What must be known to read a bare text. */
export interface TextOptions {
  /** Code of a language pack: `id`, `en`. */
  readonly lang: string
  /** What "kemarin" and "on Monday" count from: `2023-06-19`, `2023-06-19T14:00` on the zone's clock, or an ISO instant. */
  readonly reference?: string
  /** IANA zone of that clock; by default that of the instant's offset, else the language's home zone. */
  readonly zone?: string
  /** IANA zone of the place the text tells of, where it is known: what "local time", or a clock without a zone, means to `findTimes`. */
  readonly local?: string
  readonly packs?: readonly LanguagePack[]
  readonly gazetteer?: Gazetteer
}

/**
 * Reads one report.
 *
 * @param input what is known of the report, its story as `text`, `html` or `pages`; or a Report made before
 * @returns the Reading, or a Refusal that says why there is none; never throws on any text
 */
export function read(input: ReportInput | Report, options: ReadOptions = {}): Reading | Refusal {
  return walk(reportOf(input), options.packs ?? packs, options.gazetteer ?? gazetteer)
}

/**
 * Reads one report, and of a digest each of its stories: a page of several stories is refused as one, and where they
 * could be told apart its `parts` are read in its place.
 *
 * @returns one Reading or Refusal; of a digest one for each story, each with `article.partOf`
 */
export function readEach(
  input: ReportInput | Report,
  options: ReadOptions = {},
): readonly (Reading | Refusal)[] {
  const result = read(input, options)
  if (!('refused' in result) || result.parts === undefined) return [result]
  return result.parts.map((part) => read(part, options))
}

/** Takes only the first step: the clean story and what was taken out of it. */
export function extractArticle(
  input: ReportInput | Report,
  options: ReadOptions = {},
): Article | Refusal {
  const report = reportOf(input)
  const chosen = choosePack(report, options.packs ?? packs)
  if ('refused' in chosen) return chosen
  return extract(report, chosen.pack, options.gazetteer ?? gazetteer)
}

export type { PageArticle } from './rooms/article/clean-page.ts'

/**
 * The article of a page of HTML in any language: headline, paragraphs, authors, time, and what was taken out. Nothing of what
 * it tells is read; never throws on any string.
 *
 * @param url its address, which says which outlet's clock it is on
 */
export function extractPage(html: string, url?: string, options: ReadOptions = {}): PageArticle {
  const known = options.packs ?? packs
  const choose = (text: string) => packOfText(text, known)
  return cleanPage(html, url, choose, en, options.gazetteer ?? gazetteer)
}

/**
 * Finds the temporal expressions of a text as it stands; offsets are UTF-16 code units into it.
 *
 * @throws RangeError for a language there is no pack of
 */
export function findTimes(text: string, options: TextOptions): readonly Timex[] {
  const pack = packOf(options)
  const article = articleOf(text, options, pack)
  const tokens = tokenize(article.text)
  return times(article, tokens, splitSentences(article, tokens, pack), pack, options.local)
}

/**
 * Finds the quotes of a text as it stands, with their speakers and carriers; offsets as in `findTimes`.
 *
 * @throws RangeError for a language there is no pack of
 */
export function attributeQuotes(text: string, options: TextOptions): readonly Quote[] {
  const pack = packOf(options)
  const names = options.gazetteer ?? gazetteer
  const article = articleOf(text, options, pack)
  const tokens = tokenize(article.text)
  const sentences = splitSentences(article, tokens, pack)
  const found = times(article, tokens, sentences, pack)
  const mentions = findMentions(article, tokens, sentences, found, pack, names)
  const entities = linkEntities(article, mentions, pack, names)
  return attribute(article, tokens, sentences, mentions, entities, found, pack)
}

/** A Report's id is the hash of what it holds: whatever carries that id is a Report already. */
function reportOf(input: ReportInput | Report): Report {
  const report = makeReport(input)
  return report.id === input.id ? (input as Report) : report
}

function packOf({ lang, packs: known = packs }: TextOptions): LanguagePack {
  const pack = known.find(({ code }) => code === lang)
  if (pack === undefined) {
    const codes = known.map(({ code }) => code).join(', ')
    throw new RangeError(`no language pack "${lang}"; there are: ${codes}`)
  }
  return pack
}

function articleOf(text: string, { reference, zone }: TextOptions, pack: LanguagePack): Article {
  const known = zone === undefined ? ownClock(reference) : undefined
  return plainArticle(text, { language: pack.code, reference, zone, home: pack.zone, ...known })
}

/** Of `2023-06-20T06:00:00+08:00` the clock it is written on, whose "yesterday" is 19 June and not the 18th of Greenwich. */
function ownClock(reference: string | undefined): { reference: string; zone: string } | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d).*([+-])(\d\d):?(\d\d)$/.exec(reference ?? '')
  if (match === null) return undefined
  const [, local = '', sign, hours, minutes] = match
  // Half hours have no zone by name: there the article keeps the offset as it is written.
  const zone = fixedZone((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)))
  return zone === undefined ? undefined : { reference: local, zone }
}
