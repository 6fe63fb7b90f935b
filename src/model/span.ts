/** A non-empty list. */
export type Many<T> = readonly [T, ...T[]]

/** A half-open stretch `[start, end)` of the article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Makes a span.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, not before `start`
 * @throws RangeError on a reversed or negative span: that is a defect of ours, never of the text
 */
export function span(start: number, end: number): Span {
  if (!(start >= 0 && end >= start)) throw new RangeError(`not a span: ${start}..${end}`)
  return { start, end }
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly inside `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Orders spans by where they start; of two with one start the longer comes first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
