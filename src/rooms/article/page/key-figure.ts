/**
 * Key figures: numbers set apart between the paragraphs of a story, each with a word or two of what it counts ("71,000 people displaced",
 * "217" above "nama sungai"). They say again what the story tells.
 */
import type { Measure } from './prose.ts'

/** A figure's line is no longer than this, and what it counts, on a line of its own, no longer than that. */
const LINE = 70
const COUNTED = 60
/** How far from a sentence they stand: a line to turn the page and a running head may come between. */
const NEAR = [1, 2, 3]
/** Lines of figures in a row. */
const RUN = 6
/** Bare numbers in a row that are an axis. */
const AXIS = 3
/** Story: the points of a list, the cells of a table, a heading. */
const STORY_TAG = /^(?:li|td|th|h[1-6]|blockquote)$/
/** "71,000 people displaced", "29% of appeal funded", "€35 for a term". */
const FIGURE = /^[\p{Sc}~±]?\s?\d[\d.,]*\s?%?\s?\p{Ll}[^.!?:;,…]*$/u
/** "3,912", "29%", "$41": the number alone. */
const BARE = /^[\p{Sc}~±]?\s?\d(?:[\d.,]*\d)?\s?(?:%|[KMB])?$/u
/** "12 Mei 2024", "2027", "06.30 WIB", "1 of 5", "2 June": they head what follows. */
const HEADS =
  /^(?:(?:19|20)\d\d(?!\d)|\d{1,2}\s\p{Lu}\p{L}+(?:\s\d{4})?$|\d{1,2}[.:]\d{2}(?!\d)|\d{1,3}\s?(?:of|dari|\/)\s?\d)/u
/** What may be counted: a label, no sentence. */
const LABEL = /^\p{L}[^!?:;…]*[^.!?:;,…"”)]$/u

type Look = 'figure' | 'bare' | 'label' | 'told' | 'announces' | 'other'

/** Indexes of the key figures among the paragraphs kept, and of what they count. */
export function keyFigures(
  measures: readonly Measure[],
  kept: readonly number[],
): ReadonlySet<number> {
  const looks = kept.map((index) => lookOf(measures[index]))
  const figures = new Set<number>()
  const isFigure = (at: number) => looks[at] === 'figure' || looks[at] === 'bare'
  const isTold = (at: number) => looks[at] === 'told'
  for (let at = 1; at < kept.length; at++) {
    if (!isFigure(at)) continue
    // the number stands above its words or below them
    const from = looks[at] === 'bare' && looks[at - 1] === 'label' ? at - 1 : at
    let to = at
    while (
      isFigure(to + 1) ||
      (looks[to + 1] === 'label' && (looks[to] === 'bare' || looks[to + 2] === 'bare'))
    )
      to++
    // of sentences on both sides: "1 cup packed brown sugar" stands among more of its kind
    const isSet = NEAR.some((step) => isTold(from - step)) && NEAR.some((step) => isTold(to + step))
    // "60", "40", "20" in a row are a chart's axis, whatever stands around them
    const isAxis =
      to - at >= AXIS - 1 && looks.slice(at, at + AXIS).every((look) => look === 'bare')
    if ((isSet || isAxis) && to - from < RUN && looks[from - 1] !== 'announces')
      for (let line = from; line <= to; line++) figures.add(kept[line] ?? -1)
    at = to
  }
  return figures
}

function lookOf(measure: Measure | undefined): Look {
  if (measure === undefined) return 'other'
  const { words, tag, isSentence } = measure
  if (isSentence) return /:$/.test(words) ? 'announces' : 'told'
  if (/:$/.test(words)) return 'announces'
  if (STORY_TAG.test(tag) || words.length > LINE || HEADS.test(words)) return 'other'
  if (BARE.test(words)) return 'bare'
  if (FIGURE.test(words)) return 'figure'
  return words.length <= COUNTED && LABEL.test(words) ? 'label' : 'other'
}
