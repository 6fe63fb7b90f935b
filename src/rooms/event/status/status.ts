import type { Status } from '../../../model/event.ts'
import type { Scene } from '../scene/scene.ts'
import { nounKindsAt } from '../scene/series.ts'
import type { WordClass } from '../scene/word-class.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { isBeside, isNextVerb, toldWithin, withinBefore } from '../trigger/within.ts'
import { denialOf, isOfPastDay } from './denial.ts'
import { issuedBehind } from './issued.ts'
import { isBound, isFronted, isThankedFor } from './noun-phrase.ts'
import { planBefore } from './plan.ts'
import { isSubject, opensClause } from './subject-behind.ts'

/** What the words around an event word say of its status, and the token that says it; `none` where nothing took place. */
export interface Told {
  readonly status: Status | 'none'
  /** Token of the word that decides; the event word itself where only its tense speaks. */
  readonly at: number
}

const WEIGHT: readonly (readonly [WordClass, Told['status']])[] = [
  ['cancelled', 'cancelled'],
  ['postponed', 'postponed'],
  ['denied', 'denied'],
  ['negation', 'none'],
  ['hypothetical', 'none'],
  ['planned', 'planned'],
]

/** How far before an event word "no" or "without" may stand to be of it, in tokens. */
const NEGATED = 5

/**
 * Reads the status of an event word from its clause: the words before it back to the clause's
 * start, and for a noun the verb phrase behind it ("pertemuan itu dibatalkan", "talks will resume").
 *
 * @returns undefined where nothing is said: then the date decides
 */
export function statusOf(scene: Scene, trigger: Trigger, previous: number): Told | undefined {
  const from = clauseStart(
    scene,
    trigger.light ?? trigger.from,
    Math.max(scene.first[trigger.sentence] as number, previous),
  )
  const plan = planBefore(scene, trigger)
  const told = trigger.word.part === 'noun' || plan !== undefined
  const noun = told && trigger.word.shape !== 'speech'
  const issued = trigger.word.shape === 'speech' ? issuedBehind(scene, trigger) : undefined
  if (issued !== undefined) return issued
  const within = noun ? withinBefore(scene, trigger) : undefined
  const said = within === undefined ? undefined : toldWithin(scene, trigger, from, within)
  if (said !== undefined) return said
  // "signed an agreement under which both will share fuel": what was done is told before what it is to bring
  const done = trigger.light !== undefined && scene.is(trigger.light, 'light-past') > 0
  const phrase = noun && !done ? phraseBehind(scene, trigger) : []
  const seen = new Map<WordClass, number>()
  const behind = noun && !done ? behindInsertion(scene, trigger) : undefined
  const denial = denialOf(
    scene,
    trigger,
    from,
    Math.max(scene.first[trigger.sentence] as number, previous),
  )
  if (denial !== undefined) return { status: 'denied', at: denial }
  const note = (at: number) => {
    // "May 10" is no "may"
    if (!scene.isSmall(at) || scene.timeAt[at] !== -1) return
    // "No meeting is planned", but "the talks bore no fruit"
    const near = at >= Math.min(trigger.light ?? trigger.from, trigger.from - NEGATED)
    if (near && at < trigger.from && !seen.has('negation') && scene.is(at, 'no') > 0)
      seen.set('negation', at)
    for (const [kind] of WEIGHT) {
      if (seen.has(kind) || scene.is(at, kind) === 0) continue
      // "agreed not to close the border during a meeting": what was refused there, and not the meeting
      if (kind === 'negation' && within !== undefined && at < within) continue
      // "made the proposal during his meeting with A": what was proposed there
      const matter = kind === 'hypothetical' && scene.is(at - 1, 'article') > 0
      if (matter && within !== undefined && at < within) continue
      // "berlangsung 40 menit atas permintaan Brasil": somebody asked for it and got it
      if (kind === 'hypothetical' && at >= trigger.to && scene.is(at - 1, 'cause') > 0) continue
      // "Pertemuan itu tidak membuahkan hasil": what it did not bring, and not whether it was held
      if (kind === 'negation' && at >= trigger.to && !isOfOccurrence(scene, at)) continue
      seen.set(kind, at)
    }
    if (scene.is(at, 'former-plan') > 0) seen.set('former-plan', at)
  }
  for (let at = from; at < trigger.from; at++) note(at)
  for (const at of phrase) note(at)
  if (behind !== undefined) for (let at = behind[0]; at < behind[1]; at++) note(at)
  for (const [kind, status] of WEIGHT) {
    const at = seen.get(kind)
    if (at === undefined) continue
    // "semula diagendakan bertolak ke Beijing, tetapi keberangkatan itu dibatalkan": what became of it is said behind
    if (kind === 'planned' && seen.has('former-plan')) {
      const off = noun ? undefined : calledOffBehind(scene, trigger)
      if (off !== undefined) return off
      if (trigger.word.part === 'verb' && trigger.word.tense === undefined)
        return { status: 'none', at }
      continue
    }
    // "belum menyatakan apakah kunjungan itu akan dibatalkan": an open question
    const doubt = seen.get('hypothetical')
    const off = kind === 'cancelled' || kind === 'postponed'
    if (off && at >= trigger.to && doubt !== undefined && doubt < trigger.from)
      return { status: 'none', at: doubt }
    // "Tertunda lebih dari empat bulan, kunjungan ... kini dijadwalkan": put off, and planned anew
    // but "put off a visit planned for Wednesday": the word that governs it counts
    const anew =
      kind === 'postponed' &&
      (seen.get('planned') ?? -1) > Math.max(at, trigger.from) &&
      !(at < trigger.from && trigger.from - at <= NEGATED && !hasComma(scene, at, trigger.from))
    // "menunda kunjungan yang semula dijadwalkan pada 14 Februari": planned once, no more
    if (anew && !seen.has('former-plan')) continue
    // "A planned call did not take place on Monday": a plan that fell through
    const meant = seen.has('planned') || seen.has('former-plan')
    if (kind === 'negation' && !meant && isOfPastDay(scene, trigger, at))
      return { status: 'denied', at }
    // "tidak jadi datang", "will not be cancelled": the rarer reading is left unread
    return { status, at }
  }
  if (plan !== undefined) return { status: 'planned', at: plan }
  const { word, light = 0, from: at } = trigger
  // "Among the agreements to be signed": what is to be done has not been
  if (word.passive === true && word.tense === 'bare' && scene.is(at - 1, 'to') > 0)
    return { status: 'planned', at: at - 1 }
  // "earlier held a video call": the tense of an event noun is its verb's
  if (done) return { status: 'happened', at: light }
  // a past tense, or a verb of a language without tenses and no "akan" before it
  const past =
    trigger.word.tense === 'past' ||
    (trigger.word.part === 'verb' && trigger.word.tense === undefined)
  return past ? { status: 'happened', at: trigger.from } : undefined
}

/** The word behind a plan of the past, in its sentence, that says it was called off or put off. */
export function calledOffBehind(scene: Scene, trigger: Trigger): Told | undefined {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + OFF)
  for (let at = trigger.to; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.quoted[at] === 1) continue
    if (scene.is(at, 'cancelled') > 0) return { status: 'cancelled', at }
    if (scene.is(at, 'postponed') > 0) return { status: 'postponed', at }
  }
  return undefined
}

/** How far behind a plan of the past the word may stand that calls it off, in tokens. */
const OFF = 40

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.tokens.folded[at] === ',') return true
  return false
}

/** "tidak jadi digelar", "did not take place": behind the word that negates stands one of taking place. */
function isOfOccurrence(scene: Scene, negation: number): boolean {
  for (let at = negation; at < negation + 4; at++)
    if ((scene.mentionAt[at] ?? 0) === -1 && scene.is(at, 'occurrence') > 0) return true
  return false
}

/** Behind the comma that closes a relative clause before the verb: "A, who is not a member of the club, | will arrive". */
function insertionEnd(scene: Scene, at: number, first: number): number {
  let close = -1
  for (let token = at - 1; token >= Math.max(first, at - 4) && close === -1; token--) {
    if (scene.mentionAt[token] !== -1) return first
    if (scene.tokens.folded[token] === ',') close = token
  }
  for (let token = close - 1; close !== -1 && token >= Math.max(first, close - INSERTED); token--)
    if (scene.tokens.folded[token] === ',' && scene.mentionAt[token + 1] === -1) {
      // "Mauritania, a transit country for people trying to reach Spain, | signed"
      const described = scene.mentionAt[token - 1] !== -1 && scene.is(token + 1, 'article') > 0
      return described || scene.is(token + 1, 'relative') > 0 ? close + 1 : first
    }
  return first
}

/** How long an inserted clause may be, in tokens. */
const INSERTED = 30

/** Start of the clause an event word stands in: behind the last clause word, event word, or strong mark. */
function clauseStart(scene: Scene, at: number, start: number): number {
  const first = Math.max(start, insertionEnd(scene, at, start))
  for (let index = at - 1; index >= first; index--) {
    const mark = scene.tokens.folded[index] as string
    if (mark === ';' || mark === ':' || mark === '"' || mark === '”' || mark === '\n')
      return index + 1
    if (
      scene.mentionAt[index] === -1 &&
      scene.is(index, 'clause') > 0 &&
      !(scene.is(index, 'hypothetical') > 0) &&
      // "Never before had the three sat at one table"
      !(scene.is(index - 1, 'negation') > 0 && index - 1 === first) &&
      // "will then go on to London"
      !(index > first && scene.is(index - 1, 'planned') > 0)
    )
      return index + 1
  }
  return first
}

/**
 * The verb phrase behind an event noun, up to 24 tokens and the next clause. A relative clause without a comma
 * is read through ("kunjungan yang dijadwalkan Selasa ditunda"), one between commas is passed over.
 */
function phraseBehind(scene: Scene, trigger: Trigger): readonly number[] {
  const found: number[] = []
  const fronted = isFronted(scene, trigger)
  let last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 24)
  const bound = isBound(scene, trigger)
  const inside =
    !fronted && (withinBefore(scene, trigger) !== undefined || isThankedFor(scene, trigger))
  for (let at = trigger.to; at < last; at++) {
    const mark = scene.tokens.folded[at] as string
    // "In a phone call with B on Monday, A urged ...", "A, on a visit to Suva, said ... would": another's verb
    if (bound && mark === ',') return found
    if (mark === ';' || mark === ':' || mark === '"' || mark === '“' || mark === '\n') return found
    // "ran 80 minutes, against a planned 60": how long it took is told, and what it was to take
    const parts = mark === ',' || scene.is(at, 'conjunction') > 0
    if (parts && at > trigger.to && isTaken(scene, at)) return found
    // "Dalam percakapan itu, ia meminta ...", "In the call, A asked for ...": what is asked for is no doubt of the call
    if (fronted && mark === ',' && isSubject(scene, at + 1)) return found
    // "On the last day of his visit he will meet A"
    if (fronted && at === trigger.to && opensClause(scene, at)) return found
    // "confirmed the call and said Vieira would go", "praised him in a call and invited him": what else was said
    if (scene.is(at, 'conjunction') > 0 && (inside || isNextVerb(scene, trigger, at))) return found
    // "had spoken to A before the meetings and would call him again"
    if (scene.is(at, 'conjunction') > 0 && isBeside(scene, trigger)) return found
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) {
      // ", yang sedianya digelar di Jayapura, ditunda": behind the inserted clause the verb follows
      const inserted = scene.tokens.folded[at - 1] === ','
      const closed = inserted ? commaBehind(scene, trigger.sentence, at) : 0
      // "In her conversation with A, which lasted ..., B accepted ...": behind the comma stands the subject
      if (closed > 0 && (scene.mentionAt[closed + 1] ?? -1) !== -1) return found
      if (closed > 0) {
        last = Math.min(scene.last[trigger.sentence] as number, closed + 8)
        at = closed
        continue
      }
      // "told him in a call that he would": what is told has a subject of its own
      const subject = (scene.mentionAt[at + 1] ?? -1) !== -1 || scene.is(at + 1, 'pronoun') > 0
      // "A conference call that Michel was to hold ... has been put off": the noun opens the sentence
      const opens = trigger.from - (scene.first[trigger.sentence] as number) <= 3
      // "is the first stop on a tour | that will take him to Lima": of another noun
      const other = at - 1 > trigger.to && nounKindsAt(scene, at - 1).length > 0
      if (inserted || other || (subject && !opens) || scene.is(at, 'relative') === 0) return found
    }
    found.push(at)
  }
  return found
}

/** A length ends before the token, and a verb of lasting stands before it. */
export function isTaken(scene: Scene, at: number): boolean {
  const time = scene.timeAt[at - 1] ?? -1
  if (time === -1 || scene.times[time]?.kind !== 'DURATION') return false
  let from = at - 1
  while (scene.timeAt[from] === time) from--
  return scene.is(from, 'length') > 0 && scene.is(from - 1, 'planned-length') === 0
}

/** Behind an inserted phrase, ", set for Saturday, has been scrapped": the eight tokens that follow its closing comma. */
function behindInsertion(
  scene: Scene,
  trigger: Trigger,
): readonly [from: number, to: number] | undefined {
  if (isBound(scene, trigger)) return undefined
  const end = Math.min(scene.last[trigger.sentence] as number, trigger.to + 16)
  for (let at = trigger.to; at < end; at++) {
    const mark = scene.tokens.folded[at] as string
    if (mark === ';' || mark === '"' || mark === '“') return undefined
    if (mark !== ',') continue
    const close = commaBehind(scene, trigger.sentence, at)
    if (close === 0 || scene.is(close + 1, 'conjunction') > 0 || scene.mentionAt[close + 1] !== -1)
      return undefined
    return [close + 1, Math.min(scene.last[trigger.sentence] as number, close + 9)]
  }
  return undefined
}

/** The comma that closes a clause inserted at `from`, at most 24 tokens on; 0 where there is none. */
function commaBehind(scene: Scene, sentence: number, from: number): number {
  const last = Math.min(scene.last[sentence] as number, from + 24)
  for (let at = from + 1; at < last; at++) if (scene.tokens.folded[at] === ',') return at
  return 0
}
