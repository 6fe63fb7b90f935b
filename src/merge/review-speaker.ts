import type { EntityRef } from '../model/entity.ts'
import type { Quote } from '../model/quote.ts'
import type { Reading } from '../model/reading.ts'
import type { ReviewAction } from '../model/review.ts'
import type { SpeakerReview } from '../model/speaker-review.ts'
import { foldName } from './name.ts'
import { quoteKey } from './review-id.ts'
import { signatureOf } from './review-signature.ts'

/** What persons said of whose quotes are, by the quotes' keys, as `attributionsOf` gives it. */
export type Attributions = ReadonlyMap<string, ReviewAction>

/**
 * What a person says of whose a quote is; undefined where nobody did.
 *
 * @param report id of the quote's report
 * @param entities those of its reading, by which `person:wang-yi` has a name
 */
export function speakerReview(
  attributions: Attributions,
  report: string,
  quote: Quote,
  entities: Reading['entities'],
): SpeakerReview | undefined {
  if (attributions.size === 0) return undefined
  const action = attributions.get(quoteKey(report, quote))
  if (action?.act.type !== 'attribute') return undefined
  const { speaker } = action.act
  const entity = entityOf(speaker, entities)
  return {
    ...signatureOf(action),
    speaker,
    name: entity?.name ?? speaker,
    ...(entity?.country === undefined ? {} : { country: entity.country.value }),
  }
}

/**
 * A reading whose quotes are spoken by whom persons say, for joining what a speaker said over reports. It is for working with, and
 * never kept or shown in place of the one that was read.
 */
export function asAttributed(reading: Reading, attributions: Attributions): Reading {
  if (attributions.size === 0) return reading
  const { article, entities, quotes } = reading
  return {
    ...reading,
    quotes: quotes.map((quote) => {
      const review = speakerReview(attributions, article.report, quote, entities)
      return review === undefined ? quote : spokenAs(quote, review, entities)
    }),
  }
}

function spokenAs(
  { speaker: _, unattributed: __, ...quote }: Quote,
  { speaker, name, by }: SpeakerReview,
  entities: Reading['entities'],
): Quote {
  if (speaker === null || name === null) return quote
  const known = entityOf(speaker, entities)
  const value: EntityRef = { entity: known?.id ?? speaker, name, kind: known?.kind ?? 'person' }
  return {
    ...quote,
    speaker: { value, certainty: 'stated', evidence: quote.content, rule: `person:${by}` },
  }
}

/** Whom of a reading a person means, by its id or by its name as typed. */
function entityOf(
  speaker: string | null,
  entities: Reading['entities'],
): Reading['entities'][number] | undefined {
  if (speaker === null) return undefined
  const folded = foldName(speaker)
  return (
    entities.find(({ id }) => id === speaker) ??
    entities.find(({ name }) => folded !== '' && foldName(name) === folded)
  )
}
