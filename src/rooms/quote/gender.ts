/**
 * Whether somebody is a woman or a man, as far as the report tells: by a word for it in his title or beside his name, by his first
 * name, else by the "she" or "he" that takes him up in a sentence that names nobody else. Only ever told for whom "he" cannot mean.
 */
import { genderOfName } from '../../lang/tables/given-gender.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { TokenKind } from '../../text/token.ts'
import type { Scene, Unit } from './scene.ts'

export type Gender = 'woman' | 'man'

/** How many tokens behind a name may hold the pronoun that takes it up. */
const REACH = 30

/** What "she", "the widow" tells of whoever is meant; undefined of words for anybody. */
export function genderOfWords(
  { tokens, words }: Scene,
  from: number,
  to: number,
): Gender | undefined {
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    if (words.women.has(word)) return 'woman'
    if (words.men.has(word)) return 'man'
  }
  return undefined
}

/** Persons of a report by entity; of those who are not in it nothing is told. */
const genders: (scene: Scene) => ReadonlyMap<string, Gender> = once((scene: Scene) => {
  const found = new Map<string, Gender>()
  for (const read of [titled, called, takenUp]) {
    for (const [index, entity] of scene.entityOf.entries()) {
      if (entity?.kind !== 'person' || found.has(entity.id)) continue
      const gender = read(scene, index)
      if (gender !== undefined) found.set(entity.id, gender)
    }
  }
  return found
})

/** Everybody whom a word for a woman, or for a man, cannot mean. */
export function clashing(scene: Scene, gender: Gender | undefined): readonly string[] {
  if (gender === undefined) return []
  return [...genders(scene)].filter(([, other]) => other !== gender).map(([entity]) => entity)
}

/** "Queen Rina", "Rina Hapsari, the spokeswoman of the union". */
function titled(scene: Scene, index: number): Gender | undefined {
  const { tokens, mentionFrom, mentionTo, mentions } = scene
  if (mentions[index]?.form === 'office') return undefined
  const from = mentionFrom[index] as number
  const to = mentionTo[index] as number
  const before = tokens.folded[from - 1] === ',' ? from - 2 : from - 1
  const own = genderOfWords(scene, Math.max(0, before), to)
  if (own !== undefined || tokens.folded[to] !== ',') return own
  // ", a widow who", ", the queen": of what is apposed the article and two words
  const { articles, indefinites } = scene.words
  const first = tokens.folded[to + 1] ?? ''
  if (!articles.has(first) && !indefinites.has(first)) return undefined
  return genderOfWords(scene, to + 2, Math.min(tokens.length, to + 4))
}

function called({ entityOf, mentions }: Scene, index: number): Gender | undefined {
  return mentions[index]?.form === 'office' ? undefined : genderOfName(entityOf[index]?.name ?? '')
}

/** "Nisreen was a presenter before the war, and her brother ...": nobody else is named in that sentence. */
function takenUp(scene: Scene, index: number): Gender | undefined {
  const { tokens, words, mentionAt, mentionTo, regionAt, mentions, entityOf, text } = scene
  const from = mentionTo[index] as number
  if (regionAt[from - 1] !== -1 || !opens(scene, index)) return undefined
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const word = tokens.folded[at] as string
    if (word === '.' || word === '\n' || regionAt[at] !== -1) return undefined
    const other = mentionAt[at] as number
    if (other >= 0) {
      if (mentions[other]?.kind === 'person' && entityOf[other] !== entityOf[index])
        return undefined
      continue
    }
    // "said the defendant had never seen the palace he described to his bankers": somebody else's
    if (words.persons.has(word) || longestMatch(words.cues, text, tokens, at)) return undefined
    if (!words.owned.has(word)) continue
    return words.women.has(word) ? 'woman' : words.men.has(word) ? 'man' : undefined
  }
  return undefined
}

/** Whether the person is the first one named in his sentence. */
function opens(
  { tokens, mentionAt, mentionFrom, mentions, regionAt }: Scene,
  index: number,
): boolean {
  const from = mentionFrom[index] as number
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = tokens.folded[at] as string
    if (word === '.' || word === '\n') return true
    if (regionAt[at] !== -1 || mentions[mentionAt[at] as number]?.kind === 'person') return false
  }
  return true
}

/** "met her at the airport", "called him naive": somebody taken up as the object of what a sentence tells, from token `at` on. */
export function receivedIn(
  { tokens, words, regionAt, timed }: Scene,
  { to }: Unit,
  at: number,
  gender: Gender | undefined,
): boolean {
  if (gender === undefined) return false
  const own = gender === 'woman' ? words.women : words.men
  for (let next = at; next < Math.min(to, at + REACH); next++) {
    const word = tokens.folded[next] as string
    if (regionAt[next] !== -1) return false
    if (!words.objects.has(word) || !own.has(word)) continue
    if (words.prepositions.has(tokens.folded[next - 1] as string)) continue
    // "her brother" is another one
    const behind = tokens.folded[next + 1] ?? '.'
    const ends = tokens.kind[next + 1] !== TokenKind.word || timed[next + 1] === 1
    const opens = words.settings.has(behind) || words.prepositions.has(behind)
    if (!words.owned.has(word) || ends || opens || words.joins.has(behind)) return true
  }
  return false
}

/** "When he came out, ...": a sentence that says "he" of somebody and names nobody. */
export function isAbout(
  { tokens, words, regionAt, mentionAt, mentions }: Scene,
  { from, to }: Unit,
  gender: Gender | undefined,
): boolean {
  if (gender === undefined) return false
  const own = gender === 'woman' ? words.women : words.men
  let said = false
  for (let at = from; at < Math.min(to, from + 2 * REACH); at++) {
    if (regionAt[at] !== -1) continue
    if (mentions[mentionAt[at] as number]?.kind === 'person') return false
    said ||= words.personal.has(tokens.folded[at] as string) && own.has(tokens.folded[at] as string)
  }
  return said
}
