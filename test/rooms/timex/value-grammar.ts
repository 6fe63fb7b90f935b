/** The values a timex may have: the forms of TIMEX3 / ISO 8601 that the room writes, and no others. */

const YEAR = String.raw`\d{4}`
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const DATE = `${YEAR}-${MONTH}-${DAY}`
const CLOCK = 'T(?:[01]\\d|2[0-4]):[0-5]\\d'
const PART = 'T(?:MO|AF|EV|NI)'
const WEEK = 'W(?:0[1-9]|[1-4]\\d|5[0-3])'
const NUMBER = String.raw`(?:\d+(?:\.\d+)?)`
const COUNT = `(?:X|${NUMBER})`

/** A point or stretch with a place in the calendar: `2023-06-19T16:30`, `2023-W24`, `199`, `18`. */
const PLACED: readonly string[] = [
  `${DATE}(?:${CLOCK}|${PART})?`,
  `${YEAR}-${MONTH}`,
  YEAR,
  String.raw`\d{3}`,
  String.raw`\d{2}`,
  `${YEAR}-${WEEK}(?:-WE)?`,
  `${YEAR}-(?:Q[1-4]|H[12])`,
  `${YEAR}-(?:SP|SU|FA|WI)`,
]

/** The same with a field that nothing tells. */
const OPEN: readonly string[] = [
  `XXXX-${MONTH}(?:-${DAY})?(?:${PART})?`,
  `XXXX-XX-${DAY}(?:${PART})?`,
  `XXXX-XX-XX(?:${CLOCK}|${PART})`,
  `XXXX-WXX-(?:[1-7]|WE)(?:${CLOCK}|${PART})?`,
  'XXXX-(?:Q[1-4]|H[12]|SP|SU|FA|WI)',
]

/** `PT7.5H`, `P1Y6M`, `PXM`; at least one count, in falling order of units. */
const LENGTH = `P(?=.)(?:${COUNT}Y)?(?:${COUNT}M)?(?:${COUNT}W)?(?:${COUNT}D)?(?:T(?=.)(?:${COUNT}H)?(?:${COUNT}M)?(?:${COUNT}S)?)?|PX(?:DE|CE)`

const REFERENCE = '(?:PAST|PRESENT|FUTURE)_REF'

const all = (forms: readonly string[]) =>
  new RegExp(`^(?:${forms.map((form) => `(?:${form})`).join('|')})$`)

const POINT = all([...PLACED, ...OPEN])
const LENGTHS = all([LENGTH])
const REFERENCES = all([REFERENCE])

/** What is wrong with the value of a kind; nothing where it has one of the forms. */
export function valueFault(
  kind: 'DATE' | 'TIME' | 'DURATION' | 'SET',
  value: string,
): string | undefined {
  const fault = `${kind} ${value}`
  const ends = value.split('/')
  if (ends.length > 2) return fault
  if (kind === 'DURATION') return ends.every((end) => LENGTHS.test(end)) ? undefined : fault
  if (kind === 'SET') return LENGTHS.test(value) || POINT.test(value) ? undefined : fault
  if (kind === 'DATE' && REFERENCES.test(value)) return undefined
  const clocked = (end: string) => end.includes('T')
  // A date with a clock or part of day is a TIME, and nothing else is.
  const rightKind = kind === 'TIME' ? ends.some(clocked) : !ends.some(clocked)
  return rightKind && ends.every((end) => POINT.test(end)) ? undefined : fault
}

/** The forms of a moment: a local minute, day, month or year, each end in the calendar. */
export function momentFault({
  start,
  end,
}: {
  start: string
  end?: string | undefined
}): string | undefined {
  const form =
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/
  const isWrong = [start, end ?? start].some((one) => !form.test(one))
  return isWrong ? `${start}/${end}` : undefined
}
