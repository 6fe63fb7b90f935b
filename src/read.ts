import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { choosePack } from './lang/choose.ts'
import type { LanguagePack } from './lang/pack.ts'
import type { Refusal } from './model/article.ts'
import { isOnRecord } from './model/quote.ts'
import type { Reading } from './model/reading.ts'
import type { Report } from './model/report.ts'
import { extractArticle } from './rooms/article/article.ts'
import { checkRecords } from './rooms/check/check.ts'
import { findClaims } from './rooms/claim/claim.ts'
import { toRecords } from './rooms/coding/coding.ts'
import { linkEntities } from './rooms/entity/entity.ts'
import { frameEvents } from './rooms/event/event.ts'
import { findMentions } from './rooms/mention/mention.ts'
import { attributeQuotes } from './rooms/quote/quote.ts'
import { traceSources } from './rooms/quote/source.ts'
import { splitSentences } from './rooms/sentence/sentence.ts'
import { findTimes } from './rooms/timex/timex.ts'
import { tokenize } from './text/token.ts'
import { version } from './version.ts'

/**
 * The corridor: a report walks once through the rooms; each takes what the earlier ones left and leaves one more layer.
 *
 * @returns the Reading, or a Refusal that says why there is none. Same report, same packs, same version: the same Reading to the byte.
 */
export function read(
  report: Report,
  packs: readonly LanguagePack[],
  gazetteer: Gazetteer,
): Reading | Refusal {
  const chosen = choosePack(report, packs)
  if ('refused' in chosen) return chosen
  const { pack } = chosen
  const article = extractArticle(report, pack, gazetteer)
  if ('refused' in article) return article
  const tokens = tokenize(article.text)
  const sentences = splitSentences(article, tokens, pack)
  const times = findTimes(article, tokens, sentences, pack)
  const mentions = findMentions(article, tokens, sentences, times, pack, gazetteer)
  const entities = linkEntities(article, mentions, pack, gazetteer)
  const quotes = attributeQuotes(article, tokens, sentences, mentions, entities, times, pack)
  // words of nobody named are kept with their reason; views, events and records rest on those of somebody
  const said = quotes.filter(isOnRecord)
  const chain = traceSources(article, tokens, sentences, mentions, entities, said, pack, gazetteer)
  const claims = findClaims(article, tokens, sentences, mentions, entities, said, pack, gazetteer)
  const events = frameEvents(
    article,
    tokens,
    sentences,
    mentions,
    entities,
    times,
    quotes,
    claims,
    pack,
    gazetteer,
  )
  const records = toRecords(article, events, said)
  const problems = checkRecords(article, sentences, times, said, records)
  return {
    schema: 'kawat/reading@1',
    version: `${version}/${pack.code}`,
    ...(report.given === undefined ? {} : { given: report.given }),
    article,
    sentences,
    mentions,
    entities,
    times,
    quotes,
    claims,
    records,
    sourceChain: chain,
    problems,
  }
}
