import type { Report } from '../model/report.ts'
import { contentHash } from './hash.ts'

/** What is said about a report besides its pages, in the order of its id. */
export const METADATA = ['lang', 'outlet', 'agency', 'published', 'zone', 'url', 'title'] as const

/** The id of a report: a hash over pages and metadata and, of a part, its place in the whole. The sender's own id is no part of it. */
export function reportId(report: Omit<Report, 'id'>): string {
  const pages = report.pages.flatMap(({ kind, content, url = '' }) => [kind, content, url])
  const named = METADATA.map((key) => report[key] ?? '')
  const { partOf } = report
  const place = partOf === undefined ? [] : [partOf.report, `${partOf.page}`, `${partOf.start}`]
  return contentHash(...pages, ...named, ...place)
}
