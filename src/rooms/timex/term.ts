/** Stretches that come every year: seasons ("last winter"), quarters ("the March quarter") and halves. */
import type { Timex } from '../../model/timex.ts'
import { dateOf, isoYear } from '../../text/calendar.ts'
import { momentOf, type Sense } from './expression.ts'
import { numberIn, type Piece, wordIn } from './piece.ts'
import type { Frame } from './place.ts'
import { quarterPlace } from './shift.ts'

type Plain = Pick<Sense, 'zone' | 'implied'> & Pick<Sense, 'mod'>

/** First month of a northern season. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The sense of a season; winter takes the year it begins in. */
export function seasonSense(
  piece: Piece,
  shift: number | undefined,
  frame: Frame,
  common: Plain,
): Sense | undefined {
  const season = wordIn(piece.slots, 'season')
  if (season === undefined) return undefined
  const stated =
    numberIn(piece.slots, 'year') ??
    numberIn(piece.slots, 'years') ??
    numberIn(piece.slots, 'spoken')
  const first = ((SEASONS[season] ?? 1) + (frame.southern === true ? 5 : -1)) % 12
  const year = stated ?? yearOfTerm(first, 3, shift, frame)
  if (year === undefined) return { kind: 'DATE', value: `XXXX-${season}`, ...common }
  const implied: Timex['implied'] = stated === undefined ? ['year'] : []
  const moment = momentOf(isoYear(year), undefined, 'year', null, common.mod)
  return { kind: 'DATE', value: `${isoYear(year)}-${season}`, ...common, implied, moment }
}

/** The sense of a quarter or a half of a year. */
export function quarterSense(
  piece: Piece,
  letter: 'Q' | 'H',
  frame: Frame,
  common: Plain,
): Sense | undefined {
  const { slots } = piece
  const { means } = piece.pattern
  const length = letter === 'Q' ? 3 : 6
  const month = numberIn(slots, 'month')
  const named = means.as === 'quarter' ? means.number : undefined
  const number =
    named ??
    (month === undefined ? numberIn(slots, 'ordinal') : Math.floor((month - 1) / length) + 1)
  if (number === undefined || number < 1 || number > 12 / length) return undefined
  const stated = numberIn(slots, 'year') ?? numberIn(slots, 'spoken')
  const shift = means.as === 'quarter' ? means.shift : undefined
  const now = frame.reference === undefined ? undefined : dateOf(frame.reference)
  const year =
    stated ??
    (shift === undefined
      ? yearOfTerm((number - 1) * length, length, undefined, frame)
      : now && now.year + shift)
  if (year === undefined) return { kind: 'DATE', value: `XXXX-${letter}${number}`, ...common }
  const place = quarterPlace(year, number, letter)
  const implied: Timex['implied'] = stated === undefined ? ['year'] : []
  const moment = momentOf(place.start as string, place.end, 'day', null, common.mod)
  return { kind: 'DATE', value: place.value, ...common, implied, moment }
}

/**
 * The year in which the stretch that is meant begins: the last one begun, ahead the first that is not over, for `shift` 0
 * ("this winter") the one that runs or is nearest.
 *
 * @param first its first month, January 0
 */
function yearOfTerm(
  first: number,
  length: number,
  shift: number | undefined,
  { reference, look }: Frame,
): number | undefined {
  if (reference === undefined) return undefined
  const { year, month } = dateOf(reference)
  const now = year * 12 + month - 1
  // The last one begun.
  const begun = Math.floor((now - first) / 12)
  const over = now >= begun * 12 + first + length
  if (shift === undefined) return look === 'future' && over ? begun + 1 : begun
  if (shift < 0) return over && begun < year ? begun : begun - 1
  if (shift > 0) return begun + 1
  if (!over || look === 'past') return begun
  if (look === 'future') return begun + 1
  const since = now - (begun * 12 + first + length - 1)
  const until = (begun + 1) * 12 + first - now
  return since < until ? begun : begun + 1
}

/** Zones where summer is in January. */
const SOUTHERN =
  /^(?:Australia|Antarctica)\/|^Pacific\/(?:Auckland|Chatham|Fiji|Noumea)$|^Africa\/(?:Johannesburg|Windhoek|Maputo|Harare|Gaborone|Maseru)$|^America\/(?:Sao_Paulo|Buenos_Aires|Argentina\/.+|Santiago|Montevideo|Asuncion)$/
/** Clocks of outlets in English known by their offset alone: +10:00 to +13:00 is Australia and New Zealand. */
const SOUTHERN_OFFSET = /^Etc\/GMT-1[0-3]$/

/** Whether an outlet's clock hangs in the south. */
export function isSouthern(zone: string | null | undefined): boolean {
  return zone != null && (SOUTHERN.test(zone) || SOUTHERN_OFFSET.test(zone))
}
