/**
 * Qualification: whether an event word tells of an event where it stands.
 */

import { TokenKind } from '../../../text/token.ts'
import { isDone, isToldAlready } from '../act/act.ts'
import { personsIn } from '../party/first-subject.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import { isAskedFor } from './appeal.ts'
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
  if (isParticiple(scene, trigger) || isTallied(scene, trigger)) return false
  if (isVotedOn(scene, before, trigger)) return false
  if (isRecalledFor(scene, before, trigger) || isToldAlready(before, trigger)) return false
  if (isMeans(scene, before, trigger) || isGuests(scene, before, trigger)) return false
  if (isBidden(scene, before, trigger)) return false
  if (isStanding(scene, trigger) || isTopic(scene, before, trigger)) return false
  if (isOfPaper(scene, before, trigger) || isOfTheLast(scene, trigger)) return false
  if (isReported(scene, trigger) || isAskedFor(scene, before, trigger)) return false
  if (isOfThings(scene, trigger) || isOfNoun(scene, before, trigger)) return false
  if (isGathering(scene, before, trigger)) return false
  if (word.phoneOnly === true && (!nearPhone(scene, trigger) || isAuxiliary(scene, trigger, next)))
    return false
  if ((word.imposed === true || word.lightOnly === true) && trigger.light === undefined)
    return false
  return word.deed !== 'done' || isDone(scene, trigger)
}

/** "menerima surat undangan dari Presiden A untuk | berkunjung ke Lima": what somebody is asked to. */
function isBidden(scene: Scene, before: Trigger | undefined, { word, from }: Trigger): boolean {
  if (word.shape !== 'journey' || word.part !== 'verb') return false
  if (before?.word.kind !== 'invitation' || before.word.part !== 'noun') return false
  return scene.is(from - 1, 'purpose') > 0 && before.word.deed === 'done' && !isDone(scene, before)
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

/** "signed a memorandum to set up a mechanism for political consultations": what a paper is to bring about. */
function isOfPaper(
  scene: Scene,
  before: Trigger | undefined,
  { word, from, light }: Trigger,
): boolean {
  if (before?.word.kind !== 'agreement' || word.part !== 'noun' || word.shape !== 'mutual')
    return false
  if (word.kind === 'agreement' || light !== undefined || from - before.to > TOPIC) return false
  const at = [1, 2, 3].map((back) => from - back).find((one) => scene.is(one, 'purposive') > 0)
  if (
    at === undefined ||
    at <= before.to ||
    scene.mentionAt[at - 1] !== -1 ||
    scene.timeAt[at - 1] !== -1
  )
    return false
  for (let token = before.to; token < at; token++)
    if (scene.tokens.folded[token] === ',' || scene.mentionAt[token] !== -1) return false
  return !scene.isSmall(at - 1)
}

/** "The talks, hosted by Qatar,", "a meeting hosted by Arelano": who held the encounter named right before is no encounter of his. */
function isOfNoun(scene: Scene, before: Trigger | undefined, { word, from, to }: Trigger): boolean {
  if (before?.word.part !== 'noun' || before.word.shape !== 'mutual') return false
  if (word.part !== 'verb' || scene.is(from, 'mediation') <= to) return false
  return from === before.to || (from === before.to + 1 && scene.tokens.folded[before.to] === ',')
}

/** "where their waters meet", "where the rivers meet": a bare verb of no persons. */
function isOfThings(scene: Scene, { word, from }: Trigger): boolean {
  if (word.part !== 'verb' || word.tense !== 'bare' || word.shape !== 'mutual') return false
  const at = from - 1
  const plain = scene.tokens.kind[at] === TokenKind.word && scene.tokens.capital[at] === 0
  if (!plain || scene.isSmall(at) || scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1)
    return false
  return (['owner', 'owner-of-two', 'article', 'determiner'] as const).some(
    (one) => scene.is(at - 1, one) > 0,
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
  const two = personsIn(scene, first, from).length > 1 || namesBoth(scene, first, before.from)
  if (!two) return false
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

/** "The two prime ministers last met". */
function namesBoth(scene: Scene, first: number, to: number): boolean {
  for (let at = first; at < to; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'both-persons') > 0) return true
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
      ((scene.mentionAt[at] !== -1 && scene.mentionAt[at - 1] === scene.mentionAt[at]) ||
        // "on the fringes of the two-day summit"
        (scene.timeAt[at] !== -1 && scene.timeAt[at - 1] === scene.timeAt[at]))
    )
      at--
    const behind = scene.is(at, 'setting')
    // "menghadiri KTT dengan Presiden ...": with a party named it is the event itself
    if (behind > 0 && behind <= trigger.from) return !hasOtherSide(scene, trigger.to)
  }
  return false
}

/** "perundingan | nuklir dengan AS": "with" right behind, a word of what it is about passed over. */
function hasOtherSide(scene: Scene, to: number): boolean {
  for (let at = to; at < to + 3; at++) {
    if ((scene.mentionAt[at] ?? 0) !== -1) return false
    if (scene.is(at, 'with') > 0) return true
    if (scene.is(at, 'oblique') > 0 || scene.is(at, 'clause') > 0) return false
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
  for (let at = before.to; at < trigger.from; at++)
    // "At a briefing after the signing Ruiz said Peru would open an embassy"
    if (scene.is(at, 'clause') > 0 || openEnd(scene, at, 'reporting') > 0) return false
  return true
}

/** "recalled its ambassador for consultations": the reason given, no talks. */
function isRecalledFor(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  return before?.word.kind === 'recall' && scene.is(trigger.from - 1, 'purposive') > 0
}

/** "The last Peruvian president to visit Fiji was A in 2016": of whoever is named behind, and of nobody of the story. */
function isOfTheLast(scene: Scene, { word, from, sentence }: Trigger): boolean {
  if (word.part !== 'verb' || word.tense !== 'bare' || scene.is(from - 1, 'to') === 0) return false
  const first = scene.first[sentence] as number
  const holder = scene.mentions[scene.mentionAt[from - 2] ?? -1]
  if (holder?.kind !== 'person' || holder.form !== 'office') return false
  const [begins] = scene.range(holder.span)
  return begins - first <= 3 && scene.is(begins - 1, 'last-time') > 0
}
/** "voted to renew an arms embargo", "vetoed a resolution that would have extended sanctions": what the vote was on, and no act beside it. */
function isVotedOn(scene: Scene, before: Trigger | undefined, { word, from }: Trigger): boolean {
  // "adopted a resolution to extend the mandate"
  const matter = word.kind === 'sanction' || word.ballotOnly === true
  if (before?.word.kind !== 'vote' || !matter) return false
  for (let at = before.to; at < from; at++) {
    if (scene.mentionAt[at] !== -1) continue
    // "vetoed the text after Washington imposed sanctions", ", and the United States imposed sanctions"
    if (scene.is(at, 'beside') > 0 || scene.is(at, 'while') > 0) return false
    const end = scene.is(at, 'conjunction')
    if (end > 0 && scene.mentionAt[end] !== -1) return false
  }
  return true
}

/** "a terminal sanctioned by Washington", "goods blacklisted by Lima in May": tells which one is meant, and no act of who stands before. */
function isParticiple(scene: Scene, { word, to }: Trigger): boolean {
  if (word.part !== 'verb' || word.passive === true || word.kind !== 'sanction') return false
  return scene.mentionAt[to] === -1 && scene.is(to, 'agent') > 0
}

/** "has adopted 19 packages of sanctions since 2022": a tally of years, and none of the acts. */
function isTallied(scene: Scene, { word, to, sentence }: Trigger): boolean {
  if (word.kind !== 'sanction') return false
  const last = Math.min(scene.last[sentence] as number, to + TALLY)
  for (let at = to; at < last; at++) {
    if (scene.mentionAt[at] !== -1) continue
    const time = scene.times[scene.timeAt[at + 1] ?? -1]
    if (scene.is(at, 'since') > 0 && time?.kind === 'DATE')
      return (time.moment?.start ?? '') < (scene.article.published?.moment.start ?? '')
    if (scene.tokens.folded[at] === ',') return false
  }
  return false
}

/** How far behind its word "since" may stand, in tokens. */
const TALLY = 10
