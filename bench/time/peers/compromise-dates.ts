/** compromise with compromise-dates: dates and lengths; its unit tells how fine a date is. */
import nlp from 'compromise'
import dates from 'compromise-dates'
import { isoWeek, parseIsoDate } from '../../../src/text/calendar.ts'
import type { TimeRecord } from '../../quality/time-gold.ts'
import type { FoundTimex } from '../../quality/time-score.ts'
import { instantField, localMinute } from './local-time.ts'

const CLOCK_UNITS = ['time', 'hour', 'minute', 'second']
const LETTERS = [
  ['year', 'Y'],
  ['month', 'M'],
  ['week', 'W'],
  ['day', 'D'],
] as const
const CLOCK_LETTERS = [
  ['hour', 'H'],
  ['minute', 'M'],
  ['second', 'S'],
] as const

nlp.plugin(dates)

/** Reads a sentence. */
export function tag({ text, reference, zone }: TimeRecord): readonly FoundTimex[] {
  const doc = nlp(text)
  const today = localMinute(reference).slice(0, 10)
  const found: FoundTimex[] = []
  for (const one of doc.dates({ today, timezone: zone }).json({ offset: true })) {
    const start = one.dates?.start
    if (start == null) continue
    const { end, unit = '', repeat } = one.dates ?? {}
    const timex = timexOf(start, end ?? undefined, unit, one.text)
    found.push({ ...spanOf(one), ...timex, ...(repeat == null ? {} : { type: 'SET' }) })
  }
  for (const one of doc.durations().json({ offset: true })) {
    const value = lengthOf(one.duration ?? {})
    if (value !== undefined) found.push({ ...spanOf(one), type: 'DURATION', value })
  }
  return found.sort((one, other) => one.start - other.start)
}

function spanOf(one: { readonly text: string; readonly offset: { readonly start: number } }) {
  // its text takes the full stop behind it along
  const text = one.text.replace(/[\s.,;:!?)"]+$/, '')
  return { start: one.offset.start, end: one.offset.start + text.length }
}

function timexOf(start: string, end: string | undefined, unit: string, text: string) {
  const date = start.slice(0, 10)
  if (CLOCK_UNITS.includes(unit) || /\d:\d|\d ?[ap]\.?m/i.test(text))
    return { type: 'TIME', value: start.slice(0, 16), ...instantField(start) }
  const value = (): string => {
    if (unit === 'week') return isoWeek(parseIsoDate(date) ?? 0)
    if (unit === 'month') return date.slice(0, 7)
    if (unit === 'year') return date.slice(0, 4)
    if (unit === 'quarter') return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
    if (unit === 'decade') return date.slice(0, 3)
    const last = end?.slice(0, 10)
    return last === undefined || last === date ? date : `${date}/${last}`
  }
  return { type: 'DATE', value: value() }
}

function lengthOf(counts: Readonly<Record<string, number>>): string | undefined {
  const write = (letters: readonly (readonly [string, string])[]) =>
    letters.map(([unit, letter]) => (counts[unit] ? `${counts[unit]}${letter}` : '')).join('')
  const [days, clock] = [write(LETTERS), write(CLOCK_LETTERS)]
  if (days === '' && clock === '') return undefined
  return `P${days}${clock === '' ? '' : `T${clock}`}`
}
