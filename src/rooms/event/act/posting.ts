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
