import type { WordPiece } from '../model/revision.ts'
import { matchLists } from './matching.ts'

/**
 * The words two texts share and those only one of them has, in order; a removed run stands before the added one
 * in its place. Turned round, the same two texts give the same runs.
 *
 * @param share how many texts are compared along with this one; texts too long and too far apart for their share
 *   of the work change as a whole, but for their common beginning and end
 */
export function comparePieces(before: string, after: string, share: number): readonly WordPiece[] {
  const behind = before > after
  const [first, second] = behind ? [after, before] : [before, after]
  const [left, right] = [cutWords(first), cutWords(second)]
  const spans: { kept: string; removed: string; added: string }[] = []
  let [at, to] = [0, 0]
  const end = { before: left.length, after: right.length, length: 0 }
  for (const run of [...matchLists(left, right, share), end]) {
    const removed = left.slice(at, run.before).join('')
    const added = right.slice(to, run.after).join('')
    const kept = left.slice(run.before, run.before + run.length).join('')
    spans.push(behind ? { removed: added, added: removed, kept } : { removed, added, kept })
    at = run.before + run.length
    to = run.after + run.length
  }
  const joined: typeof spans = []
  for (const [index, span] of spans.entries()) {
    const last = joined.at(-1)
    // A space between two changed words says nothing: "tiga jam" became "empat hari", not two words.
    if (
      last !== undefined &&
      index > 0 &&
      last.kept.trim() === '' &&
      hasChange(last) &&
      hasChange(span)
    ) {
      last.removed += last.kept + span.removed
      last.added += last.kept + span.added
      last.kept = span.kept
    } else joined.push({ ...span })
  }
  return joined.flatMap(({ removed, added, kept }) => [
    ...piece('removed', removed),
    ...piece('added', added),
    ...piece('kept', kept),
  ])
}

function hasChange({ removed, added }: { removed: string; added: string }): boolean {
  return removed !== '' || added !== ''
}

function piece(type: WordPiece['type'], text: string): readonly WordPiece[] {
  return text === '' ? [] : [{ type, text }]
}

/** Words, spaces and marks, nothing left out; a mark inside a word or number belongs to it: "16.30", "China-AS". */
function cutWords(text: string): readonly string[] {
  const cuts = text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
  const words: string[] = []
  let parts: string[] = []
  for (const [index, cut] of cuts.entries()) {
    const joins =
      (isWord(cut) && isJoint(cuts[index - 1]) && isWord(cuts[index - 2])) ||
      (isJoint(cut) && isWord(cuts[index - 1]) && isWord(cuts[index + 1]))
    if (!joins && parts.length > 0) {
      words.push(parts.join(''))
      parts = []
    }
    parts.push(cut)
  }
  if (parts.length > 0) words.push(parts.join(''))
  return words
}

function isWord(cut: string | undefined): boolean {
  return cut !== undefined && /^[\p{L}\p{M}\p{N}]/u.test(cut)
}

function isJoint(cut: string | undefined): boolean {
  return cut !== undefined && /^[.,:'’/-]$/.test(cut)
}
