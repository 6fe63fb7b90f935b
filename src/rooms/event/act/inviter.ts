/**
 * Invitations somebody conveys for another: "handed him an invitation from Prime Minister Lee". Whoever carries one is not
 * who invites.
 */
import { type Party, partyOf, type Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import { namedBefore } from '../trigger/object.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** Puts the sender of an invitation in the place of its carrier, and whom it asks beside him. */
export function conveyed(scene: Scene, trigger: Trigger, parties: Party[], stands: Stand[]): void {
  const { kind, part } = trigger.word
  const inviter = kind === 'invitation' && part === 'noun' ? senderOf(scene, trigger) : undefined
  if (inviter === undefined) return
  const [carrier] = parties.splice(0, 1, inviter)
  // "conveyed an invitation from President A for B to visit Lima"
  const asked = guestOf(scene, trigger, inviter, carrier)
  const him = stands.includes('pronoun') ? namedBefore(scene, trigger, carrier) : undefined
  const guest = asked ?? (him?.entity === inviter.entity ? undefined : him)
  if (guest === undefined) return
  parties.splice(1, parties.length, guest)
  stands.length = 0
}

/** Who is asked, right behind the inviter: "for Arelano to visit", "for him to visit" of the other one named before. */
function guestOf(
  scene: Scene,
  trigger: Trigger,
  { mention }: Party,
  carrier: Party | undefined,
): Party | undefined {
  const span = scene.mentions[mention]?.span
  const end = span === undefined ? trigger.to : scene.range(span)[1]
  if (span === undefined || scene.is(end, 'recipient') === 0) return undefined
  if (scene.is(end + 1, 'pronoun') > 0) return namedBefore(scene, trigger, carrier)
  const party = partyOf(scene, scene.mentionAt[end + 1] ?? -1, false)
  return party?.entity.kind === 'person' ? party : undefined
}

/** The person behind "from" right behind an act's noun: "an invitation from Prime Minister Lee". */
function senderOf(scene: Scene, { to }: Trigger): Party | undefined {
  if (scene.is(to, 'from') === 0) return undefined
  const party = partyOf(scene, scene.mentionAt[to + 1] ?? -1, false)
  return party?.entity.kind === 'person' ? party : undefined
}
