/** A small stand-in for the rooms before: sentences cut plainly, mentions found by given forms. */
import type { LanguagePack } from '../../../src/lang/pack.ts'
import type { Article, Block } from '../../../src/model/article.ts'
import type { Entity, EntityKind, Mention } from '../../../src/model/entity.ts'
import { cite } from '../../../src/model/evidence.ts'
import type { Quote } from '../../../src/model/quote.ts'
import type { Sentence } from '../../../src/model/sentence.ts'
import { attributeQuotes } from '../../../src/rooms/quote/quote.ts'
import { compileLexicon, longestMatch } from '../../../src/text/lexicon.ts'
import { type Tokens, tokenize } from '../../../src/text/token.ts'

/** One member of the cast: its canonical name, and the forms the text uses (`office:` before a bare office, `adjective:` before an adjective). */
export interface Role {
  readonly name: string
  readonly kind: EntityKind
  readonly forms: readonly string[]
}

/** What a room of quotes or claims is given. */
export interface Stage {
  readonly article: Article
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly pack: LanguagePack
}

/** Sets the stage for a text: paragraphs are lines. */
export function stageOf(
  text: string,
  pack: LanguagePack,
  cast: readonly Role[],
  agency?: string,
): Stage {
  const article = articleFor(text, pack.code, agency)
  const tokens = tokenize(text)
  const sentences = sentencesOf(article)
  const forms = compileLexicon(
    cast.flatMap((role) =>
      role.forms.map((form) => ({
        form: form.replace(/^(?:office|adjective):/, ''),
        value: {
          role,
          office: form.startsWith('office:'),
          adjective: form.startsWith('adjective:'),
        },
        exactCase: true,
      })),
    ),
  )
  const mentions: Mention[] = []
  const byName = new Map<string, { role: Role; mentions: number[] }>()
  for (let at = 0; at < tokens.length; ) {
    const found = longestMatch(forms, text, tokens, at)
    const value = found?.values[0]
    if (found === undefined || value === undefined) {
      at++
      continue
    }
    const span = cite(article, {
      start: tokens.start[found.from] as number,
      end: tokens.end[found.to - 1] as number,
    })
    const index = mentions.length
    mentions.push({
      index,
      kind: value.role.kind,
      form: value.office ? 'office' : 'name',
      span,
      name: span,
      sentence: sentences.findIndex((one) => one.span.end > span.start),
      rule: value.adjective ? 'mention/adjective' : 'mention/test',
    })
    const held = byName.get(value.role.name) ?? { role: value.role, mentions: [] }
    held.mentions.push(index)
    byName.set(value.role.name, held)
    at = found.to
  }
  const entities = [...byName.values()].map(
    ({ role, mentions: indexes }): Entity => ({
      id: `${role.kind}:${role.name.toLowerCase().replaceAll(' ', '-')}`,
      kind: role.kind,
      name: role.name,
      aliases: [],
      mentions: indexes,
    }),
  )
  const mention = { commonWords: [] } as unknown as LanguagePack['mention']
  const whole: LanguagePack = { ...pack, mention }
  return { article, tokens, sentences, mentions, entities, pack: whole }
}

/** Runs the quote room on a stage. */
export function quotesOf(stage: Stage): readonly Quote[] {
  const { article, tokens, sentences, mentions, entities, pack } = stage
  return attributeQuotes(article, tokens, sentences, mentions, entities, [], pack)
}

function articleFor(text: string, language: string, agency: string | undefined): Article {
  const map = [{ at: 0, page: 1, from: 0, step: 1 }] as const
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const span = { start, end, exact: line, original: { page: 1, start, end } }
    blocks.push({ kind: 'paragraph', span, page: 1 })
    start = end + 1
  }
  return {
    id: 'a',
    report: 'r',
    language,
    text,
    blocks,
    furniture: [],
    repairs: [],
    map,
    problems: [],
    zone: { value: 'UTC', certainty: 'implied', rule: 'test' },
    ...(agency === undefined ? {} : { agency }),
  }
}

const ENDS =
  /(?<!\b(?:Mr|Mrs|Dr|Prof|Gen|Brig|Sen|Md|U\.S|a\.m|p\.m|Feb))[.!?]["”’'»]?(?=\s+["“‘'«]?[\p{Lu}\p{N}])/gu

function sentencesOf(article: Article): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const [block, { span }] of article.blocks.entries()) {
    let start = span.start
    const cuts = [...span.exact.matchAll(ENDS)].map(
      (match) => span.start + match.index + match[0].length,
    )
    for (const cut of [...cuts, span.end]) {
      while (start < cut && article.text[start] === ' ') start++
      if (cut > start) {
        sentences.push({ index: sentences.length, span: cite(article, { start, end: cut }), block })
      }
      start = cut
    }
  }
  return sentences
}
