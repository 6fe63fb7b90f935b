/**
 * Collection of tellings: the event words of each sentence, with the times, places and outcomes
 * that stand in it given to one or another of them.
 */

import { continueTelling } from './continuation.ts'
import { tellApart } from './coordination.ts'
import { withEllipses } from './ellipsis.ts'
import { attachOutcome } from './outcome.ts'
import { linkPurpose, linkReception } from './purpose.ts'
import { isMeans, nearPhone } from './remote.ts'
import type { Scene } from './scene.ts'
import { type Telling, tellingOf } from './telling.ts'
import { attachDay } from './told-day.ts'
import { attachPlaces } from './told-place.ts'
import { attachTimes } from './told-time.ts'
import { findTriggers, type Trigger } from './trigger.ts'

/** Collects the tellings of an article in text order. */
export function collectTellings(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = []
  for (let sentence = 0; sentence < scene.sentences.length; sentence++) {
    if (isOtherWorld(scene, sentence)) continue
    const triggers = withEllipses(scene, findTriggers(scene, sentence))
    if (triggers.length === 0) {
      continueTelling(scene, sentence, tellings)
      continue
    }
    const events = triggers.filter(
      (trigger, index) =>
        !isSetting(scene, trigger) &&
        !isMeans(scene, triggers[index - 1], trigger) &&
        !isAgreedUpon(scene, triggers[index - 1], trigger) &&
        !isRecalledFor(scene, triggers[index - 1], trigger) &&
        (trigger.word.phoneOnly !== true ||
          (nearPhone(scene, trigger) && !isAuxiliary(trigger, triggers[index + 1]))) &&
        (!(trigger.word.imposed === true || trigger.word.lightOnly === true) ||
          trigger.light !== undefined),
    )
    const here = events.map((trigger, index) => {
      const previous =
        index === 0 ? (scene.first[sentence] as number) : (events[index - 1] as Trigger).to
      return tellingOf(scene, trigger, previous)
    })
    repeatParties(here)
    followInvitations(scene, here)
    followCalls(scene, here)
    shareModality(scene, here)
    attachTimes(scene, sentence, here)
    attachDay(scene, sentence, here)
    attachPlaces(scene, sentence, here)
    attachOutcome(scene, sentence, here)
    followAppositions(scene, here)
    joinSignatures(here)
    linkPurpose(scene, here)
    linkReception(scene, here)
    const told = here.filter(
      (telling, index) => !isReminder(scene, here, telling, index) && !isNobodysStay(telling),
    )
    tellings.push(...tellApart(scene, told))
  }
  return tellings
}

/** "had first spoken by video link": the verb of the call stands right behind. */
function isAuxiliary(trigger: Trigger, next: Trigger | undefined): boolean {
  return next?.word.part === 'verb' && next.from - trigger.to <= 2
}

/** "di sela KTT ASEAN di Jakarta", "on the sidelines of the G20 summit": the gathering is the setting of another event. */
function isSetting(scene: Scene, trigger: Trigger): boolean {
  for (
    let at = trigger.from - 1;
    at >= Math.max(scene.first[trigger.sentence] as number, trigger.from - 5);
    at--
  ) {
    const behind = scene.is(at, 'setting')
    // "menghadiri KTT dengan Presiden ...": with a party named it is the event itself
    if (behind > 0 && behind <= trigger.from) return scene.is(trigger.to, 'with') === 0
  }
  return false
}

/** "sepakat membuka kembali kedutaan": what was agreed upon is the agreement's outcome, no event yet. */
function isAgreedUpon(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  if (
    before?.word.kind !== 'agreement' ||
    before.word.part !== 'verb' ||
    trigger.word.shape !== 'act' ||
    // "agreed on a new package of sanctions": what was agreed upon is laid on
    trigger.word.imposed === true
  )
    return false
  for (let at = before.to; at < trigger.from; at++) if (scene.is(at, 'clause') > 0) return false
  return true
}

/** "recalled its ambassador for consultations": the reason given, no talks. */
function isRecalledFor(scene: Scene, before: Trigger | undefined, trigger: Trigger): boolean {
  return before?.word.kind === 'recall' && scene.is(trigger.from - 1, 'purposive') > 0
}

/** "sepakat menggelar pembicaraan", "agreed to hold talks": the light verb hangs on the agreement, no clause between. */
function governs(scene: Scene, agreement: Trigger, { light }: Trigger): boolean {
  if (light === undefined || light < agreement.to) return false
  for (let at = agreement.to; at < light; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
  return true
}

/** "akan mengunjungi Suva dan bertemu ...", "will visit Fiji and co-chair a meeting": what is planned of the first verb is of the next. */
function shareModality(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { trigger } = telling
    const at = trigger.light ?? trigger.from
    const bare = telling.told === undefined || telling.told.at === trigger.from
    if (before.told === undefined || before.told.status === 'happened' || !bare) continue
    if (trigger.word.tense === 'past' || trigger.word.status !== undefined) continue
    const verb = trigger.word.part === 'verb' || trigger.light !== undefined
    if (verb && isJoined(scene, at)) telling.told = before.told
  }
}

/** "dan bertemu", "and also hold": nothing but a word or two between the conjunction and the verb. */
function isJoined(scene: Scene, at: number): boolean {
  for (let token = at - 1; token >= Math.max(0, at - 3); token--) {
    if (scene.mentionAt[token] !== -1 || scene.timeAt[token] !== -1) return false
    if (scene.is(token, 'conjunction') > 0) return true
  }
  return false
}

/** "380 warga negara yang berada di Iran": nobody of the report. */
function isNobodysStay({ trigger, parties, stands }: Telling): boolean {
  return trigger.word.stays === true && parties.length === 0 && stands.length === 0
}

/** "Menjelang perundingan, A bertemu B": whose the talks are is told elsewhere, and nothing of them here. */
function isReminder(
  scene: Scene,
  here: readonly Telling[],
  telling: Telling,
  index: number,
): boolean {
  if (telling.trigger.word.part !== 'noun' || !isBeside(scene, telling.trigger)) return false
  const bare = telling.borrowed || (telling.parties.length === 0 && telling.stands.length === 0)
  const says = telling.durations.length > 0 || telling.places.length > 0 || telling.owned
  const main = here
    .slice(index + 1, index + 3)
    .some(({ group, parties }) => (group === 'meet' || group === 'call') && parties.length > 0)
  return bare && !says && main
}

function isBeside(scene: Scene, { from }: Trigger): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'beside') > 0) return true
  return false
}

/** "will travel to Pristina on Monday, a trip he has already postponed twice": told of the journey before it. */
function followAppositions(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { from, word } = telling.trigger
    if (word.part !== 'noun' || before.group !== telling.group) continue
    let at = from - 1
    while (at > from - 4 && scene.mentionAt[at] === -1 && scene.is(at, 'party') > 0) at--
    if (at === from - 1 || scene.tokens.folded[at] !== ',') continue
    if (before.told !== undefined) telling.told = before.told
    // "travel to China next week, the first visit by a leader since 2019": no journey of its own
    if (telling.destinations.length === 0 && before.destinations.length > 0) {
      telling.destinations = before.destinations
      telling.times = before.times
      telling.parties = before.parties
      telling.stands = before.stands
    }
  }
}

/** "and again on Tuesday": those of the encounter told before it. */
function repeatParties(here: readonly Telling[]): void {
  here.forEach((telling, index) => {
    const first = here
      .slice(Math.max(0, index - 3), index)
      .find(({ trigger }) => trigger === telling.trigger.again)
    if (first === undefined) return
    telling.parties = first.parties
    telling.stands = first.stands
  })
}

/** Whoever is invited to visit has not done so; whoever takes the invitation up plans to. */
function followInvitations(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const invitation = here[index - 1] as Telling
    const visit = here[index] as Telling
    // "Qin agreed to come to Washington": what was agreed upon is planned
    const agreed =
      invitation.trigger.word.kind === 'agreement' &&
      invitation.trigger.word.part === 'verb' &&
      (visit.trigger.word.tense === 'bare' || governs(scene, invitation.trigger, visit.trigger))
    // "agreed to extend sanctions": that is how a union does so
    if (agreed && visit.told === undefined && visit.trigger.word.imposed !== true)
      visit.told = { status: 'planned', at: invitation.trigger.from }
    if (invitation.kind !== 'invitation' || visit.group !== 'visit') continue
    const accepted = invitation.trigger.word.accepts === true
    visit.told = { status: accepted ? 'planned' : 'none', at: invitation.trigger.from }
    // the one who accepts travels, the one who invites is host
    if (accepted && invitation.parties.length > 1) {
      visit.parties = invitation.parties.slice(0, 1)
      visit.hosts = invitation.parties.slice(1)
    }
  }
}

/** "to sign a security pact with the EU", "menandatangani perjanjian dengan Fiji": verb and noun are one agreement. */
function joinSignatures(here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const verb = here[index - 1] as Telling
    const noun = here[index] as Telling
    const one = verb.group === 'agreement' && noun.group === 'agreement'
    const near = noun.trigger.from - verb.trigger.to <= 6
    if (!one || !near || verb.trigger.word.part !== 'verb' || noun.trigger.word.part !== 'noun')
      continue
    const known = new Set(verb.parties.map(({ entity }) => entity))
    verb.parties = [...verb.parties, ...noun.parties.filter(({ entity }) => !known.has(entity))]
    noun.parties = verb.parties
    if (verb.stands.length === 0 && verb.parties.length < 2) verb.stands = noun.stands
    noun.told ??= verb.told
  }
}

/** "called A late on Wednesday and spoke with B an hour later": speech joined to a call in one sentence is one. */
function followCalls(scene: Scene, here: Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const call = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { word, from } = telling.trigger
    const speech = word.voice === true && word.part === 'verb' && telling.group === 'meet'
    if (call.group !== 'call' || !speech || !isJoined(scene, from)) continue
    here[index] = { ...telling, kind: 'call', group: 'call' }
  }
}

function isOtherWorld(scene: Scene, sentence: number): boolean {
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++) {
    if (scene.isSmall(at) && scene.mentionAt[at] === -1 && scene.is(at, 'other-world') > 0)
      return true
  }
  return false
}
