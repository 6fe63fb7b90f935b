import type { Evidence } from '../../model/evidence.ts'
import type { ExportStock } from '../../ports.ts'
import { cutTo } from './plain.ts'

/** How many characters (code points) of a report's words an evidence snippet may have, its surroundings included. */
export const SNIPPET = 200
const AROUND = 32

/** A report's own words as an export may carry them: whole where the whole is asked for, else the first 200 characters. */
export function carried(text: string, allowed: ExportStock['text']): string {
  return allowed === 'full' ? text : cutTo(text, SNIPPET)
}

/** Where words stand in a text: positions in code points, and the words with what stands around them. */
export interface Excerpt {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Cuts excerpts out of one text, counting code points as Python, SQL and the Web Annotation model do. */
export class Excerpts {
  readonly #text: string
  /** Offsets of the second halves of surrogate pairs: each is a code unit more than there are code points. */
  readonly #halves: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#halves = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(
      ({ index }) => index + 1,
    )
  }

  /**
   * The words of evidence with up to 32 characters before and after them, together at most 200. Of longer words the first 200 are
   * given, without what follows; `start` and `end` are still those of the whole.
   */
  of({ start, end }: Pick<Evidence, 'start' | 'end'>): Excerpt {
    const words = [...this.#text.slice(start, Math.min(end, start + 2 * SNIPPET))]
    const exact = words.slice(0, SNIPPET)
    // Longer words leave no room for what stands around them.
    const around = Math.min(AROUND, Math.floor((SNIPPET - exact.length) / 2))
    const before = [...this.#text.slice(Math.max(0, start - 2 * around), start)]
    const after = [...this.#text.slice(end, end + 2 * around)]
    return {
      start: this.#codePoint(start),
      end: this.#codePoint(end),
      exact: exact.join(''),
      prefix: around === 0 ? '' : before.slice(-around).join(''),
      suffix: after.slice(0, around).join(''),
    }
  }

  #codePoint(offset: number): number {
    let low = 0
    let high = this.#halves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#halves[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
