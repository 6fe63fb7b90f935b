/**
 * Patients: acts told in the passive, "The Peruvian ambassador was summoned", "tiga diplomat Peru diusir dari Fiji".
 *
 * Whom it was done to stands before the word; who did it behind "by" or "oleh", is the state the envoy is posted to,
 * the ministry he was called to, the state diplomats must leave, or whoever tells of it.
 */
import type { Mention } from '../../../model/entity.ts'
import { firstSubject } from '../party/first-subject.ts'
import { otherParty } from '../party/party.ts'
import { listLeft, type Party, partyOf, type Stand, standAt } from '../party/side.ts'
import { behindInsertion } from '../party/subject.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { tellerBehind } from './mission.ts'
import { missionOf, postingOf } from './posting.ts'

/** How far from its word a side of a passive may stand, in tokens. */
const REACH = 16

/** Who did it and whom it was done to, the doer first. */
export interface Suffered {
  readonly parties: readonly Party[]
  readonly stands: readonly Stand[]
}

/** The sides of a passive act. */
export function sufferedAct(scene: Scene, trigger: Trigger): Suffered {
  const patient = patientOf(scene, trigger)
  if (patient === undefined) return { parties: [], stands: [] }
  const { parties, posted, stand } = patient
  const home = parties[0]?.entity.country?.value
  const stands = stand === undefined ? [] : [stand]
  // "Fiji's ambassador to Peru was recalled": the state that sent him did so
  if (trigger.word.kind === 'recall') {
    const state = home === undefined ? undefined : scene.state(home)
    const left = posted ?? placeBehind(scene, trigger, home)
    const doer = state === undefined ? [] : [{ entity: state, mention: -1 }]
    return {
      parties: distinct([...doer, ...parties, ...(left === undefined ? [] : [left])]),
      stands,
    }
  }
  const named = doerBehind(scene, trigger)
  const doer = named.length > 0 ? named : impliedDoer(scene, trigger, posted, home)
  return { parties: distinct([...doer, ...parties]), stands }
}

/** Whom an act was done to. */
export interface Patient {
  readonly parties: readonly Party[]
  /** The state an envoy is posted to: "the Peruvian ambassador to Fiji". */
  readonly posted?: Party
  readonly stand?: Stand
}

/** The nearest naming to the left: a person, an envoy without a name, "three Peruvian diplomats", "she". */
export function patientOf(scene: Scene, trigger: Trigger): Patient | undefined {
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - REACH)
  for (let at = behindInsertion(scene, trigger.from - 1, first); at >= first; at--) {
    const index = scene.mentionAt[at] as number
    if (index === -1) {
      const stand = standAt(scene, at)
      if (stand === 'pronoun') return { parties: [], stand }
      // "Diplomat Peru pulang setelah | diusir": whom the main clause is about
      const after = at === trigger.from - 1 && scene.is(at, 'after') > 0
      if (scene.is(at, 'clause') > 0 && scene.is(at, 'relative') === 0 && !after) return undefined
      continue
    }
    const mention = scene.mentions[index]
    if (mention === undefined) return undefined
    const [start] = scene.range(mention.span)
    const staff = trigger.word.kind === 'expulsion' ? missionOf(scene, index) : undefined
    if (staff !== undefined) return { parties: [staff] }
    const small = mention.kind === 'place' || mention.kind === 'institution'
    // "the ambassador in Lima was", "three diplomats of the embassy were"
    const led = scene.is(start - 1, 'oblique') > 0 || scene.is(start - 1, 'leaving') > 0
    if (small || (mention.kind === 'state' && led)) {
      at = start
      continue
    }
    const posted = postingOf(scene, index)
    const post = posted === undefined ? {} : { posted }
    const party = partyOf(scene, index, true)
    // "three Peruvian tourists were expelled"
    if (mention.rule === 'mention/adjective' && !isOfDiplomats(scene, mention)) return undefined
    // "The ambassadors of France and Germany were summoned"
    if (party?.entity.kind === 'state')
      return { parties: listLeft(scene, party, start, first, trigger.from).parties, ...post }
    if (party !== undefined) return { parties: [party], ...post }
    const state = mention.country === undefined ? undefined : scene.state(mention.country.value)
    if (mention.kind !== 'person' || state === undefined) return undefined
    return { parties: [{ entity: state, mention: index }], ...post }
  }
  return undefined
}

/** "Peruvian diplomats", "diplomat senior Peru": a word for those who serve a state stands beside its adjective. */
function isOfDiplomats(scene: Scene, { span }: Mention): boolean {
  const [from, to] = scene.range(span)
  for (let at = from - 2; at < to + 3; at++)
    if ((scene.mentionAt[at] ?? -1) === -1 && servesState(scene, at)) return true
  return false
}

/** "two officials", "its second-highest diplomat": a word for those who serve a state, many or one. */
export function servesState(scene: Scene, at: number): boolean {
  if (scene.is(at, 'collective') > 0 || openEnd(scene, at, 'serving') > 0) return true
  const end = scene.is(at, 'diplomat')
  // "a Peruvian diplomat's driver"
  return end > 0 && !/^['’]s$/.test(scene.tokens.folded[end] ?? '')
}

/** Who stands behind "by", times and places passed over. */
function doerBehind(scene: Scene, trigger: Trigger): readonly Party[] {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  // "diusir Fiji", "diundang Presiden Peru": in Indonesian right behind the word
  const beside = partyOf(scene, scene.mentionAt[trigger.to] ?? -1, false)
  if (beside !== undefined) return otherParty(scene, trigger).parties
  // "was congratulated by": the word ends in it
  for (let at = trigger.to - 1; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) continue
    if (at >= trigger.to && scene.is(at, 'clause') > 0) return []
    if (scene.is(at, 'agent') === 0) continue
    return otherParty(scene, { ...trigger, to: at + 1 }).parties
  }
  return []
}

function impliedDoer(
  scene: Scene,
  trigger: Trigger,
  posted: Party | undefined,
  home: string | undefined,
): readonly Party[] {
  const body =
    bodyBehind(scene, trigger, home) ??
    posted ??
    placeBehind(scene, trigger, home) ??
    placeLeft(scene, trigger, home)
  if (body !== undefined) return [body]
  // "Israel's foreign minister said Slovenia's ambassador would be summoned": whoever tells of it
  const teller = firstSubject(scene, scene.first[trigger.sentence] as number, trigger.from)
  const [party] = teller?.parties ?? []
  const foreign = party?.entity.country !== undefined && party.entity.country.value !== home
  if (party !== undefined && foreign && home !== undefined) return [party]
  // "Three Peruvian diplomats were expelled on Monday, Fiji said": whoever says so, behind
  const behind = trigger.word.kind === 'expulsion' ? tellerBehind(scene, trigger) : undefined
  const code = behind?.entity.country?.value
  if (behind !== undefined && home !== undefined && code !== undefined && code !== home)
    return [{ entity: scene.state(code) ?? behind.entity, mention: behind.mention }]
  // "was called in to the foreign ministry at 7:30": of the capital the story is told from
  if (trigger.word.kind !== 'summons') return []
  const seat = scene.entity(scene.dateplace ?? -1)?.country?.value
  const here = seat === undefined || seat === home ? undefined : scene.state(seat)
  return home !== undefined && here !== undefined ? [{ entity: here, mention: -1 }] : []
}

/** "was summoned to the Foreign Ministry in Suva": the ministry, where its country is known. */
function bodyBehind(scene: Scene, trigger: Trigger, home: string | undefined): Party | undefined {
  if (trigger.word.kind !== 'summons') return undefined
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  for (let at = trigger.to; at < last; at++) {
    const index = scene.mentionAt[at] as number
    if (index === -1 && scene.is(at, 'clause') > 0) return undefined
    const party = index === -1 ? undefined : partyOf(scene, index, false)
    const body = party?.entity.kind === 'institution' || party?.entity.kind === 'person'
    const country = party?.entity.country?.value
    if (body && country !== undefined && country !== home) return party
  }
  return undefined
}

/** "Diplomat Peru meninggalkan Fiji setelah diusir pemerintah setempat": the state they are told to have left. */
function placeLeft(scene: Scene, trigger: Trigger, home: string | undefined): Party | undefined {
  if (trigger.word.kind !== 'expulsion') return undefined
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - REACH)
  for (let at = first; at < trigger.from; at++) {
    const behind = scene.mentionAt[at] === -1 ? scene.is(at, 'leaving') : 0
    const mention = scene.mentions[scene.mentionAt[behind] ?? -1]
    const code = behind > 0 ? mention?.country?.value : undefined
    const state = code === undefined || code === home ? undefined : scene.state(code)
    if (state !== undefined && mention !== undefined)
      return { entity: state, mention: mention.index }
  }
  return undefined
}

/** "were expelled from Fiji", "was summoned in Suva": the state of the first place behind, not the patient's own. */
function placeBehind(scene: Scene, trigger: Trigger, home: string | undefined): Party | undefined {
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + REACH)
  for (let at = trigger.to; at < last; at++) {
    const index = scene.mentionAt[at] as number
    if (index === -1 && scene.is(at, 'clause') > 0) return undefined
    const mention = scene.mentions[index]
    const place = mention?.kind === 'place' || mention?.kind === 'state'
    const code = place && scene.is(at - 1, 'oblique') > 0 ? mention.country?.value : undefined
    const state = code === undefined || code === home ? undefined : scene.state(code)
    if (state !== undefined) return { entity: state, mention: index }
  }
  return undefined
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    ({ entity }, index) => parties.findIndex((one) => one.entity === entity) === index,
  )
}
