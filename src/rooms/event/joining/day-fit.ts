/**
 * Days that fit: whether a telling may be of the day an encounter is told to have been on.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { daysApart, floats, inWeek, isWeek, momentOf, near } from '../time/moment.ts'

/** Whether the day a telling names may be that of an encounter. */
export function datesFit(scene: Scene, encounter: Encounter, telling: Telling): boolean {
  const said = momentOf(telling) ?? telling.day
  const led = encounter.group === 'visit' && telling.destinations.length > 0
  const planned = telling.told?.status === 'planned'
  const mine = said !== undefined && led && planned ? inWeek(said, encounter.moments) : said
  // "Perundingan berlanjut Sabtu. ... Kedua delegasi duduk di ruang terpisah": those of the next round have not sat yet
  if (mine === undefined && isToCome(scene, encounter, telling)) return false
  // "Pertemuan itu dimulai pukul 13.30": its day is the one told before, of whatever
  if (mine === undefined || (floats(telling) && telling.parties.length < 2)) return true
  // "also had a tête-à-tête on the same day": what is past is none of what is only planned
  const published = scene.article.published?.moment.start.slice(0, 10)
  const past =
    published !== undefined && mine.start.slice(0, 10) < published.slice(0, mine.start.length)
  // "menggelar pertemuan empat mata. ... pada konsultasi tahunan di Jakarta bulan depan": what was held is none to come
  const ahead =
    published !== undefined && mine.start.slice(0, 10) > published.slice(0, mine.start.length)
  const held = encounter.statuses.size === 1 && encounter.statuses.has('happened')
  if (ahead && held && encounter.moments.length === 0 && telling.sentence > lastOf(encounter))
    return false
  const plans = encounter.statuses.size === 1 && encounter.statuses.has('planned')
  if (past && plans && encounter.moments.length === 0) return false
  // "The talks, which began on Saturday": of talks told to have ended on Sunday
  const open =
    telling.parties.length === 0 &&
    telling.trigger.word.part === 'noun' &&
    telling.kind !== 'summit'
  // "Talks between Iran and world powers in 2021": none of an undated encounter of this week
  const old = mine.start.length === 4 && encounter.moments.length === 0
  const same = encounter.tellings.some(({ sentence }) => sentence === telling.sentence)
  if (old && !same && telling.told?.status !== 'planned') return false
  // "kunjungan Manele ke Canberra, Rabu. ... Manele, yang tiba di Canberra pada Selasa": he came the day before
  const { part } = telling.trigger.word
  const [begun] = encounter.moments
  const arrival =
    encounter.group === 'visit' &&
    part === 'verb' &&
    begun !== undefined &&
    mine.start.slice(0, 10) < begun.start &&
    daysApart(begun, mine) <= 1 &&
    encounter.tellings.every(({ trigger }) => trigger.word.part === 'noun')
  if (arrival) return true
  // "arrived on Wednesday for a three-day visit to Greece. He is due in Athens on Friday": a stop of it
  if (encounter.group === 'visit' && isDuring(encounter, mine)) return true
  // "will visit Peru next week. He leaves on Sunday": the day before the week begins
  const [first, ...others] = encounter.moments
  const eve = first?.end !== undefined && isWeek(first) && daysApart(first, mine) === 1
  if (encounter.group === 'visit' && part === 'verb' && others.length === 0 && eve)
    if (telling.destinations.length > 0 && mine.start < first.start) return true
  return encounter.moments.every(
    (moment) => near(moment, mine) || (open && daysApart(moment, mine) <= 2),
  )
}

/** What was talked, on no day of its own, is none of an encounter whose day lies ahead. */
function isToCome(scene: Scene, { moments }: Encounter, { told, trigger }: Telling): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const talked = told?.status === 'happened' && trigger.word.voice === true
  if (!talked || published === undefined || moments.length === 0) return false
  return moments.every(({ start }) => start.slice(0, 10) > published.slice(0, start.length))
}

/** Within the days a visit was told to last. */
export function isDuring({ moments, tellings }: Encounter, mine: Moment): boolean {
  const [begun] = moments
  const minutes = tellings.flatMap(({ durations }) =>
    durations.map(({ timex }) => timex.minutes ?? 0),
  )
  const days = Math.max(0, ...minutes) / (24 * 60)
  const apart = begun === undefined ? Number.POSITIVE_INFINITY : daysApart(begun, mine)
  return begun !== undefined && mine.start >= begun.start.slice(0, 10) && apart < days
}

function lastOf({ tellings }: Encounter): number {
  return tellings.at(-1)?.sentence ?? 0
}
