/**
 * Bodies no table knows, by the way their names are written: "Qantas said it would ...", "the State Secretariat", "the RSF".
 *
 * Everybody with a first and a last name is a mention already, so capitals that are none are a body, where a noun for one stands in
 * them, they are letters, or the words go on with "it". Not where they go on with "he", and not "Rescuers" at the head of a sentence.
 */
import type { EntityRef } from '../../model/entity.ts'
import { TokenKind } from '../../text/token.ts'
import { isVerb } from './clause-subject.ts'
import { citeTokens, type Scene, slugOf, type Unit } from './scene.ts'
import type { Subject } from './standing.ts'

/** How many words a name may have, and how many behind it may hold the pronoun that takes it up. */
const LONGEST = 7
const REACH = 10

/** The body a naming no table knows is the name of; undefined where it may be anything else. */
export function unlistedBody(scene: Scene, { from, to }: Subject): EntityRef | undefined {
  const { tokens, words } = scene
  if (words.tables.headFirst) return undefined
  const called = calledFrom(scene, from, to)
  const article = called === from && words.articles.has(tokens.folded[from] as string) ? 1 : 0
  const start = called + article
  if (start >= to || to - start > LONGEST || !isName(scene, start, to)) return undefined
  if (called === from && !isBody(scene, start, to, article === 1)) return undefined
  const name = citeTokens(scene, start, to).exact
  return { entity: `institution:${slugOf(name)}`, name, kind: 'institution' }
}

/** "The Swiss food group Nestora", "airline Zorvana": where the name begins behind a small noun for a body; else where the naming does. */
function calledFrom({ tokens, words, mentionAt }: Scene, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const word = tokens.folded[at] as string
    const noun = words.bodyKinds.has(word) || words.groups.has(word)
    const small = at === from || tokens.capital[at] === 0
    if (noun && small && mentionAt[at] === -1 && tokens.capital[at + 1] === 1) return at + 1
  }
  return from
}

/** Capitals, with small links between: "Transport for Wales", "Save the Children". */
function isName(
  { tokens, words, mentionAt, mentions, timed }: Scene,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    const kind = mentions[mentionAt[at] as number]?.kind
    if (words.unnamed.has(word) || words.persons.has(word)) return false
    if (kind === 'person' || timed[at] === 1 || tokens.kind[at] === TokenKind.number) return false
    const inside = at > from && at < to - 1
    const small = words.links.has(word) || words.articles.has(word) || words.joins.has(word)
    const mark =
      /^['’]s$/.test(word) || (tokens.kind[at] === TokenKind.mark && "-.&'’".includes(word))
    if (tokens.capital[at] === 1) continue
    if (!(inside && (small || mark))) return false
  }
  return tokens.kind[to - 1] === TokenKind.word
}

function isBody(scene: Scene, from: number, to: number, article: boolean): boolean {
  const { tokens, words, text, mentionAt, regionAt } = scene
  const letters = (at: number) => /^\p{Lu}{2,}$/u.test(text.slice(tokens.start[at], tokens.end[at]))
  let nouns = false
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    nouns ||= words.bodies.has(word) || words.groups.has(word) || words.bodyKinds.has(word)
  }
  const one = to - from === 1
  if (one && nouns) return false
  if (nouns || (one && letters(from))) return true
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    const word = tokens.folded[at] as string
    if (word === '.' || word === '\n' || regionAt[at] !== -1) break
    if (mentionAt[at] !== -1) continue
    if (words.women.has(word) || words.men.has(word)) return false
    if (words.possessives.has(word)) return true
    if (words.collective.has(word) && words.objects.has(word)) return true
  }
  // "the Argentine", "Rescuers", "Jim Lomi"
  if (article) return to - from > 1
  if (!one) return false
  const before = tokens.kind[from - 1] === TokenKind.word || tokens.folded[from - 1] === ','
  return before
}

/** How many sentences back the name is looked for that "the company" takes up. */
const BACK = 4

/**
 * "Zorvana delivered ten boats. The shipbuilder said ...": the name no table knows that opens a sentence before, for a definite noun
 * that is said of companies and the like; `own` where nobody else named before may be meant.
 */
export function openingBody(
  scene: Scene,
  unit: Unit,
  { from, to }: Subject,
):
  | { readonly ref: EntityRef; readonly at: number; readonly end: number; readonly own: boolean }
  | undefined {
  const { tokens, words } = scene
  if (words.tables.headFirst || !words.pointers.has(tokens.folded[from] as string)) return undefined
  const head = tokens.folded[to - 1] as string
  if (!words.bodyKinds.has(head) && !words.groups.has(head)) return undefined
  for (let index = unit.index - 1; index >= Math.max(0, unit.index - BACK); index--) {
    const before = scene.units[index] as Unit
    const first = before.from + (words.articles.has(tokens.folded[before.from] as string) ? 1 : 0)
    const end = nameEnd(scene, first, before.to)
    if (end === undefined || !acts(scene, end)) continue
    const name = citeTokens(scene, first, end).exact
    return {
      ref: { entity: `institution:${slugOf(name)}`, name, kind: 'institution' },
      ...{
        at: first,
        end,
        own: words.bodyKinds.has(head) || tokens.folded.slice(first, end).includes(head),
      },
    }
  }
  return undefined
}

/** Where a name that opens a sentence ends; undefined of persons, places, crowds and words every sentence may open with. */
function nameEnd(scene: Scene, from: number, limit: number): number | undefined {
  const { tokens, words, mentionAt, mentions } = scene
  const first = tokens.folded[from] as string
  if (tokens.capital[from] === 0 || mentionAt[from] !== -1) return undefined
  for (const small of [
    words.settings,
    words.connectives,
    words.joins,
    words.unnamed,
    words.persons,
  ])
    if (small.has(first)) return undefined
  if (words.roles.has(first) || words.personal.has(first) || words.collective.has(first))
    return undefined
  if (words.possessives.has(first) || words.articles.has(first)) return undefined
  let end = from
  while (end < Math.min(limit, from + LONGEST)) {
    const kind = mentions[mentionAt[end] as number]?.kind
    if (kind === 'person') return undefined
    const link = words.owners.has(tokens.folded[end] as string) && tokens.capital[end + 1] === 1
    if (tokens.capital[end] === 0 && !link) break
    end++
  }
  return end === from + 1 && first.endsWith('s') ? undefined : end
}

/** "delivered", "shares rose": what a body does right behind its name. */
function acts(scene: Scene, at: number): boolean {
  return isVerb(scene, at) || (scene.tokens.capital[at + 1] === 0 && isVerb(scene, at + 1))
}
