/** Microsoft's Recognizers-Text: its own timex where it is resolved, else the latest resolution that is not ahead, as news has it. */
import { createRequire } from 'node:module'
import type { DateTimeRecognizer as Recognizer, Value } from '@microsoft/recognizers-text-date-time'
import type { TimeRecord } from '../../quality/time-gold.ts'
import type { FoundTimex } from '../../quality/time-score.ts'
import { instantField, localMinute, placeInstant } from './local-time.ts'

// its package for `import` names files that are not in it
const { DateTimeRecognizer }: { DateTimeRecognizer: typeof Recognizer } = createRequire(
  import.meta.url,
)('@microsoft/recognizers-text-date-time')
const model = new DateTimeRecognizer('en-us').getDateTimeModel()

const TYPES: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  datetime: 'TIME',
  datetimerange: 'TIME',
  time: 'TIME',
  timerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}

/** Reads a sentence. */
export function tag({ text, reference, zone }: TimeRecord): readonly FoundTimex[] {
  const now = localMinute(reference)
  const [year, month, day, hour, minute] = now.split(/\D/).map(Number) as number[]
  // it counts on the machine's clock, whatever that is: the report's face of the clock is put on it
  const at = new Date(year ?? 0, (month ?? 1) - 1, day, hour, minute)
  return model.parse(text, at).map(({ start, end, typeName, resolution }) => {
    const kind = typeName.split('.')[1] ?? ''
    const type = TYPES[kind] ?? 'DATE'
    const chosen = latestPast(resolution?.values ?? [], `${now.replace('T', ' ')}:00`)
    const value = type === 'SET' ? (chosen.timex ?? '') : closed(timexValue(chosen, kind), now)
    const clock = /^(\d{4}-\d\d-\d\d)T(\d\d):?(\d\d)?/.exec(value)
    const instant =
      clock === null ? undefined : placeInstant(`${clock[1]}T${clock[2]}:${clock[3] ?? '00'}`, zone)
    return { start, end: end + 1, type, value, ...instantField(instant) }
  })
}

function latestPast(values: readonly Value[], now: string): Value {
  const begins = ({ value, start }: Value) => value ?? start ?? ''
  const past = values
    .filter((one) => begins(one) <= now)
    .sort((one, other) => (begins(one) < begins(other) ? 1 : -1))
  return past[0] ?? values[0] ?? {}
}

function timexValue({ timex = '', value = '', start = '', end = '' }: Value, kind: string): string {
  const range = /^\(([^,]+),([^,]+),/.exec(timex)
  const cut = (moment: string, length: number) => moment.slice(0, length).replace(' ', 'T')
  if (!timex.includes('X')) return range === null ? timex : `${range[1]}/${range[2]}`
  if (kind === 'date') return value
  if (kind === 'datetime') return cut(value, 16)
  const length = kind === 'daterange' ? 10 : 16
  if (range !== null) return `${cut(start, length)}/${cut(end, length)}`
  if (/T[A-Z]{2}$/.test(timex)) return `${cut(start, 10)}${timex.slice(-3)}`
  return /^XXXX-\d\d$/.test(timex) ? cut(start, 7) : timex
}

/** Gives clocks without a day the report's, and writes quarters and halves of years as TIMEX3 does. */
function closed(value: string, now: string): string {
  if (/^T/.test(value)) return closed(`${now.slice(0, 10)}${value}`, now)
  const clocks = /^(\d{4}-\d\d-\d\d)(T[^/]+)\/(T.+)$/.exec(value)
  if (clocks !== null) return `${clocks[1]}${clocks[2]}/${clocks[1]}${clocks[3]}`
  const months = /^(\d{4})-(\d\d)-01\/(\d{4})-(\d\d)-01$/.exec(value)
  if (months === null) return value
  const [from = 0, month = 0, to = 0, last = 0] = months.slice(1).map(Number)
  const count = (to - from) * 12 + last - month
  if (count === 3) return `${months[1]}-Q${Math.ceil(month / 3)}`
  return count === 6 ? `${months[1]}-H${month < 7 ? 1 : 2}` : value
}
