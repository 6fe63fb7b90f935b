import { gazetteer } from '../../../src/gazetteer/load.ts'
import { en } from '../../../src/lang/en/index.ts'
import { id } from '../../../src/lang/id/index.ts'
import type { Article, Refusal } from '../../../src/model/article.ts'
import { makeReport, type ReportInput } from '../../../src/report.ts'
import { extractArticle } from '../../../src/rooms/article/article.ts'

/** Extracts what is handed in, as the corridor would, in Indonesian unless `lang` says English. */
export function extraction(input: ReportInput): Article | Refusal {
  return extractArticle(makeReport(input), input.lang === 'en' ? en : id, gazetteer)
}

/** The article; a refusal fails the test. */
export function extracted(input: ReportInput | string): Article {
  const article = extraction(typeof input === 'string' ? { text: input } : input)
  if ('refused' in article) throw new Error(`refused: ${article.refused} (${article.detail})`)
  return article
}
