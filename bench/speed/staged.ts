/** A text walked up to the room of quotes, so that the room alone can be measured. */
import { gazetteer, packs } from '../../src/index.ts'
import { plainArticle } from '../../src/plain-article.ts'
import { linkEntities } from '../../src/rooms/entity/entity.ts'
import { findMentions } from '../../src/rooms/mention/mention.ts'
import { attributeQuotes } from '../../src/rooms/quote/quote.ts'
import { splitSentences } from '../../src/rooms/sentence/sentence.ts'
import { findTimes } from '../../src/rooms/timex/timex.ts'
import { tokenize } from '../../src/text/token.ts'

/** @returns what runs the room of quotes once and tells how many it found */
export function stagedQuotes(text: string, lang: 'id' | 'en'): () => number {
  const pack = packs.find(({ code }) => code === lang)
  if (pack === undefined) throw new RangeError(`no language pack "${lang}"`)
  const article = plainArticle(text, { language: lang, home: pack.zone })
  const tokens = tokenize(article.text)
  const sentences = splitSentences(article, tokens, pack)
  const times = findTimes(article, tokens, sentences, pack)
  const mentions = findMentions(article, tokens, sentences, times, pack, gazetteer)
  const entities = linkEntities(article, mentions, pack, gazetteer)
  return () => attributeQuotes(article, tokens, sentences, mentions, entities, times, pack).length
}
