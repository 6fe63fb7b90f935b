/**
 * Namings that are no subject: behind a preposition, or where words of saying begin.
 */
import type { Scene } from './scene.ts'

/** The comma before "the Kremlin said after ...": a clause of its own. */
export function isSaying(scene: Scene, at: number): boolean {
  return scene.tokens.folded[at] === ',' && scene.is(at, 'clause') > 0
}

export function isOblique(scene: Scene, start: number, first: number, depth = 0): boolean {
  let at = start - 1
  while (
    at >= first &&
    (scene.is(at, 'determiner') > 0 || isQuoteMark(scene.tokens.folded[at] as string))
  )
    at--
  if (at < first || isSaying(scene, at)) return false
  // "aid to Ukraine, Israel and Taiwan": what holds for the head of a list holds for all of it
  const before = scene.mentions[scene.mentionAt[at - 1] ?? -1]
  const own = scene.mentions[scene.mentionAt[start] ?? -1]
  const states = before?.kind === 'state' && own?.kind === 'state'
  if (states && (scene.tokens.folded[at] === ',' || scene.is(at, 'conjunction') > 0)) {
    return depth < 6 && isOblique(scene, scene.range(before.span)[0], first, depth + 1)
  }
  // "The foreign ministers of Fiji and Peru met": the states stand for the ministers
  if (scene.is(at - 1, 'collective') > 0) return false
  // two-word prepositions ("di hadapan") end in a word of the table or begin with one
  return scene.is(at, 'oblique') > 0
}

function isQuoteMark(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}
