/**
 * Times and lengths of tellings: each goes to the event word it stands with.
 */
import type { Timex } from '../../model/timex.ts'
import { tokensCited } from './citation.ts'
import { moveTimes } from './moved-time.ts'
import { countBefore, ownerOf } from './owner.ts'
import type { Scene } from './scene.ts'
import type { Offset, Telling } from './telling.ts'

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
    if (time.moment === undefined || isStamp(scene, sentence, from, to)) continue
    const owner = ownerOf(scene, here, from)
    if (!isTold(scene, owner, time, from)) continue
    // "Senin ini Sugiono terbang ke Baku, lalu kembali ke Tanah Air pada Rabu": of what came next
    if (owner !== undefined && leading.length > 0 && isNext(scene, owner.trigger.to, from)) continue
    if (owner === undefined) leading.push(time)
    else owner.times = [...owner.times, time]
  }
  // a sentence opens with a date and perhaps a clock; more is no date line
  for (const time of leading.slice(-LEADING)) {
    for (const telling of here) {
      if (isOfSaying(scene, sentence, telling, time)) continue
      // "Senin (15/11), dua pekan setelah Ethiopia mengusir ...": a clause of its own has a time of its own
      if (isParted(scene, here[0] as Telling, telling, true)) continue
      const own = telling.times[0]
      // "Sehari setelah serangan itu, pada 23 April, ...": the day stated, not the one counted
      const counted = own?.anchor === 'previous' && time.anchor === undefined
      if (own === undefined || counted || sharpens(own, time))
        telling.times = [...telling.times, time]
    }
  }
  moveTimes(scene, sentence, here)
  shareTimes(scene, here)
}

/** A clause of what came next stands between two tokens, and no event word in it. */
function isNext(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0 && scene.is(at, 'followed') > 0)
      return true
  return false
}

/** "16.30 WIB - Umerov temui Fidan": when a live report was written on. */
function isStamp(scene: Scene, sentence: number, from: number, to: number): boolean {
  return from === scene.first[sentence] && /^[-–—]$/.test(scene.tokens.folded[to] ?? '')
}

/** "Sugiono mengatakan pada Minggu bahwa ia bertemu ...", "said on Monday that": the day of the saying. */
function isOfSaying(scene: Scene, sentence: number, { trigger }: Telling, time: Timex): boolean {
  const said = scene.reported[sentence] as number
  if (said === -1 || scene.range(time.span)[1] > said || trigger.from < said) return false
  // "Pada Senin A mengumumkan perundingan saat menerima B": on that day too
  for (let at = said; at < trigger.from; at++)
    if (scene.is(at, 'meanwhile') > 0 || scene.is(at, 'beside') > 0) return false
  return true
}

/** Whether a time dates the event it stands behind, and not what the event is compared with, caused by, or meant for. */
function isTold(scene: Scene, owner: Telling | undefined, time: Timex, from: number): boolean {
  const clock = time.moment?.grain === 'minute'
  // "Pertemuan usai pukul 11.00", "wrapped up at 3 p.m.": when it ended
  if (clock && owner?.group === 'meet' && isEnd(scene, from)) return false
  if (scene.is(from - 1, 'since') > 0) {
    // "bertemu sejak pukul 09.00": the hour it began
    const began = scene.is(from - 1, 'clause') > 0 && scene.is(from - 1, 'before') === 0
    if (clock && began && owner?.group === 'meet') return true
    // "mengawali lawatan empat hari sejak Selasa (10/5)": the day it began
    const day = time.moment?.start.length === 10 && scene.is(from - 1, 'before') === 0
    if (owner?.group === 'visit' && day && scene.is(from - 1, 'clause') > 0) return true
    // "akan digelar sebelum akhir Juni": of a plan the month it is to fall in
    const coarse = (time.moment?.start.length ?? 10) < 10
    return coarse && owner?.told?.status === 'planned' && scene.is(from - 1, 'before') > 0
  }
  // "dalam pernyataan yang dirilis pada Sabtu", "a statement released on Saturday"
  if (scene.is(from - 1, 'released') > 0 || scene.is(from - 2, 'released') > 0) return false
  if (owner === undefined) return true
  // "sepakat menambah kuota mulai 2027": when it takes effect
  if (owner.group === 'agreement' && scene.is(from - 1, 'effective') > 0) return false
  const { word } = owner.trigger
  const caused = word.kind === 'congratulation' || word.kind === 'condolence'
  for (let at = from - 1; at >= Math.max(owner.trigger.to, from - FAR); at--) {
    if (scene.mentionAt[at] !== -1) continue
    // "their first talks since a strike killed ... in late July", "menyampaikan bahwa nilai ... naik tahun lalu"
    const since = scene.is(at, 'since') > 0 && scene.is(at, 'clause') > 0
    const says = scene.is(at, 'complement') > 0 && scene.is(at, 'relative') === 0
    if (since || says) return false
    // "membicarakan penyelamatan pilot yang jatuh pekan lalu": of what they spoke of
    if (word.topical === true && scene.is(at, 'relative') > 0) return false
    // "congratulated him on his victory in May"
    if (caused && scene.is(at, 'cause') > 0) return false
    // "mengundang Marape untuk menghadiri KTT pada 10 Oktober"
    if (word.kind === 'invitation' && scene.is(at, 'purpose') > 0) return false
  }
  return true
}

/** "Sehari sebelum pertemuan dengan Biden, Prabowo menelepon ...": counted from the event told behind the words. */
function attachOffset(scene: Scene, here: readonly Telling[], time: Timex, to: number): boolean {
  const days = (time.minutes ?? 0) / (24 * 60)
  if (scene.is(to, 'beside') === 0) return false
  const place = countBefore(here, to)
  const other = here[place]
  if (other === undefined || other.trigger.from > to + REACH) return false
  // the event counted stands before the words, or behind the clause they open
  const main = here[place - 1] ?? here[place + 1]
  // "hours after Araghchi had been received": on the same day
  const hours = time.value.startsWith('PT')
  if (main === undefined || (days < 1 && !hours)) return true
  const sign = scene.is(to, 'before') > 0 ? -1 : 1
  const whole = hours ? 0 : Math.round(days)
  main.offset = { days: sign * whole, from: other.trigger, approx: days % 7 === 0, timex: time }
  return true
}

/** Minutes. */
const DAY = 1440

/** How far behind "two weeks after" its event word may stand, in tokens. */
const REACH = 16

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
    if (bare && meets && plain && isOneClause(scene, telling, next)) telling.times = next.times
    if (bare && isOpened(scene, telling, next)) telling.times = next.times
  }
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    // "Sehari sebelum bertemu A, B singgah di Lima dan menemui C": both on that day
    const counts = before.offset !== undefined && before.times.length === 0
    if (counts && telling.times.length === 0 && telling.trigger !== before.offset?.from) {
      if (before.told?.status === telling.told?.status && !isParted(scene, before, telling))
        telling.offset ??= before.offset as Offset
      continue
    }
    if (telling.times.length > 0 || before.times.length === 0) continue
    // "Dua hari setelah bertemu A pada Rabu, ia bertemu B": counted from that day, and not on it
    if (telling.offset !== undefined) continue
    // "agreed on Sunday to come to Washington": the day is that of the agreement
    const binding = before.group === 'agreement' || before.group === 'invitation'
    if (binding || before.told?.status !== telling.told?.status) continue
    if (!isParted(scene, before, telling)) telling.times = before.times
  }
}

/** "mengawali lawatan tiga hari dengan menemui A di Lima, Rabu (22/4)": the journey began that day. */
function isOpened(scene: Scene, { group, trigger, told }: Telling, next: Telling): boolean {
  if (group !== 'visit' || trigger.light === undefined || next.group !== 'meet') return false
  if (scene.is(next.trigger.from - 1, 'with') === 0 || told?.status === 'planned') return false
  for (let at = trigger.to; at < next.trigger.from; at++)
    if (/^[,;]$/.test(scene.tokens.folded[at] as string)) return false
  return true
}

/** Two verbs of one subject, "dan" right before the second, and its time behind it: of one status, no mark between. */
function isOneClause(scene: Scene, telling: Telling, next: Telling): boolean {
  const { from } = next.trigger
  const [time] = next.times
  if (time === undefined || telling.told?.status !== next.told?.status) return false
  if (scene.range(time.span)[0] < from || scene.is(from - 1, 'conjunction') === 0) return false
  for (let at = telling.trigger.to; at < from; at++)
    if (/^[,;:]$/.test(scene.tokens.folded[at] as string) || scene.is(at, 'clause') > 0)
      return false
  return true
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

/** A length belongs to the event word before it, or to the one it stands at ("a three-hour meeting"). */
function attachDuration(
  scene: Scene,
  here: readonly Telling[],
  time: Timex,
  from: number,
  to: number,
): void {
  if (time.minutes === undefined) return
  // "perundingan rampung dua setengah jam kemudian", "the talks ended three hours later": how long they took
  // "spoke with him an hour later", "ran 40 minutes over schedule"
  const ended = isEnd(scene, from)
  if (!ended && (scene.is(to - 1, 'later') > 0 || scene.is(to, 'later') > 0)) return
  const following = here[countBefore(here, to)]
  const close = following !== undefined && following.trigger.from <= to + 3
  const adjacent = close && noBreak(scene, to, following.trigger.from) ? following : undefined
  // "For about two hours on Thursday A and B faced each other", "Selama satu jam kedua presiden berbicara"
  const opening = here[0]
  const fronted =
    opening !== undefined &&
    from - (scene.first[opening.sentence] as number) <= 2 &&
    scene.is(from - 1, 'length') > 0 &&
    opening.trigger.word.part === 'verb'
  const owner = adjacent ?? ownerOf(scene, here, from) ?? (fronted ? opening : undefined)
  if (owner === undefined) return
  // "bertatap muka dengan A, Selasa pukul 12.15, kurang lebih 20 menit."
  const apart =
    scene.tokens.folded[from - 1] === ',' && /^[.;)]$/.test(scene.tokens.folded[to] ?? '')
  let length = adjacent !== undefined || fronted || ended || apart
  let planned = false
  for (let at = Math.max(owner.trigger.to, from - 8); at < from; at++) {
    // "dijadwalkan berlangsung dua jam itu molor menjadi tiga jam": the plan ends with its own length
    if (scene.timeAt[at] !== -1) planned = false
    if (scene.is(at, 'length') > 0) length = true
    if (scene.is(at, 'planned-length') > 0) planned = true
  }
  if (!length && from - owner.trigger.to > 8) return
  const timex = isOverrun(scene, from) ? withPlan(scene, owner, time) : time
  if (timex === undefined) return
  owner.durations = [...owner.durations, { timex, planned }]
  // "planned as a courtesy of 15 minutes, stretched to 40 minutes": the plan was of the length alone
  const taken = planned ? takenBehind(scene, owner, time, to) : undefined
  if (taken !== undefined) owner.durations = [...owner.durations, { timex: taken, planned: false }]
  const overrun =
    owner.durations.some((one) => one.planned) && owner.durations.some((one) => !one.planned)
  if (overrun && owner.told?.status === 'planned') owner.told = undefined
}

/** "scheduled for 20 minutes, stretched to 55": a bare number of the unit before. */
function takenBehind(scene: Scene, owner: Telling, time: Timex, to: number): Timex | undefined {
  const last = Math.min(scene.last[owner.sentence] as number, to + 6)
  for (let at = to; at < last; at++) {
    const behind = scene.is(at, 'length')
    const figure = behind > 0 ? (scene.tokens.folded[behind] ?? '') : ''
    const unit = /^PT?(\d+)([HMD])$/.exec(time.value)
    if (!/^\d{1,3}$/.test(figure) || scene.timeAt[behind] !== -1 || unit === null) continue
    const each = (time.minutes ?? 0) / Number(unit[1])
    const value = time.value.replace(unit[1] as string, figure)
    const span = tokensCited(scene, behind, behind + 1)
    return {
      kind: 'DURATION',
      span,
      value,
      minutes: each * Number(figure),
      implied: [],
      zone: 'none',
      rule: time.rule,
    }
  }
  return undefined
}

/** "molor setengah jam", "overran by 25 minutes": what it took beyond its plan. */
function isOverrun(scene: Scene, from: number): boolean {
  if (from < 2) return false
  return scene.is(from - 1, 'overrun') === from || scene.is(from - 2, 'overrun') === from
}

/** "molor setengah jam dari rencana 60 menit": plan and overrun together; undefined where no plan is told. */
function withPlan(scene: Scene, owner: Telling, over: Timex): Timex | undefined {
  const plan = (scene.timesIn[owner.sentence] ?? []).find((time) => {
    const [from] = scene.range(time.span)
    const before = [from - 1, from - 2].some((at) => scene.is(at, 'planned-length') > 0)
    return time.kind === 'DURATION' && time !== over && before && time.minutes !== undefined
  })
  if (plan === undefined) return undefined
  const minutes = (plan.minutes ?? 0) + (over.minutes ?? 0)
  return { ...over, value: `PT${minutes}M`, minutes }
}

/** "rampung", "wrapped up" right before the token. */
function isEnd(scene: Scene, from: number): boolean {
  if (from < 2) return false
  return scene.is(from - 1, 'ended') === from || scene.is(from - 2, 'ended') === from
}

function noBreak(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = scene.tokens.folded[at] as string
    if (mark === ',' || mark === '.' || scene.mentionAt[at] !== -1) return false
    // "for 20 minutes before the lunch"
    if (scene.is(at, 'beside') > 0) return false
  }
  return true
}
