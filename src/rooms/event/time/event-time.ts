/**
 * Time of an event: the finest told, with the zone its clock goes by.
 */
import { type Evidence, implied, type Sourced, stated } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Many } from '../../../model/span.ts'
import type { Timex } from '../../../model/timex.ts'
import { fixedZone, instantOf } from '../../../text/zone.ts'
import type { Encounter } from '../encounter.ts'
import type { Held } from '../place/held-place.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { daysApart, inWeek, isWeek, momentOf } from './moment.ts'
import { onItsDay } from './visit-day.ts'

/** The finest time told; a clock is bound to the zone of the place, or to the host's where the text says "waktu setempat". */
export function timeOf(
  scene: Scene,
  encounter: Encounter,
  held: Held | undefined,
  all: readonly Encounter[] = [],
): Sourced<Moment> | undefined {
  let best: { moment: Moment; telling: Telling } | undefined
  for (const telling of encounter.tellings) {
    const said = momentOf(telling)
    if (said === undefined) continue
    const led = encounter.group === 'visit' && telling.told?.status === 'planned'
    const moment = led ? inWeek(said, encounter.moments) : said
    if (best !== undefined && isLaterThatDay(telling)) continue
    const finer = best === undefined || isFiner(moment, best.moment)
    if (finer) best = { moment, telling }
  }
  if (best === undefined) return undefined
  const timexes = best.telling.times.filter(({ moment }) => moment !== undefined)
  const spans = timexes.map(({ span }) => span)
  const told = best.moment
  const said = timexes.find((time) => time.moment === told)
  const published = scene.article.published?.moment.start.slice(0, 10)
  const moment = onItsDay(spread(encounter, told), said, encounter, held, all, published)
  // "at 7:15 p.m." in a ministry of a city named before: the clock of the story's place so far
  const zone =
    moment.zone ??
    held?.zone ??
    zoneOfOtherClock(moment, timexes) ??
    (moment.grain === 'minute' ? zoneSoFar(scene, best.telling.sentence) : null)
  const instant =
    moment.grain === 'minute' && zone !== null ? instantOf(moment.start, zone) : undefined
  const full: Moment = {
    start: moment.start,
    ...(moment.end === undefined ? {} : { end: moment.end }),
    grain: moment.grain,
    approx: moment.approx,
    zone,
    ...(instant === undefined ? {} : { instant }),
  }
  const complete =
    (said?.implied.length ?? 0) === 0 && (moment.grain !== 'minute' || moment.zone !== null)
  const placed =
    moment.grain === 'minute' && moment.zone === null && held !== undefined
      ? held.place.evidence
      : []
  const evidence = [...spans, ...placed] as unknown as Many<Evidence>
  return complete
    ? stated(full, 'event/time', ...evidence)
    : implied(full, placed.length > 0 ? 'event/time-at-place' : 'event/time', ...evidence)
}

/** "Malam harinya, Prabowo menjamu Anwar pukul 19.00": the hour of what they did later, and not of the encounter told before. */
function isLaterThatDay({ times }: Telling): boolean {
  return times.some(({ rule, value }) => rule === 'timex/same-day' && /T[A-Z]/.test(value))
}

/** "Pekan lalu A menelepon B. Percakapan pada Rabu (12/2) itu ...": a day says more than the week it lies in. */
function isFiner(moment: Moment, than: Moment): boolean {
  if (moment.start.length !== than.start.length) return moment.start.length > than.start.length
  const day = moment.start.length === 10 && moment.end === undefined
  // "next week. He leaves on Sunday": also the day before
  const eve = new Date(Date.parse(`${than.start.slice(0, 10)}T00:00Z`) - 86_400_000)
  const first = eve.toISOString().slice(0, 10)
  return day && isWeek(than) && first <= moment.start && moment.start <= (than.end as string)
}

/** "pukul 16.00 waktu setempat atau 20.00 WIB" of a call: the second clock tells how far east the first one hangs. */
function zoneOfOtherClock({ start, grain, end }: Moment, times: readonly Timex[]): string | null {
  if (grain !== 'minute' || end !== undefined) return null
  const at = times.findIndex(({ moment }) => moment?.start === start)
  const own = times[at]
  const other = times[at + 1]
  const instant = other?.moment?.instant
  if (own?.zone !== 'local' || other === undefined || instant === undefined) return null
  if (other.span.start - own.span.end > BETWEEN_CLOCKS) return null
  const minutes = Math.round((Date.parse(`${start}:00Z`) - Date.parse(instant)) / 60_000)
  return fixedZone(minutes) ?? null
}

/** Characters between two clocks of one moment: " atau pukul ". */
const BETWEEN_CLOCKS = 14

/** The zone of the last place a story has named before the end of a sentence, where all it named share one. */
function zoneSoFar(scene: Scene, sentence: number): string | null {
  const zones = new Set<string>()
  for (let index = 0; index <= sentence; index++) {
    for (const mention of scene.placesIn[index] ?? []) {
      const zone = mention.kind === 'place' ? scene.entity(mention.index)?.zone : undefined
      if (zone !== undefined) zones.add(zone)
    }
  }
  return zones.size === 1 ? ([...zones][0] ?? null) : null
}

/** Talks told to have begun on one day and ended on another run over both. */
function spread(encounter: Encounter, moment: Moment): Moment {
  if (moment.grain !== 'day' || encounter.group !== 'meet') return moment
  let { start } = moment
  let end = moment.end ?? moment.start
  for (const telling of encounter.tellings) {
    const other = momentOf(telling)
    if (other?.grain !== 'day' || daysApart(other, moment) > 2 || telling.kind === 'summit')
      continue
    if (isWeek(other) && !isWeek(moment)) continue
    if (other.start < start) start = other.start
    if ((other.end ?? other.start) > end) end = other.end ?? other.start
  }
  return start === end ? { ...moment, start } : { ...moment, start, end }
}
