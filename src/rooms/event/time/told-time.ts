/**
 * Times of tellings: each goes to the event word it stands with.
 */
import type { Timex } from '../../../model/timex.ts'
import { isElsewhere, ownerOf } from '../owner.ts'
import { isClosedRelative, isOfPerson } from '../scene/closed-relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Offset, Telling } from '../telling.ts'
import { withinBefore } from '../trigger/within.ts'
import { isOfCallingOff } from './called-off-day.ts'
import {
  isAfterDeal,
  isOneClause,
  isOpened,
  isThen,
  ofLastClause,
  shareWhen,
} from './clause-time.ts'
import { attachOffset, isWished, sinceWhen } from './counted-from.ts'
import { tellsDay } from './day-of-visit.ts'
import { moveTimes } from './moved-time.ts'
import {
  isAgreedAhead,
  isBehindPlan,
  isNextPlan,
  isOfMatter,
  isOfPlanMade,
  isOfReason,
  isOfTopicAhead,
  isOver,
  isStillPlanned,
} from './other-time.ts'
import { isOfThing, ofItsDay } from './owned-day.ts'
import { setPastYears } from './past-year.ts'
import { isOfInsertedSaying, isOfSaying, isStamp } from './saying-time.ts'
import { setStayDays } from './stay-days.ts'
import { attachDuration, isEnd } from './told-length.ts'
import { countFromEnd, isOfHomecoming } from './visit-end.ts'

/**
 * Gives each time to an event word: the nearest one before it in its clause, or, where the time
 * opens the sentence ("Pada Senin (19/6), Blinken bertemu ..."), to all that have none of their own.
 */
export function attachTimes(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const leading: Timex[] = []
  for (const time of scene.timesIn[sentence] ?? []) {
    const [from, to] = scene.range(time.span)
    if (time.kind === 'SET' || time.credit === true || scene.quoted[from] === 1) continue
    if (time.kind === 'DURATION') {
      // "huddled with A for 20 minutes before B arrived": a length, and no count from B's arrival
      // "berlangsung tiga hari setelah Trump bertemu Putin": counted from that one
      const counted = (time.minutes ?? 0) >= DAY && scene.is(to, 'after') > 0
      const length = from > 0 && scene.is(from - 1, 'length') === from && !counted
      if (length || !attachOffset(scene, here, time, to))
        attachDuration(scene, here, time, from, to)
      continue
    }
    const none = time.moment === undefined || isStamp(scene, sentence, from, to)
    if (none || isElsewhere(scene, here, from) || isOfInsertedSaying(scene, time)) continue
    // of two days before the noun the one that owns it is its own
    const its = leading.length > 0 ? ofItsDay(scene, here, to) : undefined
    // "after last month's earthquake": of what is no event
    if (isOfThing(scene, here, from, to)) continue
    const then = sinceWhen(scene, here, from, to)
    const owner = then ?? its ?? ownerOf(scene, here, from)
    if (then === undefined && !isTold(scene, owner, time, from)) continue
    if (isWished(scene, owner, time, from)) continue
    // "Senin ini Sugiono terbang ke Baku, lalu kembali ke Tanah Air pada Rabu": of what came next
    if (owner !== undefined && leading.length > 0 && isNext(scene, owner.trigger.to, from)) continue
    if (owner === undefined) leading.push(time)
    else owner.times = [...owner.times, time]
  }
  // a sentence opens with a date and perhaps a clock; more is no date line
  for (const time of ofLastClause(scene, leading).slice(-LEADING)) {
    for (const telling of here) {
      if (isOfSaying(scene, sentence, telling, time)) continue
      if (isOfCallingOff(scene, telling, time) || isOfHomecoming(scene, telling, time)) continue
      const made = isOfPlanMade(scene, telling, time)
      if (made && (telling !== here[0] || isStillPlanned(scene, telling))) continue
      if (isBehindPlan(scene, telling, time)) continue
      // "Senin (15/11), dua pekan setelah Ethiopia mengusir ...": a clause of its own has a time of its own
      if (isParted(scene, here[0] as Telling, telling, true)) continue
      const own = telling.times[0]
      // "Sehari setelah serangan itu, pada 23 April, ...": the day stated, not the one counted
      const counted = own?.anchor === 'previous' && time.anchor === undefined
      if (own === undefined || counted || sharpens(own, time))
        telling.times = [...telling.times, time]
    }
  }
  countFromEnd(scene, here)
  shareWhen(scene, here)
  moveTimes(scene, sentence, here)
  shareTimes(scene, here)
  setPastYears(scene, here)
  setStayDays(scene, here)
}

/** A clause of what came next stands between two tokens, and no event word in it. */
function isNext(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0 && scene.is(at, 'followed') > 0)
      return true
  return false
}

/** Whether a time dates the event it stands behind, and not what the event is compared with, caused by, or meant for. */
function isTold(scene: Scene, owner: Telling | undefined, time: Timex, from: number): boolean {
  const clock = time.moment?.grain === 'minute'
  // "Pertemuan usai pukul 11.00", "wrapped up at 3 p.m.": when it ended
  if (clock && owner?.group === 'meet' && isEnd(scene, from)) return false
  if (scene.is(from - 1, 'since') > 0) {
    // "bertemu sejak pukul 09.00": the hour it began
    const began = scene.is(from - 1, 'clause') > 0 && scene.is(from - 1, 'before') === 0
    if (clock && began && scene.is(from - 1, 'until') === 0 && owner?.group === 'meet') return true
    // "mengawali lawatan empat hari sejak Selasa (10/5)": the day it began
    const day = time.moment?.start.length === 10 && scene.is(from - 1, 'before') === 0
    // but "a tour to free workers held since Christmas"
    const near = owner !== undefined && from - owner.trigger.to <= NEAR
    if (owner?.group === 'visit' && day && near && scene.is(from - 1, 'clause') > 0) return true
    // "akan digelar sebelum akhir Juni": of a plan the month it is to fall in
    const coarse = (time.moment?.start.length ?? 10) < 10
    // "by the end of 2026", but "by August"
    const end = time.mod === 'END' && scene.is(from - 1, 'agent') > 0
    const by = scene.is(from - 1, 'before') > 0 || end
    return coarse && owner?.told?.status === 'planned' && by
  }
  // "dalam pernyataan yang dirilis pada Sabtu", "a statement released on Saturday"
  if (scene.is(from - 1, 'released') > 0 || scene.is(from - 2, 'released') > 0) return false
  if (owner === undefined) return true
  // "sepakat menambah kuota mulai 2027": when it takes effect
  if (owner.group === 'agreement' && scene.is(from - 1, 'effective') > 0) return false
  const { word } = owner.trigger
  // "agreed to co-chair a conference in June": the month is that of what was agreed upon
  if (word.kind === 'agreement' && isAgreedAhead(scene, owner, time, from)) return false
  if (isOfReason(scene, owner, from) || isOfTopicAhead(scene, owner, time)) return false
  if (isOfPerson(scene, owner.trigger.to, from)) return false
  const caused = word.kind === 'congratulation' || word.kind === 'condolence'
  let relative = false
  for (let at = from - 1; at >= Math.max(owner.trigger.to, from - FAR); at--) {
    if (scene.mentionAt[at] !== -1) continue
    // "on the fringes of the summit, which runs through Saturday": of the gathering
    if (relative && scene.is(at, 'setting') > 0) return false
    relative ||= scene.is(at, 'relative') > 0 && scene.tokens.folded[at - 1] === ','
    // "their first talks since a strike killed ... in late July", "menyampaikan bahwa nilai ... naik tahun lalu"
    // but "ran until 2 a.m. in Brussels on Tuesday"
    const clause = scene.is(at, 'clause') > 0 && scene.timeAt[at + 1] === -1
    const since = scene.is(at, 'since') > 0 && clause
    // "for a summit with A, before flying home on Friday"
    if (scene.is(at, 'before') > 0 && scene.is(at + 1, 'departure') > 0) return false
    // "arrived in Lima, where he will lay flowers on Wednesday": of what is done there
    if (owner.group === 'visit' && scene.is(at, 'where') > 0) return false
    const says = scene.is(at, 'complement') > 0 && scene.is(at, 'relative') === 0
    if (since || says || isOfMatter(scene, owner, at) || isNextPlan(scene, at)) return false
    // "will reopen its embassy, which was closed in 2001"
    const inserted = scene.tokens.folded[at - 1] === ',' && scene.is(at, 'relative') > 0
    if (inserted && isOver(scene, owner, time)) return false
    // "membicarakan penyelamatan pilot yang jatuh pekan lalu": of what they spoke of
    if (word.topical === true && scene.is(at, 'relative') > 0) return false
    // "congratulated him on his victory in May"
    if (caused && scene.is(at, 'cause') > 0) return false
    // "mengundang Marape untuk menghadiri KTT pada 10 Oktober"
    if (word.kind === 'invitation' && scene.is(at, 'purpose') > 0) return false
  }
  return true
}

/** In minutes. */
const DAY = 1440
/** How far behind its journey "since Monday" may stand, in tokens. */
const NEAR = 8

/**
 * "arrived in Madrid on Monday and was received by ...": an event word without a time shares that of
 * its neighbour in the sentence, unless a clause of its own parts them.
 */
function shareTimes(scene: Scene, here: readonly Telling[]): void {
  // "akan dijamu A di Istana dan ditemui B di Downing Street pada Kamis": the day at the end is that of both
  for (let index = here.length - 2; index >= 0; index--) {
    const telling = here[index] as Telling
    const next = here[index + 1] as Telling
    const bare = telling.times.length === 0 && telling.offset === undefined
    const meets = telling.group === 'meet' && next.group === 'meet'
    const plain = telling.trigger.word.part === 'verb' && next.trigger.word.part === 'verb'
    // "shut its embassy in Suva and withdrew its staff on Monday"
    const acts = telling.trigger.word.shape === 'act' && next.trigger.word.shape === 'act'
    const both = meets || (acts && telling.told?.status === next.told?.status)
    if (bare && both && plain && isOneClause(scene, telling, next)) telling.times = next.times
    if (bare && isOpened(scene, telling, next)) telling.times = next.times
  }
  // "signed a pact during Sharif's visit to Riyadh on Wednesday": the day of the visit is that of the signing
  for (let index = here.length - 2; index >= 0; index--) {
    const telling = here[index] as Telling
    const next = here[index + 1] as Telling
    const verb = telling.trigger.word.part === 'verb' || telling.group === 'agreement'
    if (!verb || telling.times.length > 0 || next.times.length === 0) continue
    // "will sign three agreements when Meloni visits Tunis next week"
    const when = isThen(scene, telling, next)
    const there = withinBefore(scene, next.trigger)
    const apart =
      there === undefined || there < telling.trigger.to || isParted(scene, telling, next)
    if (!when && apart) continue
    telling.times = next.times
  }
  for (let index = 1; index < here.length; index++) {
    // "arrived on Monday on an unannounced visit and met A": of the journey, whatever it is called
    const named =
      index > 1 && isJourneyNamed(here[index - 2] as Telling, here[index - 1] as Telling)
    const before = here[named ? index - 2 : index - 1] as Telling
    const telling = here[index] as Telling
    // "Sehari sebelum bertemu A, B singgah di Lima dan menemui C": both on that day
    const counts = before.offset !== undefined && before.times.length === 0
    if (counts && telling.times.length === 0 && telling.trigger !== before.offset?.from) {
      if (before.told?.status === telling.told?.status && !isParted(scene, before, telling))
        telling.offset ??= before.offset as Offset
      continue
    }
    if (telling.times.length > 0 || before.times.length === 0) continue
    // "berada di Lima mulai Rabu dan dijadwalkan bertemu A pada hari kedua"
    if (before.group === 'visit' && telling.group !== 'visit' && tellsDay(scene, telling)) continue
    // "Dua hari setelah bertemu A pada Rabu, ia bertemu B": counted from that day, and not on it
    if (telling.offset !== undefined) continue
    if (isAfterDeal(scene, before, telling)) telling.times = before.times
    // "agreed on Sunday to come to Washington": the day is that of the agreement
    // "agreed on Tuesday ... during a meeting": that is when and where it was made
    const there = withinBefore(scene, telling.trigger) !== undefined
    const binding = before.group === 'agreement' || before.group === 'invitation'
    if (!there && (binding || !sharesStatus(before, telling))) continue
    // "Ruto, who arrived on Monday, also met A": told beside, and of another day as often as not
    if (telling.group !== 'visit' && isClosedRelative(scene, before, telling)) continue
    if (!isParted(scene, before, telling)) telling.times = before.times
  }
}

/**
 * "made a stop in Dhaka in October 2024 and met A", "berkunjung ke Oslo pada Juni, ketika ia mengadakan pembicaraan": a noun
 * without a word of its status is of that of the past verb beside it.
 */
function sharesStatus(before: Telling, next: Telling): boolean {
  if (before.told?.status === next.told?.status) return true
  const [bare, other] = before.told === undefined ? [before, next] : [next, before]
  const held = bare.trigger.light !== undefined && bare.group !== 'invitation'
  return held && bare.told === undefined && other.told?.status === 'happened'
}

/** The noun of a journey right behind its verb, with nothing told of its own. */
function isJourneyNamed(verb: Telling, { group, trigger, told, times }: Telling): boolean {
  const noun = group === 'visit' && trigger.word.part === 'noun' && trigger.light === undefined
  const goes = verb.group === 'visit' && verb.trigger.word.part === 'verb'
  return noun && goes && told === undefined && times.length === 0
}

/** Times at the head of a sentence that may be those of its events. */
const LEADING = 3
/** Event words farther apart than this many tokens are told apart by their own clauses. */
const FAR = 60

/**
 * Whether a clause begins between two event words; one that tells more of a noun does not count, nor, under a time that
 * opens the sentence, one of what went on meanwhile: "Pada Senin A mengumumkan perundingan saat menerima B".
 */
function isParted(scene: Scene, before: Telling, telling: Telling, opened = false): boolean {
  if (telling.trigger.from - before.trigger.to > FAR) return true
  for (let at = before.trigger.to; at < telling.trigger.from; at++) {
    // "Juni lalu": there it opens no clause
    if (scene.timeAt[at] !== -1) continue
    const meanwhile = opened && scene.is(at, 'meanwhile') > 0
    const clause = scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0 && !meanwhile
    if (scene.mentionAt[at] === -1 && (clause || scene.tokens.folded[at] === ';')) return true
  }
  return false
}

/** A date that opens the sentence and a clock at the event word belong together. */
function sharpens(own: Timex, leading: Timex): boolean {
  return (
    own.moment?.grain === 'minute' &&
    leading.moment?.grain === 'day' &&
    own.moment.start.startsWith(leading.moment.start)
  )
}
