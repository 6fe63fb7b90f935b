/**
 * Qualification: whether an event word tells of an event where it stands.
 */

import { TokenKind } from '../../../text/token.ts'
import { isDone, isToldAlready } from '../act/act.ts'
import { personsIn } from '../party/first-subject.ts'
import type { Scene } from '../scene/scene.ts'
import { isMeans, nearPhone } from './remote.ts'
import type { Trigger } from './trigger.ts'
import { withinBefore } from './within.ts'

/** Whether an event word tells of an event; `before` and `next` are the event words beside it. */
export function isEvent(
  scene: Scene,
  trigger: Trigger,
  before: Trigger | undefined,
  next: Trigger | undefined,
): boolean {
  const { word } = trigger
  if (isSetting(scene, trigger) || isAgreedUpon(scene, before, trigger)) return false
  if (isRecalledFor(scene, before, trigger) || isToldAlready(before, trigger)) return false
  if (isMeans(scene, before, trigger) || isGuests(scene, before, trigger)) return false
  if (isStanding(scene, trigger) || isTopic(scene, before, trigger)) return false
  if (isReported(scene, trigger) || isGathering(scene, before, trigger)) return false
  if (word.phoneOnly === true && (!nearPhone(scene, trigger) || isAuxiliary(scene, trigger, next)))
    return false
  if ((word.imposed === true || word.lightOnly === true) && trigger.light === undefined)
    return false
  return word.deed !== 'done' || isDone(scene, trigger)
}

/** "menjelaskan perkembangan perundingan dengan AS": how it goes is told, and no round of it. */
function isReported(scene: Scene, { word, from, light }: Trigger): boolean {
  if (word.part !== 'noun' || word.shape !== 'mutual' || light !== undefined) return false
  return (scene.mentionAt[from - 1] ?? 0) === -1 && scene.is(from - 1, 'affair') > 0
}

/** "Pembicaraan mengenai perjanjian dagang dimulai di Lima": what the talks are about. */
function isTopic(scene: Scene, before: Trigger | undefined, { word, from }: Trigger): boolean {
  if (word.kind !== 'agreement' || word.part !== 'noun' || word.weak !== true) return false
  if (before?.word.part !== 'noun' || before.word.shape !== 'mutual') return false
  if (before.word.kind === 'agreement' || from - before.to > TOPIC) return false
  return [1, 2].some(
    (back) => scene.mentionAt[from - back] === -1 && scene.is(from - back, 'cause') > 0,
  )
}

/** How far behind the talks what they are about may stand, in tokens. */
const TOPIC = 16

/** "one of three states that recognise Taiwan": what they have long done. */
function isStanding(scene: Scene, { word, from }: Trigger): boolean {
  const present = word.tense === 'bare' || word.tense === 'present'
  return word.kind === 'recognition' && present && scene.is(from - 1, 'relative') > 0
}

/** "met with visiting Kazakh Deputy Prime Minister A": who was met is called a guest, and nobody else's journey told. */
function isGuests(scene: Scene, before: Trigger | undefined, { word, from, to }: Trigger): boolean {
  const bare = word.shape === 'journey' && word.part === 'verb' && word.tense === undefined
  // "the visiting minister", "A and visiting Peruvian Foreign Minister B": an adjective
  const led = scene.is(from - 1, 'determiner') > 0 || scene.is(from - 1, 'conjunction') > 0
  const guest = scene.mentions[scene.mentionAt[to] ?? -1]?.kind === 'person'
  if (bare && led && guest) return true
  return bare && before?.to === from && before.word.shape === 'mutual'
}

/** "had first spoken by video link": the verb of the call stands right behind. */
function isAuxiliary(scene: Scene, trigger: Trigger, next: Trigger | undefined): boolean {
  if (next?.word.part === 'verb' && next.from - trigger.to <= 2) return true
  // "had cut short a telephone conference": a participle stands behind
  const { from, to } = trigger
  // "had held a secret phone call"
  const plain = !scene.isSmall(to) || scene.is(to, 'light-past') > 0
  const word = scene.tokens.kind[to] === TokenKind.word && plain
  return (
    scene.is(from, 'light') > 0 && word && scene.mentionAt[to] === -1 && scene.timeAt[to] === -1
  )
}

/** "last met in June at the NATO summit": where two met. */
function isGathering(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  const { word, from, to } = trigger
  if (word.part !== 'noun' || scene.is(to, 'with') > 0) return false
  const body = scene.mentions[scene.mentionAt[from - 1] ?? -1]
  // "pada pertemuan G20", "at a G20 meeting"
  const ofBody = [body, scene.mentions[scene.mentionAt[to] ?? -1]].some(
    (one) => one?.kind === 'institution',
  )
  if (word.kind !== 'summit' && !(word.kind === 'meeting' && ofBody)) return false
  if (before?.word.part !== 'verb' || before.word.shape !== 'mutual') return false
  if (before.word.kind === 'agreement' || from - before.to > GATHERING) return false
  // "Leaders of the bloc met at a summit": that is what they met for
  const first = scene.first[trigger.sentence] as number
  if (personsIn(scene, first, from).length < 2) return false
  // "pada KTT G20"
  const bound = scene.is(from - 1, 'oblique') > 0 && scene.is(from - 1, 'with') === 0
  if (bound && scene.is(from - 1, 'purposive') === 0 && scene.is(from - 1, 'cause') === 0)
    return true
  const within = withinBefore(scene, trigger) ?? from
  const at = body === undefined ? within : scene.range(body.span)[0] - 1
  for (let token = at; token >= Math.max(before.to, at - 2); token--)
    if (PREPOSITIONS.some((kind) => scene.is(token, kind) > 0)) return true
  return false
}

const PREPOSITIONS = ['within', 'at', 'while'] as const

/** How far behind the verb the gathering may stand, in tokens. */
const GATHERING = 14

/** "di sela KTT ASEAN di Jakarta", "on the sidelines of the G20 summit": the gathering is the setting of another event. */
function isSetting(scene: Scene, trigger: Trigger): boolean {
  // "menghadiri parade dan bertemu Xi"
  if (trigger.word.part === 'verb') return false
  const first = scene.first[trigger.sentence] as number
  for (let at = trigger.from - 1, left = SETTING; at >= first && left > 0; at--, left--) {
    // "on the margins of the Shanghai Cooperation Organisation summit": a name is one word, however long
    while (
      at > first &&
      scene.mentionAt[at] !== -1 &&
      scene.mentionAt[at - 1] === scene.mentionAt[at]
    )
      at--
    const behind = scene.is(at, 'setting')
    // "menghadiri KTT dengan Presiden ...": with a party named it is the event itself
    if (behind > 0 && behind <= trigger.from) return scene.is(trigger.to, 'with') === 0
  }
  return false
}

/** Words between a setting and its gathering, a name counted once. */
const SETTING = 5

/** "sepakat membuka kembali kedutaan": what was agreed upon is the agreement's outcome, no event yet. */
function isAgreedUpon(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  // "ditutup dengan kesepakatan | untuk membuka konsulat"
  const bound =
    before?.word.part === 'verb' ||
    (before?.to === trigger.from - 1 && scene.is(before.to, 'purpose') > 0)
  if (
    before?.word.kind !== 'agreement' ||
    !bound ||
    trigger.word.shape !== 'act' ||
    // "agreed on a new package of sanctions": what was agreed upon is laid on
    trigger.word.imposed === true ||
    trigger.word.kind === 'sanction'
  )
    return false
  for (let at = before.to; at < trigger.from; at++) if (scene.is(at, 'clause') > 0) return false
  return true
}

/** "recalled its ambassador for consultations": the reason given, no talks. */
function isRecalledFor(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  return before?.word.kind === 'recall' && scene.is(trigger.from - 1, 'purposive') > 0
}
