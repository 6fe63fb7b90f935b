/** Verbs of asking that leave their "agar" out: "meminta semua pihak menahan diri", "memerintahkan militer menyiapkan rencana". */
import { TokenKind } from '../../text/token.ts'
import { isHead } from './demonstrative.ts'
import type { Scene } from './scene.ts'

/** How many tokens may name whoever is asked. */
const REACH = 10

const TWICE: RegExp = /^(\p{L}+)-\1$/u

/** Where what is asked for begins, behind whoever is asked; undefined where a thing is asked for: "meminta bantuan membangun pasar". */
export function askedFrom(scene: Scene, at: number, limit: number): number | undefined {
  const { tokens, words, mentionAt, mentionTo, regionAt } = scene
  if (!words.tables.headFirst) return undefined
  let next = at
  while (isSmall(scene, next)) next++
  const whole = next > at && words.articles.has(tokens.folded[next - 1] as string)
  if (!isAsked(scene, next) && !whole) return undefined
  for (; next < Math.min(limit, at + REACH); next++) {
    if (regionAt[next] !== -1) return undefined
    const index = mentionAt[next] as number
    if (index >= 0) {
      next = (mentionTo[index] as number) - 1
      continue
    }
    const word = tokens.folded[next] as string
    if (next > at && doesSomething(scene, next)) return next
    const place =
      words.placeLinks.has(word) && (mentionAt[next + 1] !== -1 || tokens.capital[next + 1] === 1)
    // "Israel dan Hamas"
    const both = words.joins.has(word) && mentionAt[next + 1] !== -1 && mentionAt[next - 1] !== -1
    const parted = words.relatives.has(word) || words.settings.has(word) || words.joins.has(word)
    if (both) continue
    if ((parted && !place) || tokens.kind[next] !== TokenKind.word) return undefined
  }
  return undefined
}

/** "semua", "para", "kedua": before the noun. */
function isSmall({ tokens, words, mentionAt }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  return mentionAt[at] === -1 && (words.quantifiers.has(word) || words.articles.has(word))
}

/** Somebody who can be asked: a country, a body, a person, or a noun for one. */
function isAsked(scene: Scene, at: number): boolean {
  const kind = scene.mentions[scene.mentionAt[at] as number]?.kind
  if (kind === 'state' || kind === 'institution' || kind === 'person' || kind === 'place')
    return true
  if (isHead(scene, at)) return true
  // "sekutunya", "negara-negara"
  const { clitic } = scene.words.tables
  const word = scene.tokens.folded[at] ?? ''
  const bare = word.endsWith(clitic) ? word.slice(0, -clitic.length) : word.replace(TWICE, '$1')
  const { roles, unnamed, persons, groups, bodies, realms } = scene.words
  return [roles, unnamed, persons, groups, bodies, realms].some((nouns) => nouns.has(bare))
}

/** "menahan", "berhenti", "tidak", "segera": a verb of whoever is asked; a passive is about a thing. */
function doesSomething({ tokens, words }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  if (words.notFinite.has(word) || tokens.capital[at] === 1) return false
  if (words.finite.has(word) || words.betweens.has(word)) return !words.pointers.has(word)
  return word.length > 5 && words.tables.actives.some((prefix) => word.startsWith(prefix))
}
