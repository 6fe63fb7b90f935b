/**
 * Timetables of visits to come: "Takaichi akan tiba Minggu (11/1). ... Kedua menteri pertahanan bertemu Senin pukul 15.00.
 * Selasa siang ia bertolak ke Hanoi", printed on the Thursday before. Verbs without tense leave the weekday open; the
 * calendar alone takes the nearest, and the visit they belong to the one behind its beginning.
 */
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Encounter } from '../encounter.ts'
import type { Telling } from '../telling.ts'

/** Days such a timetable runs over. */
const WEEK = 7
/** Sentences it is told in. */
const REACH = 30

/** The same weekday once the visit to come has begun; undefined where the words are of what took place. */
export function dayOfTimetable(
  { start }: Moment,
  { implied }: Timex,
  encounter: Encounter,
  all: readonly Encounter[],
  published: string | undefined,
): string | undefined {
  const own = start.slice(0, 10)
  if (published === undefined || own >= published || !implied.includes('day')) return undefined
  // "Sebelum berangkat, Prabowo menelepon Raja Abdullah, Senin malam": no visit's timetable has calls in it
  if (encounter.group === 'call' || !encounter.tellings.every(isOpen)) return undefined
  const week = daysBehind(own, WEEK)
  if (week <= published) return undefined
  const visit = all.find((one) => one !== encounter && leads(one, encounter, week, published))
  return visit === undefined || isUnderWay(visit, all, published) ? undefined : week
}

/** "Tuya tiba Senin dan akan mengunjungi Yokohama pada Kamis": who plans it is there already. */
function isUnderWay(visit: Encounter, all: readonly Encounter[], published: string): boolean {
  const visitor = visit.parties.find(({ entity }) => entity.kind === 'person')?.entity
  return all.some(
    ({ group, country, moments, statuses, parties }) =>
      group === 'visit' &&
      country === visit.country &&
      !statuses.has('planned') &&
      parties.some(({ entity }) => entity === visitor) &&
      moments.some(
        ({ start }) => start.length >= 10 && daysBehind(start.slice(0, 10), WEEK) >= published,
      ),
  )
}

/** A verb without tense, and no word beside it of whether it was so. */
function isOpen({ told, trigger }: Telling): boolean {
  const bare = trigger.word.part === 'verb' && trigger.word.tense === undefined
  return told === undefined || (bare && told.status === 'happened' && told.at === trigger.from)
}

/** A visit still to come, told before, of one of those, or between the same two countries. */
function leads(visit: Encounter, encounter: Encounter, week: string, published: string): boolean {
  const { group, country, moments, statuses, parties, tellings } = visit
  if (group !== 'visit' || country === undefined || moments.length === 0) return false
  if (statuses.size !== 1 || !statuses.has('planned')) return false
  const from = moments[0]?.start.slice(0, 10) ?? ''
  if (from.length < 10 || from < published || week < from || week >= daysBehind(from, WEEK))
    return false
  const behind = (encounter.tellings[0]?.sentence ?? 0) - (tellings[0]?.sentence ?? 0)
  if (behind < 0 || behind > REACH) return false
  const visitor = parties.find(({ entity }) => entity.kind === 'person')?.entity
  if (encounter.parties.some(({ entity }) => entity === visitor)) return true
  // "Goyal akan bertolak ke Washington pada Selasa. Menlu Jaishankar menerima Dubes AS di New Delhi, Kamis": at home
  const home = visitor?.country?.value ?? ''
  if (encounter.countries.has(home) && !encounter.countries.has(country)) return false
  const codes = new Set(encounter.parties.map(({ entity }) => entity.country?.value))
  return codes.has(country) && codes.has(visitor?.country?.value)
}

function daysBehind(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
