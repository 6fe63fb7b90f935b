/**
 * Whom "the Hungarian", "the 62-year-old", "the labour minister" mean where no title before holds those words.
 *
 * Such words take up whoever the report is about: of all persons named before, those of another country or the other
 * sex left out, one of that country first, then one whose role has not been told (whoever is already "the yard's owner"
 * is not "the photographer"), then whoever sentences are about, the one the report began with first.
 */
import { firstNotBelow } from '../../text/sorted.ts'
import { besideOf } from './definite.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { topicOf } from './topic.ts'

/** How many mentions and units back persons are looked for. */
const BACK = 60
const UNITS = 12

/** How many of somebody's mentions are read for what he is. */
const TOLD = 12

/** The last mention of whoever the words fit best; `told` tells whether they name a role. */
export function epithetOf(
  scene: Scene,
  unit: number,
  { from, to }: Subject,
  excluded: ReadonlySet<string>,
  nation: string | undefined,
  speaker?: string,
): number | undefined {
  const { mentionFrom, entityOf, units } = scene
  const topics = new Set<string>()
  let first: string | undefined
  for (let at = 0; at < unit; at = at === 0 ? Math.max(1, unit - UNITS) : at + 1) {
    const { from, to } = units[at] as { from: number; to: number }
    const id = entityOf[topicOf(scene, from, to, false, excluded) ?? -1]?.id
    if (id !== undefined) topics.add(id)
    first ??= id
  }
  const role = tellsRole(scene, to)
  let best: { index: number; score: number; begin: number } | undefined
  const seen = new Set<string>()
  const floor = units[Math.max(0, unit - UNITS)]?.from ?? 0
  for (let index = firstNotBelow(mentionFrom, from) - 1; index >= 0; index--) {
    if (seen.size > BACK || (mentionFrom[index] as number) < floor) break
    const entity = entityOf[index]
    if (entity === undefined || !isPerson(scene, index)) continue
    if (excluded.has(entity.id) || seen.has(entity.id)) continue
    seen.add(entity.id)
    const own = nation !== undefined && entity.country?.value === nation
    // "the Rwandan minister": of somebody whose country nobody tells only whom a sentence is about
    if (nation !== undefined && !own && !topics.has(entity.id)) continue
    const score =
      (own ? 4 : 0) +
      (role && !hasRole(scene, entity.mentions) ? 2 : 0) +
      (topics.has(entity.id) ? 1 : 0) +
      (entity.id === first ? 1 : 0) +
      (entity.id === speaker ? 3 : 0)
    const begin = entity.mentions[0] as number
    if (best === undefined || score > best.score || (score === best.score && begin < best.begin))
      best = { index, score, begin }
  }
  return best?.index
}

/** "the photographer", "the labour minister"; "the 62-year-old", "the woman" tell none. */
function tellsRole({ tokens, words }: Scene, to: number): boolean {
  const last = tokens.folded[to - 1] as string
  return (words.roles.has(last) || words.persons.has(last)) && last !== 'old'
}

/** Whether what somebody is has been told beside his name. */
function hasRole(scene: Scene, mentions: readonly number[]): boolean {
  const { words } = scene
  return mentions.slice(0, TOLD).some((index) => {
    if (scene.mentions[index]?.office !== undefined) return true
    if (!isPerson(scene, index)) return false
    for (const word of besideOf(scene, index))
      if (words.roles.has(word) || words.persons.has(word)) return true
    return false
  })
}

function isPerson({ mentions, mentionFrom, regionAt }: Scene, index: number): boolean {
  const mention = mentions[index]
  if (mention?.kind !== 'person' || mention.form === 'office') return false
  return regionAt[mentionFrom[index] as number] === -1
}
