import type { Page, PartOf, Report } from './model/report.ts'
import type { Many } from './model/span.ts'
import { METADATA, reportId } from './text/report-id.ts'

/** What a sender may hand in: metadata, and the story as `text`, as `html`, or as several `pages`. */
export interface ReportInput {
  readonly id?: string | undefined
  readonly lang?: string | undefined
  readonly outlet?: string | undefined
  readonly agency?: string | undefined
  readonly published?: string | undefined
  readonly zone?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly pages?: readonly Page[] | undefined
  readonly partOf?: PartOf | undefined
}

/**
 * Makes a Report out of what a sender handed in.
 *
 * Lone surrogates become U+FFFD, so that every later offset is sound; nothing else is changed.
 * `pages` beat `html`, `html` beats `text`; with none of them the report has one blank page, which
 * the article room refuses as empty. Blank metadata counts as not given.
 *
 * @returns a report whose `id` is a hash over pages and metadata (the sender's own id is no part of it)
 */
export function makeReport(input: ReportInput): Report {
  const pages = pagesOf(input)
  const metadata: { [Key in (typeof METADATA)[number]]?: string } = {}
  for (const key of METADATA) {
    const value = input[key]?.toWellFormed().trim()
    if (value !== undefined && value !== '') metadata[key] = value
  }
  const { id, partOf } = input
  const report = { pages, ...metadata, ...(partOf === undefined ? {} : { partOf }) }
  return {
    id: reportId(report),
    ...(id === undefined ? {} : { given: id.toWellFormed() }),
    ...report,
  }
}

function pagesOf({ pages = [], html, text = '' }: ReportInput): Many<Page> {
  const [first, ...rest] = pages.map(soundPage)
  if (first !== undefined) return [first, ...rest]
  if (html !== undefined) return [soundPage({ kind: 'html', content: html })]
  return [soundPage({ kind: 'text', content: text })]
}

function soundPage({ kind, content, url }: Page): Page {
  return {
    kind,
    content: content.toWellFormed(),
    ...(url === undefined ? {} : { url: url.toWellFormed() }),
  }
}
