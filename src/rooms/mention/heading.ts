/** Headings: lines whose capitals tell nothing of names. */
import { TokenKind } from '../../text/token.ts'
import type { Strip } from './name-run.ts'

/** A line whose long words are nearly all capitalised is a heading: its capitals tell nothing of names. */
export function isHeading({ tokens, first, last }: Strip): boolean {
  let long = 0
  let capitals = 0
  for (let at = first; at < last; at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    if (length < 4 || tokens.kind[at] !== TokenKind.word) continue
    long++
    capitals += tokens.capital[at] as number
  }
  return long >= 4 && capitals >= long * 0.8 && !/^[.!?"”]$/.test(tokens.folded[last - 1] ?? '')
}
