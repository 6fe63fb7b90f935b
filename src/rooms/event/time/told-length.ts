/**
 * Lengths of tellings: each goes to the event word it stands with; a planned one is told from the one it took.
 */
import type { Timex } from '../../../model/timex.ts'
import { countBefore, ownerOf } from '../owner.ts'
import { tokensCited } from '../scene/citation.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Tokens between an event noun and its length: "yang berlangsung". */
const LASTED = 3

/** A length belongs to the event word before it, or to the one it stands at ("a three-hour meeting"). */
export function attachDuration(
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
  // "menelepon A satu jam setelah pengumuman": counted from what is no event
  if (!ended && (time.rule === 'timex/later' || time.rule === 'timex/earlier')) return
  if (!ended && scene.is(to, 'after') > 0 && scene.is(from - 1, 'length') === 0) return
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
  // "Pertemuan yang berlangsung 40 menit itu membahas ...": of the noun before, whatever verb follows
  const before = ownerOf(scene, here, from)
  const noun = before?.trigger.word.part === 'noun' && from - before.trigger.to <= LASTED
  // "Percakapan 40 menit itu membahas ...": the determiner closes what the noun opens
  const closed = scene.is(to, 'determiner') > 0 || scene.is(from - 1, 'length') > 0
  const lasted = noun && closed ? before : undefined
  const owner = lasted ?? adjacent ?? before ?? (fronted ? opening : undefined)
  if (owner === undefined || isOfTour(scene, owner, from, to)) return
  // "bertatap muka dengan A, Selasa pukul 12.15, kurang lebih 20 menit."
  const apart =
    scene.tokens.folded[from - 1] === ',' && /^[.;)]$/.test(scene.tokens.folded[to] ?? '')
  let length = adjacent !== undefined || fronted || ended || apart
  // "billed as a half-hour courtesy call"
  let planned =
    owner === adjacent && [1, 2, 3].some((back) => scene.is(from - back, 'planned-length') > 0)
  for (let at = Math.max(owner.trigger.to, from - 8); at < from; at++) {
    // "dijadwalkan berlangsung dua jam itu molor menjadi tiga jam": the plan ends with its own length
    if (scene.timeAt[at] !== -1) planned = false
    if (scene.is(at, 'length') > 0) length = true
    if (scene.is(at, 'planned-length') > 0) planned = true
  }
  if (!length && from - owner.trigger.to > 8) return
  const timex = isOverrun(scene, from) ? withPlan(scene, owner, time) : time
  if (timex === undefined) return
  const named = owner.trigger.word.part === 'noun' && (owner === adjacent || owner === lasted)
  // a summit of two days is one gathering, and of none of those who meet there
  const whole = named && owner.kind !== 'summit'
  owner.durations = [...owner.durations, { timex, planned, whole }]
  // "planned as a courtesy of 15 minutes, stretched to 40 minutes": the plan was of the length alone
  const taken = planned ? takenBehind(scene, owner, time, to) : undefined
  if (taken !== undefined) owner.durations = [...owner.durations, { timex: taken, planned: false }]
  const overrun =
    owner.durations.some((one) => one.planned) && owner.durations.some((one) => !one.planned)
  if (overrun && owner.told?.status === 'planned') owner.told = undefined
  if (isPlanOfLength(scene, owner, from)) owner.told = undefined
}

/**
 * "the first stop of a nine-day tour", "a five-day regional tour", "a week-long tour of Africa": the length is of a journey of many
 * stops, and of no visit in it.
 */
function isOfTour(scene: Scene, { trigger, group }: Telling, from: number, to: number): boolean {
  if (group !== 'visit') return false
  for (let at = Math.max(scene.first[trigger.sentence] as number, from - LEG); at < from; at++)
    if (openEnd(scene, at, 'leg') > 0) return true
  if (trigger.word.part !== 'noun' || trigger.from < to) return false
  for (let at = to; at < trigger.from; at++) if (openEnd(scene, at, 'regional') > 0) return true
  for (let at = trigger.to; at <= trigger.to + 2; at++) {
    const entity = scene.entity(scene.mentionAt[at] ?? -1)
    if (entity?.placeKind === 'region' && entity.country === undefined) return true
  }
  return false
}

/** How far before the length the word of a stop may stand: "the second leg of his five-day". */
const LEG = 4

/**
 * "tiba pada Senin. Kunjungan itu akan berlangsung tiga hari": of a visit told before, what lies ahead is its end.
 */
function isPlanOfLength(scene: Scene, owner: Telling, from: number): boolean {
  const { told, trigger, destinations, group } = owner
  if (group !== 'visit' || trigger.word.part !== 'noun' || destinations.length > 0) return false
  if (told?.status !== 'planned' || told.at < trigger.to || told.at >= from) return false
  for (let at = told.at; at < from; ) {
    const end = Math.max(scene.is(at, 'length'), scene.is(at, 'planned'))
    if (end === 0) return false
    at = end
  }
  return true
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
export function isEnd(scene: Scene, from: number): boolean {
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
