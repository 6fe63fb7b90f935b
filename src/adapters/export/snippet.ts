import type { ExportStock } from '../../ports.ts'

/** UTF-16 code units of the longest snippet that goes out unless more is asked for. */
export const SNIPPET = 200

/**
 * What of a report's words may go out: all of a short passage, the beginning of a longer one with `…` at its end.
 * The story belongs to its outlet; a snippet is enough to find the place and to check the value.
 *
 * @returns at most 200 UTF-16 code units, cut between words where that costs little; with `full` all of it
 */
export function snippet(words: string, text: ExportStock['text']): string {
  if (text === 'full' || words.length <= SNIPPET) return words
  const head = words.slice(0, SNIPPET - 1)
  const space = head.search(/\s\S*$/)
  // A passage without spaces (an address, a language that has none) is cut where it is; never inside a pair.
  const cut = space > SNIPPET / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '')
  return `${cut.trimEnd()}…`
}

// Outcomes are passages of the report themselves (`value`), and so are wordings (`text`); everything else copied from it stands in `exact`.
const COPIED: ReadonlySet<string> = new Set(['exact', 'value', 'text'])

/** A value of the record with all that is copied from reports cut to snippets. */
export function inSnippets(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return COPIED.has(key) ? snippet(value, 'evidence') : value
  if (Array.isArray(value)) return value.map((one) => inSnippets(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, inSnippets(one, name)]),
  )
}
