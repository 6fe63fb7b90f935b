/**
 * Whom a definite naming means: "Menlu itu", "the ministry", "sang utusan", "the New York-based group".
 *
 * Whoever was named last with that word in his title or beside his name; else, of a word for any person
 * ("perempuan itu", "the pontiff"), whoever the report is about.
 */
import { firstNotBelow } from '../../text/sorted.ts'
import { isNational } from './national.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'

/** How many mentions back a naming is looked for. */
const BACK = 60

const BESIDE = 8

/** What a definite naming leads to: a mention, the kind of whoever is meant, or nobody the report names. */
export interface Meaning {
  readonly mention?: number
  readonly kind?: 'person' | 'body' | 'nobody'
}

/** Reads a naming as a definite one; undefined where it is none. */
export function definiteOf(
  scene: Scene,
  { from, to }: Subject,
  named: ReadonlySet<string> = new Set(),
): Meaning | undefined {
  const words = wordsOf(scene, from, to)
  if (words === undefined) return undefined
  const found = titled(scene, words, from, to, named)
  if (found !== undefined) return { mention: found }
  const { persons, groups, tables } = scene.words
  if (isBroughtIn(scene, (tables.headFirst ? words[0] : words.at(-1)) as string, from))
    return { kind: 'nobody' }
  if (words.some((word) => persons.has(word)) || isNational(scene, to - 1))
    return { kind: 'person' }
  if (words.some((word) => groups.has(word))) return { kind: 'body' }
  return undefined
}

/** The words of a naming with an article or a demonstrative: "ketua komite" of "Ketua komite itu". */
function wordsOf(scene: Scene, from: number, to: number): readonly string[] | undefined {
  const { tokens, words, mentionAt } = scene
  const first = tokens.folded[from] as string
  const { headFirst } = words.tables
  const pointed = words.pointers.has(first) || words.pointers.has(tokens.folded[to - 1] as string)
  // "Presiden berkata"; "warga berkata" are many
  const bare = headFirst && to - from === 1 && words.roles.has(first) && !words.unnamed.has(first)
  if (!pointed && !bare) return undefined
  const found: string[] = []
  for (let at = from; at < Math.min(to, from + BESIDE); at++) {
    const word = tokens.folded[at] as string
    if (words.pointers.has(word) || words.links.has(word)) continue
    if (words.relatives.has(word)) break
    if (/\p{L}/u.test(word)) found.push(word)
  }
  // "the US Treasury", "the Kremlin": a name after all
  const named =
    mentionAt[from + 1] !== -1 && scene.mentions[mentionAt[from + 1] as number]?.form === 'name'
  const people = named && isNational(scene, from + 1)
  return found.length === 0 || (named && !people && to - from === 2) ? undefined : found
}

/** The mention named last whose title, or the words beside it, hold all words of the naming, else its head. */
function titled(
  scene: Scene,
  words: readonly string[],
  before: number,
  to: number,
  named: ReadonlySet<string>,
): number | undefined {
  const { mentions, mentionFrom, regionAt, words: table } = scene
  const head = (table.tables.headFirst ? words[0] : words.at(-1)) as string
  // beside a name stands much that it is not: "serangan", "warga" and "pejabat" must be in the naming itself
  const isSomebody =
    !isBroughtIn(scene, head, before) &&
    (table.roles.has(head) ||
      table.persons.has(head) ||
      table.groups.has(head) ||
      table.bodyKinds.has(head) ||
      // "The Israeli told the soldiers"
      mentions[scene.mentionAt[to - 1] as number]?.form === 'adjective')
  let loose: number | undefined
  let looser: number | undefined
  let index = firstNotBelow(mentionFrom, before) - 1
  for (let steps = 0; index >= 0 && steps < BACK; index--, steps++) {
    const { kind, form } = mentions[index] as { kind: string; form: string }
    if (kind !== 'person' && kind !== 'institution' && kind !== 'outlet') continue
    if (form === 'office' || scene.entityOf[index] === undefined) continue
    if (regionAt[mentionFrom[index] as number] !== -1) continue
    // "puji presiden itu tentang Teresa": whom he speaks of is another one
    if (named.has(scene.entityOf[index]?.id ?? '')) continue
    const beside = isSomebody ? besideOf(scene, index) : wordsOfMention(scene, index)
    const has = (word: string) =>
      beside.has(word) || (table.sameRoles.get(word) ?? []).some((other) => beside.has(other))
    if (words.every(has)) return index
    if (has(head)) loose ??= index
    // "Hakim ketua itu" of the court's "Ketua ... Ifeoma"
    else if (kind === 'person' && words.some((word) => table.roles.has(word) && has(word)))
      looser ??= index
  }
  return loose ?? (isSomebody ? looser : undefined)
}

/** Tokens before a naming in which somebody without a name may be brought in, and between "a" and "senior US official". */
const BROUGHT = 150
const ADJECTIVES = 4

/**
 * "the official", "pejabat itu", brought in as "a senior US official", "seorang pejabat senior": nobody the report names, but where a
 * name stands beside those words.
 */
export function isBroughtIn(
  { tokens, words, mentions, mentionAt }: Scene,
  head: string,
  before: number,
): boolean {
  if (!words.unnamed.has(head)) return false
  for (let at = before - 1; at >= Math.max(0, before - BROUGHT); at--) {
    if (tokens.folded[at] !== head) continue
    for (let back = at - 1; back >= Math.max(0, at - ADJECTIVES); back--) {
      if (!words.indefinites.has(tokens.folded[back] as string)) continue
      // "a diplomat, Rina Lomi, said"; not "a diplomat met Rina Lomi"
      const next = tokens.folded[at + 1] === ',' ? at + 2 : at + 1
      return mentions[mentionAt[next] as number]?.kind !== 'person'
    }
  }
  return false
}

/** The words of a mention itself: its title and its name. */
export function wordsOfMention(
  { tokens, mentionFrom, mentionTo }: Scene,
  index: number,
): Set<string> {
  return new Set(
    tokens.folded.slice(mentionFrom[index] as number, mentionTo[index] as number) as string[],
  )
}

/** The words of a mention, before it in its clause and in the apposition behind it. */
export function besideOf(scene: Scene, index: number): ReadonlySet<string> {
  const { tokens, mentionFrom, mentionTo, mentions, mentionAt } = scene
  const from = mentionFrom[index] as number
  const to = mentionTo[index] as number
  const found = new Set<string>()
  const stops = (at: number) => {
    const other = mentions[mentionAt[at] as number]
    const word = tokens.folded[at] as string
    const name = other?.kind === 'person' && other.form !== 'office'
    const joins = mentionAt[at] === -1 && scene.words.joins.has(word)
    return word === '.' || word === '\n' || joins || (mentionAt[at] !== index && name)
  }
  let commas = 0
  for (let at = from - 1; at >= Math.max(0, from - BESIDE); at--) {
    if (stops(at) || scene.regionAt[at] !== -1) break
    if (tokens.folded[at] === ',' && (++commas > 1 || at < from - 1)) break
    found.add(tokens.folded[at] as string)
  }
  for (let at = from; at < to; at++) found.add(tokens.folded[at] as string)
  const apposed =
    tokens.folded[to] === ',' ||
    tokens.folded[to] === '(' ||
    scene.words.copulas.has(tokens.folded[to] ?? '')
  for (let at = to + 1; apposed && at < Math.min(tokens.length, to + BESIDE); at++) {
    if (stops(at) || tokens.folded[at] === ',' || scene.regionAt[at] !== -1) break
    found.add(tokens.folded[at] as string)
  }
  return found
}
