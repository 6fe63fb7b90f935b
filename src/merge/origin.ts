import type { Origin, PlacedRecord } from '../model/dossier.ts'
import type { SourceHop } from '../model/quote.ts'
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
 * Whose reporting a report's events are: the agency it credits for the story, or the broadcaster from which that has
 * it ("lapor CCTV sebagaimana dilansir AFP"), else the outlet's own. Who only passed on one quotation ("seperti
 * dikutip CCTV") is the origin of those words, not of the event.
 */
export function firstOrigin({ chain, outlet, article }: Origin): string {
  const metadata = chain.findIndex(({ rule }) => rule === 'source/metadata')
  let at =
    metadata < 0 ? chain.findIndex((hop) => hop.kind === 'agency' && isCredit(hop)) : metadata
  const agency = chain[at]
  if (agency === undefined) return outlet ?? article
  while (at > 0 && handsOn(chain[at - 1] as SourceHop, chain[at] as SourceHop)) at--
  return (chain[at] as SourceHop).name
}

function isCredit({ rule }: SourceHop): boolean {
  return rule !== 'source/carrier'
}

// A longer sentence credits two media for two things.
const ONE_CREDIT = 120

/** Whether the news came from one medium to the other: credited in one breath. */
function handsOn(from: SourceHop, to: SourceHop): boolean {
  if (!isCredit(from) || from.kind === 'institution' || from.kind === 'unknown') return false
  if (from.evidence === undefined || to.evidence === undefined) return from.evidence === to.evidence
  return (
    to.evidence.start - from.evidence.end >= 0 &&
    to.evidence.start - from.evidence.end <= ONE_CREDIT
  )
}
