/** "Menurut transkrip yang dirilis X, Rina berkata kepada Radio Y": the radio had it from her, X from the radio. */
import type { Conveyance } from '../../model/quote.ts'
import type { Scene } from './scene.ts'
import type { Draft } from './story.ts'
import type { Link } from './uptake.ts'

/** Puts whoever she told it before the bodies named in front of her. */
export function toldFirst(
  scene: Scene,
  { source }: Draft,
  links: readonly Link[],
  chain: Conveyance[],
): Conveyance[] {
  if (source === undefined || !scene.words.tables.headFirst) return chain
  const told = links.find(
    ({ relay }) => relay.told === true && (scene.tokens.start[relay.from] as number) > source.start,
  )?.relay.ref.entity
  const at = chain.findIndex(({ who }) => who.value.entity === told)
  const front = chain.slice(0, Math.max(at, 0))
  if (
    at < 1 ||
    !front.every(({ by, who }) => by === 'body' && who.evidence[0].start < source.start)
  )
    return chain
  return [...chain.slice(at, at + 1), ...front, ...chain.slice(at + 1)]
}
