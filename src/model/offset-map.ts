import type { Many, Span } from './span.ts'

/** Where words stand in the report as it came: `page` counts from 1; offsets are UTF-16 code units into that page's text. */
export interface Original {
  readonly page: number
  readonly start: number
  readonly end: number
}

/**
 * One breakpoint of the map: from article offset `at` on, text runs along `page` from `from`.
 * `step` is 1 where the text was copied unit for unit, and 0 where it was not: where we inserted
 * something (a line break between blocks, the space that parts two glued words), which lies at
 * `from`, or wrote something anew (a composed letter, a decoded space), which stands for the page's
 * units `from` up to `to`.
 */
export interface Breakpoint {
  readonly at: number
  readonly page: number
  readonly from: number
  readonly step: 0 | 1
  readonly to?: number
}

/** Breakpoints in ascending order of `at`; the first has `at` 0. Resolves every article span in the report as it came. */
export type OffsetMap = Many<Breakpoint>

/**
 * Finds where an article span stands in the original.
 *
 * @returns page (from 1) and half-open UTF-16 offsets in that page's text. A span that runs over
 *   removed furniture covers it; a span over a page turn ends with the first page's part.
 */
export function locate(map: OffsetMap, { start, end }: Span): Original {
  const first = map[breakpointAt(map, start)] as Breakpoint
  const from = first.from + (start - first.at) * first.step
  if (end <= start) return { page: first.page, start: from, end: from }
  let index = breakpointAt(map, end - 1)
  while (index > 0 && (map[index] as Breakpoint).page !== first.page) index--
  const last = map[index] as Breakpoint
  const next = map[index + 1]
  const reach = next === undefined ? end : Math.min(end, next.at)
  const to = last.step === 1 ? last.from + (reach - last.at) : (last.to ?? last.from)
  return { page: first.page, start: from, end: Math.max(from, to) }
}

function breakpointAt(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle] as Breakpoint).at <= offset) low = middle
    else high = middle - 1
  }
  return low
}
