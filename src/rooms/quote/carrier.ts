/**
 * Frames of passing on inside a unit: ", seperti dilaporkan televisi pemerintah China, CCTV",
 * "dikutip dari The Straits Times", "in remarks carried by ABI".
 *
 * At the head of a unit such a frame credits the agency of the whole report; behind words it names
 * their carrier.
 */
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { wordsIn } from './clause.ts'
import { mediumAt } from './medium.ts'
import { holdsSomebody } from './medium-name.ts'
import type { Scene, Unit } from './scene.ts'

/** A frame found: tokens, the medium, and whether it opens its unit. */
export interface Passing {
  readonly from: number
  readonly to: number
  readonly ref: EntityRef
  readonly head: boolean
}

/** Finds the frames of passing on in a unit, in text order. */
export function passingsIn(scene: Scene, unit: Unit): readonly Passing[] {
  const { tokens, text, words, regionAt, mentionAt } = scene
  const found: Passing[] = []
  let at = unit.from
  while (at < unit.to) {
    const free = regionAt[at] === -1 && mentionAt[at] === -1
    const frame = free ? longestMatch(words.carriers, text, tokens, at) : undefined
    if (frame === undefined) {
      at++
      continue
    }
    let next = frame.to
    while (
      next < unit.to &&
      mentionAt[next] === -1 &&
      words.carrierLinks.has(tokens.folded[next] as string)
    )
      next++
    const direct = words.carrierHeads.has(frame.values[0] as string)
    const body = tokens.capital[next] === 1 && words.bodies.has(tokens.folded[next] as string)
    const medium = direct && body ? undefined : mediumAt(scene, next, unit.to, true)
    // "dirilis Direktorat Komunikasi Kepresidenan Turki": a body, no medium's name
    const holds = medium?.ref.entity.startsWith('outlet:') && holdsSomebody(scene, next, medium.to)
    if (medium === undefined || holds === true) {
      at = frame.to
      continue
    }
    const before = wordsIn(scene, { from: unit.from, to: at }, 2)
    const head = !direct && (before === 0 || (before === 1 && mentionAt[unit.from] === -1))
    found.push({ from: at, to: medium.to, ref: medium.ref, head })
    at = Math.max(medium.to, frame.to)
  }
  return found
}
