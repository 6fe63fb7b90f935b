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

/**
 * Whose reporting a report's events are: the agency it credits for the story, else the outlet's own. Who
 * only passed on one quotation ("seperti dikutip CCTV") is the origin of those words, not of the event.
 */
export function firstOrigin({ chain, outlet, article }: Origin): string {
  const agency =
    chain.find(({ rule }) => rule === 'source/metadata') ??
    chain.find(({ rule, kind }) => rule !== 'source/carrier' && kind === 'agency')
  return agency?.name ?? outlet ?? article
}
