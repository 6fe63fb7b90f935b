/**
 * Days counted from an encounter told before without a day of its own there: "Dalam pertemuan itu, A menyampaikan undangan.
 * Pada hari yang sama, ia menemui B", "pada hari pertama kunjungannya. Keesokan harinya ...". They count from that encounter,
 * whatever date was told in between.
 */
import type { Timex } from '../../../model/timex.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Days counted from the day told before, by the rule that read them. */
const COUNTED: ReadonlyMap<string, number> = new Map([
  ['timex/next-day', 1],
  ['timex/same-day', 0],
  ['timex/day-before', -1],
])
/** Sentences looked back for the encounter, a quotation between. */
const BACK = 2
/** Tellings looked back. */
const TELLINGS = 6

/** Counts the tellings of a sentence from the encounter told last, where that names no day and no other is told since. */
export function countFromEncounter(
  scene: Scene,
  told: readonly Telling[],
  here: readonly Telling[],
): void {
  here.forEach((telling, index) => {
    const time = telling.times.find(({ rule, moment }) => COUNTED.has(rule) && isDay(moment))
    const days = time === undefined ? undefined : COUNTED.get(time.rule)
    if (time === undefined || days === undefined) return
    const before = [...told.slice(-TELLINGS), ...here.slice(0, index)].findLast(
      ({ group }) => group !== 'visit',
    )
    if (telling.told?.status === 'planned' || before === undefined) return
    if (!isOpen(before) || !isLast(scene, before, telling, time)) return
    telling.times = telling.times.filter((one) => one !== time)
    telling.offset = { days, from: before.trigger, approx: false, timex: time }
  })
}

function isDay(moment: Timex['moment']): boolean {
  return moment?.grain === 'day' && moment.end === undefined
}

/** On no day that is told with it, and not still to come. */
function isOpen({ times, day, told, group }: Telling): boolean {
  const met = group === 'meet' || group === 'call'
  return met && times.length === 0 && day === undefined && told?.status !== 'planned'
}

/** No other day is told between the encounter's sentence and the day counted. */
function isLast(scene: Scene, before: Telling, { sentence }: Telling, counted: Timex): boolean {
  if (sentence - before.sentence > BACK) return false
  for (let at = before.sentence; at <= sentence; at++)
    for (const time of scene.timesIn[at] ?? [])
      if (time.span.start < counted.span.start && time.kind !== 'DURATION' && isTold(scene, time))
        return false
  return true
}

/** A day gone by, no credit's and none quoted. */
function isTold(scene: Scene, { moment, credit, span }: Timex): boolean {
  if (moment === undefined || credit === true) return false
  const published = scene.article.published?.moment.start.slice(0, 10)
  const ahead = published !== undefined && moment.start.slice(0, 10) > published
  return !ahead && scene.quoted[scene.range(span)[0]] === 0
}
