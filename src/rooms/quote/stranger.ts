/**
 * Names no table knows at a cue: "ASDP menyatakan", "Walhi Sumatera Utara menilai", "kata perwakilan warga, Ratih". Whoever it is, the
 * report calls him so; where the last words of the naming are common ones ("Maskapai", "para pedagang") nobody is named.
 */
import type { EntityRef } from '../../model/entity.ts'
import { type Sourced, stated } from '../../model/evidence.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { TokenKind } from '../../text/token.ts'
import type { Range } from './clause.ts'
import type { Attribution } from './place.ts'
import { citeTokens, quotedIn, type Scene, slugOf } from './scene.ts'

/** How long such a name may be. */
const LONGEST = 8

/** "ASDP menyatakan", "kata Ratih": whoever is called by a name no table knows. */
export function strangerOf(scene: Scene, one: Attribution): Sourced<EntityRef> | undefined {
  const { subject, naming, cue, left } = one
  if (subject?.kind !== 'stranger' || naming === undefined) return undefined
  // ", tulis Tbilisi Kronika": a medium, where no marks show that somebody wrote it himself
  const press = longestMatch(scene.words.relays, scene.text, scene.tokens, cue.from)?.values[0]
  if (press?.press === true && !(left !== undefined && quotedIn(scene, left))) return undefined
  const ref = calledSo(scene, naming)
  if (ref === undefined) return undefined
  return stated(ref, 'quote/called-so', citeTokens(scene, naming.from, naming.to))
}

/** Whom a naming without a known name calls by a name of his own; undefined where it tells but what he is. */
function calledSo(scene: Scene, naming: Range): EntityRef | undefined {
  const { tokens, words, text } = scene
  if (!words.tables.headFirst) return undefined
  const to = beforeBracket(scene, naming)
  let from = to
  while (from > naming.from && to - from < LONGEST && isPart(scene, from - 1)) from--
  while (from < to && tokens.capital[from] !== 1) from++
  if (from >= to || !hasOwnName(scene, { from, to }) || isMedium(scene, naming, to))
    return undefined
  const head = tokens.folded[naming.from] as string
  // "Verge" of "The Verge" is nobody
  const body = isBody(scene, { from, to }, head) || tokens.folded[from] === 'the'
  // "Komisaris Besar Polisi Raden Lomi": what stands before the name is what he is
  let name = to
  while (name > from && scene.mentionAt[name - 1] === -1 && !isCommon(scene, name - 1)) name--
  while (name < to && tokens.kind[name] !== TokenKind.word) name++
  if (name === to) name = from
  const called = text.slice(tokens.start[body ? from : name], tokens.end[to - 1])
  const kind = body ? 'institution' : 'person'
  return { entity: `${kind}:${slugOf(called)}`, name: called, kind }
}

/** "Program Pangan Dunia (WFP)": the short form behind it. */
function beforeBracket({ tokens }: Scene, { from, to }: Range): number {
  if (tokens.folded[to - 1] !== ')') return to
  for (let at = to - 2; at > from && to - at < LONGEST; at--)
    if (tokens.folded[at] === '(') return at
  return to
}

function isPart({ tokens, mentionAt, mentions, timed }: Scene, at: number): boolean {
  const kind = mentions[mentionAt[at] as number]?.kind
  if (kind === 'place' || kind === 'state' || kind === 'institution') return true
  if (mentionAt[at] !== -1 || timed[at] === 1) return false
  const word = tokens.folded[at] as string
  const joins = tokens.kind[at] === TokenKind.mark && "-.'’&".includes(word)
  return tokens.capital[at] === 1 || joins || tokens.kind[at] === TokenKind.number
}

/** "Harian keuangan Israel The Marker", "laporan Financial Express": a medium, and no person. */
function isMedium({ tokens, words, text }: Scene, { from }: Range, to: number): boolean {
  if (longestMatch(words.mediumNames, text, tokens, to - 1) !== undefined) return true
  for (let at = from; at < to - 1; at++)
    if (longestMatch(words.media, text, tokens, at) !== undefined) return true
  return false
}

/** Whether a word in it is no common one, or is all capitals: "ASDP". */
function hasOwnName(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (scene.mentionAt[at] !== -1 || scene.tokens.kind[at] !== TokenKind.word) continue
    if (isShort(scene, at)) return true
    if (isCommon(scene, at)) continue
    // "Survey mencatat": alone at the head of a sentence it has its capital for nothing, unless it has it elsewhere
    if (to - from > 1 || !opens(scene, at) || inner(scene).has(scene.tokens.folded[at] as string))
      return true
  }
  // "Kementerian Luar Negeri", "Dinas Pekerjaan Umum": several common words with capitals name a body
  const { tokens, words } = scene
  return to - from > 1 && words.bodies.has(tokens.folded[from] as string)
}

function opens({ tokens }: Scene, at: number): boolean {
  return /^[.!?\n"“”]$/.test(tokens.folded[at - 1] ?? '.')
}

/** Words that have a capital behind a word in small letters. */
const inner: (scene: Scene) => ReadonlySet<string> = once(({ tokens }: Scene) => {
  const found = new Set<string>()
  for (let at = 1; at < tokens.length; at++)
    if (
      tokens.capital[at] === 1 &&
      tokens.capital[at - 1] === 0 &&
      tokens.kind[at - 1] === TokenKind.word
    )
      found.add(tokens.folded[at] as string)
  return found
})

function isCommon({ tokens, words, common }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  return (
    common.has(word) ||
    words.roles.has(word) ||
    words.persons.has(word) ||
    words.bodies.has(word) ||
    words.groups.has(word) ||
    words.unnamed.has(word) ||
    words.calendar.has(word)
  )
}

/** "ASDP", "COGAT". */
function isShort({ text, tokens }: Scene, at: number): boolean {
  const word = text.slice(tokens.start[at], tokens.end[at])
  return word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)
}

function isBody(scene: Scene, { from, to }: Range, head: string): boolean {
  const { tokens, words, mentionAt, mentions } = scene
  const first = tokens.folded[from] as string
  if ([head, first].some((word) => words.bodies.has(word) || words.groups.has(word))) return true
  if (words.roles.has(head) || words.persons.has(head)) return false
  const kind = mentions[mentionAt[to - 1] as number]?.kind
  return kind === 'place' || kind === 'state' || (to - from === 1 && isShort(scene, from))
}
