/**
 * Owner of a field: the telling a time, length or place in its sentence belongs to.
 */
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

/** The last event word before the token, unless a clause that holds a later event word has begun. */
export function ownerOf(scene: Scene, here: readonly Telling[], at: number): Telling | undefined {
  let owner: Telling | undefined
  for (const telling of here) if (telling.trigger.from < at) owner = telling
  if (owner === undefined) return undefined
  // "..., dan pada Senin bertemu Xi": behind a clause break the next event word is the owner
  const next = here.find((telling) => telling.trigger.from > at)
  if (next !== undefined) {
    for (let index = owner.trigger.to; index < at; index++) {
      // "pembicaraan, yang berlangsung 7,5 jam pada Minggu, berakhir dengan ...": a relative clause is the noun's own
      const clause = scene.is(index, 'clause') > 0 && scene.is(index, 'relative') === 0
      const breaks = scene.tokens.folded[index] === ';' || clause
      if (breaks && scene.mentionAt[index] === -1) return next
    }
    // "tiba di Jakarta, Selasa (11/2), dan disambut": a comma alone leaves the time with the first
    const joined = scene.is(at - 1, 'conjunction') > 0 || scene.is(at - 2, 'conjunction') > 0
    const full =
      owner.times.length > 0 &&
      (scene.tokens.folded[at - 1] === ',' || scene.tokens.folded[at - 2] === ',')
    if (joined || full) return next
  }
  return owner
}
