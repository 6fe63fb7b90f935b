/**
 * The place of something dated among others, as a number that an index can hold: 34 bits for year, month, day and
 * minute, 19 for the beginning of an id. It never contradicts the order of the strings it stands for; where two
 * ranks are equal the strings decide.
 */

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/
const ID_BITS = 2 ** 19
/** Ranks that the minutes of one day take; those of a month lie together. */
export const RANKS_OF_DAY: number = 2048 * ID_BITS
const UNDATED = 2 ** 34 - 1

/** The date of an ISO string to its minute as it sorts, undefined where there is none: `2023-06` stands before `2023-06-01`. */
export function sortDate(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : ISO.exec(iso)?.[0]
}

/** Oldest first, undated last; of one minute by id. */
export function rankOf(iso: string | undefined, id: string): number {
  return dateBits(iso) * ID_BITS + idBits(id)
}

/** The first rank of a date: `2023-06-19` comes before all that is of that day. */
export function rankFrom(iso: string): number {
  return dateBits(iso) * ID_BITS
}

/** Rises with the latest first when taken downwards: the later, the greater; undated least; of one minute the smaller id is the greater. */
export function recencyOf(iso: string | undefined, id: string): number {
  const date = dateBits(iso)
  return (date === UNDATED ? 0 : date) * ID_BITS + (ID_BITS - 1 - idBits(id))
}

function dateBits(iso: string | undefined): number {
  const match = iso === undefined ? null : ISO.exec(iso)
  if (match === null) return UNDATED
  const [, year = '0', month, day, hour, minute] = match
  const clock = hour === undefined ? 0 : 1 + Math.min(1439, Number(hour) * 60 + Number(minute))
  const bits = (value: string | undefined, most: number): number =>
    value === undefined ? 0 : Math.min(most, Number(value))
  return ((Number(year) * 16 + bits(month, 15)) * 32 + bits(day, 31)) * 2048 + clock
}

/** The first five characters as hexadecimal digits; another character stands at the nearest digit's edge, all after it too. */
function idBits(id: string): number {
  let bits = 0
  let edge: number | undefined
  for (let at = 0; at < 5; at++) {
    const char = id[at] ?? ''
    let digit = edge
    if (digit === undefined) {
      if (char >= '0' && char <= '9' && char.length > 0) digit = char.charCodeAt(0) - 48
      else if (char >= 'a' && char <= 'f') digit = char.charCodeAt(0) - 87
      else if (char < '0') {
        edge = 0
        digit = 0
      } else {
        edge = 15
        digit = char < 'a' ? 9 : 15
      }
    }
    bits = bits * 16 + digit
  }
  return Math.floor(bits / 2)
}
