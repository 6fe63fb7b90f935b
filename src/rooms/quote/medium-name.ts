/** What makes words the name of a medium, and which medium "radio tersebut" takes up. */
import { STATE_MEDIUM } from '../../lang/tables/medium-word.ts'
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { credit } from './account.ts'
import { type Medium, mediumAt } from './medium.ts'
import { refOf, type Scene } from './scene.ts'

const REACH = 12

/** Tokens before "radio tersebut", "the station" in which its name is looked for. */
const BACK = 200

/** "kepada koran yang sama", "told the station": the medium named last, where nothing names another one. */
export function sameMedium(scene: Scene, at: number, limit: number): Medium | undefined {
  const { tokens, text, words, mentionAt } = scene
  const { headFirst } = words.tables
  const pointed = words.pointers.has(tokens.folded[at] as string)
  let from = at
  if (!headFirst) {
    if (!pointed) return undefined
    from = at + 1
    if (words.samenesses.has(tokens.folded[from] as string)) from++
  }
  const noun = longestMatch(words.media, text, tokens, from)
  if (noun === undefined || noun.to > limit || mentionAt[from] !== -1) return undefined
  // "the agency" may be any body's, "the media" is nobody's
  const word = tokens.folded[from] as string
  if (words.groups.has(word) || longestMatch(words.press, text, tokens, from)) return undefined
  // "the TV channel Al-Arz"
  if (longestMatch(words.media, text, tokens, noun.to) !== undefined) return undefined
  const next = tokens.folded[noun.to] ?? ''
  const behind = headFirst && (words.pointers.has(next) || words.relatives.has(next))
  if (headFirst ? !behind : tokens.capital[noun.to] === 1 || mentionAt[noun.to] !== -1)
    return undefined
  if (headFirst && words.relatives.has(next)) {
    if (!words.samenesses.has(tokens.folded[noun.to + 1] ?? '')) return undefined
  }
  const to = noun.to + (behind ? 1 : 0)
  // "the same radio": of two media the one that is called so
  const found = lastMedium(scene, at, tokens.folded[from] as string)
  return found === undefined ? undefined : { ...found, to }
}

/** The medium named last before token `at`; of two the one with `called` in its name or beside it. */
export function lastMedium(scene: Scene, at: number, called = ''): Medium | undefined {
  const { tokens, mentionAt, mentionFrom, mentions } = scene
  const isCalled = (start: number, end: number) =>
    called === '' || tokens.folded.slice(Math.max(0, start), end).includes(called)
  let last: Medium | undefined
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const index = mentionAt[back] as number
    if (index >= 0 && mentions[index]?.kind === 'outlet') {
      const start = mentionFrom[index] as number
      const ref = refOf(scene, index)
      if (ref !== undefined && credit(scene, ref, '', start, start + 1) !== undefined) {
        const one: Medium = { from: start, to: at, ref }
        if (isCalled(start - 2, back + 1)) return one
        last ??= one
      }
      back = start
      continue
    }
    if (tokens.capital[back] !== 1 || tokens.capital[back - 1] === 1) continue
    const medium = mediumAt(scene, back, Math.min(at, back + REACH), false)
    if (medium === undefined || !isNamed(medium.ref) || holdsSomebody(scene, back, medium.to))
      continue
    // "BelTA, the Belarusian state news agency": what the one before is
    const article = scene.words.articles.has(tokens.folded[back - 1] ?? '') ? back - 2 : back - 1
    const known = mentions[mentionAt[article - 1] as number]?.kind === 'outlet'
    if (tokens.folded[article] === ',' && known) continue
    const one: Medium = { from: back, to: at, ref: medium.ref }
    if (isCalled(back, medium.to)) return one
    last ??= one
  }
  return last
}

/** "Laporan", "Media" at the head of a sentence: a common word with its capital. */
export function isBare(
  { tokens, words, common, mentionAt }: Scene,
  from: number,
  to: number,
): boolean {
  const word = tokens.folded[from] as string
  const last = words.pointers.has(tokens.folded[to - 1] as string) ? to - 1 : to
  if (last - from !== 1 || mentionAt[from] !== -1) return false
  return common.has(word) || words.pieces.has(word)
}

/** A capitalised word that is no pronoun, no day and no word every sentence may open with. */
export function nameAlone({ tokens, text, words, timed, mentionAt }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  if (words.articles.has(word) && tokens.capital[at + 1] === 1) return true
  return (
    (mentionAt[at] !== -1 || tokens.capital[at] === 1) &&
    timed[at] === 0 &&
    word.length > 1 &&
    !words.connectives.has(word) &&
    !words.settings.has(word) &&
    !words.objects.has(word) &&
    !words.calendar.has(word) &&
    !words.relatives.has(word) &&
    longestMatch(words.pronouns, text, tokens, at) === undefined
  )
}

/** Whether a medium's name has a capital behind its article, or is one small word, "detikcom": not "The station", "stasiun televisi". */
export function isNamed({ entity, name }: EntityRef): boolean {
  if (!entity.startsWith('outlet:') || /^\p{Ll}[\p{L}\p{N}.]*$/u.test(name)) return true
  // "state television" names one; "local media" nobody
  return /\p{Lu}/u.test(name.replace(/^The\b ?/, '')) || STATE_MEDIUM.test(name)
}

/** Whether a person, body or place stands in what was read as a medium's name. */
export function holdsSomebody(scene: Scene, from: number, to: number): boolean {
  const { mentionAt, mentions, mentionTo } = scene
  for (let at = from; at < to; at++) {
    const index = mentionAt[at] as number
    const kind = mentions[index]?.kind
    if (kind === 'institution') return true
    if (kind === 'person' && !isMediumName(scene, index)) return true
    if (index >= 0) at = (mentionTo[index] as number) - 1
  }
  return false
}

/** "Kanal Vardar", "Namib Star": what was read as a person's name has a word of a medium's in it. */
export function isMediumName(scene: Scene, index: number): boolean {
  const { tokens, text, words, mentions, mentionFrom, mentionTo } = scene
  if (mentions[index]?.form !== 'name' || mentions[index]?.office !== undefined) return false
  const from = mentionFrom[index] as number
  for (let at = from; at < (mentionTo[index] as number); at++) {
    const found = longestMatch(words.mediumNames, text, tokens, at)
    if (found !== undefined && (found.values[0] === false || at > from)) return true
  }
  return false
}
