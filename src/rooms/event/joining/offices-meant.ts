/**
 * Offices meant by a word for two: "the two presidents" are two heads of state, "the two leaders" of states or governments alike.
 */
import type { Office } from '../../../model/entity.ts'
import type { Stand } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

const LEADERS: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government'])
const MINISTERS: ReadonlySet<string> = new Set([
  ...['foreign_minister', 'defence_minister', 'minister', 'top_diplomat', 'deputy_minister'],
])
/** How many words the name of an office of several may have: "prime ministers". */
const WORDS = 2

/** The offices one of the two may hold; undefined where the words say nothing of them. */
export function officesMeant(
  scene: Scene,
  stand: Stand,
  { trigger, sentence }: Telling,
): ReadonlySet<string> | undefined {
  if (stand !== 'both-leaders' && stand !== 'both-ministers') return undefined
  const one = officeSaid(scene, stand, scene.first[sentence] as number, trigger.from)
  if (one !== undefined) return new Set([one])
  return stand === 'both-leaders' ? LEADERS : MINISTERS
}

function officeSaid(
  scene: Scene,
  stand: 'both-leaders' | 'both-ministers',
  first: number,
  last: number,
): Office | undefined {
  for (let at = last - 1; at >= first; at--) {
    const end = scene.mentionAt[at] === -1 ? scene.is(at, stand) : 0
    for (let from = Math.max(at, end - WORDS); from < end; from++) {
      const office = scene.words.offices.get(scene.tokens.folded.slice(from, end).join(' '))
      if (office !== undefined) return office
    }
    if (end > 0) return undefined
  }
  return undefined
}
