/**
 * Whom a pronoun cannot mean: "The foreign minister, Mr Samuel Ablakwa, spoke. She will fly on to Abuja".
 */
import { genderOfName } from '../../../lang/tables/given-gender.ts'
import type { Entity } from '../../../model/entity.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

export type Gender = 'woman' | 'man'

/** What the pronouns of a telling's sentence say; undefined where none or both are there, and where they may be anybody's, as all Indonesian ones may. */
export function genderSaid(scene: Scene, { sentence }: Telling): Gender | undefined {
  let said: Gender | undefined
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++) {
    const one = genderAt(scene, at)
    if (one === undefined) continue
    // "He will receive her": nobody knows here which of the two is asked for
    if (said !== undefined && said !== one) return undefined
    said = one
  }
  return said
}

function genderAt(scene: Scene, at: number): Gender | undefined {
  if (scene.mentionAt[at] !== -1) return undefined
  if (scene.is(at, 'woman') > 0) return 'woman'
  return scene.is(at, 'man') > 0 ? 'man' : undefined
}

/** Whether a person's name tells that the pronoun is not his, or hers. */
export function clashes({ kind, name }: Entity, gender: Gender | undefined): boolean {
  if (gender === undefined || kind !== 'person') return false
  const own = genderOfName(name)
  return own !== undefined && own !== gender
}
