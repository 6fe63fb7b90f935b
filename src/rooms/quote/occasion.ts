/**
 * The occasion of words, where it stands behind them: "mengatakan S saat bertemu Xi di Beijing", "..., dalam pidato yang disiarkan X".
 *
 * It is the speaker's and no part of what he said. In "Rina mengatakan Xi menangis saat bertemu ibunya" it is Xi's, in "Rina mengaku
 * menangis saat bertemu ibunya" it is told, in "mengatakan hal itu dibahas dalam rapat" the talk's: there it stays.
 */
import { longestMatch } from '../../text/lexicon.ts'
import type { Range } from './clause.ts'
import type { Scene } from './scene.ts'
import { isEnd } from './verb.ts'
import type { OccasionWords } from './words.ts'

/** How many words what is said has at least. */
const LEAST = 3

/** How far behind a cue an occasion is looked for, and how long it may be. */
const REACH = 80
const LONGEST = 30

/** The token at which the occasion behind the words begins, its comma with it; undefined where there is none. */
export function occasionBehind(scene: Scene, { from, to }: Range): number | undefined {
  const { tokens, regionAt, mentionAt, words } = scene
  const { occasions } = words
  if (!words.tables.headFirst) return undefined
  const own = isOwn(scene, from)
  let person = false
  let told = false
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (regionAt[at] !== -1) return undefined
    const word = tokens.folded[at] as string
    const comma = tokens.folded[at - 1] === ','
    const kind = at - from < LEAST ? undefined : kindOf(scene, occasions, at)
    if (kind !== undefined && isLast(scene, occasions, at, to)) {
      // "..., dalam pidato yang disiarkan X": parted from the words by its comma
      const apart = comma && (kind === 'speech' || !told)
      if (apart) return at - 1
      if (!told && (kind === 'speech' || (own && !person))) return at
    }
    told ||= mentionAt[at] === -1 && occasions.told.has(word)
    const led = words.prepositions.has(tokens.folded[at - 1] ?? '')
    person ||= scene.mentions[mentionAt[at] as number]?.kind === 'person' && !led
  }
  return undefined
}

/** Whether a clause has a subject of its own: "ia menangis" and "akan menangis" are the speaker's. */
function isOwn({ tokens, words, mentionAt, text }: Scene, from: number): boolean {
  if (mentionAt[from] !== -1) return true
  const word = tokens.folded[from] as string
  const { finitePrefixes } = words.tables
  if (words.finite.has(word) || words.adverbs.has(word) || words.negations.has(word)) return false
  if (longestMatch(words.pronouns, text, tokens, from) !== undefined) return false
  return words.notFinite.has(word) || !finitePrefixes.some((prefix) => word.startsWith(prefix))
}

function kindOf(
  { tokens, text, words }: Scene,
  occasions: OccasionWords,
  at: number,
): 'speech' | 'moment' | undefined {
  const when = longestMatch(occasions.whens, text, tokens, at)
  if (when !== undefined) {
    let next = when.to
    // "saat ia bertemu", "setelah keduanya bertemu"
    if (words.personal.has(tokens.folded[next] ?? '')) next++
    return occasions.doings.has(tokens.folded[next] ?? '') ? 'moment' : undefined
  }
  const way = occasions.ways.has(tokens.folded[at] as string)
  return way && longestMatch(occasions.speeches, text, tokens, at + 1) !== undefined
    ? 'speech'
    : undefined
}

/** Whether nothing that is said follows: no "tetapi", no marks, not too much. */
function isLast(scene: Scene, { turns }: OccasionWords, from: number, to: number): boolean {
  if (to - from > LONGEST) return false
  for (let at = from + 1; at < to; at++) {
    const word = scene.tokens.folded[at] as string
    if (scene.regionAt[at] !== -1 || (isEnd(word) && at < to - 1)) return false
    if (scene.tokens.folded[at - 1] === ',' && turns.has(word)) return false
  }
  return true
}
