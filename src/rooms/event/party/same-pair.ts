/**
 * The same pair: of a meeting "since a summit in Hiroshima in May" those who met now met then.
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Gives an encounter named behind "since", of nobody of its own, the parties of the one that is compared with it. */
export function sharePair(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { word, from } = telling.trigger
    // "since talks", "since a summit"
    const since = scene.is(from - 1, 'since') > 0 || scene.is(from - 2, 'since') > 0
    const open = telling.parties.length + telling.stands.length === 0
    if (!since || !open || word.part !== 'noun' || telling.group !== 'meet') continue
    if (before.group !== 'meet' || before.trigger.word.part !== 'noun') continue
    telling.stands = before.stands
    telling.parties = before.parties
  }
}
