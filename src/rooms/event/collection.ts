/**
 * Collection of tellings: the event words of each sentence, with the times, places and outcomes
 * that stand in it given to one or another of them.
 */

import { followAppositions } from './apposition.ts'
import { continueTelling } from './continuation.ts'
import { tellApart } from './coordination.ts'
import { withEllipses } from './ellipsis.ts'
import { isSigned, takeStatements } from './joining/signing.ts'
import { isGreeting, linkGreeting, planStop } from './journey/greeting.ts'
import { takeUp } from './journey/invited.ts'
import { linkPurpose, linkReception } from './journey/purpose.ts'
import { isOfVisit } from './journey/received.ts'
import { shareStay } from './journey/stay.ts'
import { heldFor, isHostsVerb, ledBy } from './made-for.ts'
import { attachOutcome } from './outcome.ts'
import { followPair, sharePair } from './party/left-out.ts'
import { joinMediator } from './party/mediation.ts'
import { attachPlaces } from './place/told-place.ts'
import { tellsOtherWorld } from './scene/other-world.ts'
import type { Scene } from './scene/scene.ts'
import { governs, isAgreedTo } from './status/agreed.ts'
import { partNextRound } from './status/next-round.ts'
import { dropOuterModality } from './status/outer-modality.ts'
import { followPlan, isJoined, shareModality } from './status/shared-modality.ts'
import { dropOfferDay } from './status/unsettled.ts'
import { type Telling, tellingOf } from './telling.ts'
import { countFromEncounter } from './time/counted-day.ts'
import { attachDiary } from './time/diary.ts'
import { attachDayBeside } from './time/encounter-beside.ts'
import { leaveWeekOpen } from './time/open-week.ts'
import { attachDay } from './time/told-day.ts'
import { attachTimes } from './time/told-time.ts'
import { callFurtherOn } from './trigger/call-told.ts'
import { isEvent } from './trigger/qualification.ts'

import {
  isAgreedMatter,
  isBareMatter,
  isReminder,
  isTalkedOf,
  isTally,
  isWhatFor,
} from './trigger/reminder.ts'

import { findTriggers, type Trigger } from './trigger/trigger.ts'
import { withinBefore } from './trigger/within.ts'

/** Collects the tellings of an article in text order. */
export function collectTellings(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = []
  for (let sentence = 0; sentence < scene.sentences.length; sentence++) {
    if (tellsOtherWorld(scene, sentence)) continue
    const triggers = withEllipses(scene, findTriggers(scene, sentence))
    if (triggers.length === 0) {
      continueTelling(scene, sentence, tellings)
      joinMediator(scene, sentence, tellings, [])
      continue
    }
    const events = triggers.filter((trigger, index) =>
      isEvent(scene, trigger, triggers[index - 1], triggers[index + 1]),
    )
    const here = events.map((trigger, index) => {
      const previous =
        index === 0 ? (scene.first[sentence] as number) : (events[index - 1] as Trigger).to
      return tellingOf(scene, trigger, previous)
    })
    dropOuterModality(scene, here)
    repeatParties(here)
    followPair(scene, here)
    sharePair(scene, here)
    followInvitations(scene, here)
    followCalls(scene, here)
    answerCall(tellings.at(-1), here)
    callFurtherOn(scene, tellings, here)
    followPlan(scene, tellings.at(-1), here)
    shareModality(scene, here)
    heldFor(scene, here)
    ledBy(scene, here)
    attachTimes(scene, sentence, here)
    leaveWeekOpen(scene, here)
    dropOfferDay(scene, here)
    countFromEncounter(scene, tellings, here)
    attachDay(scene, tellings, sentence, here)
    attachDayBeside(scene, tellings, sentence, here)
    attachPlaces(scene, sentence, here)
    attachDiary(scene, sentence, here)
    partNextRound(scene, here)
    shareStay(scene, here)
    takeStatements(here)
    attachOutcome(scene, sentence, here)
    followAppositions(scene, here)
    joinSignatures(here)
    linkPurpose(scene, here)
    linkReception(scene, here)
    linkGreeting(tellings, here)
    planStop(tellings, here)
    joinMediator(scene, sentence, tellings, here)
    mergePutOff(here)
    const told = here.filter(
      (telling, index) =>
        !isReminder(scene, here, telling, index) &&
        !isGreeting(scene, here, telling) &&
        !isOfVisit(here, telling, index, scene) &&
        !isTalkedOf(scene, here, telling) &&
        !isWhatFor(scene, here, telling) &&
        !isTally(scene, telling) &&
        !isAgreedMatter(scene, here[index - 1], telling) &&
        !isBareMatter(scene, telling) &&
        !isSigned(here[index - 1], telling) &&
        !isHostsVerb(telling, here[index + 1]) &&
        !isNobodysStay(telling) &&
        !isStopOf(scene, here.slice(0, index), telling),
    )
    tellings.push(...tellApart(scene, takeUp(scene, tellings, told)))
  }
  return tellings
}

/** "380 warga negara yang berada di Iran": nobody of the report. */
function isNobodysStay({ trigger, parties, stands }: Telling): boolean {
  return trigger.word.stays === true && parties.length === 0 && stands.length === 0
}

/** "arrived in Japan for a visit that will also take her to Hiroshima": a stop of the visit told before it. */
function isStopOf(
  scene: Scene,
  before: readonly Telling[],
  { trigger, destinations }: Telling,
): boolean {
  if (trigger.word.owned !== true || trigger.word.part !== 'verb') return false
  const land = (index: number) => scene.mentions[index]?.country?.value
  return before.some(
    ({ group, destinations: led }) =>
      group === 'visit' &&
      led.some((one) => destinations.every((stop) => land(stop) === land(one))),
  )
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
    telling.told = first.told
  })
}

/** Whoever is invited to visit has not done so; whoever takes the invitation up plans to. */
function followInvitations(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const visit = here[index] as Telling
    // "accepted an invitation from A during a call to visit Lima"
    const within =
      index > 1 && here[index - 2]?.kind === 'invitation' && isWithin(scene, here[index - 1])
    const invitation = here[index - (within ? 2 : 1)] as Telling
    // "Qin agreed to come to Washington": what was agreed upon is planned
    const agreed =
      invitation.trigger.word.kind === 'agreement' &&
      invitation.trigger.word.part === 'verb' &&
      (visit.trigger.word.tense === 'bare' ||
        governs(scene, invitation.trigger, visit.trigger) ||
        isAgreedTo(scene, invitation.trigger, visit.trigger))
    // "agreed to extend sanctions": that is how a union does so
    const sanctions = visit.trigger.word.imposed === true || visit.group === 'sanction'
    const bare = visit.told === undefined || visit.told.at === visit.trigger.from
    if (agreed && bare && !sanctions)
      visit.told = { status: 'planned', at: invitation.trigger.from }
    // "an invitation to take part in the summit"
    const asked = visit.group === 'visit' || visit.kind === 'summit'
    if (invitation.kind !== 'invitation' || !asked) continue
    const accepted = invitation.trigger.word.accepts === true
    if (accepted && visit.group !== 'visit') continue
    // "mengundang Anwar bertandang ke Phuket, ajakan yang langsung diiyakan"
    const taken = !accepted && isAccepted(scene, visit.trigger)
    const status = accepted || taken ? 'planned' : 'none'
    visit.told = { status, at: invitation.trigger.from }
    if (taken && invitation.parties.length > 1) {
      visit.parties = invitation.parties.slice(1)
      visit.hosts = invitation.parties.slice(0, 1)
    }
    // the one who accepts travels, the one who invites is host
    if (accepted && invitation.parties.length > 1) {
      visit.parties = invitation.parties.slice(0, 1)
      visit.hosts = invitation.parties.slice(1)
    }
  }
}

function isWithin(scene: Scene, telling: Telling | undefined): boolean {
  return telling !== undefined && withinBefore(scene, telling.trigger) !== undefined
}

function isAccepted(scene: Scene, { to, sentence }: Trigger): boolean {
  for (let at = to; at < (scene.last[sentence] as number); at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'accepted') > 0) return true
  return false
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
    // "meneken perjanjian ..., disaksikan Presiden B": whether B was more than a witness the verb tells
    noun.mediators = verb.mediators
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

/**
 * "Anwar menelepon Trump. Trump sendiri sudah berbicara dengan Hun Manet": a party of a call told right before who
 * spoke to somebody else, no place named, did so by telephone too.
 */
function answerCall(call: Telling | undefined, here: Telling[]): void {
  const [telling] = here
  if (call?.group !== 'call' || telling === undefined || telling.group !== 'meet') return
  const { word } = telling.trigger
  const speech = word.voice === true && word.part === 'verb' && word.topical !== true
  const near = telling.sentence - call.sentence === 1 && telling.places.length === 0
  // "Telepon berdering. Kedua presiden bercakap satu jam"
  const bare = call.parties.length === 0 && call.stands.length === 0
  const [speaker, ...others] = telling.parties
  const same = call.parties.some(({ entity }) => entity === speaker?.entity)
  const another = others.some((one) => !call.parties.some(({ entity }) => entity === one.entity))
  if (speech && near && (bare || (same && another)))
    here[0] = { ...telling, kind: 'call', group: 'call' }
}

/** "Zelensky, yang sedianya berada di Riyadh pada Rabu, menunda kunjungannya": one visit, put off, whose place is told before. */
function mergePutOff(here: Telling[]): void {
  for (let index = here.length - 1; index > 0; index--) {
    const visit = here[index] as Telling
    const plan = here[index - 1] as Telling
    const off = visit.told?.status === 'postponed' || visit.told?.status === 'cancelled'
    if (visit.group !== 'visit' || plan.group !== 'visit' || !off) continue
    if (visit.destinations.length > 0 || visit.trigger.word.owned !== true) continue
    if (plan.told?.status !== visit.told?.status) continue
    here[index] = { ...visit, destinations: plan.destinations, parties: plan.parties, stands: [] }
    here.splice(index - 1, 1)
  }
}
