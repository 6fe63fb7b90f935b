import type { Scene } from '../scene/scene.ts'
import { type Party, partyOf } from './side.ts'

/** "Thai-Cambodian": two states, a hyphen between. */
export function compoundAt(scene: Scene, index: number, end: number): readonly Party[] | undefined {
  const other = scene.mentions[scene.mentionAt[end + 1] ?? -1]
  if (scene.tokens.folded[end] !== '-' || other?.kind !== 'state') return undefined
  const sides = [index, other.index].flatMap((one) => partyOf(scene, one, true) ?? [])
  return sides.length === 2 && sides.every(({ entity }) => entity.kind === 'state')
    ? sides
    : undefined
}

/** "from Oslo dan Dublin": the states of the cities listed from the token on. */
export function citiesFrom(scene: Scene, from: number, last: number): readonly Party[] {
  const found: Party[] = []
  let at = from
  while (at < last) {
    const city = scene.mentions[scene.mentionAt[at] as number]
    // "the French and | German ambassadors": nobody named
    const envoys = city?.kind === 'person' && city.form === 'office' && found.length > 0
    const land = city?.kind === 'place' || city?.kind === 'state' || envoys
    const code = land ? city?.country?.value : undefined
    if (city === undefined || code === undefined) break
    const state = scene.state(code)
    if (state !== undefined && !found.some(({ entity }) => entity === state))
      found.push({ entity: state, mention: city.index })
    at = scene.range(city.span)[1]
    while (at < last && (scene.tokens.folded[at] === ',' || scene.is(at, 'conjunction') > 0)) at++
  }
  return found
}
