/**
 * Relative clauses between commas: "Ruto, who arrived on Monday, also met A". What stands in one is told beside, and its
 * time is that of nothing behind it.
 */
import type { Trigger } from '../trigger/trigger.ts'
import { openEnd } from './open-class.ts'
import type { Scene } from './scene.ts'

/** How long such a clause may be, in tokens. */
const CLAUSE = 24

/** Whether the first event word stands in such a clause, and the second behind it in the clause around it. */
export function isClosedRelative(
  scene: Scene,
  { trigger: inside }: { readonly trigger: Trigger },
  { trigger: behind }: { readonly trigger: Trigger },
): boolean {
  return isClosedBefore(scene, inside, behind.from)
}

/** Whether an event word stands in such a clause that has ended before the token. */
export function isClosedBefore(scene: Scene, inside: Trigger, limit: number): boolean {
  if (!isOpened(scene, inside.from)) return false
  for (let at = inside.to; at < Math.min(limit, inside.to + CLAUSE); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    // "who arrived on Monday and, after lunch, met A", "who came to Lima, where he met A": the clause goes on
    const next = at + 1
    const small = scene.mentionAt[next] === -1
    return !(small && (scene.is(next, 'conjunction') > 0 || scene.is(next, 'clause') > 0))
  }
  return false
}

/** Whether a relative clause begins at the token: "who", "yang", "with whom". */
export function opensRelative(scene: Scene, at: number): boolean {
  if (scene.mentionAt[at] !== -1) return false
  if (scene.is(at, 'relative') > 0) return true
  return (
    scene.is(at, 'with') > 0 && scene.mentionAt[at + 1] === -1 && scene.is(at + 1, 'relative') > 0
  )
}

/** ", who", ", yang": no comma between it and the token; or "Scholz, | visiting India,", right behind a name's comma. */
function isOpened(scene: Scene, from: number): boolean {
  const named = scene.mentions[scene.mentionAt[from - 2] ?? -1]
  if (scene.tokens.folded[from - 1] === ',' && named?.kind === 'person') return true
  for (let at = from - 1; at >= Math.max(1, from - CLAUSE); at--) {
    if (scene.tokens.folded[at] === ',') return false
    if (opensRelative(scene, at) && scene.tokens.folded[at - 1] === ',') return true
    if (scene.mentionAt[at] === -1 && scene.is(at, 'relative') > 0)
      return scene.tokens.folded[at - 1] === ','
  }
  return false
}

/** How far back a clause that tells of a person may begin, in tokens. */
const PERSONAL = 24

/**
 * "will meet A, who skipped the gathering in Brussels in December", "A, whose term ends in August": between two tokens begins a clause
 * that tells of a person, and does not end before the second. Its times and places are its own.
 */
export function isOfPerson(scene: Scene, from: number, at: number): boolean {
  let told = 0
  for (let token = at - 1; token >= Math.max(from, at - PERSONAL); token--) {
    if (/^[,;–—)]$/.test(scene.tokens.folded[token] as string)) return false
    if (openEnd(scene, token, 'person') > 0) return told > 1
    told++
  }
  return false
}
