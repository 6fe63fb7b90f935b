/**
 * Missions: embassies opened or closed, told of the embassy itself. "Peru's embassy in Suva was closed last year", "The
 * embassy there will be shut from Monday".
 */

import { firstSubject, personsIn } from '../party/first-subject.ts'
import { type Party, partyOf } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far before its verb the embassy may stand, in tokens. */
const REACH = 12

/** Token behind the word for the embassy that is the verb's subject; undefined where something else is. */
export function missionBefore(scene: Scene, { from, sentence }: Trigger): number | undefined {
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    const end = scene.is(at, 'mission')
    if (end > 0 && end <= from) return end
    if (mention !== undefined || scene.timeAt[at] !== -1) continue
    const between =
      scene.isSmall(at) && scene.is(at, 'clause') === 0 && scene.is(at, 'conjunction') === 0
    if (!between) return undefined
  }
  return undefined
}

/** Whose embassy it is and where it stands. */
export function sidesOfMission(scene: Scene, trigger: Trigger): readonly Party[] {
  const end = missionBefore(scene, trigger)
  if (end === undefined) return []
  const owner = ownerOf(scene, trigger, end)
  const host = hostOf(scene, trigger, end, owner?.entity.country?.value)
  return owner === undefined || host === undefined ? [] : [owner, host]
}

/** "Peru's embassy", "the Peruvian embassy": its state; else the state of whoever tells of it. */
function ownerOf(scene: Scene, trigger: Trigger, end: number): Party | undefined {
  const first = scene.first[trigger.sentence] as number
  const last = scene.last[trigger.sentence] as number
  for (let at = end - 1; at >= Math.max(first, end - 4); at--) {
    const index = scene.mentionAt[at] as number
    const mention = scene.mentions[index]
    if (mention?.kind !== 'institution' && mention?.kind !== 'state') continue
    return stateOf(scene, mention.country?.value, index) ?? partyOf(scene, index, true)
  }
  // "its embassy", "the embassy there ..., Foreign Minister A announced"
  const before = firstSubject(scene, first, end)?.parties[0]
  const teller = before ?? personsIn(scene, trigger.to, last)[0] ?? tellerBehind(scene, trigger)
  return stateOf(scene, teller?.entity.country?.value, teller?.mention ?? -1) ?? teller
}

/** ", the Peruvian foreign ministry said": in words of saying no event is looked for, but who says so is named there. */
export function tellerBehind(scene: Scene, { sentence }: Trigger): Party | undefined {
  const end = sentence + 1 < scene.first.length ? scene.first[sentence + 1] : scene.tokens.length
  for (let at = scene.last[sentence] as number; at < (end as number); at++) {
    const party = partyOf(scene, scene.mentionAt[at] ?? -1, false)
    if (party?.entity.country !== undefined) return party
  }
  return undefined
}

function hostOf(
  scene: Scene,
  trigger: Trigger,
  end: number,
  owner: string | undefined,
): Party | undefined {
  for (let at = end; at < trigger.from; at++) {
    if (scene.is(at, 'there') > 0) return placeBefore(scene, trigger, owner)
    const index = scene.mentionAt[at] as number
    const mention = scene.mentions[index]
    if (mention?.kind === 'place' || mention?.kind === 'state')
      return stateOf(scene, mention.country?.value, index)
  }
  for (
    let at = trigger.to;
    at < Math.min(trigger.to + 6, scene.last[trigger.sentence] as number);
    at++
  ) {
    const index = scene.mentionAt[at] as number
    const mention = scene.mentions[index]
    if (index === -1 && scene.is(at, 'clause') > 0) break
    if (mention?.kind === 'place' && scene.is(at - 1, 'at') > 0)
      return stateOf(scene, mention.country?.value, index)
  }
  const here = scene.mentions[scene.dateplace ?? -1]?.country?.value
  return here === owner ? undefined : stateOf(scene, here, scene.dateplace ?? -1)
}

/** "KINGSTON - Ghana opened its first embassy in the Caribbean": where no host is named, the state the story is told from. */
export function hostHere(scene: Scene, parties: readonly Party[]): { parties: readonly Party[] } {
  const [owner, ...others] = parties
  const here = scene.mentions[scene.dateplace ?? -1]?.country?.value
  if (owner === undefined || others.length > 0 || here === owner.entity.country?.value)
    return { parties: [] }
  const host = stateOf(scene, here, scene.dateplace ?? -1)
  return { parties: host === undefined ? [] : [host] }
}

/** "there": the place of another state named last before. */
function placeBefore(scene: Scene, trigger: Trigger, owner: string | undefined): Party | undefined {
  const first = scene.first[Math.max(0, trigger.sentence - 2)] as number
  for (let at = trigger.from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    const code = mention?.country?.value
    if (mention?.kind === 'place' && code !== owner) return stateOf(scene, code, mention.index)
  }
  return undefined
}

function stateOf(scene: Scene, code: string | undefined, mention: number): Party | undefined {
  const entity = code === undefined ? undefined : scene.state(code)
  return entity === undefined ? undefined : { entity, mention }
}
