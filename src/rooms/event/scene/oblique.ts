/**
 * Namings that are no subject: behind a preposition, or where words of saying begin.
 */
import { longestMatch } from '../../../text/lexicon.ts'
import type { Scene } from './scene.ts'

/** The comma before "the Kremlin said after ...": a clause of its own. */
export function isSaying(scene: Scene, at: number): boolean {
  return scene.tokens.folded[at] === ',' && scene.is(at, 'clause') > 0
}

export function isOblique(scene: Scene, start: number, first: number, depth = 0): boolean {
  let at = start - 1
  while (
    at >= first &&
    (scene.is(at, 'determiner') > 0 || isQuoteMark(scene.tokens.folded[at] as string))
  )
    at--
  if (at < first || isSaying(scene, at)) return false
  // "aid to Ukraine, Israel and Taiwan": what holds for the head of a list holds for all of it
  const before = scene.mentions[scene.mentionAt[at - 1] ?? -1]
  const own = scene.mentions[scene.mentionAt[start] ?? -1]
  const states = before?.kind === 'state' && own?.kind === 'state'
  if (states && (scene.tokens.folded[at] === ',' || scene.is(at, 'conjunction') > 0)) {
    return depth < 6 && isOblique(scene, scene.range(before.span)[0], first, depth + 1)
  }
  // "The foreign ministers of Fiji and Peru met": the states stand for the ministers
  if (scene.is(at - 1, 'collective') > 0) return false
  if (scene.is(at, 'since') > 0 && scene.is(at, 'clause') > 0 && hasVerb(scene, start)) return false
  // "a delegation led by Ravula met Arelano": its head acts for it
  if (scene.is(at, 'agent') > 0 && scene.is(at - 1, 'led-by') === at + 1) return false
  // two-word prepositions ("di hadapan") end in a word of the table or begin with one
  return scene.is(at, 'oblique') > 0
}

/** "since | Ravula visited Lima": an event's verb right behind the naming, unlike "the first since Ravula in 2018". */
export function hasVerb(scene: Scene, start: number): boolean {
  const { words, article, tokens, mentions, mentionAt, range } = scene
  const span = mentions[mentionAt[start] ?? -1]?.span
  if (span === undefined) return false
  const [, end] = range(span)
  for (let at = end; at < end + VERB; at++) {
    if (mentionAt[at] !== -1) return false
    if (scene.is(at, 'planned') > 0) return true
    const found = longestMatch(words.triggers, article.text, tokens, at)
    if (found?.values.some(({ part }) => part === 'verb') === true) return true
    if (scene.is(at, 'oblique') > 0 || scene.is(at, 'clause') > 0) return false
  }
  return false
}

/** How far behind the naming its verb may stand, in tokens: "had last". */
const VERB = 3

function isQuoteMark(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}
