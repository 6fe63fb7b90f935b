/** A report's budgets: what is too large to be read, and what is told of a page that was read without the rest. */
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { Line } from './line.ts'
import { BUDGET, type Spent } from './page/budget.ts'

const GIVEN = ['title', 'outlet', 'agency', 'published', 'zone', 'url'] as const

/** Why a report is too large to be looked at; undefined where it is not. */
export function tooLarge(report: Report): string | undefined {
  const size = report.pages.reduce((sum, { content }) => sum + content.length, 0)
  if (size > BUDGET.size) return `${size} characters; ${BUDGET.size} are read at most`
  const field = GIVEN.find((name) => (report[name]?.length ?? 0) > BUDGET.given)
  if (field === undefined) return undefined
  return `${field} of ${report[field]?.length} characters; ${BUDGET.given} are read at most`
}

/** Why lines are too long to be read; undefined where none is. */
export function tooLong(lines: readonly Line[]): string | undefined {
  const longest = lines.reduce((most, { draft }) => Math.max(most, draft.text.length), 0)
  if (longest <= BUDGET.paragraph) return undefined
  return `a line of ${longest} characters; ${BUDGET.paragraph} are read at most`
}

/** What was left out of pages that are larger than any page of news, each told once. */
export function budgetProblems(spent: ReadonlySet<Spent>): readonly Problem[] {
  const problems: Problem[] = []
  if (spent.has('elements') || spent.has('size'))
    problems.push({
      code: 'article/page-cut',
      severity: 'warning',
      note: 'the page has more elements than any page of news; what comes behind them was not read',
      actual: `more than ${BUDGET.elements} elements`,
    })
  if (spent.has('depth'))
    problems.push({
      code: 'article/page-tangled',
      severity: 'note',
      note: 'tags of the page are nested too deep to be meant so; they were taken as closed there, and the page was read on',
      actual: `more than ${BUDGET.depth} levels`,
    })
  if (spent.has('data'))
    problems.push({
      code: 'article/page-data-unread',
      severity: 'note',
      note: "a block of the page's own data is too long and was not read; its author and time may be missing",
      actual: `more than ${BUDGET.data} characters`,
    })
  return problems
}
