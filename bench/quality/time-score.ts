/**
 * Scores temporal expressions against gold: relaxed (any overlap), strict (same span), value, instants. An expression may be
 * found in another segmentation that the gold allows; each of its parts then counts for its share.
 */
import type { GoldTimex, TimeRecord, TimeSpan } from './time-gold.ts'

/** A timex that was found. */
export interface FoundTimex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly instant?: string
  readonly instantEnd?: string
}

/** Sums over records. */
export interface TimeCounts {
  gold: number
  relaxed: number
  strict: number
  value: number
  type: number
  /** Found where the gold has nothing. */
  extra: number
  instants: number
  instantsRight: number
}

/** F1 figures of sums, 0 to 1; `instants` is a share. */
export interface TimeFigures {
  readonly relaxed: number
  readonly strict: number
  readonly value: number
  readonly instants: number
}

/** Sums at the beginning. */
export function noTimes(): TimeCounts {
  return {
    gold: 0,
    relaxed: 0,
    strict: 0,
    value: 0,
    type: 0,
    extra: 0,
    instants: 0,
    instantsRight: 0,
  }
}

/** Adds one record to the sums; gives what was wrong, in words. */
export function scoreRecord(
  record: TimeRecord,
  found: readonly FoundTimex[],
  counts: TimeCounts,
): readonly string[] {
  const used = new Set<number>()
  const wrong: string[] = []
  for (const gold of record.timexes) {
    const best = bestReading(gold, found, used)
    for (const { index } of best.hits) used.add(index)
    counts.gold++
    counts.relaxed += best.relaxed
    counts.strict += best.strict
    counts.value += best.value
    counts.type += best.type
    const predictions = best.hits.map(({ prediction }) => prediction)
    const instant = gold.instant === undefined || instantIsRight(gold, predictions)
    if (gold.instant !== undefined) {
      counts.instants++
      if (instant) counts.instantsRight++
    }
    if (best.value < 1 || best.strict < 1 || !instant) {
      const got = predictions.map(
        ({ start, end, type, value, instant: at }) =>
          `[${record.text.slice(start, end)}] ${type} ${value}${at === undefined ? '' : ` @${at}`}`,
      )
      const what = best.value < 1 ? 'value' : best.strict < 1 ? 'span' : 'instant'
      wrong.push(
        `${record.id} ${what} [${gold.text}] want ${gold.type} ${gold.value}${gold.instant === undefined ? '' : ` @${gold.instant}`}; got ${got.join(' + ') || 'nothing'}`,
      )
    }
  }
  for (const [index, { start, end, type, value }] of found.entries()) {
    if (used.has(index)) continue
    counts.extra++
    wrong.push(`${record.id} extra [${record.text.slice(start, end)}] ${type} ${value}`)
  }
  return wrong
}

interface Reading {
  readonly hits: readonly { readonly prediction: FoundTimex; readonly index: number }[]
  readonly relaxed: number
  readonly strict: number
  readonly value: number
  readonly type: number
}

function bestReading(
  gold: GoldTimex,
  found: readonly FoundTimex[],
  used: ReadonlySet<number>,
): Reading {
  let best: Reading | undefined
  let bestKey = -1
  for (const spans of [[gold], ...gold.parts]) {
    const taken = new Set(used)
    const hits: { span: TimeSpan; prediction: FoundTimex; index: number }[] = []
    for (const span of spans) {
      let at = -1
      let most = -1
      for (const [index, prediction] of found.entries()) {
        const shared = overlap(span, prediction)
        if (taken.has(index) || shared === 0) continue
        const worth =
          (valueIsRight(span, prediction) ? 4 : 0) +
          (sameSpan(span, prediction) ? 2 : 0) +
          shared / 1000
        if (worth > most) {
          most = worth
          at = index
        }
      }
      if (at === -1) continue
      taken.add(at)
      hits.push({ span, prediction: found[at] as FoundTimex, index: at })
    }
    const share = 1 / spans.length
    const count = (test: (span: TimeSpan, prediction: FoundTimex) => boolean) =>
      share * hits.filter(({ span, prediction }) => test(span, prediction)).length
    const reading: Reading = {
      hits,
      relaxed: share * hits.length,
      strict: count(sameSpan),
      value: count(valueIsRight),
      type: count((span, prediction) => span.type === prediction.type),
    }
    const key = reading.value * 100 + reading.strict * 10 + reading.relaxed
    if (key > bestKey + 1e-9) {
      best = reading
      bestKey = key
    }
  }
  return best as Reading
}

function instantIsRight(gold: GoldTimex, found: readonly FoundTimex[]): boolean {
  const { instant, instantEnd } = gold
  const begins = (one: FoundTimex) => sameInstant(one.instant, instant)
  if (instantEnd === undefined) return found.some(begins)
  return (
    found.some((one) => begins(one) && sameInstant(one.instantEnd, instantEnd)) ||
    (found.some(begins) && found.some((one) => sameInstant(one.instant, instantEnd)))
  )
}

function sameInstant(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && Date.parse(one) === Date.parse(other)
}

function overlap(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function sameSpan(one: TimeSpan, other: FoundTimex): boolean {
  return one.start === other.start && one.end === other.end
}

function valueIsRight(gold: TimeSpan, { value }: FoundTimex): boolean {
  return [gold.value, ...gold.alt].some((one) => canonicalValue(one) === canonicalValue(value))
}

/** A TIMEX3 value as it is compared: `P14D` is `P2W`, `T16:30:00+08:00` is `T16:30`. */
export function canonicalValue(value: string): string {
  const upper = value.toUpperCase().trim()
  if (upper.includes('/')) return upper.split('/').map(canonicalValue).join('/')
  if (/^P[\dXT]/.test(upper)) return canonicalLength(upper)
  const dated = upper.replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3')
  const clock = /^(.*T\d\d)(?::?(\d\d))?(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(dated)
  return clock === null ? dated : `${clock[1]}:${clock[2] ?? '00'}`
}

function canonicalLength(value: string): string {
  const match =
    /^P(?:([\d.X]+)Y)?(?:([\d.X]+)M)?(?:([\d.X]+)W)?(?:([\d.X]+)D)?(?:T(?:([\d.X]+)H)?(?:([\d.X]+)M)?(?:([\d.X]+)S)?)?$/.exec(
      value,
    )
  if (match === null || value.includes('X'))
    return value.replace(/P(X+)/, 'PX').replace(/PT(X+)/, 'PTX')
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((one) => (one === undefined ? 0 : Number(one)))
  const parts: string[] = []
  if (years !== 0 || months !== 0)
    parts.push(months === 0 ? `${years}y` : `${years * 12 + months}mo`)
  if (weeks !== 0 || days !== 0) parts.push(`${weeks * 7 + days}d`)
  if (hours !== 0 || minutes !== 0 || seconds !== 0)
    parts.push(`${(hours * 60 + minutes) * 60 + seconds}s`)
  return `P${parts.join('+')}`
}

/** The figures of sums. */
export function timeFigures({
  gold,
  relaxed,
  strict,
  value,
  extra,
  instants,
  instantsRight,
}: TimeCounts): TimeFigures {
  const f1 = (right: number) => {
    const precision = right / (relaxed + extra || 1)
    const recall = right / (gold || 1)
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
  return {
    relaxed: f1(relaxed),
    strict: f1(strict),
    value: f1(value),
    instants: instantsRight / (instants || 1),
  }
}
