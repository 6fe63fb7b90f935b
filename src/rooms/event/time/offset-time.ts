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
    if (found !== undefined) return shifted(found, offset, offset.days)
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
    if (found !== undefined) return shifted(found, offset, -offset.days)
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
  { value, evidence }: Sourced<Moment>,
  { approx, timex }: Offset,
  days: number,
): Sourced<Moment> | undefined {
  if (value.start.length < 10) return undefined
  const day = Date.parse(`${value.start.slice(0, 10)}T00:00Z`) + days * 86_400_000
  const start = new Date(day).toISOString().slice(0, 10)
  const moment: Moment = { start, grain: 'day', zone: null, approx: approx || value.approx }
  return implied(moment, 'event/time-counted', timex.span, ...evidence)
}
