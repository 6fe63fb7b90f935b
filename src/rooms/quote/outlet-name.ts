/** Where the name of a medium ends: a site's address, the rest behind a known medium's first words. */
import { type Found, longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import type { Scene } from './scene.ts'

/** Past "Courier", "du Soir", "Radio Australia": the rest of a name whose first words are a known medium's. */
export function nameEnd(scene: Scene, at: number, limit: number): number {
  const { tokens, mentionAt, mentionTo, mentions, words, timed } = scene
  let to = at
  while (to < limit && timed[to] === 0 && scene.regionAt[to] === -1) {
    const kind = mentions[mentionAt[to] as number]?.kind
    const own = kind === undefined || kind === 'state' || kind === 'place' || kind === 'outlet'
    const next = tokens.capital[to + 1] === 1 && to + 1 < limit
    if (tokens.capital[to] === 1 && own && !words.calendar.has(tokens.folded[to] as string))
      to = kind === undefined ? to + 1 : (mentionTo[mentionAt[to] as number] as number)
    else if (tokens.kind[to] === TokenKind.number && to === at) to++
    else if (next && PARTICLE.test(tokens.folded[to] as string)) to++
    else break
  }
  return Math.max(to, at + 1)
}

/** Small words inside a medium's name. */
export const PARTICLE: RegExp = /^(?:de|del|du|en|el|la|le|al|der|do)$/

/** Past the name of a site that begins at token `at`: letters, a dot and its ending without white space. */
export function siteAt({ tokens }: Scene, at: number, limit: number): number | undefined {
  if (DOMAIN.test(tokens.folded[at] as string)) return at + 1
  let to = at + 1
  while (to + 1 < limit && tokens.folded[to] === '.' && tokens.spaced[to] === 0) {
    if (tokens.spaced[to + 1] === 1) break
    to += 2
  }
  return to > at + 1 && ENDING.test(tokens.folded[to - 1] as string) ? to : undefined
}

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4}$/

const ENDING = /^(?:com|id|net|org|news|info|tv|co|my|sg|au|uk)$/

/** "radio", "news agency", "Kanal", and behind a capital "Ledger": a word that is, or names, a medium. */
export function mediumWordAt(
  { tokens, text, words }: Scene,
  at: number,
  joined: boolean,
): Found<string | boolean> | undefined {
  const noun = longestMatch(words.media, text, tokens, at)
  if (noun !== undefined || tokens.capital[at] === 0) return noun
  const name = longestMatch(words.mediumNames, text, tokens, at)
  return name?.values[0] === true && !joined ? undefined : name
}

/** "on Instagram", "di X": no medium, whoever owns the account speaks himself. */
export function isPlatform(scene: Scene, at: number): boolean {
  return longestMatch(scene.words.platforms, scene.text, scene.tokens, at) !== undefined
}

/** "TV" of "on his TV show", "weekly TV"; not "the Times", "Daily Post". */
export function isNounAlone({ tokens, text, words }: Scene, from: number, to: number): boolean {
  const last = to - 1
  if (last < from || words.pointers.has(tokens.folded[from - 1] ?? '')) return false
  for (let at = from; at < to; at++)
    if (longestMatch(words.media, text, tokens, at)?.to !== at + 1) return false
  return from === last || tokens.capital[from] === 0
}
