/**
 * Scores what the program says about a report against its annotation.
 *
 * A port of the team's `score.mjs`; `test/bench/score.test.ts` runs both and demands equal figures.
 * Events are paired one to one by greatest weight, quotes by the overlap of their characters. Gold
 * marked `optional` is neither credited nor charged: it leaves with whatever was paired with it.
 */
import { assign } from './assignment.ts'
import { daysApart, judgeTime, minutesOf, parseTime } from './clock.ts'
import type { GoldEvent, GoldParticipant, GoldQuote, GoldReport, GoldSpan } from './gold.ts'
import { normalName, sameName } from './naming.ts'
import type {
  PredictedEvent,
  PredictedParticipant,
  PredictedQuote,
  Prediction,
} from './prediction.ts'
import { type Counts, noCounts } from './tally.ts'

/** The counts of one report, and what was paired with what. */
export interface Score {
  readonly counts: Counts
  readonly events: Pairing<GoldEvent, PredictedEvent>
  readonly quotes: Pairing<GoldQuote, PredictedQuote>
}

/** Pairs, and what is left on both sides. */
export interface Pairing<G, P> {
  readonly pairs: readonly (readonly [G, P])[]
  readonly missed: readonly G[]
  readonly extra: readonly P[]
}

/** Scores one report; a report without prediction misses everything. */
export function scoreReport(gold: GoldReport, prediction: Prediction | undefined): Score {
  const counts = noCounts()
  const events = settle(gold.events, prediction?.events ?? [], eventWeight)
  const quotes = settle(gold.quotes, prediction?.quotes ?? [], quoteOverlap)
  countEvents(counts, events)
  countQuotes(counts, quotes)
  for (const noise of gold.noise ?? []) {
    const inside = (span: GoldSpan | null | undefined) => shared(noise, span) > 0
    counts.noiseHits += all(events).filter(({ trigger }) => inside(trigger)).length
    counts.noiseHits += all(quotes).filter(inside).length
  }
  return { counts, events, quotes }
}

/** Whether a predicted quote's ends are the gold's, give or take two characters. */
export function exactEnds(gold: GoldSpan, quote: GoldSpan): boolean {
  return Math.abs(gold.start - quote.start) <= 2 && Math.abs(gold.end - quote.end) <= 2
}

/** Whether the carrier is right: a carrier only implied counts as none. */
export function carrierRight(gold: GoldQuote, quote: PredictedQuote): boolean {
  const said = statedCarrier(quote)
  return gold.carrier === null ? normalName(said?.name) === '' : sameName(gold.carrier, said)
}

/** Whether a predicted place is the gold's city, country, alias or venue. */
export function placeRight(gold: NonNullable<GoldEvent['place']>, event: PredictedEvent): boolean {
  const names = [gold.name, ...(gold.aliases ?? []), gold.venue].filter((name) => name)
  return names.map(normalName).includes(normalName(event.place?.name))
}

/** Pairs participants one to one by name. */
export function pairParticipants(
  gold: readonly GoldParticipant[],
  predicted: readonly PredictedParticipant[],
): readonly (readonly [GoldParticipant, PredictedParticipant])[] {
  const used = new Set<number>()
  return gold.flatMap((one) => {
    const at = predicted.findIndex((other, index) => !used.has(index) && sameName(one, other))
    if (at < 0) return []
    used.add(at)
    return [[one, predicted[at]!] as const]
  })
}

function countEvents(counts: Counts, { pairs, missed, extra }: Pairing<GoldEvent, PredictedEvent>) {
  let full = 0
  let right = 0
  for (const [gold, event] of pairs) {
    const people = pairParticipants(gold.participants, event.participants)
    const everybody =
      people.length === gold.participants.length && people.length === event.participants.length
    right += people.length
    counts.partM[0] += people.length
    counts.partM[1] += event.participants.length - people.length
    counts.partM[2] += gold.participants.length - people.length
    for (const [one, other] of people) {
      if (one.country) share(counts.country, one.country === other.country)
      if (one.office) share(counts.office, one.office === other.office)
    }
    share(counts.type, gold.type === event.type)
    share(counts.status, gold.status === event.status)
    const { time, place, duration } = gold
    let fields = everybody && gold.status === event.status
    if (time !== null && time !== undefined) {
      const verdict = judgeTime(time, event.time)
      share(counts.time, verdict.right)
      share(counts.date, verdict.date)
      if (verdict.clock !== null) share(counts.clock, verdict.clock)
      fields &&= verdict.right
    } else if (parseTime(event.time) !== undefined) counts.timeSpur++
    if (place !== null && place !== undefined) {
      const fits = placeRight(place, event)
      share(counts.place, fits)
      share(counts.placeCountry, place.country === event.place?.country)
      fields &&= fits
    } else if (normalName(event.place?.name) !== '') counts.placeSpur++
    const minutes = minutesOf(event.duration)
    if (duration !== null && duration !== undefined) {
      share(counts.dur, minutes === duration.minutes)
      fields &&= minutes === duration.minutes
    } else if (minutes !== undefined) {
      counts.durSpur++
      fields = false
    }
    if (gold.plover?.event) {
      const codes: readonly unknown[] = [gold.plover.event, ...(gold.plover.alt ?? [])]
      share(counts.plover, codes.includes(event.plover))
    }
    if (fields) full++
  }
  counts.ev = [pairs.length, extra.length, missed.length]
  counts.full = [full, pairs.length + extra.length - full, pairs.length + missed.length - full]
  const wanted = people([...pairs.map(([gold]) => gold), ...missed])
  const given = people([...pairs.map(([, event]) => event), ...extra])
  counts.part = [right, given - right, wanted - right]
}

function countQuotes(counts: Counts, { pairs, missed, extra }: Pairing<GoldQuote, PredictedQuote>) {
  let exact = 0
  let full = 0
  for (const [gold, quote] of pairs) {
    const ends = exactEnds(gold, quote)
    const speaker = sameName(gold.speaker, quote.speaker)
    const carrier = carrierRight(gold, quote)
    share(counts.qtype, gold.type === quote.type)
    share(counts.speaker, speaker)
    share(counts.carrier, carrier)
    if (ends) exact++
    if (ends && speaker && carrier) full++
    const named = normalName(statedCarrier(quote)?.name) !== ''
    if (gold.carrier !== null && named && carrier) counts.carrierNN[0]++
    else {
      if (named) counts.carrierNN[1]++
      if (gold.carrier !== null) counts.carrierNN[2]++
    }
  }
  const [predicted, wanted] = [pairs.length + extra.length, pairs.length + missed.length]
  counts.q = [pairs.length, extra.length, missed.length]
  counts.qx = [exact, predicted - exact, wanted - exact]
  counts.qfull = [full, predicted - full, wanted - full]
  counts.carrierNN[2] += missed.filter(({ carrier }) => carrier !== null).length
}

function settle<G extends { readonly optional?: boolean }, P>(
  gold: readonly G[],
  predicted: readonly P[],
  weight: (gold: G, predicted: P) => number,
): Pairing<G, P> {
  const all = assign(gold, predicted, weight)
  const pairs = all.filter(([one]) => one.optional !== true)
  const taken = new Set<unknown>(all.flat())
  return {
    pairs,
    missed: gold.filter((one) => one.optional !== true && !taken.has(one)),
    extra: predicted.filter((one) => !taken.has(one)),
  }
}

function eventWeight(gold: GoldEvent, event: PredictedEvent): number {
  if (groupOf(gold.type) !== groupOf(event.type)) return 0
  const names = pairParticipants(gold.participants, event.participants).length
  const wanted = countries(gold.participants)
  const given = countries(event.participants)
  const common = [...wanted].filter((country) => given.has(country)).length
  if (names === 0 && common === 0) return 0
  const time = parseTime(event.time)
  const dated = gold.time ? time : undefined
  if (gold.time && dated && gold.time.start.length >= 10 && dated.date.length >= 10) {
    if (daysApart(gold.time, dated) > 1) return 0
  }
  return (
    1 +
    4 * jaccard(names, gold.participants.length, event.participants.length) +
    jaccard(common, wanted.size, given.size) +
    (gold.time && judgeTime(gold.time, event.time).date ? 1.5 : 0) +
    (gold.status === event.status ? 1 : 0) +
    (gold.type === event.type ? 0.5 : 0) +
    (shared(gold.trigger, event.trigger) > 0 ? 1 : 0)
  )
}

function quoteOverlap(gold: GoldQuote, quote: PredictedQuote): number {
  const length = gold.end - gold.start + (quote.end - quote.start)
  const overlap = length === 0 ? 0 : (2 * shared(gold, quote)) / length
  return overlap >= 0.5 ? overlap : 0
}

const GROUPS: { readonly [type: string]: string } = {
  meeting: 'meet',
  talks: 'meet',
  summit: 'meet',
}

function groupOf(type: string): string {
  return GROUPS[type] ?? type
}

function statedCarrier(quote: PredictedQuote): PredictedQuote['carrier'] {
  return quote.carrier?.certainty === 'implied' ? null : quote.carrier
}

function all<G, P>({ pairs, extra }: Pairing<G, P>): readonly P[] {
  return [...pairs.map(([, predicted]) => predicted), ...extra]
}

function people(events: readonly { readonly participants: readonly unknown[] }[]): number {
  return events.reduce((count, { participants }) => count + participants.length, 0)
}

function countries(people: readonly { readonly country?: string | null }[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ country }) => (country ? [country] : [])))
}

function jaccard(common: number, left: number, right: number): number {
  const union = left + right - common
  return union === 0 ? 0 : common / union
}

function shared(a: GoldSpan, b: GoldSpan | null | undefined): number {
  if (b === null || b === undefined) return 0
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function share(cell: [number, number], right: boolean) {
  cell[1]++
  if (right) cell[0]++
}
