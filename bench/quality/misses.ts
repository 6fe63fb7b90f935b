/** What went wrong, report by report: for the tune half only. */
import { judgeTime, minutesOf } from './clock.ts'
import type { Scored, Section } from './evaluation.ts'
import type { GoldEvent, GoldQuote, GoldReport } from './gold.ts'
import { sameName } from './naming.ts'
import type { PredictedEvent, PredictedQuote } from './prediction.ts'
import { carrierRight, exactEnds, pairParticipants, placeRight } from './score.ts'

/** Which misses to list. */
export type Layer = 'events' | 'quotes'

/**
 * Lists misses, extras and wrong fields of a section.
 *
 * @throws Error for a section of the check half: who sees its errors tunes to it, and its figures mean nothing any more
 */
export function missesOf(section: Section, layers: readonly Layer[]): string {
  if (section.half !== 'tune') {
    throw new Error('the errors of the check half are never printed: it is for scoring only')
  }
  return section.reports.flatMap((report) => linesOf(report, layers)).join('\n')
}

function linesOf({ gold, score }: Scored, layers: readonly Layer[]): readonly string[] {
  const lines: string[] = []
  if (layers.includes('events')) {
    const { pairs, missed, extra } = score.events
    for (const one of missed) lines.push(`missed  ${eventLine(one)}`, told(gold, one))
    for (const one of extra)
      lines.push(`extra   ${eventLine(one)}  by ${rulesOf(one)}`, told(gold, one))
    for (const pair of pairs) {
      const wrong = wrongFields(...pair)
      if (wrong.length === 0) continue
      lines.push(`wrong   ${eventLine(pair[0])}: ${wrong.join('; ')}`)
      lines.push(
        `        read as ${eventLine(pair[1])}  by ${rulesOf(pair[1])}`,
        told(gold, pair[0]),
      )
    }
  }
  if (layers.includes('quotes')) {
    const { pairs, missed, extra } = score.quotes
    for (const one of missed)
      lines.push(`missed  ${one.type} of ${one.speaker.name} « ${one.text} »`)
    for (const one of extra) {
      const words = gold.text.slice(one.start, one.end)
      lines.push(`extra   ${one.type} of ${one.speaker?.name ?? 'nobody'} « ${words} »`)
    }
    for (const pair of pairs) {
      const wrong = wrongWords(gold, ...pair)
      if (wrong.length > 0) lines.push(`wrong   « ${short(pair[0].text)} »: ${wrong.join('; ')}`)
    }
  }
  return lines.length === 0 ? [] : [`${gold.id}`, ...lines.map((line) => `  ${line}`)]
}

function eventLine(event: GoldEvent | PredictedEvent): string {
  const who = event.participants.map(({ name }) => name).join(' + ')
  return `${event.type}/${event.status} ${who} ${event.time?.start ?? ''}`
}

function wrongFields(gold: GoldEvent, event: PredictedEvent): readonly string[] {
  const wrong: string[] = []
  const pairs = pairParticipants(gold.participants, event.participants)
  const taken = new Set<unknown>(pairs.flat())
  const left = gold.participants.filter((one) => !taken.has(one)).map(({ name }) => name)
  const more = event.participants.filter((one) => !taken.has(one)).map(({ name }) => name)
  if (left.length > 0) wrong.push(`without ${left.join(', ')}`)
  if (more.length > 0) wrong.push(`with ${more.join(', ')}`)
  for (const [one, other] of pairs) {
    if (one.office && one.office !== other.office) {
      wrong.push(`${one.name} is ${one.office}, not ${other.office}`)
    }
    if (one.country && one.country !== other.country) {
      wrong.push(`${one.name} is of ${one.country}, not ${other.country}`)
    }
  }
  if (gold.type !== event.type) wrong.push(`type ${gold.type}, not ${event.type}`)
  if (gold.status !== event.status) wrong.push(`status ${gold.status}, not ${event.status}`)
  if (gold.time ? !judgeTime(gold.time, event.time).right : event.time) {
    wrong.push(`time ${timeLine(gold.time)}, not ${timeLine(event.time)}`)
  }
  if (gold.place ? !placeRight(gold.place, event) : event.place) {
    wrong.push(`place ${gold.place?.name ?? 'none'}, not ${event.place?.name ?? 'none'}`)
  }
  if (gold.duration?.minutes !== minutesOf(event.duration)) {
    wrong.push(`duration ${gold.duration?.iso ?? 'none'}, not ${event.duration?.iso ?? 'none'}`)
  }
  const codes: readonly unknown[] = [gold.plover?.event, ...(gold.plover?.alt ?? [])]
  if (gold.plover?.event && !codes.includes(event.plover)) {
    wrong.push(`PLOVER ${codes.join(' or ')}, not ${event.plover}`)
  }
  return wrong
}

function wrongWords(gold: GoldReport, one: GoldQuote, quote: PredictedQuote): readonly string[] {
  const wrong: string[] = []
  if (!exactEnds(one, quote)) wrong.push(`read as « ${gold.text.slice(quote.start, quote.end)} »`)
  if (one.type !== quote.type) wrong.push(`type ${one.type}, not ${quote.type}`)
  if (!sameName(one.speaker, quote.speaker)) {
    wrong.push(`speaker ${one.speaker.name}, not ${quote.speaker?.name ?? 'nobody'}`)
  }
  if (!carrierRight(one, quote)) {
    wrong.push(`carrier ${one.carrier?.name ?? 'none'}, not ${quote.carrier?.name ?? 'none'}`)
  }
  return wrong
}

function timeLine(
  time: { readonly start: string; readonly zone?: string | null } | null | undefined,
) {
  return time ? `${time.start} ${time.zone ?? ''}`.trim() : 'none'
}

/** The sentence of the words that tell of an event, the words between angles. */
function told({ text }: GoldReport, { trigger }: GoldEvent | PredictedEvent): string {
  if (!trigger) return '        « »'
  const { start, end } = trigger
  const ends = [...text.matchAll(/[.!?]["”’]?\s|\n/g)].map(
    ({ 0: mark, index }) => index + mark.length,
  )
  const from = ends.filter((at) => at <= start).at(-1) ?? 0
  const to = ends.find((at) => at >= end) ?? text.length
  const words = `${text.slice(from, start)}<${text.slice(start, end)}>${text.slice(end, to)}`
  return `        « ${words.trim().replaceAll('\n', ' / ')} »`
}

/** The rules that spoke, field by field. */
function rulesOf({ rules = {} }: PredictedEvent): string {
  return Object.entries(rules)
    .map(([field, rule]) => `${field} ${rule}`)
    .join(', ')
}

function short(text: string): string {
  return text.replaceAll('\n', ' / ').slice(0, 100)
}
