import { locate, type OffsetMap, type Original } from './offset-map.ts'
import type { Many, Span } from './span.ts'

export type { Original }

/** The very words a value was read from: a span of the article's text, its covered text, and its place in the original. */
export interface Evidence extends Span {
  /** `article.text.slice(start, end)`, to the letter. */
  readonly exact: string
  readonly original: Original
}

/** Whether the text says the value, or we conclude it (from a table, from the context). */
export type Certainty = 'stated' | 'implied'

/** A value with the words it comes from and the name of the rule that read it (`room/rule`). */
export interface Sourced<T> {
  readonly value: T
  readonly certainty: Certainty
  readonly evidence: Many<Evidence>
  readonly rule: string
}

/**
 * Cites a span of an article: adds the covered words and their place in the original.
 *
 * @returns evidence whose `exact` equals `article.text.slice(start, end)`
 */
export function cite(
  article: { readonly text: string; readonly map: OffsetMap },
  { start, end }: Span,
): Evidence {
  return {
    start,
    end,
    exact: article.text.slice(start, end),
    original: locate(article.map, { start, end }),
  }
}

/** Makes a value the text states. */
export function stated<T>(value: T, rule: string, ...evidence: Many<Evidence>): Sourced<T> {
  return { value, certainty: 'stated', evidence, rule }
}

/** Makes a value we conclude from what the text says. */
export function implied<T>(value: T, rule: string, ...evidence: Many<Evidence>): Sourced<T> {
  return { value, certainty: 'implied', evidence, rule }
}
