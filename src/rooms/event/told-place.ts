/**
 * Places of tellings: each goes to the event word it stands with.
 */
import { ownerOf } from './owner.ts'
import { isPlaced } from './party.ts'
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

/** Gives each "di ..." / "in ..." to the event word before it, or to all where it opens the sentence. */
export function attachPlaces(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const leading: number[] = []
  for (const mention of scene.placesIn[sentence] ?? []) {
    const [from] = scene.range(mention.span)
    if (scene.quoted[from] === 1) continue
    if (mention.kind === 'state' && !isPlaced(scene, from, scene.first[sentence] as number))
      continue
    if (!heldAt(scene, from, sentence)) continue
    const owner = ownerOf(scene, here, from)
    if (owner === undefined) leading.push(mention.index)
    else owner.places = [...owner.places, mention.index]
  }
  if (leading.length > 0)
    for (const telling of here) if (telling.places.length === 0) telling.places = leading
}

/** "di Beijing", "at the Great Hall of the People in Beijing", "di wisma negara ... Diaoyutai", ", Beijing,". */
function heldAt(scene: Scene, from: number, sentence: number): boolean {
  const first = scene.first[sentence] as number
  for (let at = from - 1; at >= Math.max(first, from - 7); at--) {
    if (scene.is(at, 'at') > 0) return true
    const index = scene.mentionAt[at] as number
    if (index !== -1) {
      if (scene.mentions[index]?.kind !== 'place') return false
      at = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)[0]
      continue
    }
    const mark = scene.tokens.folded[at] as string
    if (scene.is(at, 'to') > 0 || scene.is(at, 'from') > 0 || scene.is(at, 'clause') > 0)
      return false
    if (mark === '.' || mark === ';') return false
  }
  return false
}
