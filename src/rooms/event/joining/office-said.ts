/**
 * The office a word for two names: "the two prime ministers" are no presidents, "the two leaders" may be either.
 */
import type { Office } from '../../../model/entity.ts'
import type { Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** The office in the telling's word for those who met; undefined where it names none, or several offices would fit. */
export function officeSaid(
  scene: Scene,
  { sentence, trigger }: Telling,
  stand: Stand,
): Office | undefined {
  if (stand !== 'both-leaders' && stand !== 'both-ministers') return undefined
  for (let at = trigger.from; at >= (scene.first[sentence] as number); at--) {
    const to = scene.mentionAt[at] === -1 ? scene.is(at, stand) : 0
    if (to === 0) continue
    // "two | prime ministers", "two | presidents"
    for (let from = at + 1; from < to; from++) {
      const office = scene.words.offices.get(scene.tokens.folded.slice(from, to).join(' '))
      if (office !== undefined) return office
    }
    return undefined
  }
  return undefined
}
