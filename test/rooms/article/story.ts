import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import type { Article, Refusal } from '../../../src/model/article.ts'
import type { Report } from '../../../src/model/report.ts'
import { makeReport, type ReportInput } from '../../../src/report.ts'
import { extractArticle } from '../../../src/rooms/article/article.ts'

/** Extracts what a sender handed in with the shipped gazetteer: an article or a refusal. */
export function extracted(input: ReportInput, pack: LanguagePack = id): Article | Refusal {
  return extractArticle(makeReport(input), pack, gazetteer)
}

/** The article of a plain text or another input; a refusal fails the test. */
export function storyOf(input: ReportInput | string, pack: LanguagePack = id): Article {
  const article = extracted(typeof input === 'string' ? { text: input } : input, pack)
  if ('refused' in article) throw new Error(`refused: ${article.refused}, ${article.detail}`)
  return article
}

/** The same of an English text. */
export function englishStoryOf(input: ReportInput | string): Article {
  return storyOf(input, en)
}

/** The lines of an article, told apart from the text by its blocks. */
export function linesOf(article: Article): readonly string[] {
  return article.blocks.map(({ span }) => span.exact)
}

/** Kind and words of everything taken out. */
export function noiseOf(article: Article): readonly (readonly [kind: string, exact: string])[] {
  return article.furniture.map(({ kind, exact }) => [kind, exact])
}

/** What was mended, as `before => after`. */
export function mendsOf(article: Article): readonly string[] {
  return article.repairs.map(({ before, after }) => `${before} => ${after}`)
}

/** The texts that original offsets point into: each page as it came. */
export function sourcesOf(report: Report): readonly string[] {
  return report.pages.map(({ content }) => content)
}
