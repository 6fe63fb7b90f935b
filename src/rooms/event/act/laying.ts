/**
 * Whose sanctions they are: a treasury or a foreign ministry lays them for its state.
 */
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'

/** "Brussels imposed sanctions": the union that sits there, where the report names it. */
const UNION_SEAT = 'BEL'
const FOR_STATE: ReadonlySet<string> = new Set(['treasury', 'foreign_ministry'])

/** "The US Treasury sanctioned", "the State Department imposed visa bans": the state, where the report has it. */
export function layForState(scene: Scene, parties: Party[]): void {
  const [by] = parties
  if (by?.entity.country?.value === UNION_SEAT) {
    const union = scene.mentions.find(({ index }) => {
      const { kind, country } = scene.entity(index) ?? {}
      return kind === 'institution' && country?.value === 'EUE'
    })
    const entity = union === undefined ? undefined : scene.entity(union.index)
    if (entity !== undefined && scene.mentions[by.mention]?.form === 'metonym')
      parties[0] = { entity, mention: by.mention }
    return
  }
  const { kind, country, class: sort = '' } = by?.entity ?? {}
  if (by === undefined || kind !== 'institution' || !FOR_STATE.has(sort)) return
  const state = country === undefined ? undefined : scene.state(country.value)
  if (state !== undefined && !parties.some(({ entity }) => entity === state))
    parties[0] = { entity: state, mention: by.mention }
}
