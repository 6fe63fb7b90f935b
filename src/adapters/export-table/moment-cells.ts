import type { Moment } from '../../model/moment.ts'

/** The day a moment begins or ends on, where it is known to the day. */
export function dayOf(local: string | undefined): string | undefined {
  return local !== undefined && local.length >= 10 ? local.slice(0, 10) : undefined
}

/** The last day of a moment: of one without an end its first. */
export function lastDayOf({ start, end }: Moment): string | undefined {
  return dayOf(end ?? start)
}

/** An instant with any offset as one in UTC, `2023-06-19T08:30:00Z`; nothing where it is none. */
export function utcOf(instant: string | undefined): string | undefined {
  // A day alone is no instant: nobody has said at what hour.
  if (instant === undefined || !/T.*(Z|[+-]\d\d:?\d\d)$/.test(instant)) return undefined
  const at = Date.parse(instant)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}
