/** Expressions that join with nothing but a modifier: lengths, sets, decades, quarters, seasons, weekends, "saat ini". */
import type { DayPart, TimeMod, TimeUnit } from '../../lang/tables/timex.ts'
import { isoDate, isoWeek, isoYear, two, weekdayOf } from '../../text/calendar.ts'
import { faceOnDay } from './clock.ts'
import { momentOf, type Sense } from './expression.ts'
import { isoLength, isoLengths, minutesField, minutesOf } from './length.ts'
import { clockIn, numberIn, type Piece, unitIn, wordIn } from './piece.ts'
import type { Frame } from './place.ts'
import { quarterPlace } from './shift.ts'
import { quarterSense, seasonSense } from './term.ts'

/** The sense of any other piece: lengths, sets, decades, quarters, seasons, weekends, "saat ini". */
export function wholeSense(
  piece: Piece,
  mod: TimeMod | undefined,
  frame: Frame,
): Sense | undefined {
  const { slots } = piece
  const { means } = piece.pattern
  const common = { implied: [], zone: 'none', ...(mod === undefined ? {} : { mod }) } as const
  const unit = unitIn(piece)
  const count = numberIn(slots, 'n') ?? (slots.few === undefined ? 1 : Number.NaN)
  switch (means.as) {
    case 'reference':
      return { kind: 'DATE', value: means.value, ...common }
    case 'duration':
      return unit === undefined
        ? undefined
        : means.of === 'age'
          ? periodSense(piece, count, unit, common)
          : lengthSense(piece, means.few === true ? Number.NaN : count, unit, common)
    case 'set':
      return setSense(piece, unit, count, common)
    case 'period':
      if (unit === undefined) return undefined
      return periodSense(piece, means.few === true ? Number.NaN : count, unit, common)
    case 'decade': {
      const from = means.from ?? numberIn(slots, 'decade') ?? numberIn(slots, 'shortdecade') ?? 0
      const moment = momentOf(isoYear(from), isoYear(from + 9), 'year', null, mod)
      return { kind: 'DATE', value: isoYear(from).slice(0, 3), ...common, moment }
    }
    case 'century': {
      const number = numberIn(slots, 'ordinal') ?? 0
      if (number < 1 || number > 22) return undefined
      return { kind: 'DATE', value: String(number - 1).padStart(2, '0'), ...common }
    }
    case 'fiscal':
      return fiscalSense(piece, means.half, common)
    case 'season':
      return seasonSense(
        piece,
        means.shift,
        means.toward === undefined ? frame : { ...frame, look: means.toward },
        common,
      )
    case 'quarter':
      return quarterSense(piece, means.of === 'half' ? 'H' : 'Q', frame, common)
    case 'weekend': {
      if (frame.reference === undefined) return { kind: 'DATE', value: 'XXXX-WXX-WE', ...common }
      const today = weekdayOf(frame.reference)
      const by = Number.isNaN(means.by)
        ? today >= 5 || frame.look === 'future'
          ? 0
          : -1
        : means.by
      const monday = frame.reference - today + 7 * by
      const moment = momentOf(isoDate(monday + 5), isoDate(monday + 6), 'day', null, mod)
      const implied = ['year', 'month', 'day'] as const
      const direction = by === 0 ? {} : ({ direction: by < 0 ? 'past' : 'future' } as const)
      return {
        kind: 'DATE',
        value: `${isoWeek(monday)}-WE`,
        ...common,
        implied,
        anchor: 'published',
        ...direction,
        moment,
      }
    }
    default:
      return undefined
  }
}

type Plain = Pick<Sense, 'zone' | 'implied'> & { readonly mod?: TimeMod }

function lengthSense(
  piece: Piece,
  count: number,
  unit: TimeUnit,
  common: Plain,
): Sense | undefined {
  const { slots } = piece
  const { means } = piece.pattern
  const more = means.as === 'duration' ? (means.more ?? 0) : 0
  const minor = wordIn(slots, 'unit2') as TimeUnit | undefined
  const second = numberIn(slots, 'n2')
  const least = wordIn(slots, 'unit3') as TimeUnit | undefined
  const third = numberIn(slots, 'n3')
  if (minor !== undefined && second !== undefined && least !== undefined && third !== undefined) {
    const counts = [
      { count, unit },
      { count: second, unit: minor },
      { count: third, unit: least },
    ]
    const value = isoLengths(counts) ?? isoLength(count, unit)
    const minutes = counts.reduce((sum, one) => sum + (minutesOf(one.count, one.unit) ?? NaN), 0)
    return { kind: 'DURATION', value, ...common, ...(Number.isFinite(minutes) ? { minutes } : {}) }
  }
  if (minor !== undefined && second !== undefined) {
    // "masing-masing selama tiga jam dan 90 menit": two lengths
    if (unit === 'hour' && minor === 'minute' && second >= 60) return undefined
    const minutes =
      (minutesOf(count, unit) ?? Number.NaN) + (minutesOf(second, minor) ?? Number.NaN)
    const value = isoLength(count, unit, { count: second, unit: minor })
    return { kind: 'DURATION', value, ...common, ...(Number.isFinite(minutes) ? { minutes } : {}) }
  }
  if (second !== undefined && means.as === 'duration' && means.times === true) {
    const product = count * second
    return {
      kind: 'DURATION',
      value: isoLength(product, unit),
      ...common,
      ...minutesField(product, unit),
    }
  }
  if (second !== undefined) {
    // "dua hingga tiga jam"
    return {
      kind: 'DURATION',
      value: `${isoLength(count, unit)}/${isoLength(second, unit)}`,
      ...common,
    }
  }
  return {
    kind: 'DURATION',
    value: isoLength(count + more, unit),
    ...common,
    ...minutesField(count + more, unit),
  }
}

function setSense(
  piece: Piece,
  unit: TimeUnit | undefined,
  count: number,
  common: Plain,
): Sense | undefined {
  const { means } = piece.pattern
  const told = means.as === 'set' ? means : undefined
  const value = told?.value ?? dayOfHabit(piece)
  if (value !== undefined) return { kind: 'SET', value, ...common }
  const season = wordIn(piece.slots, 'season')
  if (season !== undefined) return { kind: 'SET', value: `XXXX-${season}`, ...common }
  if (unit === undefined) return undefined
  return { kind: 'SET', value: isoLength(count * (told?.times ?? 1), unit), ...common }
}

// Budgets and seasons of two years; a half of one that begins in July, as Australia's and Pakistan's do.
function fiscalSense({ slots }: Piece, half: 1 | 2 | undefined, common: Plain): Sense | undefined {
  const year = numberIn(slots, 'years')
  if (year === undefined) return undefined
  if (half === undefined) {
    const moment = momentOf(isoYear(year), isoYear(year + 1), 'year', null, common.mod)
    return { kind: 'DATE', value: `${isoYear(year)}/${isoYear(year + 1)}`, ...common, moment }
  }
  const place = half === 1 ? quarterPlace(year, 2, 'H') : quarterPlace(year + 1, 1, 'H')
  const moment = momentOf(place.start as string, place.end, 'day', null, common.mod)
  return { kind: 'DATE', value: place.value, ...common, moment }
}

// "setiap Senin pagi", "tiap 17 Agustus", "setiap hari pukul 07.00"
function dayOfHabit({ slots, pattern }: Piece): string | undefined {
  const { means } = pattern
  const told = means.as === 'set' ? means : undefined
  const spoken = wordIn(slots, 'unit') === undefined ? numberIn(slots, 'n') : undefined
  const part = told?.part ?? (wordIn(slots, 'part') as DayPart | undefined)
  const face =
    clockIn(slots, 'clock') ??
    clockIn(slots, 'hour') ??
    clockIn(slots, 'wire') ??
    (spoken === undefined || part === undefined ? undefined : { hour: spoken, minute: 0 })
  const meridiem = wordIn(slots, 'meridiem')
  const clock =
    face &&
    faceOnDay(
      face,
      { face, ...(meridiem === undefined ? {} : { meridiem }) },
      spoken === undefined ? undefined : part,
    )
  const time =
    clock !== undefined
      ? `T${two(clock.hour)}:${two(clock.minute)}`
      : part === undefined
        ? ''
        : `T${part}`
  const weekday = told?.weekday ?? numberIn(slots, 'weekday')
  if (weekday !== undefined && told?.eve === true) return `XXXX-WXX-${((weekday + 6) % 7) + 1}TNI`
  if (weekday !== undefined) return `XXXX-WXX-${weekday + 1}${time}`
  if (told?.weekend === true) return 'XXXX-WXX-WE'
  const month = numberIn(slots, 'month')
  const day = numberIn(slots, 'day') ?? numberIn(slots, 'nth')
  if (day !== undefined) return `XXXX-${month === undefined ? 'XX' : two(month)}-${two(day)}${time}`
  if (month !== undefined) return `XXXX-${two(month)}`
  return time === '' ? undefined : `XXXX-XX-XX${time}`
}

// "lima tahun terakhir" measures a stretch up to now and dates no event; without minutes it is no event's length either.
function periodSense(
  piece: Piece,
  count: number,
  unit: TimeUnit,
  common: Plain,
): Sense | undefined {
  const { means } = piece.pattern
  const sense = lengthSense(piece, count, unit, common)
  if (sense === undefined) return undefined
  const { minutes: _, ...length } = sense
  return means.as === 'period' ? { ...length, direction: means.side } : length
}
