import type { Claim, Superlative } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Timex } from '../model/timex.ts'
import type { ClaimedEvent } from './claim-event.ts'
import { foldName } from './name.ts'
import { daysOf, type Stretch, stretchOf } from './stretch.ts'

/** The days a claim is measured over, those it is measured from and to left out. */
export interface ClaimWindow {
  readonly after: number
  readonly before: number
  /** The days it is measured from: an event on them bears the claim out. */
  readonly from?: Stretch
}

const DAY = 86_400_000

const DAYS: { readonly [unit: string]: number } = { Y: 365.25, M: 30.44, W: 7, D: 1 }

/**
 * The time a claim is measured over: since a date its words give, or since the event they tell of; over so many years before the event
 * it is said of; in this year; ever.
 *
 * @param others events of that kind and those people
 * @returns undefined where the words give none: "since the pandemic struck"
 */
export function claimWindow(
  { cue }: Claim,
  { window, since }: Superlative,
  { day: before }: ClaimedEvent,
  reading: Reading,
  others: readonly Dossier[],
): ClaimWindow | undefined {
  const times = reading.times.filter(({ span }) => isIn(span, cue))
  switch (window) {
    case 'ever':
      return { after: Number.NEGATIVE_INFINITY, before }
    case 'span':
      return spanBefore(times, before)
    case 'period': {
      const days = times.flatMap(({ moment }) => (moment && stretchOf(moment)) ?? [])[0]
      return days === undefined ? undefined : { after: days.first - 1, before }
    }
    default: {
      const landmark = since === undefined ? undefined : daysOf(since)
      const from =
        pastOf(sinceDate(times), before) ?? landmark ?? sinceEvent(cue, reading, others, before)
      return from === undefined ? undefined : { after: from.last, before, from }
    }
  }
}

/** "In 47 years": a count of years is rounded, by half of one either way. */
function spanBefore(times: readonly Timex[], before: number): ClaimWindow | undefined {
  for (const { kind, value } of times) {
    const match = kind === 'DURATION' ? /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value) : null
    if (match === null) continue
    const unit = DAYS[match[2] as string] as number
    const start = Math.round(before - Number(match[1]) * unit)
    const slack = Math.round(unit / 2)
    return {
      after: start + slack,
      before,
      from: { first: start - 2 * slack, last: start + slack },
    }
  }
  return undefined
}

/** "Since Ankara in November", told in July: the November before. */
function pastOf(stretch: Stretch | undefined, before: number): Stretch | undefined {
  if (stretch === undefined || stretch.first < before) return stretch
  const moved = (day: number): number => {
    const date = new Date(day * DAY)
    return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / DAY
  }
  return { first: moved(stretch.first), last: moved(stretch.last) }
}

function sinceDate(times: readonly Timex[]): Stretch | undefined {
  for (const { kind, moment } of times) {
    if (kind === 'DATE' && moment !== undefined) return stretchOf(moment)
  }
  return undefined
}

/** "Since they met in Sanya": the event those words tell of, or the last one at the place they name. */
function sinceEvent(
  cue: Evidence,
  { records, mentions }: Reading,
  others: readonly Dossier[],
  before: number,
): Stretch | undefined {
  const told = new Set(
    records.filter(({ event }) => event.triggers.some((one) => isIn(one, cue))).map(({ id }) => id),
  )
  const names = new Set(
    mentions
      .filter(({ span, kind }) => isIn(span, cue) && (kind === 'place' || kind === 'state'))
      .map(({ name }) => foldName(name.exact)),
  )
  // "Since Argyle": a place the tables do not know is known by the events that were there.
  const words = ` ${foldName(cue.exact)} `
  const isTold = (name: string | undefined): boolean =>
    name !== undefined && foldName(name).length > 2 && words.includes(` ${foldName(name)} `)
  const days = others.flatMap((dossier) => {
    const time = dossier.time.agreed ?? dossier.time.candidates[0]?.value
    const there = dossier.place.candidates.some(
      ({ value }) => names.has(foldName(value.name)) || isTold(value.name) || isTold(value.venue),
    )
    const meant = there || dossier.members.some(({ record }) => told.has(record.id))
    const stretch = meant && time !== undefined ? daysOf(time.start) : undefined
    return stretch === undefined || stretch.last >= before ? [] : stretch
  })
  return days.sort((a, b) => b.first - a.first)[0]
}

function isIn({ start, end }: Span, { start: from, end: to }: Span): boolean {
  return start >= from && end <= to
}
