/** Whom a sentence is about: the first person it names who is no object of a preposition, and nobody's. */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { refOf, type Scene } from './scene.ts'

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
function isBeside({ tokens, words }: Scene, at: number): boolean {
  const { clitic } = words.tables
  const word = tokens.folded[at] as string
  return (
    words.placeLinks.has(tokens.folded[at - 1] as string) &&
    word.length > 5 &&
    word.endsWith(clitic)
  )
}

/** "Di ruang VIP Halim", "with the mayor Rina": a preposition leads to whoever is named. */
function isLed({ tokens, words, mentionAt }: Scene, at: number, from: number): boolean {
  if (at === from) return false
  if (words.prepositions.has(tokens.folded[at - 1] as string)) return true
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    if (mentionAt[back] !== -1 || tokens.folded[back] === ',') return false
    if (back === from && words.prepositions.has(tokens.folded[back] as string)) return true
  }
  return false
}

/** "Von Rabenau's counterpart, Kacper Dobrzyński": what is somebody's is not himself. */
function isOwner({ tokens, mentionTo, words }: Scene, index: number): boolean {
  const next = tokens.folded[mentionTo[index] as number]
  return !words.tables.headFirst && (next === "'s" || next === '’s')
}

/** "Ayahnya, kepala suku Jairo": named by whose he is, so the sentence is about the other one. */
function isSomebodys({ tokens, words, mentionAt }: Scene, at: number, from: number): boolean {
  const { clitic, headFirst } = words.tables
  // "His deputy, Captain Zlata, flew ninety sorties. ... she told": in English he or she tells them apart
  if (!headFirst) return false
  let commas = 0
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    const word = tokens.folded[back] as string
    if (mentionAt[back] !== -1) return false
    if (word === ',' && ++commas > 1) return false
    if (word.length > 5 && word.endsWith(clitic)) return true
  }
  return false
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
  const end = Math.min(to, from + 80)
  // "Ia baru bertemu utusan Angola", "On Friday she met": the sentence is about whoever the one before was about
  let goesOn = longestMatch(words.pronouns, text, tokens, from) !== undefined
  for (let at = from; at < end; at++) {
    const index = mentionAt[at] as number
    if (regionAt[at] !== -1) continue
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
      goesOn ||= second === undefined && (at === from || opens) && isDefinite(scene, at)
      // "Di sampingnya duduk Rina": beside whoever the sentence before was about
      goesOn ||= at === from + 1 && words.tables.headFirst && isBeside(scene, at)
      continue
    }
    const kind = mentions[index]?.kind
    const metonym = kind === 'state' && mentions[index]?.form === 'metonym'
    const fits = body ? kind === 'institution' || kind === 'outlet' || metonym : kind === 'person'
    const ref = fits ? refOf(scene, index) : undefined
    if (ref !== undefined && !named.has(ref.entity)) {
      const not = words.negations.has(tokens.folded[at - 1] ?? '')
      if (
        !not &&
        !isLed(scene, at, from) &&
        !isOwner(scene, index) &&
        !isSomebodys(scene, at, from)
      )
        return goesOn ? undefined : index
      second ??= index
    }
    at = (mentionTo[index] as number) - 1
  }
  return goesOn || !loose ? undefined : second
}
