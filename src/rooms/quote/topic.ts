/** Whom a sentence is about: the first person it names who is no object of a preposition, and nobody's. */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { definiteOf } from './definite.ts'
import { refOf, type Scene, type Unit } from './scene.ts'
import type { QuoteWords } from './words.ts'

/** "the envoy", "sang utusan": somebody told of before, and no title of a name right behind. */
function isDefinite({ tokens, words, mentionAt }: Scene, at: number): boolean {
  const { headFirst } = words.tables
  const first = tokens.folded[at] as string
  if (!words.pointers.has(first)) return false
  const end = headFirst ? at + 2 : at + 4
  for (let next = at + 1; next < Math.min(tokens.length, end); next++) {
    if (mentionAt[next] !== -1 || tokens.kind[next] !== TokenKind.word) return false
    if (!words.persons.has(tokens.folded[next] as string)) continue
    const behind = tokens.folded[next + 1]
    return (
      mentionAt[next + 1] === -1 &&
      // "The leader of the opposition, Rina Lomi, was on a train"
      (headFirst || !words.links.has(behind ?? '')) &&
      !/^(?:,|['’]s)$/.test(behind ?? '') &&
      tokens.capital[next + 1] !== 1
    )
  }
  return false
}

/** "Di sampingnya", "Di belakangnya": a place told by whoever the report is about. */
function isAtHisSide({ tokens, words }: Scene, at: number): boolean {
  const { clitic } = words.tables
  const word = tokens.folded[at] as string
  return (
    words.placeLinks.has(tokens.folded[at - 1] as string) &&
    word.length > 5 &&
    word.endsWith(clitic)
  )
}

/** Whoever a definite naming at the head of a sentence takes up by his title. */
function namedBefore(scene: Scene, at: number): number | undefined {
  if (scene.words.tables.headFirst) return undefined
  let to = at + 1
  while (to < at + 4 && !scene.words.persons.has(scene.tokens.folded[to] as string)) to++
  return definiteOf(scene, { kind: 'stranger', from: at, to: to + 1 })?.mention
}

/** "Di ruang VIP Halim", "with the mayor Rina": a preposition leads to whoever is named. */
function isLed({ tokens, words, mentionAt }: Scene, at: number, from: number): boolean {
  if (at === from) return false
  if (words.prepositions.has(tokens.folded[at - 1] as string)) return true
  // "On the coastal road Transport Minister Lomi met": behind a noun somebody new begins
  if (!words.tables.headFirst && isNoun(tokens.folded[at - 1] as string, words)) return false
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    if (mentionAt[back] !== -1 || tokens.folded[back] === ',') return false
    // "Di antara mereka duduk Rina", "Dari utara datang Rina": behind its verb stands the subject
    if (words.tables.headFirst && words.presenting.has(tokens.folded[back] as string)) return false
    if (back === from && words.prepositions.has(tokens.folded[back] as string)) return true
  }
  return false
}

/** No article and no word for what somebody is: "road". */
function isNoun(word: string, { articles, roles, persons, unnamed }: QuoteWords): boolean {
  const some = articles.has(word) || roles.has(word) || persons.has(word) || unnamed.has(word)
  return !some && /^\p{L}{3,}$/u.test(word)
}

/** "Von Rabenau's counterpart, Kacper Dobrzyński": what is somebody's is not himself. */
function isOwner({ tokens, mentionTo, words }: Scene, index: number): boolean {
  const next = tokens.folded[mentionTo[index] as number]
  return !words.tables.headFirst && (next === "'s" || next === '’s')
}

/** "Ayahnya, kepala suku Jairo": named by whose he is, so the sentence is about the other one. */
function isSomebodys(
  { tokens, words, mentionAt }: Scene,
  at: number,
  from: number,
  role = false,
): boolean {
  const { clitic, headFirst } = words.tables
  // "His deputy, Captain Zlata, flew ninety sorties. ... she told": in English he or she tells them apart
  if (!headFirst) return false
  let commas = 0
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    const word = tokens.folded[back] as string
    if (mentionAt[back] !== -1) return false
    if (word === ',' && ++commas > 1) return false
    if (word.length <= 5 || !word.endsWith(clitic)) continue
    const tie = word.slice(0, -clitic.length)
    if (!role || words.persons.has(tie) || words.roles.has(tie)) return true
  }
  return false
}

/**
 * "Senator Lomi membelanya", "Bupati Lomi turut hadir", "Hadir pula Lomi": somebody new who does but stand beside whoever the sentence
 * before is about, which goes on to be about that one.
 */
export function isBeside(scene: Scene, unit: Unit, index: number): boolean {
  const { tokens, words, regionAt, entityOf, mentionFrom, mentionTo } = scene
  const { clitic, headFirst, finitePrefixes } = words.tables
  // a paragraph of its own is about him
  if (!headFirst || scene.units[unit.index - 1]?.block !== unit.block) return false
  const { from, to } = unit
  const first = entityOf[index]?.mentions[0] ?? -1
  if ((mentionFrom[first] ?? 0) < from) return false
  const end = Math.min(to, (mentionTo[index] as number) + BESIDE)
  for (let at = from; at < end; at++) {
    if (regionAt[at] !== -1) return false
    const word = tokens.folded[at] as string
    if (scene.mentionAt[at] !== -1) continue
    if (words.joining.has(word)) return true
    if (at < (mentionTo[index] as number) || word.length < 6 || !word.endsWith(clitic)) continue
    const stem = word.slice(0, -clitic.length)
    const does = word.startsWith('me') && finitePrefixes.some((prefix) => word.startsWith(prefix))
    const led = words.placeLinks.has(tokens.folded[at - 1] as string) && words.sides.has(stem)
    if (does || led) return true
  }
  return false
}

/** How many tokens behind a name are read for it. */
const BESIDE = 12

/** "Ayah Rina, Satya, menunggu": the sentence is about the one named behind what he is to her. */
function relativeOf(scene: Scene, index: number): number | undefined {
  const { tokens, words, mentions, mentionAt, mentionFrom, mentionTo } = scene
  const before = (mentionFrom[index] as number) - 1
  const comma = mentionTo[index] as number
  const isTie =
    words.persons.has(tokens.folded[before] ?? '') || words.roles.has(tokens.folded[before] ?? '')
  if (!words.tables.headFirst || !isTie || mentionAt[before] !== -1) return undefined
  const other = mentionAt[comma + 1] ?? -1
  const named = mentions[other]?.kind === 'person' && mentions[other]?.form !== 'office'
  const closed = tokens.folded[comma] === ',' && tokens.folded[mentionTo[other] ?? -1] === ','
  return named && closed && mentions[index]?.office === undefined ? other : undefined
}

/** The first person of a stretch (or body, where one is meant) who is no object of a preposition; reads at most 80 tokens. */
export function topicOf(
  scene: Scene,
  from: number,
  to: number,
  body = false,
  named: ReadonlySet<string> = new Set(),
  loose = false,
): number | undefined {
  const { mentionAt, mentionTo, mentions, words, tokens, regionAt, text } = scene
  let second: number | undefined
  let owner: number | undefined
  let contrast = false
  const end = Math.min(to, from + 80)
  // "Ia baru bertemu utusan Angola", "On Friday she met": the sentence is about whoever the one before was about
  // but not "The leader of the opposition, Rina Lomi, was on a train"
  const pronoun = longestMatch(words.pronouns, text, tokens, from)
  let goesOn = pronoun !== undefined && (words.tables.headFirst || pronoun.to === from + 1)
  for (let at = from; at < end; at++) {
    const index = mentionAt[at] as number
    if (regionAt[at] !== -1) continue
    if (index < 0 && words.contrasts.has(tokens.folded[at] as string)) {
      // "bukan Presiden Lomi, melainkan wakilnya, Rina"
      contrast = true
      goesOn = false
      second = undefined
    }
    if (index < 0) {
      // not "Before she placed the two opposite each other, Baerbock ..."
      const opens = tokens.folded[at - 1] === ',' || scene.timed[at - 1] === 1
      // "Di Lagos ia disambut Rina": in a language without cases such a word is the subject wherever it stands
      const subject = words.subjects.has(tokens.folded[at] as string)
      goesOn ||=
        (opens || subject) &&
        second === undefined &&
        words.personal.has(tokens.folded[at] as string)
      // "Di Sanaa, sang utusan diterima Mahdi", "Yet the former general stood beside ..."
      // "Di sampingnya duduk Rina": beside whoever the sentence before was about
      goesOn ||= at === from + 1 && words.tables.headFirst && isAtHisSide(scene, at)
      if (second === undefined && !goesOn && (at === from || opens) && isDefinite(scene, at)) {
        const known = body ? undefined : namedBefore(scene, at)
        // "The governor stayed away. ... she argued"
        if (known !== undefined && !named.has(scene.entityOf[known]?.id ?? '')) return known
        goesOn = true
      }
      continue
    }
    const kind = mentions[index]?.kind
    const metonym = kind === 'state' && mentions[index]?.form === 'metonym'
    const fits = body ? kind === 'institution' || kind === 'outlet' || metonym : kind === 'person'
    const ref = fits ? refOf(scene, index) : undefined
    if (ref !== undefined && contrast && !named.has(ref.entity)) return index
    if (ref !== undefined && !named.has(ref.entity)) {
      const not = words.negations.has(tokens.folded[at - 1] ?? '')
      if (
        !not &&
        !isLed(scene, at, from) &&
        !isOwner(scene, index) &&
        !isSomebodys(scene, at, from)
      )
        return goesOn ? undefined : (relativeOf(scene, index) ?? index)
      // "Wakilnya, Rina, berbicara kepada Dubes Lin": about whoever the one before was about, or his deputy
      goesOn ||= second === undefined && isSomebodys(scene, at, from, true)
      // "Penhallow's name is tied to one night": nobody else is named there
      owner =
        !body && second === undefined && at === from && isOwner(scene, index) ? index : undefined
      second ??= index
    }
    at = (mentionTo[index] as number) - 1
  }
  return goesOn ? undefined : loose ? second : owner
}
