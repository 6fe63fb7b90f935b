/** Where an event noun stands in its clause: behind "for", behind a preposition, in a phrase that opens the sentence. */
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** "thanked him for the call and accepted": behind "for" and an article the noun is no subject. */
export function isThankedFor(scene: Scene, { from }: Trigger): boolean {
  return scene.is(from - 1, 'determiner') > 0 && scene.is(from - 2, 'purposive') > 0
}

/** "in a phone call", "during talks", "on a visit": behind a preposition the noun is no subject. */
export function isBound(scene: Scene, trigger: Trigger): boolean {
  const first = scene.first[trigger.sentence] as number
  for (let at = trigger.from - 1; at >= Math.max(first, trigger.from - 4); at--) {
    if (scene.mentionAt[at] !== -1 || /^[,;:]$/.test(scene.tokens.folded[at] as string))
      return false
    if (scene.is(at, 'within') > 0 || scene.is(at, 'beside') > 0 || scene.is(at, 'oblique') > 0)
      // "Preparations for a visit, ..., were called off": only where the phrase is the clause's own
      return at === first || scene.tokens.folded[at - 1] === ','
  }
  return false
}

/** The noun stands in a phrase that opens its sentence: "Dalam percakapan 20 menit itu", "During the call", "Speaking after talks". */
export function isFronted(scene: Scene, { from, sentence }: Trigger): boolean {
  const first = scene.first[sentence] as number
  if (from === first || from - first > 8 || scene.mentionAt[first] !== -1) return false
  return (['within', 'beside', 'oblique', 'at'] as const).some(
    (one) => scene.is(first, one) > 0 || (first + 1 < from && scene.is(first + 1, one) > 0),
  )
}
