/**
 * Journeys: who travels, and where the way leads.
 */

import type { Span } from '../../../model/span.ts'
import { rankedDelegates } from '../party/delegate.ts'
import { firstSubject } from '../party/first-subject.ts'
import { behindPhrase } from '../party/noun-side.ts'
import { otherParty } from '../party/party.ts'
import { sentenceSubject } from '../party/sentence-subject.ts'
import { listRight, type Party, partyOf, type Side, type Stand } from '../party/side.ts'
import { possessorOf, subjectOf } from '../party/subject.ts'
import { relativeSubject } from '../scene/relative.ts'
import type { Scene } from '../scene/scene.ts'
import { plansAlone } from '../status/plan.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { destinationsOf, landHere } from './destination.ts'
import { received } from './received.ts'
import { refusedVisit } from './refused.ts'
import { sentOn } from './sent.ts'

/** What a journey says of itself. */
export interface Journey {
  readonly parties: readonly Party[]
  readonly stands: readonly Stand[]
  /** Mentions of where it leads. */
  readonly destinations: readonly number[]
  /** Who is named as host: "at the invitation of President Erdogan". */
  readonly hosts: readonly Party[]
  readonly owned: boolean
}

/**
 * "menyambangi Retno di kantornya", "visited the president at his residence": a person stands behind the verb, and no
 * place it leads to. That is a meeting.
 */
export function callsOn(scene: Scene, trigger: Trigger): boolean {
  const { part, leads, sends } = trigger.word
  if (part !== 'verb' || leads === true || sends === true) return false
  const host = calledOn(scene, trigger)
  if (host === undefined) return false
  // "visited Aoun at the Baabda palace": where he was called on
  const [led, ...others] = destinationsOf(scene, trigger)
  return led === undefined || (others.length === 0 && isHouse(scene, led))
}

/** "at the Baabda palace": a house, "at" before it. */
function isHouse(scene: Scene, mention: number): boolean {
  const span = scene.mentions[mention]?.span
  if (span === undefined) return false
  const [from, to] = scene.range(span)
  const led = [from - 1, from - 2].some((at) => scene.tokens.folded[at] === 'at')
  return scene.entity(mention)?.placeKind === 'venue' || (led && scene.tokens.capital[to] === 0)
}

/** The person right behind a journey's verb: "mengunjungi Presiden A", "bertandang ke kediaman Presiden A". */
function calledOn(scene: Scene, { to }: Trigger): Party | undefined {
  const small =
    scene.mentionAt[to] === -1 && scene.timeAt[to] === -1 && scene.is(to, 'clause') === 0
  const index = scene.mentionAt[small ? to + 1 : to] ?? -1
  const party = index === -1 ? undefined : partyOf(scene, index, false)
  return party?.entity.kind === 'person' ? party : undefined
}

/** Who travels and where to, from the words around a journey's event word. */
export function journey(scene: Scene, trigger: Trigger): Journey {
  const { word } = trigger
  const mission = word.sends === true ? sentOn(scene, trigger) : undefined
  if (mission !== undefined) {
    const destinations = destinationsOf(scene, { ...trigger, to: mission.way })
    return { parties: mission.parties, stands: [], destinations, hosts: [], owned: false }
  }
  const stands: Stand[] = []
  const parties: Party[] = []
  const led = destinationsOf(scene, trigger)
  const stays = word.part === 'noun' || word.spent === true
  const stayed = led.length > 0 || !stays ? led : stayedIn(scene, trigger)
  const destinations = stayed.length > 0 ? stayed : arrivedHere(scene, trigger)
  const refused = destinations.length === 0 ? refusedVisit(scene, trigger) : undefined
  if (refused !== undefined) return { ...refused, stands, destinations, owned: false }
  const people = (side: { parties: readonly Party[]; stand?: Stand }) => {
    for (const party of side.parties) if (party.entity.kind === 'person') parties.push(party)
    if (side.stand !== undefined && side.stand !== 'both-states') stands.push(side.stand)
  }
  // "menjadi tuan rumah kunjungan kenegaraannya", "hosted the visit": who does so stays at home
  const hosting = trigger.light !== undefined && scene.is(trigger.light, 'hosting') > 0
  // "a tour that will take him to Lima"
  if (word.part === 'verb' && word.owned === true) stands.push('pronoun')
  else if (!hosting && (word.part === 'verb' || trigger.light !== undefined))
    people(subjectOf(scene, trigger))
  // "Due in Ankara on Sunday, the premier ...", "Arriving in Lima, ...": the traveller follows the phrase
  if (word.part === 'verb' && parties.length === 0 && stands.length === 0)
    people(behindOpening(scene, trigger))
  if (word.part === 'verb' && parties.length === 0 && stands.length === 0)
    parties.push(...rankedDelegates(scene, trigger))
  if (word.part === 'noun') {
    if (parties.length === 0) people(possessorOf(scene, trigger))
    if (parties.length === 0 && !opensOther(scene, trigger)) people(otherParty(scene, trigger))
    if (parties.length === 0 && stands.length === 0) people(travellerOf(scene, trigger))
    // "Dalam kunjungannya ke Lima pada Rabu, Menlu A diterima ...": his who is named behind the phrase
    const named = stands[0] === 'pronoun' ? behindPhrase(scene, trigger, parties) : undefined
    if (named !== undefined) {
      parties.push(named)
      stands.length = 0
    }
  }
  const guest = word.part === 'noun' && !hosting ? received(scene, trigger) : undefined
  if (guest !== undefined) parties.splice(0, parties.length, guest.guest)
  // "A visit to Belgrade was dropped after Serbian President A said ...": whoever is at home there does not travel
  const lands = new Set(destinations.map((one) => scene.mentions[one]?.country?.value))
  const guests = parties.filter(({ entity }) => !lands.has(entity.country?.value))
  if (word.part === 'noun' && trigger.light === undefined && lands.size === 1)
    parties.splice(0, parties.length, ...guests)
  // "Rencananya melanjutkan perjalanan ke Kabul urung": the plan of whom the story is about
  if (plansAlone(scene, trigger, parties, stands)) stands.push('pronoun')
  const called = word.part === 'verb' ? calledOn(scene, trigger) : undefined
  const host = hosting
    ? subjectOf(scene, trigger).parties
    : called === undefined
      ? (guest?.hosts ?? hostsOf(scene, trigger))
      : [called]
  const hosts = host.filter(({ entity }) => !parties.some((one) => one.entity === entity))
  return { parties, stands, destinations, hosts, owned: false }
}

/** "arrived on Saturday", "is due here", "tiba di sini": where a day but no place is told, the dateline's city. */
function arrivedHere(scene: Scene, trigger: Trigger): readonly number[] {
  if (trigger.word.arrives !== true || scene.dateplace === undefined) return []
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + 4)
  for (let at = trigger.to; at < last; at++) {
    if (scene.is(at, 'here') > 0) return [scene.dateplace]
    const time = scene.times[scene.timeAt[at] ?? -1]
    if (time?.kind === 'DATE' || time?.kind === 'TIME') return [scene.dateplace]
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'clause') > 0) return []
  }
  return []
}

/** "berada di China dalam rangka kunjungan kenegaraan", "is in China on a state visit": where the traveller is. */
function stayedIn(scene: Scene, trigger: Trigger): readonly number[] {
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - 8)
  for (let at = trigger.from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    if (mention === undefined) {
      // "Di Sydney, Jokowi menghabiskan dua hari"
      if (trigger.word.spent === true && scene.tokens.folded[at] === ',') continue
      if (scene.is(at, 'clause') > 0 || /^[,;:]$/.test(scene.tokens.folded[at] as string)) return []
      continue
    }
    const place = mention.kind === 'place' || mention.kind === 'state'
    if (trigger.word.spent === true && mention.kind === 'person') continue
    return place && scene.is(at - 1, 'at') > 0 ? [mention.index] : []
  }
  return []
}

/** "leave on Sunday evening for Madrid", "berangkat pada Senin ke Tokyo": a place the words lead to stands in reach. */
export function leadsSomewhere(scene: Scene, trigger: Trigger): boolean {
  return destinationsOf(scene, trigger).length > 0
}

/** "was in Berlin on Sunday", "berada di Suva": a city or state right behind the words. */
export function staysSomewhere(scene: Scene, trigger: Trigger): boolean {
  const { to } = trigger
  if (landHere(scene, trigger) !== undefined) return true
  const at = scene.is(to, 'determiner') > 0 && scene.mentionAt[to] === -1 ? to + 1 : to
  const mention = scene.mentions[scene.mentionAt[at] ?? -1]
  const state = mention?.kind === 'state' && mention.rule !== 'mention/adjective'
  if (mention === undefined || !(state || mention.kind === 'place')) return false
  const mark = scene.tokens.folded[scene.range(mention.span)[1]]
  return mark !== "'s" && mark !== '’s'
}

/** The person behind "at the invitation of", "atas undangan" in the journey's sentence. */
function hostsOf(scene: Scene, trigger: Trigger): readonly Party[] {
  const last = scene.last[trigger.sentence] as number
  for (let at = trigger.to; at < last; at++) {
    const behind = scene.is(at, 'host')
    // "at Li's invitation"
    const owner = scene.is(at, 'host-noun') > 0 ? ownerBefore(scene, at) : undefined
    if (owner?.entity.kind === 'person') return [owner]
    if (behind === 0 || scene.quoted[at] === 1) continue
    for (let next = behind; next < Math.min(last, behind + 3); next++) {
      const index = scene.mentionAt[next] as number
      if (index === -1) continue
      const party = partyOf(scene, index, false)
      if (party?.entity.kind === 'person')
        return listRight(scene, party, scene.range(scene.mentions[index]?.span as Span)[1], last)
          .parties
      // "at the invitation of his Qatari counterpart": of whom the report names elsewhere
      const counterpart = counterpartOf(scene, trigger, index)
      return counterpart === undefined ? [] : [counterpart]
    }
  }
  return []
}

/** "his Qatari counterpart": the holder of the visitor's office in that country, where the report names one. */
function counterpartOf(scene: Scene, trigger: Trigger, adjective: number): Party | undefined {
  const mention = scene.mentions[adjective]
  if (mention?.rule !== 'mention/adjective') return undefined
  const [visitor] = subjectOf(scene, trigger).parties
  const office = visitor?.entity.office?.value
  if (office === undefined) return undefined
  const found = scene.holder(office, mention.country?.value ?? '')
  return found === undefined ? undefined : { entity: found, mention: -1 }
}

function ownerBefore(scene: Scene, at: number): Party | undefined {
  const mark = scene.tokens.folded[at - 1]
  const index = mark === "'s" || mark === '’s' ? (scene.mentionAt[at - 2] ?? -1) : -1
  return index === -1 ? undefined : partyOf(scene, index, false)
}

/** "Trump membatalkan kunjungan", "Dalam kunjungan ke Beijing, Blinken ...": the subject of the noun's own clause. */
function travellerOf(scene: Scene, trigger: Trigger) {
  const first = scene.first[trigger.sentence] as number
  // "held talks with King A of Spain, who is on a state visit to China"
  const whose = relativeSubject(scene, trigger.from, first)
  if (whose?.parties.length === 1) return whose
  for (let at = trigger.from - 1; at >= first; at--) {
    const inserted = scene.tokens.folded[at - 1] === ','
    // "flew home after a three-day visit to Japan": the noun alone is no clause, unlike "a ship that cancelled a visit"
    const bare =
      scene.is(at, 'relative') === 0 && trigger.from - at < 6 && noMention(scene, at, trigger.from)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0 && !inserted && !bare)
      return { parties: [] }
  }
  return sentenceSubject(scene, trigger, trigger.to)
}

/** "on a visit | and met President A": behind "and" another verb has somebody of its own. */
function opensOther(scene: Scene, { to, sentence }: Trigger): boolean {
  for (let at = to; at < Math.min(scene.last[sentence] as number, to + 3); at++) {
    if (scene.mentionAt[at] !== -1) return false
    if (scene.is(at, 'conjunction') > 0) return true
  }
  return false
}

function noMention(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.mentionAt[at] !== -1) return false
  return true
}

/** The subject behind the comma that closes a phrase the verb opens its sentence with. */
function behindOpening(
  scene: Scene,
  { from, to, sentence }: Trigger,
): Pick<Side, 'parties' | 'stand'> {
  const last = scene.last[sentence] as number
  if (from - (scene.first[sentence] as number) > 1) return { parties: [] }
  for (let at = to; at < Math.min(last, to + OPENING); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    const subject = firstSubject(scene, at + 1, Math.min(last, at + OPENING), true)
    if (subject !== undefined) return subject
  }
  return { parties: [] }
}

/** How long such a phrase may be, in tokens. */
const OPENING = 16
