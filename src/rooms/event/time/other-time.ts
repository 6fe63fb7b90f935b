/**
 * Times that stand with an event word and are those of other matters: of what was agreed upon, of what was spoken of.
 */
import type { Timex } from '../../../model/timex.ts'
import { TokenKind } from '../../../text/token.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import { isDeedAgreed } from '../status/agreed.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** A time still to come behind "to" or "that", of what has been agreed: "a deal to open embassies in March", "a pact that takes effect in May". */
export function isAgreedAhead(
  scene: Scene,
  { trigger, told }: Telling,
  time: Timex,
  from: number,
): boolean {
  const published = scene.article.published?.moment.start
  const start = time.moment?.start
  if (published === undefined || start === undefined || told?.status !== 'happened') return false
  if (start.slice(0, 10) <= published.slice(0, Math.min(10, start.length))) return false
  // "sepakat menggelar latihan bersama pada Agustus"
  if (isDeedAgreed(scene, trigger)) return true
  for (let at = trigger.to - 1; at < from; at++)
    if (
      scene.mentionAt[at] === -1 &&
      ((scene.is(at, 'purpose') > 0 && !isPaper(scene, at + 1, from)) ||
        isRelative(scene, trigger, at))
    )
      return true
  return false
}

/** "agreed to a truce in December": behind "to" the paper itself, and no deed or meeting still to come. */
function isPaper(scene: Scene, at: number, to: number): boolean {
  if (scene.is(at, 'article') === 0) return false
  for (let token = at + 1; token < Math.min(to, at + DESCRIBED); token++)
    if (scene.mentionAt[token] === -1 && scene.is(token, 'paper') > 0) return true
  return false
}

/** How far behind its article a paper's noun may stand: "a 60-day humanitarian truce". */
const DESCRIBED = 5

/** "that", "which" behind the event word. */
function isRelative(scene: Scene, { to }: Trigger, at: number): boolean {
  return at >= to && scene.is(at, 'relative') > 0
}

/** "On Sunday A met B, and B will come to Lima": a day that is over is that of the meeting, not of what is still to come. */
export function isOfPlanMade(scene: Scene, { told }: Telling, time: Timex): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  const day = time.moment?.grain === 'year' ? undefined : time.moment?.start.slice(0, 10)
  if (told?.status !== 'planned' || published === undefined || day === undefined) return false
  return day < published.slice(0, day.length)
}

/** "left on Tuesday for a tour that will take him to Lima", unlike "was on Tuesday due to meet A". */
export function isStillPlanned(scene: Scene, { told, trigger }: Telling): boolean {
  const first = scene.first[trigger.sentence] as number
  for (let at = Math.max(first, (told?.at ?? 0) - PLAN); at <= (told?.at ?? -1); at++)
    if (openEnd(scene, at, 'past-plan') > 0 || scene.is(at, 'former-plan') > 0) return false
  return true
}

/** How many tokens before its plan "was", "had been" may stand. */
const PLAN = 3

/** "in a meeting to reopen licences that were suspended last year": said of the matter, not of the meeting. */
export function isOfMatter(scene: Scene, { trigger }: Telling, at: number): boolean {
  if (trigger.word.part !== 'noun' || scene.is(at, 'relative') === 0) return false
  // "his visit to Peru, which was to begin on Sunday"
  if (scene.tokens.kind[at - 1] !== TokenKind.word) return false
  if (scene.mentionAt[at - 1] !== -1 || scene.isSmall(at - 1) || scene.timeAt[at - 1] !== -1)
    return false
  for (let token = trigger.to; token < at; token++)
    if (scene.mentionAt[token] === -1 && scene.is(token, 'purpose') > 0) return true
  return false
}

/**
 * "membahas peringatan 17 Agustus", "mengundang A ke Lima tahun depan": a time still to come, of what was spoken of, of what
 * somebody was asked to.
 */
export function isOfTopicAhead(
  scene: Scene,
  { trigger, told, kind }: Telling,
  time: Timex,
): boolean {
  const { accepts, tense } = trigger.word
  const invites = kind === 'invitation' && accepts !== true && tense === undefined
  if ((trigger.word.topical !== true && !invites) || told?.status === 'planned') return false
  const published = scene.article.published?.moment.start
  const start = time.moment?.start
  if (published === undefined || start === undefined) return false
  return start.slice(0, 10) > published.slice(0, Math.min(10, start.length))
}

/** How far behind the word of a reason its time may stand, in tokens. */
const REASON = 12

/**
 * "Lawatan itu ditunda menyusul gempa Jumat malam", "was put off after a quake on Friday": when that was for which something does
 * not take place. Behind a comma it is a day of the event again, and so is one it was put off to.
 */
export function isOfReason(scene: Scene, { trigger, told }: Telling, from: number): boolean {
  if (told?.status !== 'cancelled' && told?.status !== 'postponed') return false
  const first = Math.max(trigger.to, told.at + 1, from - REASON)
  for (let at = from - 1; at >= first; at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.tokens.folded[at] === ',') return false
    const reason = scene.is(at, 'cause') > 0 || scene.is(at, 'after') > 0
    if (reason && scene.is(at - 1, 'until') === 0) return true
  }
  return false
}

/** "will be received by A in Apia and is to address parliament on Friday": the time is of what is planned next. */
export function isNextPlan(scene: Scene, at: number): boolean {
  if (scene.is(at, 'conjunction') === 0) return false
  for (let on = at + 1; on <= at + 2; on++) {
    if (scene.mentionAt[on] !== -1) return false
    if (scene.is(on, 'planned') > 0) return true
  }
  return false
}

/** "cut ties with Peru on Wednesday and will open an embassy": what is planned behind "and" is of none of the days told before it. */
export function isBehindPlan(
  scene: Scene,
  { told, trigger }: Telling,
  { span, moment }: Timex,
): boolean {
  const published = scene.article.published?.moment.start.slice(0, 10)
  if (told?.status !== 'planned' || published === undefined || moment === undefined) return false
  const [from, to] = scene.range(span)
  if (
    moment.start.slice(0, 10) > published ||
    from - (scene.first[trigger.sentence] as number) < OPENING
  )
    return false
  for (let at = to; at < trigger.from; at++) if (isNextPlan(scene, at)) return true
  return false
}

/** Tokens of a time that opens its sentence: "On Thursday". */
const OPENING = 3

/** "will reopen its embassy, which was closed in 2001": a time gone by of what is planned. */
export function isOver(scene: Scene, { told }: Telling, { moment }: Timex): boolean {
  const published = scene.article.published?.moment.start
  if (told?.status !== 'planned' || published === undefined || moment === undefined) return false
  const start = moment.start.slice(0, 10)
  return start < published.slice(0, start.length)
}
