/** Verbs of clauses: whether a stretch has one of its own, and where a clause begins behind a setting. */
import { begins } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import type { Range } from './clause.ts'
import type { Scene } from './scene.ts'

/** How many tokens of a stretch are looked at. */
const WINDOW = 40

/** Whether a stretch has a verb of its own, so that it is a clause and not a thing. */
export function isClause(scene: Scene, { from, to }: Range): boolean {
  const { tokens, words } = scene
  const { finitePrefixes, finiteEndings } = words.tables
  const end = Math.min(to, from + WINDOW)
  for (let at = from; at < end; at++) {
    const word = tokens.folded[at] as string
    if (words.notFinite.has(word)) continue
    if (tokens.kind[at] !== TokenKind.word || scene.mentionAt[at] !== -1) continue
    const before = at > from ? (tokens.folded[at - 1] as string) : ''
    // "rencana untuk membuka", "negara yang menolak": verbs of a thing, not of the clause
    if (words.relatives.has(before) || begins(words.directiveMarkers, before)) continue
    // "perundingan itu saat menerima tamunya": the setting's
    if (
      words.tables.headFirst &&
      at > from + 1 &&
      words.settings.has(before) &&
      !words.finite.has(word)
    )
      continue
    if (words.finite.has(word)) return true
    if (at === from || tokens.capital[at] === 1) continue
    if (word.length > 5 && finitePrefixes.some((prefix) => word.startsWith(prefix))) return true
    if (word.includes('-')) continue
    if (tokens.folded[at - 1] === '-' && tokens.spaced[at] === 0) continue
    // "behind closed doors"
    if (
      !words.prepositions.has(before) &&
      word.length > 4 &&
      finiteEndings.some((ending) => word.endsWith(ending))
    )
      return true
  }
  return false
}

/** How far behind a setting's preposition the words may begin. */
const SETTING = 12

/** "in a statement it was following the talks", "on Telegram a fire had broken out": where a second noun phrase, with its verb, begins. */
export function clauseBehind(scene: Scene, from: number, limit: number): number | undefined {
  const { tokens, words, mentionAt, mentionFrom, mentions, regionAt } = scene
  for (let at = from + 2; at < Math.min(limit, from + SETTING); at++) {
    const word = tokens.folded[at] as string
    if (regionAt[at] !== -1 || isEnd(word) || word === ',' || word === ':') return undefined
    const last = tokens.folded[at - 1] as string
    const led = [words.links, words.articles, words.settings, words.prepositions, words.joins].some(
      (small) => small.has(last),
    )
    const index = mentionAt[at] as number
    const named = index >= 0 && mentionFrom[index] === at && mentionAt[at - 1] !== index
    const begins =
      (index < 0 && (words.articles.has(word) || words.personal.has(word))) ||
      (index < 0 && words.collective.has(word)) ||
      (named && mentions[index]?.form !== 'adjective')
    if (words.complementizers.has(word)) return undefined
    if (led || !begins || tokens.kind[at - 1] === TokenKind.mark) continue
    // "in a statement the ministry sent to Radio Kivu.": a clause about the setting goes on, and ends the sentence as well
    return tells(scene, at, limit) ? at : undefined
  }
  return undefined
}

/** Whether the first verb behind a noun phrase is its own: not "Mali since March and thanked Qatar". */
function tells(scene: Scene, from: number, limit: number): boolean {
  const { tokens, words } = scene
  for (let at = from; at < Math.min(limit, from + SETTING); at++) {
    const word = tokens.folded[at] as string
    const other =
      words.joins.has(word) || words.subordinators.has(word) || words.relatives.has(word)
    if (word === ',' || (other && at > from)) return false
    if (isClause(scene, { from: at, to: at + 1 })) return true
  }
  return false
}

/** A mark that ends a sentence. */
export function isEnd(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === ';' || word === '\n'
}
