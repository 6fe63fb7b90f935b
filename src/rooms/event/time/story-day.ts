/**
 * The day of the sentence before: "Jokowi berada di Port Moresby, Rabu (5/7). ... Dalam waktu singkat itu ia diterima ...".
 * What is told in order took place in order; of whoever is not named there, and of what is planned, nothing follows.
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Encounter } from '../encounter.ts'
import { saysThere } from '../joining/agreement-talks.ts'
import type { Party } from '../party/side.ts'
import { isFormer } from '../scene/gathering.ts'
import type { Scene } from '../scene/scene.ts'
import { tellsSeries } from '../scene/series.ts'
import type { Telling } from '../telling.ts'

/** Sentences looked back. */
const BACK = 2
const MEETING: ReadonlySet<string> = new Set(['meet', 'call'])

/** The one day told in the sentence before the encounter's first, where that names somebody of it. */
export function dayOfSentenceBefore(
  scene: Scene,
  { group, tellings, parties, statuses, countries }: Encounter,
): Sourced<Moment> | undefined {
  const [first] = tellings
  if (first === undefined || !MEETING.has(group)) return undefined
  if ([...statuses].some((status) => status !== 'happened')) return undefined
  if (isSaidOnADay(scene, first) || isFormer(scene, first) || tellsLonger(scene, first))
    return undefined
  const published = scene.article.published?.moment.start.slice(0, 10)
  const ours = new Set(parties.map(({ entity }) => entity))
  const series = dayOfSeries(scene, first, ours)
  if (series !== undefined) return series
  let named = false
  for (let at = first.sentence - 1; at >= Math.max(0, first.sentence - BACK); at--) {
    named ||= names(scene, at, ours) || namesCountries(scene, at, parties)
    const all = (scene.timesIn[at] ?? []).filter((time) => isTold(scene, time))
    // "promised boats on Sunday, before an election in July": what is still to come is told beside
    const times = all.filter(
      ({ moment }, index) => index === 0 || published === undefined || !isLater(moment, published),
    )
    const days = new Set(times.map(({ moment }) => moment?.start.slice(0, 10)))
    if (days.size === 0) continue
    const [time] = times
    const moment = time?.moment
    if (days.size > 1 || !named || time === undefined || moment === undefined) return undefined
    if (moment.start.length < 10 || moment.end !== undefined) return undefined
    if (isOfOtherEnd(scene, at, time, countries)) return undefined
    const start = moment.start.slice(0, 10)
    if (published !== undefined && start > published) return undefined
    const day: Moment = { start, grain: 'day', zone: null, approx: false }
    return implied(day, 'event/day-told-before', time.span)
  }
  return undefined
}

/** "tiba di Ankara pada Selasa setelah kunjungan di Doha. Di Doha, ia bertemu A": the day he was gone from there. */
function isOfOtherEnd(
  scene: Scene,
  sentence: number,
  { span }: Timex,
  countries: ReadonlySet<string>,
): boolean {
  let apart = false
  for (let at = scene.range(span)[1]; at < (scene.last[sentence] as number); at++) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (mention === undefined) apart ||= scene.is(at, 'beside') > 0
    else if (apart && mention.kind === 'place' && countries.has(mention.country?.value ?? ''))
      return true
  }
  return false
}

/** "will send a team to Doha on Saturday. There he is to meet A": the one day of the sentence before, where that leads there. */
export function dayOfThere(
  scene: Scene,
  { group, tellings, statuses }: Encounter,
): Sourced<Moment> | undefined {
  const [first] = tellings
  if (first === undefined || group !== 'meet' || first.sentence === 0) return undefined
  if (statuses.size !== 1 || !statuses.has('planned') || !saysThere(scene, first.sentence))
    return undefined
  const published = scene.article.published?.moment.start.slice(0, 10)
  const times = (scene.timesIn[first.sentence - 1] ?? []).filter((time) => isTold(scene, time))
  const [time] = times
  const moment = time?.moment
  if (times.length !== 1 || time === undefined || moment === undefined) return undefined
  if (moment.start.length < 10 || moment.end !== undefined) return undefined
  const start = moment.start.slice(0, 10)
  if (published !== undefined && start < published) return undefined
  return implied(
    { start, grain: 'day', zone: null, approx: false },
    'event/day-told-before',
    time.span,
  )
}

/** A day behind the report's, or a month or year that holds it. */
function isLater(moment: Moment | undefined, published: string): boolean {
  const start = moment?.start.slice(0, 10) ?? published
  return start.length < published.length
    ? start >= published.slice(0, start.length)
    : start > published
}

/**
 * "Sugiono menggelar serangkaian pertemuan bilateral di Antalya, Minggu (12/4). ... Ia juga bertemu A": the day of the meetings
 * told of as several at the head of the story.
 */
function dayOfSeries(
  scene: Scene,
  { sentence }: Telling,
  ours: ReadonlySet<unknown>,
): Sourced<Moment> | undefined {
  for (let at = Math.max(0, sentence - SERIES); at < sentence; at++) {
    if (!names(scene, at, ours) || !tellsSeries(scene, at)) continue
    const times = (scene.timesIn[at] ?? []).filter((time) => isTold(scene, time))
    const [time] = times
    const moment = time?.moment
    if (times.length !== 1 || time === undefined || moment === undefined) continue
    if (moment.start.length < 10 || moment.end !== undefined) continue
    const start = moment.start.slice(0, 10)
    const day: Moment = { start, grain: 'day', zone: null, approx: false }
    return implied(day, 'event/day-of-series', time.span)
  }
  return undefined
}

/** Sentences looked back for meetings told of as several. */
const SERIES = 16

/** A point in time the story tells, no credit's and none quoted. */
function isTold(scene: Scene, { kind, credit, moment, span }: Timex): boolean {
  const point = kind === 'DATE' || kind === 'TIME'
  return (
    point && credit !== true && moment !== undefined && scene.quoted[scene.range(span)[0]] === 0
  )
}

/** "visited Oslo in June, where he met A": of a month or year told in its own sentence, and not of the day before that. */
function tellsLonger(scene: Scene, { sentence }: Telling): boolean {
  return (scene.timesIn[sentence] ?? []).some(
    (time) => isTold(scene, time) && (time.moment?.start.length ?? 10) < 10,
  )
}

/** "Trump mengatakan pada Rabu, Iran telah menghubunginya": it was before that day, and nobody says when. */
function isSaidOnADay(scene: Scene, { sentence, trigger }: Telling): boolean {
  const said = scene.reported[sentence] as number
  if (said === -1 || trigger.from < said) return false
  return (scene.timesIn[sentence] ?? []).some(({ span }) => scene.range(span)[1] <= said)
}

/** Whether a sentence names one of those who met. */
function names(scene: Scene, sentence: number, ours: ReadonlySet<unknown>): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const index = scene.mentionAt[at] as number
    if (index !== -1 && ours.has(scene.entity(index))) return true
  }
  return false
}

/** "Fiji promised Peru three boats on Sunday. Ravula met Arelano": a sentence names the two countries of those who met. */
function namesCountries(scene: Scene, sentence: number, parties: readonly Party[]): boolean {
  const wanted = new Set(parties.map(({ entity }) => entity.country?.value ?? ''))
  if (wanted.size !== 2 || wanted.has('')) return false
  const named = new Set<string>()
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const entity = scene.entity(scene.mentionAt[at] as number)
    const code = entity === undefined || entity.kind === 'place' ? '' : entity.country?.value
    if (code !== undefined && wanted.has(code)) named.add(code)
  }
  return named.size === 2
}
