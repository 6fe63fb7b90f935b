/** The words of a text as the full-text search of SQLite cuts them: runs of letters and digits, marks dropped. */
export interface Words {
  readonly folded: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

// How many words stand around the first found in a snippet.
const AROUND = 12

/** Cuts a text into words. */
export function cutWords(text: string): Words {
  const folded: string[] = []
  const start: number[] = []
  const end: number[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)) {
    folded.push(match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    start.push(match.index)
    end.push(match.index + match[0].length)
  }
  return { folded, start, end }
}

/** The phrases of a search: what stands between spaces; "China-AS" is two words that follow each other. */
export function cutPhrases(search: string): readonly (readonly string[])[] {
  return search
    .split(/\s+/u)
    .map((word) => cutWords(word).folded)
    .filter((phrase) => phrase.length > 0)
}

/** Indexes of the words at which a phrase begins. */
export function findPhrase({ folded }: Words, phrase: readonly string[]): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + phrase.length <= folded.length; at++) {
    if (phrase.every((word, index) => folded[at + index] === word)) found.push(at)
  }
  return found
}

/** The text around the first word found, with `[` and `]` around every one. */
export function makeSnippet(
  text: string,
  words: Words,
  found: ReadonlyMap<number, number>,
): string {
  const first = Math.min(...found.keys())
  const from = Math.max(0, first - AROUND)
  const to = Math.min(words.folded.length, first + AROUND) - 1
  let snippet = from > 0 ? '…' : ''
  let at = from > 0 ? (words.start[from] as number) : 0
  for (let index = from; index <= to; index++) {
    const length = found.get(index)
    if (length === undefined) continue
    const last = Math.min(index + length - 1, to)
    const [start, end] = [words.start[index] as number, words.end[last] as number]
    snippet += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
    index = last
  }
  const whole = to >= words.folded.length - 1
  return `${snippet}${text.slice(at, whole ? text.length : words.end[to])}${whole ? '' : '…'}`
}
