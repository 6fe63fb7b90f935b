/** Problems of a page: a story that goes on elsewhere, several stories in one. */
import type { ArticleTables } from '../../lang/tables/article.ts'
import type { Problem } from '../../model/problem.ts'

/** A line that said there is more, and whether the story went on behind it. */
export interface PagePromise {
  readonly exact: string
  readonly followed: boolean
}

/**
 * What is doubtful about a page as a whole.
 *
 * "Simak berita selengkapnya di halaman selanjutnya" is a note where the story goes on behind it, else
 * the report is incomplete. "5 Berita Terpopuler Hari Ini" over a page too short for several stories
 * is read as one; a longer one is a digest and never comes here.
 */
export function pageProblems(
  promises: readonly PagePromise[],
  text: string,
  headline: string | undefined,
  { digest }: ArticleTables,
): readonly Problem[] {
  const problems: Problem[] = promises.map(({ exact, followed }) =>
    followed
      ? {
          code: 'article/more-pages',
          severity: 'note',
          note: 'the page says that the story goes on elsewhere; what follows it here was read as its next page',
          actual: exact,
        }
      : {
          code: 'article/incomplete',
          severity: 'warning',
          note: 'the page says that the story goes on elsewhere, and nothing follows here: the report is incomplete',
          actual: exact,
        },
  )
  const title = headline ?? text.slice(0, 150).split('\n')[0] ?? ''
  if (digest.some((pattern) => pattern.test(title)))
    problems.push({
      code: 'article/digest',
      severity: 'warning',
      note: 'the title tells of several stories, and the page is too short to hold them; it was read as one and may be cut short',
      actual: title,
    })
  return problems
}

/** What is doubtful about what is known of single sites: a page that is not built as its site's rule says. */
export function siteProblems(domains: readonly string[]): readonly Problem[] {
  return Array.from(new Set(domains), (domain) => ({
    code: 'article/site-rule',
    severity: 'note',
    note: "the page is not built as the rule of its site says, and was read by the general rules: the site's pages may have changed",
    actual: domain,
  }))
}
