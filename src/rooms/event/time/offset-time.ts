/**
 * Time of encounters that are counted from another: "sehari sebelum pertemuan dengan Biden", "pada hari yang sama".
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import { once } from '../../../text/once.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Offset } from '../telling.ts'
import { dayOfVisit } from './day-of-visit.ts'
import { timeOf } from './event-time.ts'
import { dayOf } from './moment.ts'

/** Counted from another event of its sentence, or that one from it: "sehari sebelum pertemuan dengan Biden". */
export function timeOfOffset(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  for (const { offset } of encounter.tellings) {
    if (offset === undefined) continue
    const other = all.find(({ tellings }) =>
      tellings.some(({ trigger }) => trigger === offset.from),
    )
    const found =
      other === undefined
        ? undefined
        : (timeOf(scene, other, undefined) ?? dayOfVisit(scene, other, all))
    if (found !== undefined) return shifted(found, offset, false)
  }
  // "Pada hari yang sama" of an encounter nobody dates: the day told last in the text
  const said = encounter.tellings.find(
    ({ offset }) => offset?.timex.moment?.grain === 'day',
  )?.offset
  if (said?.timex.moment !== undefined)
    return implied(dayOf(said.timex.moment), 'event/time-counted', said.timex.span)
  const own = new Set(encounter.tellings.map(({ trigger }) => trigger))
  for (const { one, offset } of offsetsOf(all)) {
    if (!own.has(offset.from)) continue
    const found = timeOf(scene, one, undefined)
    if (found !== undefined) return shifted(found, offset, true)
  }
  return undefined
}

/** All tellings of a report that are counted from another event, gathered once. */
const offsetsOf = once((all: readonly Encounter[]) =>
  all.flatMap((one) =>
    one.tellings.flatMap(({ offset }) => (offset === undefined ? [] : [{ one, offset }])),
  ),
)

function shifted(
  found: Sourced<Moment>,
  offset: Offset,
  back: boolean,
): Sourced<Moment> | undefined {
  const { value, evidence } = found
  const { approx, timex, months, days } = offset
  if (months !== undefined) return inMonth(found, back ? -months : months, timex)
  if (value.start.length < 10) return undefined
  const shift = (back ? -days : days) * 86_400_000
  const start = new Date(Date.parse(`${value.start.slice(0, 10)}T00:00Z`) + shift)
    .toISOString()
    .slice(0, 10)
  const moment: Moment = { start, grain: 'day', zone: null, approx: approx || value.approx }
  return implied(moment, 'event/time-counted', timex.span, ...evidence)
}

/** "a month after they spoke": some day of a month, of a year where years are counted. */
function inMonth(
  { value, evidence }: Sourced<Moment>,
  months: number,
  timex: Offset['timex'],
): Sourced<Moment> | undefined {
  if (value.start.length < 7) return undefined
  const [year, month] = value.start.split('-').map(Number) as [number, number]
  const count = year * 12 + month - 1 + months
  const years = timex.value.endsWith('Y')
  const start = years
    ? `${Math.floor(count / 12)}`
    : `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  const moment: Moment = { start, grain: years ? 'year' : 'month', zone: null, approx: true }
  return implied(moment, 'event/time-counted', timex.span, ...evidence)
}

/** "P2M", "P1Y": a count of months; 0 of anything else. */
export function monthsOf(value: string): number {
  const [, count, unit] = /^P(\d+)([MY])$/.exec(value) ?? []
  return count === undefined ? 0 : Number(count) * (unit === 'Y' ? 12 : 1)
}
