/**
 * Subjects behind an event noun: with them another clause begins.
 */
import type { Scene } from '../scene/scene.ts'

/** A person or a word for one. */
export function opensClause(scene: Scene, at: number): boolean {
  const person = scene.mentions[scene.mentionAt[at] ?? -1]?.kind === 'person'
  return person || (scene.mentionAt[at] === -1 && scene.is(at, 'pronoun') > 0)
}

/** Somebody named at the token or right behind it, or a word that stands for him. */
export function isSubject(scene: Scene, at: number): boolean {
  const stands = (['pronoun', 'both-persons', 'both-states'] as const).some(
    (one) => scene.is(at, one) > 0,
  )
  return stands || (scene.mentionAt[at] ?? -1) !== -1 || (scene.mentionAt[at + 1] ?? -1) !== -1
}
