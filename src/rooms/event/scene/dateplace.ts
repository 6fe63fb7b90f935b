/**
 * The city a story is told from: "LIMA -", "Lima, Layar Berita -", "Doha, Qatar –", "MOSCOW, August 17. /TASS/.".
 */
import type { Article } from '../../../model/article.ts'
import type { Mention } from '../../../model/entity.ts'
import { TokenKind, type Tokens, tokenAt } from '../../../text/token.ts'

/** Tokens of the longest dateline behind its city. */
const REACH = 12

/** Index of the mention of the dateline's city; undefined where the story opens with none. */
export function dateplaceOf(
  article: Article,
  tokens: Tokens,
  mentions: readonly Mention[],
): number | undefined {
  const end = article.dateline?.end ?? 0
  const first = mentions.find(({ kind, span }) => kind === 'place' && span.end <= end)
  if (first !== undefined) return first.index
  const opening = article.blocks.find(({ kind }) => kind === 'paragraph')?.span.start
  const place = mentions.find(({ kind, span }) => kind === 'place' && span.start === opening)
  return place !== undefined && closes(tokens, tokenAt(tokens, place.span.end))
    ? place.index
    : undefined
}

/** Nothing but names, figures and their marks, then a dash that stands free, or an agency between strokes. */
function closes(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const word = tokens.folded[at] as string
    if (/^[-–—]{1,2}$/.test(word)) return at === from || tokens.spaced[at + 1] === 1
    if (word === '/') return tokens.capital[at + 1] === 1
    if (tokens.kind[at] === TokenKind.newline) return false
    const name = tokens.capital[at] === 1 || /^[\d,.()]+$/.test(word)
    if (!name) return false
  }
  return false
}
