import type { Origin } from '../model/dossier.ts'
import { isOnRecord, type Quote } from '../model/quote.ts'
import type { Reading } from '../model/reading.ts'
import type { QuoteQuery } from '../model/record-query.ts'
import { foldName } from './name.ts'
import { originOf } from './origin.ts'
import { holdsName, queryDays } from './query.ts'
import { daysOf, isoDay } from './stretch.ts'

/** A quote on record as questions see it. */
export interface SpokenQuote {
  readonly quote: Quote
  readonly origin: Origin
  /** Of the speaker, where the reading knows it. */
  readonly country?: string
}

/** The quotes of a reading that belong to the record, in the order of its text. */
export function spokenQuotes(reading: Reading): readonly SpokenQuote[] {
  const origin = originOf(reading)
  const countries = new Map(reading.entities.map(({ id, country }) => [id, country?.value]))
  return reading.quotes.filter(isOnRecord).map((quote) => {
    const country = countries.get(quote.speaker?.value.entity ?? '')
    return { quote, origin, ...(country === undefined ? {} : { country }) }
  })
}

/** Whether a quote fulfils every condition of a query. */
export function matchesQuote({ quote, origin, country }: SpokenQuote, query: QuoteQuery): boolean {
  const { speaker, carrier, outlet, words } = query
  if (speaker !== undefined && !isSpeaker(quote, country, speaker.trim())) return false
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

function isSpeaker({ speaker }: Quote, country: string | undefined, asked: string): boolean {
  if (/^[A-Z]{3}$/.test(asked)) return country === asked
  return holdsName(speaker?.value.name, foldName(asked))
}

function holdsWords(text: string, words: string): boolean {
  const there = new Set(foldName(text).split(' '))
  const asked = foldName(words)
  return asked !== '' && asked.split(' ').every((word) => there.has(word))
}
