/**
 * Status of an event: what its tellings say, else what its date says beside the day of publication.
 */
import type { Status } from '../../../model/event.ts'
import { implied, type Sourced, stated } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import { tokensCited } from '../scene/citation.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { withinBefore } from '../trigger/within.ts'

/** Status said outweighs status concluded; the last word of the report counts ("dijadwalkan ..., kini dibatalkan"). */
export function eventStatusOf(
  scene: Scene,
  tellings: readonly Telling[],
  moment: Moment | undefined,
  day: string | undefined,
): Sourced<Status> {
  const said = tellings.filter(
    (telling) => telling.told !== undefined && telling.told.status !== 'none',
  )
  // "offered to host both sides": an offer alone leaves it open
  const order = ['cancelled', 'postponed', 'denied', 'happened', 'planned', 'hypothetical'] as const
  for (const wanted of order) {
    const telling = said.find(({ told }) => told?.status === wanted)
    if (telling?.told === undefined) continue
    // no "akan" is weaker than a date that lies ahead; "agreed to open two crossings in December" has been agreed
    // "mengundang PM Ravula ke Lima pada Juli": what he is asked to lies ahead
    const asked = telling.kind === 'invitation'
    const past = telling.trigger.word.tense === 'past' || asked
    if (wanted === 'happened' && !past && isAhead(moment, day)) continue
    // "will discuss what they agreed during their meeting on October 9 last year": the plan is to discuss it
    if (wanted === 'planned' && isOver(scene, telling, moment, day)) continue
    return stated(
      wanted,
      `event/${wanted}`,
      tokensCited(scene, telling.told.at, telling.told.at + 1),
    )
  }
  const timetable = tellings.find((telling) => isTimetable(telling, day))
  if (timetable !== undefined) {
    const { from, to } = timetable.trigger
    return implied('planned', 'event/present-of-the-day', tokensCited(scene, from, to))
  }
  const lead = tellings[0] as Telling
  const evidence = tokensCited(scene, lead.trigger.from, lead.trigger.to)
  const time = tellings.flatMap(({ times }) => times)[0]
  if (isAhead(moment, day)) return implied('planned', 'event/date-ahead', time?.span ?? evidence)
  return implied('happened', 'event/no-plan-said', evidence)
}

/** "She flies on to Jakarta on Wednesday", "meets the premier this evening", of a report of that day: a programme, still to come. */
function isTimetable(
  { trigger, times, told, headline }: Telling,
  day: string | undefined,
): boolean {
  const { word } = trigger
  if (word.tense !== 'present' || word.underWay === true || word.stays === true) return false
  if (headline || told !== undefined || word.spent === true || day === undefined) return false
  if (word.shape === 'act') return false
  return times.some(({ moment }) => moment?.start.slice(0, 10) === day.slice(0, 10))
}

/** An encounter named behind "during", of a day that is over. */
function isOver(
  scene: Scene,
  { trigger }: Telling,
  moment: Moment | undefined,
  day: string | undefined,
): boolean {
  if (moment === undefined || day === undefined || withinBefore(scene, trigger) === undefined)
    return false
  return (moment.end ?? moment.start).slice(0, 10) < day.slice(0, moment.start.length)
}

function isAhead(moment: Moment | undefined, day: string | undefined): boolean {
  return (
    moment !== undefined &&
    day !== undefined &&
    moment.start.slice(0, 10) > day.slice(0, moment.start.length)
  )
}

/** More than ten days before the report, or a coarser date of the past: told as background. */
export function isBackground(
  moment: Moment | undefined,
  day: string | undefined,
  status: Status,
): boolean {
  if (moment === undefined || day === undefined || status === 'planned') return false
  if (moment.start.length < 10) return moment.start < day.slice(0, moment.start.length)
  return (
    Date.parse(`${day}T00:00Z`) - Date.parse(`${moment.start.slice(0, 10)}T00:00Z`) >
    10 * 86_400_000
  )
}
