import type { Origin, PlacedRecord } from '../model/dossier.ts'
import type { Reading } from '../model/reading.ts'

/** What a record's cite needs of the report it stands in. */
export function originOf({ article, given, sourceChain }: Reading): Origin {
  const published = article.published?.moment
  return {
    report: article.report,
    article: article.id,
    ...(given === undefined ? {} : { given }),
    language: article.language,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.headline === undefined ? {} : { title: article.headline }),
    ...(published === undefined ? {} : { published: published.instant ?? published.start }),
    chain: sourceChain,
  }
}

/** The records of a reading, each with its origin; of two with one id the first. */
export function placeRecords(reading: Reading): readonly PlacedRecord[] {
  const origin = originOf(reading)
  const seen = new Set<string>()
  return reading.records.flatMap((record) => {
    if (seen.has(record.id)) return []
    seen.add(record.id)
    return [{ record, origin }]
  })
}

// What a hop stands for, by the rule that found it (see rooms/quote/source.ts): the whole story, or the copy it is.
const STORY: ReadonlySet<string> = new Set(['source/lead', 'source/metadata', 'source/dateline'])

/**
 * Whose reporting a report's events are: the first medium its story is credited to ("lapor CCTV sebagaimana dilansir AFP" is CCTV's),
 * else the first agency credited behind the lead, else the outlet's own. Who only passed on one quotation ("seperti dikutip
 * CCTV") is the origin of those words, and a broadcaster named further down that of what it is named for.
 */
export function firstOrigin({ chain, outlet, article }: Origin): string {
  const first =
    chain.find(({ rule, kind }) => STORY.has(rule) && kind !== 'institution') ??
    chain.find(({ rule, kind }) => rule !== 'source/carrier' && kind === 'agency')
  return first?.name ?? outlet ?? article
}
