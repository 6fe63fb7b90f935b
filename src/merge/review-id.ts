import type { Quote } from '../model/quote.ts'
import type { ReviewAct, ReviewAction } from '../model/review.ts'
import { contentHash } from '../text/hash.ts'

/**
 * Makes an act of review: who did what, when and why, with the id that follows from it.
 *
 * @param at an ISO instant in UTC
 * @param by the person's name, without `person:`
 * @param note why; an empty one is none
 */
export function reviewAction(
  act: ReviewAct,
  at: string,
  by: string,
  note: string | undefined,
): ReviewAction {
  const why = note === undefined || note === '' ? {} : { note }
  return { id: actionId(act, at, by, note), at, by, ...why, act }
}

/** The id of an act: a hash of all that is said, whatever the order of the members of its objects. */
export function actionId(act: ReviewAct, at: string, by: string, note: string | undefined): string {
  return contentHash('review', at, by, note ?? '', canonicalJson(act))
}

/** Whether an act carries the id that follows from the rest of it. */
export function hasOwnId({ id, act, at, by, note }: ReviewAction): boolean {
  return id === actionId(act, at, by, note)
}

/**
 * JSON with the members of every object in the order of their names: equal values are equal strings. Unpaired
 * surrogates, which no database keeps, count as U+FFFD.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member === 'string') return member.toWellFormed()
    return typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member
  })
}

/** The lasting key of a quote: a hash of its report and its place in the original, for `q3` counts anew when rules get better. */
export function quoteKey(report: string, { content: [first] }: Quote): string {
  const { page, start, end } = first.original
  return contentHash('quote', report, `${page}:${start}-${end}`)
}
