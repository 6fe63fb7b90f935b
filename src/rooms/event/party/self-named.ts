/**
 * States that act by words for themselves: "pemerintah akan mengirim ...", "mereka memanggil ..." of a ministry that says so.
 */
import { isOblique } from '../scene/oblique.ts'
import type { Scene } from '../scene/scene.ts'
import { personsIn } from './first-subject.ts'
import { type Party, partyOf } from './side.ts'

/** "Jokowi mengatakan pemerintah akan mengirim ...": the state of who says so, where the report names it. */
export function governmentBefore(scene: Scene, at: number, first: number): Party | undefined {
  for (let token = at - 1; token >= Math.max(first, at - 6); token--) {
    if (scene.mentionAt[token] !== -1) return undefined
    // "said the country would close its embassy"
    const land =
      scene.is(token, 'land') > 0 &&
      (scene.is(token - 1, 'determiner') > 0 || scene.is(token - 1, 'owner') > 0)
    if (scene.is(token, 'government') === 0 && !land) continue
    const speaker = personsIn(scene, first, token).at(-1)?.entity.country?.value
    const state = speaker === undefined ? undefined : scene.state(speaker)
    return state === undefined ? undefined : { entity: state, mention: -1 }
  }
  return undefined
}

/** "Kementerian Luar Negeri Peru mengatakan mereka memanggil ...": the body or state that says so, where the sentence names no other before. */
export function sayingOfItself(scene: Scene, at: number, first: number): Party | undefined {
  let stands = false
  let sayer: Party | undefined
  for (let token = at - 1; token >= first; token--) {
    const index = scene.mentionAt[token] as number
    if (index === -1) {
      stands ||= sayer === undefined && at - token <= 6 && scene.is(token, 'both-persons') > 0
      continue
    }
    const party = partyOf(scene, index, false)
    if (!stands || party === undefined || party.entity.kind === 'person') return undefined
    if (sayer !== undefined && sayer.entity !== party.entity) return undefined
    sayer = party
  }
  if (sayer === undefined) return undefined
  const [start] = scene.range(
    (scene.mentions[sayer.mention] as (typeof scene.mentions)[number]).span,
  )
  return isOblique(scene, start, first) ? undefined : sayer
}
