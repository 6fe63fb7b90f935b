/**
 * Digests: pages of several stories ("5 Berita Terpopuler Internasional Hari Ini"), split into reports.
 *
 * The title is a hint, the structure decides: "5 Fakta Pertemuan Xi-Blinken" is one story told in points.
 * Each part is a report of its own, its pages exact slices of the whole's; a lead before the first story is left out,
 * for it tells one of them over again.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Page, Report } from '../../model/report.ts'
import type { Many } from '../../model/span.ts'
import { reportId } from '../../text/report-id.ts'
import { isNoise } from './furniture.ts'
import type { Line } from './line.ts'
import type { PageMetadata } from './page/metadata.ts'
import { countHeadings, type Division, type Heading, pageLine, sectionsOf } from './section.ts'

/** Why a page is not read as one story, and its stories where they can be told apart. */
export interface Digest {
  readonly detail: string
  readonly parts?: readonly Report[]
}

/** Prose below this many characters is one story, whatever the title says. */
const SEVERAL = 1200

const WAYS: { readonly [way in Division]: string } = {
  numbers: 'numbered headings',
  bullets: 'headings with bullets',
  links: 'links to the whole stories',
  datelines: 'datelines',
  headings: 'headings',
}

/**
 * Whether a report is a digest.
 *
 * @param pages the joined lines of each page
 * @param sources the text of each page as it came; undefined where its stories cannot be cut out of it
 */
export function digestOf(
  report: Report,
  pages: readonly (readonly Line[])[],
  sources: readonly string[] | undefined,
  metadata: PageMetadata,
  { code, article }: LanguagePack,
): Digest | undefined {
  if (report.partOf !== undefined) return undefined
  const all = pages.flat()
  const lines = all.map(({ draft: { text } }) => pageLine(text, isNoise(text, article), article))
  const first = lines[0]?.prose === false ? lines[0].text : undefined
  const titles = [report.title ?? metadata.title, first].filter((one) => one !== undefined)
  const title = titles.find((one) => article.digest.some((pattern) => pattern.test(one)))
  const counted = /\d{1,2}(?!\d)/.exec(title ?? '')?.[0]
  const sections = sectionsOf(
    lines,
    title !== undefined,
    counted === undefined ? undefined : Number(counted),
    (text) => titles.includes(text) && (text !== first || text === title),
  )
  if (sections !== undefined) {
    const { by, headings } = sections
    const told = `${headings.length} stories, told apart by ${WAYS[by]}`
    if (sources === undefined) return { detail: `${told}, in the data of the page alone` }
    const parts = headings.map((heading, index) =>
      partOf(report, metadata, code, all, sources, heading, headings[index + 1]),
    )
    return { detail: told, parts }
  }
  const prose = lines.reduce((sum, line) => sum + (line.prose ? line.text.length : 0), 0)
  if (title === undefined || prose < SEVERAL) return undefined
  const seen = `"${title}", ${countHeadings(lines)} headings`
  return { detail: `the title tells of several stories, and nothing tells them apart: ${seen}` }
}

function partOf(
  report: Report,
  metadata: PageMetadata,
  code: string,
  lines: readonly Line[],
  sources: readonly string[],
  { line, mark }: Heading,
  next: Heading | undefined,
): Report {
  const own = lines.slice(line, next?.line)
  const draft = (own[0] as Line).draft
  const start = draft.from[mark] ?? 0
  const slices: Page[] = []
  const last = own.at(-1)?.draft.page ?? draft.page
  for (let page = draft.page; page <= last; page++) {
    const end = own.findLast((one) => one.draft.page === page)?.draft.to.at(-1) ?? 0
    const { url, kind = 'text' } = report.pages[page - 1] ?? {}
    slices.push({
      kind,
      content: (sources[page - 1] ?? '').slice(page === draft.page ? start : 0, end),
      ...(url === undefined ? {} : { url }),
    })
  }
  const outlet = report.outlet ?? metadata.outlet
  const published = report.published ?? metadata.published
  const url = report.url ?? metadata.url
  const part = {
    pages: slices as unknown as Many<Page>,
    lang: code,
    ...(outlet === undefined ? {} : { outlet }),
    ...(report.agency === undefined ? {} : { agency: report.agency }),
    ...(published === undefined ? {} : { published }),
    ...(report.zone === undefined ? {} : { zone: report.zone }),
    ...(url === undefined ? {} : { url }),
    title: draft.text.slice(mark),
    partOf: { report: report.id, page: draft.page, start },
  }
  const { given } = report
  return { id: reportId(part), ...(given === undefined ? {} : { given }), ...part }
}
