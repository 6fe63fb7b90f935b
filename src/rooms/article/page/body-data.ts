/**
 * The story as a page's JSON-LD has it: the longest `articleBody`, with the place in the source of each of its characters.
 *
 * Read by looking for the key, not by parsing the JSON: outlets write raw line breaks and trailing commas into it.
 */
import { type Draft, edit } from '../draft.ts'
import { BUDGET } from './budget.ts'
import { takeApart } from './page-tree.ts'

const KEY = /"articleBody"\s*:\s*"/g
const PLAIN_ESCAPES: { readonly [letter: string]: string } = {
  n: '\n',
  r: '\n',
  t: ' ',
  b: ' ',
  f: ' ',
}
const TAG = /<(?:p|br|div|a|strong|em|span|h\d)\b/i

/** The longest `articleBody` of a page's JSON-LD as a draft, `\n` between its paragraphs; undefined where there is none. */
export function bodyIn(
  blocks: readonly { readonly text: string; readonly start: number }[],
  page: number,
): Draft | undefined {
  let best: { block: { text: string; start: number }; from: number; to: number } | undefined
  for (const block of blocks)
    for (const match of block.text.matchAll(KEY)) {
      const from = match.index + match[0].length
      const to = endOfString(block.text, from)
      // a body longer than any story is none
      if (to - from > BUDGET.story) continue
      if (best === undefined || to - from > best.to - best.from) best = { block, from, to }
    }
  if (best === undefined) return undefined
  const { block, from, to } = best
  const decoded = decode(block.text.slice(from, to), block.start + from, page)
  return TAG.test(decoded.text) || /&(?:[a-z]+|#\d+);/i.test(decoded.text)
    ? withoutTags(decoded, page)
    : decoded
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

function decode(raw: string, start: number, page: number): Draft {
  const from = new Int32Array(raw.length)
  const to = new Int32Array(raw.length)
  for (let index = 0; index < raw.length; index++) {
    from[index] = start + index
    to[index] = start + index + 1
  }
  const edits = Array.from(
    raw.matchAll(/\\(?:u([0-9a-fA-F]{4})|(.))|[\r\n]/gs),
    ({ 0: found, 1: code, 2: letter = ' ', index }) => ({
      start: index,
      end: index + found.length,
      insert:
        found[0] !== '\\'
          ? ' '
          : code === undefined
            ? (PLAIN_ESCAPES[letter] ?? letter)
            : String.fromCharCode(Number.parseInt(code, 16)),
    }),
  )
  const decoded = edit({ text: raw, page, from, to }, edits)
  // JSON can write halves of letters: "\ud800"
  return { ...decoded, text: decoded.text.toWellFormed() }
}

/** A body that is HTML itself: read as such, and led back to the source. */
function withoutTags(body: Draft, page: number): Draft {
  const { draft } = takeApart(body.text, page)
  const from = draft.from.map((at) => body.from[at] ?? 0)
  const to = draft.to.map((at) => (at === 0 ? 0 : (body.to[at - 1] ?? 0)))
  return { text: draft.text, page, from, to }
}
