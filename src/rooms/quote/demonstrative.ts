/**
 * Namings that end in a demonstrative: "diplomat senior itu", "lembaga yang bermarkas di Frankfurt tersebut", "ketua majelis Kenya itu".
 *
 * The demonstrative closes the whole phrase, whatever names stand in it, so the institution or country inside is no speaker. The phrase
 * begins with a noun for somebody; a verb may stand in it only behind its relative.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import type { Range } from './clause.ts'
import { refOf, type Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { isEnd } from './verb.ts'

const LONGEST = 18

/** The definite naming that ends right before token `end`. */
export function definiteBefore(scene: Scene, end: number, floor: number): Subject | undefined {
  const { tokens, words, regionAt, timed, mentionAt } = scene
  if (!words.tables.headFirst) return undefined
  if (!isClosing(scene, end - 1)) return articleBefore(scene, end, floor)
  let from = end - 1
  const low = Math.max(floor, end - LONGEST)
  for (let at = end - 2; at >= low; at--) {
    if (regionAt[at] !== -1 || (mentionAt[at] === -1 && parts(scene, at))) break
    if (mentionAt[at] === -1 && isClosing(scene, at)) break
    from = at
  }
  // "Pada Senin, di Lagos perempuan itu": a time or setting may open the clause
  const opening = from
  while (from < end - 1 && (timed[from] === 1 || words.connectives.has(tokens.folded[from] ?? '')))
    from++
  const first = tokens.folded[from] as string
  const led = words.settings.has(first) || words.prepositions.has(first) || from > opening
  while (led && from < end - 1 && !isHead(scene, from)) from++
  return readable(scene, { from, to: end })
}

/** "Sang kepala misi", right before token `end`. */
function articleBefore(scene: Scene, end: number, floor: number): Subject | undefined {
  for (let at = end - 2; at >= Math.max(floor, end - 5); at--) {
    const found = articleAt(scene, at, end)
    if (found !== undefined) return found.to === end ? found : undefined
  }
  return undefined
}

/** "sang wali kota": what follows the article up to a verb, a setting or a mark. */
function articleAt(scene: Scene, at: number, limit: number): Subject | undefined {
  const { tokens, words, mentionAt, mentionTo, mentions } = scene
  const word = tokens.folded[at] as string
  if (!words.articles.has(word) || !words.pointers.has(word) || !isHead(scene, at + 1))
    return undefined
  let to = at + 1
  let office: number | undefined
  while (to < Math.min(limit, at + 5)) {
    const index = mentionAt[to] as number
    if (index >= 0) {
      const { kind, form } = mentions[index] as { kind: string; form: string }
      // "Sang Presiden Rina Hapsari"
      if (kind === 'person' && form !== 'office') return undefined
      if (kind === 'person') office = index
      to = mentionTo[index] as number
      continue
    }
    if (to > at + 1 && !runsOn(scene, to)) break
    to++
  }
  return { kind: 'definite', from: at, to, ...officeOf(scene, office) }
}

function runsOn(scene: Scene, at: number): boolean {
  const { tokens, words, timed, regionAt } = scene
  const word = tokens.folded[at] as string
  if (tokens.kind[at] !== TokenKind.word || timed[at] === 1 || regionAt[at] !== -1) return false
  if (isVerb(scene, at) || words.settings.has(word) || words.prepositions.has(word)) return false
  return !words.betweens.has(word) && !words.relatives.has(word) && !parts(scene, at)
}

function isVerb({ tokens, words }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  if (words.notFinite.has(word)) return false
  return (
    words.finite.has(word) ||
    (word.length > 5 && words.tables.finitePrefixes.some((prefix) => word.startsWith(prefix)))
  )
}

function officeOf(scene: Scene, office: number | undefined): Partial<Subject> {
  const ref = office === undefined ? undefined : refOf(scene, office)
  return office === undefined ? {} : { mention: office, ...(ref ? { ref } : {}) }
}

/** The definite naming that begins at token `at`: up to its "itu", or "sang" and what follows. */
export function definiteAfter(scene: Scene, at: number, limit: number): Subject | undefined {
  const { tokens, words, regionAt, mentionAt, mentions } = scene
  if (!words.tables.headFirst) return undefined
  const article = articleAt(scene, at, limit)
  if (article !== undefined || !isHead(scene, at)) return article
  let relative = false
  for (let to = at + 1; to < Math.min(limit, at + LONGEST); to++) {
    const word = tokens.folded[to] as string
    if (regionAt[to] !== -1 || (mentionAt[to] === -1 && parts(scene, to))) return undefined
    // "kata direktur lembaga itu, Rina Hapsari": the name follows
    const apposed = mentionAt[to + 2] ?? -1
    const named = tokens.folded[to + 1] === ',' && mentions[apposed]?.kind === 'person'
    if (mentionAt[to] === -1 && isClosing(scene, to) && named) return undefined
    if (mentionAt[to] === -1 && isClosing(scene, to))
      return readable(scene, { from: at, to: to + 1 })
    relative ||= words.relatives.has(word)
    const away = words.settings.has(word) && !words.links.has(word)
    if (away && !relative) return undefined
  }
  return undefined
}

/** "itu", "tersebut": no "sang", which stands in front. */
function isClosing({ tokens, words, mentionAt, timed }: Scene, at: number): boolean {
  const word = tokens.folded[at] ?? ''
  // "sejauh ini", "tahun ini"
  const before = tokens.folded[at - 1] ?? ''
  if (timed[at] === 1 || words.betweens.has(before) || words.settings.has(before)) return false
  return mentionAt[at] === -1 && words.pointers.has(word) && !words.articles.has(word)
}

function parts({ tokens, words, timed }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  const mark = tokens.kind[at] === TokenKind.mark && word !== '-' && word !== '/'
  return mark || isEnd(word) || words.complementizers.has(word) || isJoin(word, words, timed[at])
}

function isJoin(word: string, { joins }: Scene['words'], timed: number | undefined): boolean {
  return timed !== 1 && joins.has(word)
}

/** Whether a naming of somebody may begin at a token: "politisi", "mantan", "ketua", "lembaga". */
export function isHead({ tokens, words, mentionAt, mentions }: Scene, at: number): boolean {
  const mention = mentions[mentionAt[at] as number]
  if (mention !== undefined && mention.form !== 'office' && mention.kind !== 'institution')
    return false
  const word = tokens.folded[at] as string
  if (words.indefinites.has(word)) return false
  return (
    words.persons.has(word) ||
    words.roles.has(word) ||
    words.groups.has(word) ||
    words.bodies.has(word) ||
    words.realms.has(word) ||
    words.unnamed.has(word)
  )
}

function readable(scene: Scene, { from, to }: Range): Subject | undefined {
  const { tokens, words, mentionAt, mentionTo, mentions, text } = scene
  if (to - from < 2 || !isHead(scene, from)) return undefined
  let open = false
  for (let at = from; at < to - 1; at++) {
    const index = mentionAt[at] as number
    if (index >= 0) {
      const { kind, form } = mentions[index] as { kind: string; form: string }
      if (kind === 'person' && form !== 'office') return undefined
      // "Kementerian Luar Negeri itu": the body itself; "badan PBB itu" is one of its bodies
      const whole = kind === 'institution' && at === from && mentionTo[index] === to - 1
      const known = mentions[index]?.rows !== undefined || form === 'short'
      if (whole && (known || words.bodies.has(tokens.folded[at] as string))) return undefined
      continue
    }
    open ||= words.relatives.has(tokens.folded[at] as string)
    if (open || at === from) continue
    // "Presiden menyebut perang itu": a clause; "organisasi beranggotakan 55 negara itu" is none
    const word = tokens.folded[at] as string
    if (word.startsWith('me') && isVerb(scene, at)) return undefined
    if (words.finite.has(word) || longestMatch(words.cues, text, tokens, at) !== undefined)
      return undefined
  }
  const office =
    mentions[mentionAt[from] as number]?.kind === 'person' ? mentionAt[from] : undefined
  return { kind: 'definite', from, to, ...officeOf(scene, office) }
}
