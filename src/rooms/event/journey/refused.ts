/**
 * Visits a host calls off: "Turkey cancelled a visit by Swedish minister A", "Menhan Turki B mengumumkan pembatalan kunjungan
 * Menhan Swedia A". Nobody says where it was to lead; whoever calls off another's visit is the host.
 */
import { firstSubject } from '../party/first-subject.ts'
import { otherParty } from '../party/party.ts'
import type { Party } from '../party/side.ts'
import { possessorOf } from '../party/subject.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** How far before the noun the word that calls it off may stand, in tokens. */
const REACH = 6

/** Who was to come, and the state that will not have him; undefined where a state calls off its own man's journey. */
export function refusedVisit(
  scene: Scene,
  trigger: Trigger,
): { readonly parties: readonly Party[]; readonly hosts: readonly Party[] } | undefined {
  const off = trigger.word.part === 'noun' ? offBefore(scene, trigger) : undefined
  if (off === undefined) return undefined
  const owned = possessorOf(scene, trigger).parties
  const parties = (owned.length > 0 ? owned : otherParty(scene, trigger).parties).filter(
    ({ entity }) => entity.kind === 'person',
  )
  const home = parties[0]?.entity.country?.value
  const subject = firstSubject(scene, scene.first[trigger.sentence] as number, off)
  const [by, ...others] = subject?.parties ?? []
  const code = by?.entity.country?.value
  if (by === undefined || code === undefined || others.length > 0) return undefined
  if (home === undefined || home === code) return undefined
  const state = scene.state(code)
  return state === undefined
    ? undefined
    : { parties, hosts: [{ entity: state, mention: by.mention }] }
}

/** "cancelled next Friday's > visit", "menunda > kunjungan": no other clause and no name between. */
function offBefore(scene: Scene, { from, light, sentence }: Trigger): number | undefined {
  const first = Math.max(scene.first[sentence] as number, from - REACH)
  for (let at = from - 1; at >= first; at--) {
    if (scene.mentionAt[at] !== -1) return undefined
    if (scene.is(at, 'cancelled') > 0 || scene.is(at, 'postponed') > 0) return light ?? at
    if (scene.is(at, 'clause') > 0) return undefined
  }
  return undefined
}
