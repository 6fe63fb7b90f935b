/**
 * Days of announcements: "Romania said on Wednesday that it was expelling two diplomats", "Israel has barred two ministers, its
 * foreign ministry said on Monday". A state expels, recalls and lays sanctions by saying so.
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { dayOf, daysApart } from './moment.ts'
import { isOfSaying } from './saying-time.ts'

/** What is done by being said; an envoy is called in before it is told. */
const SAID: ReadonlySet<string> = new Set([
  ...['expulsion', 'recall', 'sanction', 'recognition', 'embassy_closure'],
])

/** The day whoever did it told of it, in the words of saying before the act or behind. */
export function announcedDay(
  scene: Scene,
  { group, tellings, statuses, parties }: Encounter,
): Sourced<Moment> | undefined {
  const telling = tellings.find(({ headline }) => !headline)
  if (telling === undefined || !SAID.has(group)) return undefined
  if ([...statuses].some((status) => status !== 'happened')) return undefined
  if (!isNews(scene, telling)) return undefined
  const by = parties[0]?.entity.country?.value
  const time = dayBefore(scene, telling) ?? dayBehind(scene, telling, by)
  const published = scene.article.published?.moment
  if (time?.moment === undefined || time.moment.end !== undefined) return undefined
  if (published === undefined || daysApart(time.moment, published) > LATE) return undefined
  return implied(dayOf(time.moment), 'event/day-of-announcement', time.span)
}

/** "was expelling", "has recalled", "have been given": told as news, unlike "had expelled" and "expelled in May". */
function isNews(scene: Scene, { trigger: { word, from, to } }: Telling): boolean {
  // "has given two Peruvian diplomats 48 hours | to leave": the verb stands before whom it is done to
  // "has cut ties with Algeria and | recalled": of both verbs
  const joined = scene.is(from - 1, 'conjunction') > 0
  const reach = word.part === 'noun' || joined ? ORDERED : AUXILIARY
  for (let at = to - 1; at >= from - reach; at--) {
    if ((scene.mentionAt[at] ?? 0) !== -1) continue
    if (at < from && scene.is(at, 'clause') > 0) return false
    const word = scene.tokens.folded[at] as string
    if (word === 'had') return false
    if (AUXILIARIES.test(word)) return true
  }
  return false
}

/** Days a report may come after an announcement it tells by its weekday. */
const LATE = 6
/** How far before the act its auxiliary may stand, in tokens: "has | permanently | recalled". */
const AUXILIARY = 3
const ORDERED = 18
const AUXILIARIES = /^(?:was|is|were|are|has|have)$/

/** "said on Wednesday that it was expelling". */
function dayBefore(scene: Scene, telling: Telling): Timex | undefined {
  const { sentence } = telling
  return scene.timesIn[sentence]?.find(
    (time) => time.kind === 'DATE' && isOfSaying(scene, sentence, telling, time),
  )
}

/** ", the foreign ministry said on Wednesday": of those who did it, or of nobody's state named. */
function dayBehind(scene: Scene, { sentence }: Telling, by: string | undefined): Timex | undefined {
  const end = scene.first[sentence + 1] ?? scene.tokens.length
  let found: Timex | undefined
  for (let at = scene.last[sentence] as number; at < end; at++) {
    const time = scene.times[scene.timeAt[at] ?? -1]
    // ", the ministry said on Wednesday, in retaliation for a step by Tallinn last week"
    if (found !== undefined && scene.tokens.folded[at] === ',') break
    if (time?.kind === 'DATE') found ??= time
    const teller = scene.entity(scene.mentionAt[at] ?? -1)?.country?.value
    if (teller !== undefined && by !== undefined && teller !== by) return undefined
  }
  return found
}
