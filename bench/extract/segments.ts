/**
 * A text against wanted and unwanted segments, as the evaluation of trafilatura does it: a segment counts where it stands
 * in the text, white space aside; the counts of all pages are added up.
 */
import type { TextFigures } from '../quality/shingles.ts'

/** Wanted ones found, unwanted ones found, wanted ones missed. */
export type SegmentCounts = readonly [right: number, extra: number, missed: number]

/** Looks for the segments in a text. */
export function findSegments(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SegmentCounts {
  const running = singleSpaced(text)
  const found = (segments: readonly string[]) =>
    segments.filter((segment) => running.includes(singleSpaced(segment))).length
  const right = found(wanted)
  return [right, found(unwanted), wanted.length - right]
}

/** The figures over the segments of all pages together. */
export function segmentFigures(pages: readonly SegmentCounts[]): TextFigures {
  const sum = (at: 0 | 1 | 2) => pages.reduce((total, page) => total + page[at], 0)
  const [right, extra, missed] = [sum(0), sum(1), sum(2)]
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return {
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + extra + missed),
  }
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
