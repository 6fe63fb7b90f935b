/**
 * A draft: text on its way from page to article, each unit of which remembers where it came from.
 *
 * Every step of cleaning cuts and inserts through `edit`, so that no step can lose the way back.
 */
import type { Original } from '../../model/evidence.ts'
import type { Breakpoint, OffsetMap } from '../../model/offset-map.ts'
import type { Many } from '../../model/span.ts'

/** Unit `i` of `text` stands for the page's units `from[i]` up to `to[i]`; both are equal for what we inserted. */
export interface Draft {
  readonly text: string
  /** Page of the report, from 1. */
  readonly page: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Puts `insert` in the place of `[start, end)`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** The draft of a page's text as it came. */
export function draftOf(text: string, page: number): Draft {
  const from = new Int32Array(text.length)
  const to = new Int32Array(text.length)
  for (let index = 0; index < text.length; index++) {
    from[index] = index
    to[index] = index + 1
  }
  return { text, page, from, to }
}

/** A stretch of a draft. */
export function sliceDraft(draft: Draft, start: number, end: number): Draft {
  return {
    text: draft.text.slice(start, end),
    page: draft.page,
    from: draft.from.subarray(start, end),
    to: draft.to.subarray(start, end),
  }
}

/** Text of our own that stands behind a draft. */
export function inserted(text: string, behind: Draft): Draft {
  const at = behind.to.at(-1) ?? 0
  const place = new Int32Array(text.length).fill(at)
  return { text, page: behind.page, from: place, to: place }
}

/** Drafts of one page in a row. */
export function joinDrafts(drafts: Many<Draft>): Draft {
  const [first] = drafts
  if (drafts.length === 1) return first
  const text = drafts.map((one) => one.text).join('')
  const from = new Int32Array(text.length)
  const to = new Int32Array(text.length)
  let at = 0
  for (const draft of drafts) {
    from.set(draft.from, at)
    to.set(draft.to, at)
    at += draft.text.length
  }
  return { text, page: first.page, from, to }
}

/**
 * Applies edits.
 *
 * @param edits in ascending order; one that overlaps an earlier one is left out
 */
export function edit(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const grown = edits.reduce((sum, { insert }) => sum + insert.length, draft.text.length)
  const from = new Int32Array(grown)
  const to = new Int32Array(grown)
  const pieces: string[] = []
  let length = 0
  let done = 0
  const copy = (end: number) => {
    pieces.push(draft.text.slice(done, end))
    from.set(draft.from.subarray(done, end), length)
    to.set(draft.to.subarray(done, end), length)
    length += end - done
  }
  for (const { start, end, insert } of edits) {
    if (start < done) continue
    copy(start)
    const place = placeOf(draft, start, end)
    pieces.push(insert)
    from.fill(place.start, length, length + insert.length)
    to.fill(place.end, length, length + insert.length)
    length += insert.length
    done = end
  }
  copy(draft.text.length)
  return {
    text: pieces.join(''),
    page: draft.page,
    from: from.slice(0, length),
    to: to.slice(0, length),
  }
}

/** Where a stretch of the draft stands in its page; an empty stretch lies behind what comes before it. */
export function placeOf(draft: Draft, start: number, end: number): Original {
  const { page, from, to } = draft
  if (end > start) {
    return { page, start: from[start] as number, end: to[end - 1] as number }
  }
  const at = start > 0 ? (to[start - 1] as number) : (from[0] ?? 0)
  return { page, start: at, end: at }
}

/** A text made of drafts, each on a line of its own, with its map and where each draft stands. */
export interface Assembly {
  readonly text: string
  readonly map: OffsetMap
  readonly starts: readonly number[]
}

/**
 * Sets drafts one under the other.
 *
 * @param sources the text of each page as it came, to tell what was copied from what was written anew
 */
export function assemble(drafts: readonly Draft[], sources: readonly string[]): Assembly {
  const map: Breakpoint[] = []
  const starts: number[] = []
  let at = 0
  let last: Draft | undefined
  for (const draft of drafts) {
    if (last !== undefined) {
      map.push({ at, page: last.page, from: last.to.at(-1) ?? 0, step: 0 })
      at++
    }
    starts.push(at)
    chart(draft, sources[draft.page - 1] ?? '', at, map)
    at += draft.text.length
    last = draft
  }
  const [first = { at: 0, page: 1, from: 0, step: 1 } as const, ...rest] = map
  return { text: drafts.map(({ text }) => text).join('\n'), map: [first, ...rest], starts }
}

function chart(draft: Draft, source: string, base: number, map: Breakpoint[]): void {
  const { text, page, from, to } = draft
  let run: Breakpoint | undefined
  for (let index = 0; index < text.length; index++) {
    const start = from[index] as number
    const end = to[index] as number
    const at = base + index
    const copied = end === start + 1 && source.charCodeAt(start) === text.charCodeAt(index)
    const goesOn =
      run !== undefined &&
      (copied
        ? run.step === 1 && run.from + (at - run.at) === start
        : run.step === 0 && run.from === start && (run.to ?? run.from) === end)
    if (goesOn) continue
    run = copied
      ? { at, page, from: start, step: 1 }
      : { at, page, from: start, step: 0, ...(end > start ? { to: end } : {}) }
    map.push(run)
  }
}
