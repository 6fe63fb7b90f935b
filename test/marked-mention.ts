/** Mentions of a text of one day, and marked text they are compared with. */
import { expect } from 'vitest'
import { gazetteer } from '../src/gazetteer/load.ts'
import { en } from '../src/lang/en/index.ts'
import { id } from '../src/lang/id/index.ts'
import type { Mention } from '../src/model/entity.ts'
import { findMentions } from '../src/rooms/mention/mention.ts'
import { splitSentences } from '../src/rooms/sentence/sentence.ts'
import { tokenize } from '../src/text/token.ts'
import { articleOf } from './article-builder.ts'

/** The mentions of a text in one language, printed 2023-06-19. */
export function mentionsOf(language: 'id' | 'en', text: string): readonly Mention[] {
  const pack = language === 'id' ? id : en
  const article = articleOf(text, { language, published: '2023-06-19' })
  const tokens = tokenize(text)
  return findMentions(article, tokens, splitSentences(article, tokens, pack), [], pack, gazetteer)
}

/** `[phrase|office|country]`: what stands between brackets is a mention; an empty part says nothing of it. */
export function check(language: 'id' | 'en', marked: string): void {
  const wanted = [...marked.matchAll(/\[([^|\]]+)\|([^|\]]*)\|([^\]]*)\]/g)].map((match) =>
    match.slice(1, 4),
  )
  const text = marked.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1')
  const found = mentionsOf(language, text).map((mention) => [
    mention.span.exact,
    mention.office?.value ?? '',
    mention.country?.value ?? '',
  ])
  expect(found).toEqual(wanted)
}
