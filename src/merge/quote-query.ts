import type { Origin } from '../model/dossier.ts'
import { isOnRecord, type Quote } from '../model/quote.ts'
import type { Reading } from '../model/reading.ts'
import type { QuoteQuery } from '../model/record-query.ts'
import type { SpeakerReview } from '../model/speaker-review.ts'
import { foldName } from './name.ts'
import { originOf } from './origin.ts'
import { holdsName, queryDays } from './query.ts'
import { type Attributions, speakerReview } from './review-speaker.ts'
import { daysOf, isoDay } from './stretch.ts'

/** A quote on record as questions see it. */
export interface SpokenQuote {
  readonly quote: Quote
  readonly origin: Origin
  /** Of the speaker, where the reading knows it. */
  readonly country?: string
  /** Whose words a person says these are: he is asked for in place of the speaker the machine read. */
  readonly person?: SpeakerReview
}

/**
 * The quotes of a reading that belong to the record, in the order of its text.
 *
 * @param attributions what persons said of whose quotes are
 */
export function spokenQuotes(
  reading: Reading,
  attributions: Attributions = new Map(),
): readonly SpokenQuote[] {
  const origin = originOf(reading)
  const countries = new Map(reading.entities.map(({ id, country }) => [id, country?.value]))
  return reading.quotes.filter(isOnRecord).map((quote) => {
    const country = countries.get(quote.speaker?.value.entity ?? '')
    const person = speakerReview(attributions, origin.report, quote, reading.entities)
    return {
      quote,
      origin,
      ...(country === undefined ? {} : { country }),
      ...(person === undefined ? {} : { person }),
    }
  })
}

/** Whether a quote fulfils every condition of a query. */
export function matchesQuote(spoken: SpokenQuote, query: QuoteQuery): boolean {
  const { quote, origin } = spoken
  const { speaker, carrier, outlet, words } = query
  if (speaker !== undefined && !isSpeaker(spoken, speaker.trim())) return false
  if (carrier !== undefined) {
    const piece = foldName(carrier)
    if (!carriersOf(quote).some((name) => holdsName(name, piece))) return false
  }
  if (outlet !== undefined && !holdsName(origin.outlet, foldName(outlet))) return false
  if (words !== undefined && !holdsWords(quoteText(quote), words)) return false
  const bounds = queryDays(query)
  if (bounds.first === undefined && bounds.last === undefined) return true
  const days = origin.published === undefined ? undefined : daysOf(origin.published)
  if (days === undefined) return false
  if (bounds.first !== undefined && isoDay(days.last) < bounds.first) return false
  return bounds.last === undefined || isoDay(days.first) <= bounds.last
}

/** Everybody who carried the words: the carrier and the whole chain. */
export function carriersOf({ carrier, chain }: Quote): readonly string[] {
  return [
    ...(carrier === undefined ? [] : [carrier.value.name]),
    ...(chain ?? []).map(({ who }) => who.value.name),
  ]
}

/** The words of a quote in one line. */
export function quoteText({ content }: Quote): string {
  return content.map(({ exact }) => exact).join(' ')
}

function isSpeaker({ quote, country, person }: SpokenQuote, asked: string): boolean {
  const { name, of } =
    person === undefined
      ? { name: quote.speaker?.value.name, of: country }
      : { name: person.name ?? undefined, of: person.country }
  return /^[A-Z]{3}$/.test(asked) ? of === asked : holdsName(name, foldName(asked))
}

function holdsWords(text: string, words: string): boolean {
  const there = new Set(foldName(text).split(' '))
  const asked = foldName(words)
  return asked !== '' && asked.split(' ').every((word) => there.has(word))
}
