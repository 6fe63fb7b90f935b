/**
 * Sentences: where one ends, a stop that ends nothing notwithstanding.
 *
 * Takes the article and its tokens, gives sentences in text order that never run over a block's
 * end. "16.30", "U.S.", "Prof. Dr. H. Ma'ruf" and "L.P. Marsudi" hold no end; a closing quotation
 * mark belongs to the sentence; `"Apa itu adil?" tanya Menlu` is one.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { SentenceTables } from '../../lang/tables/sentence.ts'
import type { Article, Block } from '../../model/article.ts'
import { cite } from '../../model/evidence.ts'
import type { Sentence } from '../../model/sentence.ts'
import { once } from '../../text/once.ts'
import { TokenKind, type Tokens, tokenAt } from '../../text/token.ts'

const compiled = once((tables: SentenceTables) => ({
  abbreviations: new Set(tables.abbreviations),
  closing: new Set(tables.closing),
  cues: new Set(tables.cues),
}))

/** Splits an article into sentences; see the file's header. */
export function splitSentences(
  article: Article,
  tokens: Tokens,
  pack: LanguagePack,
): readonly Sentence[] {
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    let start = block.span.start
    for (const end of endsIn(article.text, tokens, block, pack.sentence)) {
      add(start, end, index)
      start = end
    }
    add(start, block.span.end, index)
  })
  return sentences

  function add(start: number, end: number, block: number): void {
    let from = start
    while (from < end && article.text.charCodeAt(from) <= 32) from++
    if (from === end) return
    const span = cite(article, { start: from, end })
    sentences.push({ index: sentences.length, span, block })
  }
}

/** Offsets behind the ends of the sentences inside a block, its own end left out. */
function endsIn(
  text: string,
  tokens: Tokens,
  { span }: Block,
  tables: SentenceTables,
): readonly number[] {
  const words = compiled(tables)
  const ends: number[] = []
  const last = tokenAt(tokens, span.end - 1)
  for (let at = tokenAt(tokens, span.start); at < last; at++) {
    const mark = tokens.folded[at] as string
    if (tokens.kind[at] !== TokenKind.mark || !isStop(mark)) continue
    let behind = at + 1
    let quoted = false
    while (
      behind <= last &&
      tokens.spaced[behind] === 0 &&
      isCloser(tokens.folded[behind] as string)
    ) {
      quoted ||= tokens.folded[behind] !== ')' && !isStop(tokens.folded[behind] as string)
      behind++
    }
    if (behind > last || tokens.spaced[behind] === 0) continue
    if (!mayOpen(behind)) continue
    if (mark === '.' && !quoted && isAbbreviation(at)) continue
    // `"Is that fair?" Lavrov asked`: the verb of saying follows at once or behind a name
    if (mark !== '.' && quoted && saysWho(behind)) continue
    ends.push(tokens.end[behind - 1] as number)
    at = behind - 1
  }
  return ends

  function mayOpen(at: number): boolean {
    if (tokens.capital[at] === 1 || tokens.kind[at] === TokenKind.number) return true
    const mark = tokens.folded[at] as string
    return isOpener(mark) || (tokens.kind[at] === TokenKind.word && !hasCase(text, tokens, at))
  }

  function isAbbreviation(stop: number): boolean {
    if (tokens.spaced[stop] === 1) return false
    const word = wordBefore(stop)
    if (word === '') return false
    if (words.abbreviations.has(word)) return true
    const tail = word.slice(word.lastIndexOf('.') + 1)
    if (/^\p{Lu}$/u.test(tail)) {
      // an initial: "Donald J. Trump", "L.P. Marsudi", "U.S. officials"; "Vitamin A. Lalu" is rarer
      return true
    }
    if (words.closing.has(word))
      return tokens.kind[stop + 1] === TokenKind.word && tokens.capital[stop + 1] === 0
    return words.abbreviations.has(tail)
  }

  /** The letters and inner stops before a stop, as printed: "Dr", "U.S", "Ph.D". */
  function wordBefore(stop: number): string {
    let from = stop - 1
    while (
      from > 0 &&
      tokens.spaced[from] === 0 &&
      (tokens.folded[from - 1] === '.' || tokens.folded[from] === '.')
    )
      from--
    return tokens.kind[from] === TokenKind.word || tokens.kind[from] === TokenKind.mark
      ? text.slice(tokens.start[from], tokens.start[stop])
      : ''
  }

  function saysWho(from: number): boolean {
    for (let at = from; at <= Math.min(last, from + 4); at++) {
      if (words.cues.has(tokens.folded[at] as string)) return true
      if (tokens.kind[at] !== TokenKind.word) return false
      if (at > from && tokens.capital[at] === 0) return false
    }
    return false
  }
}

function hasCase(text: string, tokens: Tokens, at: number): boolean {
  const first = text.slice(tokens.start[at], tokens.end[at])
  return first.toLowerCase() !== first.toUpperCase()
}

function isStop(mark: string): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === '…'
}

function isCloser(mark: string): boolean {
  return (
    isStop(mark) ||
    mark === '"' ||
    mark === '”' ||
    mark === '’' ||
    mark === "'" ||
    mark === '»' ||
    mark === ')' ||
    mark === ']'
  )
}

function isOpener(mark: string): boolean {
  return (
    mark === '"' ||
    mark === '“' ||
    mark === '‘' ||
    mark === "'" ||
    mark === '«' ||
    mark === '(' ||
    mark === '['
  )
}
