/**
 * Stray titles: headlines of other stories that stand in a row of paragraphs without a word of what they are, as teasers do whose link
 * was lost. A headline has a capital on nearly every word and no stop; of its own story a subhead has words, a stray one has none.
 */
import { foldWord } from '../../text/token.ts'

/** A line of a story, and whether it may be a title at all: a heading is set as one, a point of a list is announced. */
export interface TitleLine {
  readonly text: string
  readonly open: boolean
}

/** Letters of a title; its long words, the share of them with a capital, and the most that may be the story's as well. */
const TITLE = { least: 30, most: 140, words: 5, capital: 0.85, known: 0.2 }
/** Letters of a paragraph beside it. */
const TOLD = 60
const LONG = /\p{L}{4,}/gu
/** What no headline ends or begins with; one with a colon says what it is: "Seeing Stars: ...", "Foto: ...". */
const ENDED = /[.!?:;,…"”’»)\]]$/
const MARKED = /^[\d\p{P}\p{S}]/u

/** Indexes of the stray titles among the lines of a story. */
export function strayTitles(lines: readonly TitleLine[]): ReadonlySet<number> {
  const candidates = lines.flatMap((line, index) =>
    isTitle(line) && isTold(lines[index - 1]) && isTold(lines[index + 1]) ? [index] : [],
  )
  if (candidates.length === 0) return new Set()
  const own = new Set(candidates)
  const told = new Set<string>()
  for (const [index, { text }] of lines.entries())
    if (!own.has(index)) for (const word of text.match(LONG) ?? []) told.add(foldWord(word))
  return new Set(
    candidates.filter((index) => {
      const words = lines[index]?.text.match(LONG) ?? []
      const known = words.filter((word) => told.has(foldWord(word)))
      return known.length <= words.length * TITLE.known
    }),
  )
}

/** A paragraph: in a list of names each line is as little known. */
function isTold(line: TitleLine | undefined): boolean {
  return line !== undefined && line.text.length >= TOLD && /[.!?…]["”’)]*$/.test(line.text)
}

function isTitle({ text, open }: TitleLine): boolean {
  if (!open || text.length < TITLE.least || text.length > TITLE.most) return false
  if (ENDED.test(text) || MARKED.test(text) || text.includes(':')) return false
  const words = text.match(LONG) ?? []
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= TITLE.words && capital.length >= words.length * TITLE.capital
}
