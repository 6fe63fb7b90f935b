/** Quotes and claims of the reports, with the events they belong to. */
import type { Claim } from '../../model/claim.ts'
import type { ClaimAnswer } from '../../model/claim-verdict.ts'
import type { Origin } from '../../model/dossier.ts'
import type { Quote } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { SpeakerReview } from '../../model/speaker-review.ts'
import { speakerReview } from '../../review.ts'
import { firstSights, type Shelf, type ShelvedReading } from './shelf.ts'

/** A quote where it stands. */
export interface PlacedSaying {
  readonly id: string
  /** The event it was said at, where a record says so. */
  readonly event: string | undefined
  readonly origin: Origin
  readonly shelved: ShelvedReading
  readonly quote: Quote
  /** Whose words a person says these are. */
  readonly person?: SpeakerReview
}

/** A claim where it stands. */
export interface PlacedClaim {
  readonly id: string
  readonly origin: Origin
  readonly shelved: ShelvedReading
  readonly claim: Claim
  /** What the record says of a superlative. */
  readonly answer?: ClaimAnswer
}

/** An id that holds over reports: `q1` is the first quote of each. */
export const sayingId = (article: string, id: string): string => `${article}.${id}`

/**
 * Quotes said at the events, and of their reports those said at none. A quote of several events of one report comes
 * with the first of them; one of an event that is not exported is left out with it.
 */
export async function* sayings(shelf: Shelf): AsyncGenerator<PlacedSaying> {
  const attributions = (await shelf.attributions?.()) ?? new Map()
  for await (const { dossier, fresh } of firstSights(shelf)) {
    const first = new Set(fresh)
    for (const { record, origin } of dossier.members) {
      const shelved = await shelf.shelved(origin.article)
      if (shelved === undefined) continue
      const ties = tiesOf(shelved.reading)
      const own = shelved.reading.quotes.filter(({ id }) => ties.get(id) === record.id)
      const free = first.delete(origin)
        ? shelved.reading.quotes.filter(({ id }) => !ties.has(id))
        : []
      const saying = (quote: Quote, event: string | undefined): PlacedSaying => {
        const { entities } = shelved.reading
        const person = speakerReview(attributions, origin.report, quote, entities)
        const id = sayingId(origin.article, quote.id)
        return { id, event, origin, shelved, quote, ...(person === undefined ? {} : { person }) }
      }
      for (const quote of own) yield saying(quote, dossier.id)
      for (const quote of free) yield saying(quote, undefined)
    }
  }
}

/** Claims of the reports the events rest on. */
export async function* claimsOf(shelf: Shelf): AsyncGenerator<PlacedClaim> {
  for await (const { fresh } of firstSights(shelf)) {
    for (const origin of fresh) {
      const shelved = await shelf.shelved(origin.article)
      if (shelved === undefined || shelved.reading.claims.length === 0) continue
      const answers = await shelf.verdicts?.(shelved.reading)
      for (const claim of shelved.reading.claims) {
        const answer = answers?.get(claim.id)
        const id = sayingId(origin.article, claim.id)
        yield { id, origin, shelved, claim, ...(answer === undefined ? {} : { answer }) }
      }
    }
  }
}

/** The record a quote was said at: the first that names it. */
function tiesOf({ records }: Reading): ReadonlyMap<string, string> {
  const ties = new Map<string, string>()
  for (const { id, quotes } of records) {
    for (const quote of quotes) if (!ties.has(quote)) ties.set(quote, id)
  }
  return ties
}
