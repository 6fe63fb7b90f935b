/**
 * Collection of tellings: the event words of each sentence, with the times, places and outcomes
 * that stand in it given to one or another of them.
 */

import { givesAid, reachesPerson } from './object.ts'
import { attachOutcome } from './outcome.ts'
import { linkPurpose, linkReception } from './purpose.ts'
import type { Scene } from './scene.ts'
import { nearPhone, type Telling, tellingOf } from './telling.ts'
import { attachPlaces } from './told-place.ts'
import { attachTimes } from './told-time.ts'
import { findTriggers, type Trigger } from './trigger.ts'

/** Collects the tellings of an article in text order. */
export function collectTellings(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = []
  for (let sentence = 0; sentence < scene.sentences.length; sentence++) {
    if (isOtherWorld(scene, sentence)) continue
    const triggers = findTriggers(scene, sentence)
    if (triggers.length === 0) continue
    const events = triggers.filter(
      (trigger, index) =>
        !isSetting(scene, trigger) &&
        !isAgreedUpon(scene, triggers[index - 1], trigger) &&
        !isRecalledFor(scene, triggers[index - 1], trigger) &&
        (trigger.word.phoneOnly !== true || nearPhone(scene, trigger)) &&
        (trigger.word.aidOnly !== true || givesAid(scene, trigger)) &&
        (trigger.word.personOnly !== true || reachesPerson(scene, trigger)),
    )
    const here = events.map((trigger, index) => {
      const previous =
        index === 0 ? (scene.first[sentence] as number) : (events[index - 1] as Trigger).to
      return tellingOf(scene, trigger, previous)
    })
    followInvitations(scene, here)
    attachTimes(scene, sentence, here)
    attachPlaces(scene, sentence, here)
    attachOutcome(scene, sentence, here)
    linkPurpose(scene, here)
    linkReception(scene, here)
    tellings.push(...here)
  }
  return tellings
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
    trigger.word.shape !== 'act'
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
    if (agreed && visit.told === undefined)
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

function isOtherWorld(scene: Scene, sentence: number): boolean {
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, 'other-world') > 0) return true
  }
  return false
}
