import type { TriggerWord } from '../../../lang/tables/event.ts'
import { type Found, longestMatch } from '../../../text/lexicon.ts'
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import { holds } from './condition.ts'

/** An event word in the text: tokens `from` up to, not including, `to`. */
export interface Trigger {
  readonly word: TriggerWord
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Token of the light verb that governs an event noun ("menggelar", "held"), where there is one. */
  readonly light?: number
  /** The event word this one repeats for another encounter of the same: "and again on Tuesday". */
  readonly again?: Trigger
}

/**
 * Finds the event words of a sentence, longest first, left to right. Words inside direct
 * quotations, names and temporal expressions are none.
 */
export function findTriggers(scene: Scene, sentence: number): readonly Trigger[] {
  const { tokens } = scene
  const found: Trigger[] = []
  const last = scene.last[sentence] as number
  let index = scene.first[sentence] as number
  while (index < last) {
    const passed = scene.mentionAt[index] === -1 ? scene.is(index, 'other-sense') : 0
    if (passed > index) {
      index = passed
      continue
    }
    const free =
      tokens.kind[index] === TokenKind.word &&
      scene.mentionAt[index] === -1 &&
      scene.timeAt[index] === -1 &&
      scene.quoted[index] === 0
    const match = free ? wordsAt(scene, index) : undefined
    if (match === undefined || match.to > last) {
      index++
      continue
    }
    const { from, to, fit } = holding(scene, match, sentence)
    // "promised $9 million": told by telephone only where nothing else is told
    const sure = fit.filter(({ phoneOnly }) => phoneOnly !== true)
    const word = choose(scene, sure.length > 0 ? sure : fit, from)
    const previous = found.at(-1)
    // "Pertemuan komisi bersama": two nouns in a row are one event word
    if (word?.part === 'noun' && previous?.word.part === 'noun' && previous.to === from) {
      // "face-to-face talks": which of the two says more of what it was
      const kind = previous.word.kind === 'meeting' ? word.kind : previous.word.kind
      found[found.length - 1] = { ...previous, word: { ...previous.word, kind }, to }
    } else if (
      word !== undefined &&
      previous !== undefined &&
      isRoundOf(scene, previous, word, from)
    ) {
      found[found.length - 1] = { ...previous, word: { ...previous.word, kind: word.kind }, to }
    } else if (word !== undefined && previous?.to === from && areOneVerb(previous.word, word)) {
      // "berunding | empat mata dengan"
      found[found.length - 1] = { ...previous, to }
    } else if (word !== undefined) {
      found.push(governed(scene, { word, from, to, sentence }))
    }
    // "who called Salinas": where the longer words tell of nothing a shorter one may
    const shorter = word === undefined && match.values.some(({ takesOther }) => takesOther === true)
    index = shorter ? index + 1 : match.to
  }
  return found
}

/** "the first round of the negotiations", "a third round of indirect nuclear talks": of what it is a round. */
function isRoundOf(scene: Scene, { word, to }: Trigger, next: TriggerWord, from: number): boolean {
  if (word.another !== true || next.part !== 'noun' || next.shape !== 'mutual') return false
  if (from - to > ROUND || scene.is(to, 'party') === 0 || scene.is(to, 'with') > 0) return false
  for (let at = to + 1; at < from; at++) {
    if (scene.timeAt[at] !== -1 || scene.tokens.kind[at] !== TokenKind.word) return false
    const named = scene.mentions[scene.mentionAt[at] ?? -1]
    if (named !== undefined || scene.is(at, 'clause') > 0 || scene.is(at, 'oblique') > 0)
      return false
  }
  return true
}

/** How far behind a round what it is of may stand, in tokens. */
const ROUND = 5

/** Two verbs of meeting in a row, of a language without tenses, are one. */
function areOneVerb(one: TriggerWord, other: TriggerWord): boolean {
  const meets = ({ part, kind, tense, passive }: TriggerWord) =>
    part === 'verb' &&
    (kind === 'meeting' || kind === 'talks') &&
    tense === undefined &&
    passive !== true
  return meets(one) && meets(other)
}

/**
 * The words of a match that hold where they stand, or those of its shorter beginnings: "summoned the ambassador home" calls him
 * home, "summoned the ambassador of Japan" does not.
 */
function holding(
  scene: Scene,
  match: Found<TriggerWord>,
  sentence: number,
): { readonly from: number; readonly to: number; readonly fit: readonly TriggerWord[] } {
  const { from } = match
  for (
    let one: Found<TriggerWord> | undefined = match;
    one !== undefined;
    one = shorterThan(scene, one)
  ) {
    const { to, values } = one
    const fit = values.filter((word) => holds(scene, { word, from, to, sentence }))
    if (fit.length > 0) return { from, to, fit }
    // "call on A to act" is no call to him either
    if (values.some((word) => word.urges === true)) break
  }
  return { from, to: match.to, fit: [] }
}

function shorterThan(
  scene: Scene,
  { from, to }: Found<TriggerWord>,
): Found<TriggerWord> | undefined {
  const { tokens, article, words } = scene
  if (to - 1 <= from) return undefined
  return longestMatch(words.triggers, article.text, tokens, from, false, to - 1)
}

/** The event words at a token. "met her Fijian counterpart": a verb and whose he is, unlike "met her on Monday". */
function wordsAt(scene: Scene, index: number): Found<TriggerWord> | undefined {
  const { tokens, article, words } = scene
  const longest = longestMatch(words.triggers, article.text, tokens, index)
  // "a call | on Sunday": the small word before a day is the day's
  const dated = longest !== undefined && scene.timeAt[longest.to] !== -1
  const small = dated && longest.to - index > 1 && scene.is(longest.to - 1, 'at-hour') > 0
  const shorter = small
    ? longestMatch(words.triggers, article.text, tokens, index, false, longest.to - 1)
    : undefined
  // but "announced sanctions | on Monday against"
  const match = shorter?.values.some(({ part }) => part === 'noun') === true ? shorter : longest
  if (match === undefined || !match.values.some(({ takesHim }) => takesHim === true)) return match
  const { to } = match
  // "greeted her guest"
  const peer = scene.is(to - 1, 'other') > 0 || scene.is(to, 'peer') > 0
  const possesses = peer || (scene.is(to - 1, 'owner') > 0 && scene.mentionAt[to] !== -1)
  if (!possesses) return match
  return longestMatch(words.triggers, article.text, tokens, index, false, to - 1)
}

/** "visit" after "to" or "will" is a verb, after "his" or "the" a noun. */
function choose(
  scene: Scene,
  found: readonly TriggerWord[],
  from: number,
): TriggerWord | undefined {
  // "told by his host": a bare verb form behind a possessive is a noun
  const owned = (['owner', 'owner-of-two', 'other'] as const).some(
    (kind) => scene.is(from - 1, kind) > 0,
  )
  const words = owned ? found.filter(({ tense }) => tense !== 'bare') : found
  // "by telephone", "at call": a bare verb form behind a preposition is a noun of other matters
  const lead = scene.is(from - 1, 'determiner') > 0 ? from - 2 : from - 1
  const led = scene.is(lead, 'oblique') > 0 && scene.is(lead, 'to') === 0
  // "spoke with him on the phone on Tuesday", "over the phone"
  const line = scene.is(from - 2, 'at-hour') > 0 || scene.is(from - 2, 'means') > 0
  const bound = led || (line && lead === from - 2)
  if (words.length === 1) {
    const [word] = words
    if (word?.tense === 'bare' && word.kind === 'call' && bound) return undefined
    // "her hosts will be President A and Foreign Minister B"
    if (word?.tense === 'present' && owned) return undefined
    return word !== undefined && isNoun(scene, word, from) ? undefined : word
  }
  const verb = words.find(({ part }) => part === 'verb')
  const noun = words.find(({ part }) => part === 'noun')
  const before = from - 1
  // "a planned visit", "the possible visit": behind an article the word is an adjective
  const modal =
    scene.is(before, 'planned') > 0 ||
    scene.is(before, 'hypothetical') > 0 ||
    scene.is(before, 'negation') > 0
  // "Quispe's planned visit"
  const owner = /^['’]s?$/.test(scene.tokens.folded[before - 1] ?? '')
  const described = owner || scene.is(before - 1, 'article') > 0
  const verbal = scene.is(before, 'to') > 0 || (modal && !described)
  return verbal ? (verb ?? noun) : (noun ?? verb)
}

/** "a sign that", "20 Eurofighter jets to": a verb's form behind an article or a number is a noun of other matters. */
function isNoun(scene: Scene, { part, tense, kind }: TriggerWord, from: number): boolean {
  if (part !== 'verb') return false
  // "a telephone conference", "a journey to Cairo" are what their verbs tell
  // but "told the assembly before the vote", "threatened a veto"
  const noun = kind === 'agreement' || kind === 'vote' || kind === 'sanction'
  if (tense === 'bare') return noun && scene.is(from - 1, 'article') > 0
  if (tense !== 'present') return false
  for (let at = from - 1; at >= Math.max(0, from - COUNTED); at--) {
    if (/^\d+$/.test(scene.tokens.folded[at] as string)) return true
    if (scene.isSmall(at) || scene.tokens.kind[at] !== TokenKind.word) return false
  }
  return false
}

/** How far before its noun a number may stand, in tokens. */
const COUNTED = 3

/** Looks for the light verb of an event noun, up to seven tokens to its left: "menggelar rentetan pertemuan", "held two rounds of talks". */
function governed(scene: Scene, trigger: Trigger): Trigger {
  if (trigger.word.part === 'verb') return trigger
  // "added five airline and customs officials of Peru to its sanctions list": who stands on the list is between
  // "presented Prime Minister A of B with an invitation"
  const presented =
    trigger.word.lightOnly === true &&
    [1, 2, 3].some((back) => scene.is(trigger.from - back, 'with') > 0)
  const reach = trigger.word.imposed === true || presented ? 14 : 7
  const first = Math.max(scene.first[trigger.sentence] as number, trigger.from - reach)
  for (let at = trigger.from - 1; at >= first; at--) {
    const mention = scene.mentions[scene.mentionAt[at] as number]
    // "held Foreign Office consultations", "held U.S.-China talks": names that are part of the event's own
    // "sent Mr Golob his congratulations": whom it is sent stands between
    const sent = trigger.word.shape === 'act' && mention?.kind === 'person'
    if (!sent && mention !== undefined && (mention.kind === 'person' || mention.kind === 'place'))
      return trigger
    if (mention === undefined && scene.is(at, 'clause') > 0) return trigger
    // "mendesak Peru membuka pelabuhan dalam pertemuan": the verb governs what stands before "in"; but "in-depth talks"
    const inside = scene.is(at, 'within') > 0 && scene.tokens.folded[at + 1] !== '-'
    if (mention === undefined && inside && scene.is(at - 1, 'joining') === 0) return trigger
    const mark = scene.tokens.folded[at] as string
    if (mark === ',' || mark === ';' || mark === '.') return trigger
    const imposing = trigger.word.kind === 'sanction' && scene.is(at, 'imposing') > 0
    const done = trigger.word.deed !== undefined || trigger.word.kind === 'invitation'
    const doing = done && (imposing || scene.is(at, 'doing') > 0)
    // "welcomed the deal": of what others agreed
    const others = trigger.word.kind === 'agreement' && scene.is(at, 'hosting') > 0
    // "had to call off his visit": there it is no light verb
    const modal = scene.is(at + 1, 'to') > 0 && scene.is(at + 1, 'purpose') > 0
    const governs =
      !others && !modal && scene.is(at, trigger.word.imposed === true ? 'imposing' : 'light') > 0
    if (doing || governs) return { ...trigger, light: at }
    // "accepted Ravula's invitation to visit Suva"
    if (trigger.word.kind === 'invitation' && scene.is(at, 'accepted') > 0)
      return { ...trigger, word: { ...trigger.word, accepts: true }, light: at }
  }
  return trigger
}
