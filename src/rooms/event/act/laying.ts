/**
 * Whose sanctions they are: a treasury or a foreign ministry lays them for its state.
 */
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'

const FOR_STATE: ReadonlySet<string> = new Set(['treasury', 'foreign_ministry'])

/** "The US Treasury sanctioned", "the State Department imposed visa bans": the state, where the report has it. */
export function layForState(scene: Scene, parties: Party[]): void {
  const [by] = parties
  const { kind, country, class: sort = '' } = by?.entity ?? {}
  if (by === undefined || kind !== 'institution' || !FOR_STATE.has(sort)) return
  const state = country === undefined ? undefined : scene.state(country.value)
  if (state !== undefined && !parties.some(({ entity }) => entity === state))
    parties[0] = { entity: state, mention: by.mention }
}
