/**
 * Postings: the state an envoy is posted to, told in whichever of his titles.
 */

import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'

/** "Duta Besar Peru untuk Fiji, Tomas Arelano, ditarik pulang": Fiji, where the report names it. */
export function postingOf(scene: Scene, mention: number): Party | undefined {
  const namings = [mention, ...(scene.entity(mention)?.mentions ?? [])]
  for (const index of namings) {
    const code = scene.mentions[index]?.towards?.value
    const state = code === undefined ? undefined : hostOf(scene, code)
    if (state !== undefined) return { entity: state, mention: index }
  }
  return undefined
}

/** The state an envoy is posted to; its ministry or leader where the report names it no other way ("the Kenyan foreign ministry said"). */
function hostOf(scene: Scene, country: string): Party['entity'] | undefined {
  const state = scene.state(country)
  if (state !== undefined) return state
  for (const { index } of scene.mentions) {
    const entity = scene.entity(index)
    if (entity?.country?.value === country && entity.kind === 'institution') return entity
  }
  return undefined
}

/** "four employees at Fiji's embassy", "staff of the Fijian mission": the state they serve, where the report names it. */
export function missionOf(scene: Scene, mention: number): Party | undefined {
  const code = isMission(scene, mention) ? scene.mentions[mention]?.country?.value : undefined
  const state = code === undefined ? undefined : scene.state(code)
  return state === undefined ? undefined : { entity: state, mention }
}

/** Whose staff is sent away: of an embassy, or "Fiji's top diplomat", whose minister nobody can expel. */
export function servedBy(scene: Scene, mention: number): Party | undefined {
  const found = scene.mentions[mention]
  const head = found?.kind === 'person' && found.office?.value === 'foreign_minister'
  const state =
    head && found.form === 'office' ? scene.state(found.country?.value ?? '') : undefined
  return state === undefined ? missionOf(scene, mention) : { entity: state, mention }
}

/** Whether the mention is of an embassy, whoever's it is. */
export function isMission(scene: Scene, mention: number): boolean {
  const found = scene.mentions[mention]
  if (found?.kind !== 'institution') return false
  const [from, to] = scene.range(found.span)
  for (let at = from; at < to; at++) if (scene.is(at, 'mission') > 0) return true
  return false
}
