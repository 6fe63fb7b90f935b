/** Words that tell somebody's nation: "the Hungarian", "the Rwandan minister". */
import { firstNotBelow } from '../../text/sorted.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'

/** The nation a naming tells, "HUN" of "the Hungarian minister"; undefined where it tells none. */
export function nationIn(scene: Scene, { from, to }: Subject): string | undefined {
  const { mentionAt, mentions } = scene
  if (scene.words.tables.headFirst) return undefined
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const mention = mentions[mentionAt[at] as number]
    const office = mention?.kind === 'person' && mention.form === 'office'
    if (mention?.kind === 'state' || office) return mention?.country?.value
    if (mention !== undefined) return undefined
  }
  return undefined
}

/** "the Hungarian": one word for somebody of a nation behind an article. */
export function isNational(scene: Scene, at: number): boolean {
  const { tokens, words, mentionAt, mentionFrom, mentionTo, mentions, entityOf } = scene
  const index = mentionAt[at] as number
  if (mentions[index]?.kind !== 'state' || tokens.folded[at - 1] !== 'the') return false
  if (mentionFrom[index] !== at || mentionTo[index] !== at + 1) return false
  const word = tokens.folded[at] as string
  // "the Vatican", "the Sudan": the name of the country itself
  const name = entityOf[index]?.name.toLowerCase() ?? ''
  return !name.split(' ').includes(word) && words.tables.nationals.some((end) => word.endsWith(end))
}

/** Everybody of another nation named near token `at`. */
export function foreign(scene: Scene, nation: string | undefined, at: number): readonly string[] {
  if (nation === undefined) return []
  return near(scene, at).flatMap((entity) =>
    entity?.kind === 'person' && entity.country !== undefined && entity.country.value !== nation
      ? [entity.id]
      : [],
  )
}

/** How many mentions on either side are near: nobody is looked for beyond them. */
const NEAR = 120

/** The entities named near token `at`, by mention. */
export function near({ mentionFrom, entityOf }: Scene, at: number): Scene['entityOf'] {
  const low = firstNotBelow(mentionFrom, at)
  return entityOf.slice(Math.max(0, low - NEAR), low + NEAR)
}
