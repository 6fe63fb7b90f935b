/** What stands in front of a verb of saying: the words themselves, a setting, or a question somebody was asked. */
import { begins, longestMatch } from '../../text/lexicon.ts'
import type { Range } from './clause.ts'
import type { Place } from './place.ts'
import type { Scene, Unit } from './scene.ts'
import { isClause } from './verb.ts'

/** "Asked whether he would go, Cole said no": what was asked in front is no answer. */
export function notAsked(scene: Scene, front: Range | undefined): Range | undefined {
  if (front === undefined || scene.words.tables.headFirst) return front
  const { tokens, words, text, mentionAt } = scene
  const cue =
    mentionAt[front.from] === -1 ? longestMatch(words.cues, text, tokens, front.from) : undefined
  return cue?.values.some(({ frame }) => frame === 'directive') ? undefined : front
}

/** "Rina, asked about reports, said": a question between commas. */
export function isAskedAside(
  { tokens, words }: Scene,
  { from }: { readonly from: number },
): boolean {
  return words.questions.has(tokens.folded[from] as string) && tokens.folded[from - 1] === ','
}

/** How many tokens a question may have. */
const QUESTION = 80

/** "When asked whether Moscow had told Seoul, Rina said no": where the answer begins; the unit's beginning where nobody is asked. */
export function answerFrom(
  { tokens, words, mentionAt, regionAt }: Scene,
  unit: Unit,
  begin: number,
): number {
  const asked = [begin, begin + 1].find((at) => words.questions.has(tokens.folded[at] as string))
  if (asked === undefined) return begin
  for (let at = asked + 1; at < Math.min(unit.to, asked + QUESTION); at++) {
    if (regionAt[at] !== -1) return begin
    if (tokens.folded[at] === ',' && mentionAt[at] === -1) return at
  }
  return begin
}

/** "In the '90s", "On Monday": opens with a setting, and has no verb. */
export function isAdverbial(scene: Scene, front: Range): boolean {
  const { tokens, words, timed } = scene
  const opens = words.settings.has(tokens.folded[front.from] as string) || timed[front.from] === 1
  return opens && scene.regionAt[front.from] === -1 && !isClause(scene, front)
}

/** Whether a stretch is one region and nothing else. */
export function isWholly({ regionAt, words }: Scene, { from, to }: Range): boolean {
  return !words.tables.headFirst && regionAt[from] !== -1 && regionAt[from] === regionAt[to - 1]
}

/** "Shipments, the ministry said, would fall": one word may be all that stands before the comma. */
export function wordBefore({ scene, begin }: Place, start: number): Range | undefined {
  const { tokens, words, timed } = scene
  if (words.tables.headFirst || start - 1 - begin !== 1 || tokens.folded[start - 1] !== ',')
    return undefined
  const word = tokens.folded[begin] as string
  const small = words.connectives.has(word) || words.settings.has(word) || timed[begin] === 1
  return small || scene.regionAt[begin] !== -1 ? undefined : { from: begin, to: start - 1 }
}

/** "menyatakan mendukung S": of a verb of saying that takes things, too, another verb right behind shows a clause. */
export function opensWithVerb(scene: Scene, { from, to }: Range): boolean {
  const { tokens, words } = scene
  const word = tokens.folded[from] as string
  const { clitic, headFirst } = words.tables
  if (!headFirst || scene.regionAt[from] !== -1 || word.endsWith(clitic)) return false
  return isClause(scene, { from: from - 1, to: Math.min(to, from + 1) })
}

/** The first of clauses joined behind a comma: "mencatat laba 2 juta, atau naik 3 persen" reports a thing. */
export function beforeJoin(scene: Scene, { from, to }: Range): Range {
  const { tokens, words } = scene
  for (let at = from; at < Math.min(to - 1, from + REACH); at++) {
    // "membantah kabar bahwa S": what somebody else said; "mengumumkan rencana untuk V saat ...": a thing and what it is for
    const word = tokens.folded[at] as string
    const opens = words.complementizers.has(word) || begins(words.directiveMarkers, word)
    if (words.tables.headFirst && opens) return { from, to: at }
    if (tokens.folded[at] === ',' && words.joins.has(tokens.folded[at + 1] as string))
      return { from, to: at }
    if (at > from && isOtherVerb(scene, at, to)) return { from, to: at }
  }
  return { from, to }
}

/**
 * "Recalled its envoy and summoned theirs", "recalled their envoys since the war began": a verb right behind "and" is the speaker's own,
 * one behind "since" its clause's.
 */
function isOtherVerb(scene: Scene, at: number, to: number): boolean {
  const { tokens, words } = scene
  const word = tokens.folded[at] as string
  if (words.subordinators.has(word)) return true
  // "announced a plan that would allow ...", "denied reports that A had met B": of the thing, or of somebody else
  const open = words.relatives.has(word) || words.complementizers.has(word)
  if (!words.tables.headFirst && open && scene.mentionAt[at] === -1) return true
  return words.joins.has(word) && isClause(scene, { from: at, to: Math.min(to, at + 2) })
}

/** How many tokens of what is reported are looked at. */
const REACH = 32

/** How many tokens away quoted words are near. */
const NEAR = 16

/** Whether quoted words follow near: "shot back on the radio: '...'". */
export function inMarks({ marksBefore }: Scene, { from, to }: Range): boolean {
  return (marksBefore[Math.min(to, from + NEAR)] as number) > (marksBefore[from] as number)
}

/** "mengatakan hal itu usai rapat", "said this after the talks": the words stand before. */
export function takesUp(scene: Scene, { from }: Range): boolean {
  const { tokens, words, text } = scene
  if (words.fillers.has(tokens.folded[from] as string)) return true
  const same = longestMatch(words.sameUtterance, text, tokens, from)
  return same !== undefined && words.settings.has(tokens.folded[same.to] ?? '')
}
