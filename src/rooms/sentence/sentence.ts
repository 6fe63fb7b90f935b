/**
 * Sentences: takes an article, gives its sentences in text order. Between the sentences of a block
 * stands only white space, and none runs over a block's end; quotation marks and brackets that close
 * behind a stop belong to the sentence before it.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import { cite } from '../../model/evidence.ts'
import type { Sentence } from '../../model/sentence.ts'
import { once } from '../../text/once.ts'
import type { Tokens } from '../../text/token.ts'
import { type Bracketed, bracketsIn } from './bracket.ts'
import { endsSentence, type Stops } from './stop.ts'

const STOP = /[.!?…]+["”’'»)\]]*/g

/** Cuts the article's blocks into sentences. A block without a stop is one sentence. */
export function splitSentences(
  article: Article,
  _tokens: Tokens,
  pack: LanguagePack,
): readonly Sentence[] {
  const sentences: Sentence[] = []
  const stops = stopsOf(pack)
  for (const [block, { span }] of article.blocks.entries()) {
    for (const [from, to] of cutText(article.text.slice(span.start, span.end), stops)) {
      const covered = cite(article, { start: span.start + from, end: span.start + to })
      sentences.push({ index: sentences.length, span: covered, block })
    }
  }
  return sentences
}

/** The sentences of a text without line breaks, as `[start, end)` pairs, in order. */
export function cutText(text: string, stops: Stops): readonly (readonly [number, number])[] {
  const cuts: (readonly [number, number])[] = []
  const brackets: readonly Bracketed[] = bracketsIn(text)
  let bracket = 0
  let start = skipWhite(text, 0)
  for (const { 0: mark, index } of text.matchAll(STOP)) {
    const end = index + mark.length
    if (index < start) continue
    while (bracket < brackets.length && (brackets[bracket]?.end as number) <= index) bracket++
    const inside = brackets[bracket]
    if (inside !== undefined && inside.start < index && end < inside.end) continue
    if (end < text.length && !endsSentence(text, start, index, end, stops)) continue
    cuts.push([start, end])
    start = skipWhite(text, end)
  }
  const last = text.trimEnd().length
  if (last > start) cuts.push([start, last])
  return cuts
}

const stopsOf = once(
  ({ article, sentence }: LanguagePack): Stops => ({
    abbreviations: new Set(sentence.abbreviations),
    beforeNumber: new Set(sentence.beforeNumber),
    closing: new Set(sentence.closing),
    cues: new Set(sentence.cues),
    common: new Set(article.commonWords),
  }),
)

function skipWhite(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] as string)) at++
  return at
}
