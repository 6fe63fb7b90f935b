/** Verbs that ask ("mendesak agar S") and verbs that name ("menyebutnya '...'"). */
import type { CueWord } from '../../lang/tables/quote.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { askedFrom } from './asked.ts'
import { openingAfter, type Range, wordsIn } from './clause.ts'
import { type Attribution, leftOf, type Place, speaker, startOf, who } from './place.ts'
import type { Subject } from './standing.ts'
import { subjectAfter } from './subject.ts'
import { isEnd } from './verb.ts'

/** "X meminta Y agar S", "X meminta Y menahan diri", "X urged Y to S". */
export function readDirective(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const subject = speaker(place)
  if (subject === undefined) return undefined
  const { tokens, words, text, regionAt } = scene
  // "a neighbour who asked not to be named"
  if (!words.tables.headFirst && words.relatives.has(tokens.folded[cue.from - 1] ?? ''))
    return undefined
  let at = cue.to
  let addressee: Range | undefined
  const asked = word.object === true ? askedFrom(scene, cue.to, limit) : undefined
  if (asked !== undefined) {
    const right = { from: asked, to: limit }
    if (wordsIn(scene, right, 2) < 2) return undefined
    // "meminta pemerintah memastikan keselamatan mereka": what is asked for is said by nobody
    const base = {
      cue,
      word,
      marked: true,
      start: startOf(place, subject),
      end: asked + 1,
      subject,
    }
    return { ...base, right, addressee: { from: cue.to, to: asked } }
  }
  const reach = Math.min(limit, cue.to + 25)
  for (; at < reach; at++) {
    if (regionAt[at] !== -1 || words.complementizers.has(tokens.folded[at] as string))
      return undefined
    if (isEnd(tokens.folded[at] as string)) return undefined
    // "told his hosts in Bogotá, according to a summary"
    const other =
      scene.mentionAt[at] === -1 ? longestMatch(words.cues, text, tokens, at) : undefined
    if (other?.values.some(({ frame }) => frame === 'according')) return undefined
    // "told the envoy, who passed it on to Radio Kivu": told, not told to do
    if (words.relatives.has(tokens.folded[at] as string) && !words.tables.headFirst)
      return undefined
    const marker = longestMatch(words.directiveMarkers, text, tokens, at)
    // "told Radio Kivu lists would start to fall", "told Radio Kivu she expects talks to go on"
    const finite = words.finite.has(tokens.folded[at] as string) && scene.mentionAt[at] === -1
    if (!words.tables.headFirst && at > cue.to && (finite || isSaid(other))) return undefined
    if (marker !== undefined && tokens.kind[marker.to] !== undefined) {
      const right = { from: marker.to, to: limit }
      if (wordsIn(scene, right, 2) < 2) return undefined
      if (!words.tables.headFirst && tokens.capital[marker.to] === 1) return undefined
      // "invited him to the summit": to a thing, and to do nothing
      if (!words.tables.headFirst && words.articles.has(tokens.folded[marker.to] as string))
        return undefined
      if (at > cue.to) addressee = { from: cue.to, to: at }
      return {
        cue,
        word,
        marked: true,
        start: startOf(place, subject),
        end: cue.to,
        subject,
        right,
        ...(addressee ? { addressee } : {}),
      }
    }
  }
  return undefined
}

/** Whether a cue inside what a verb asks is another verb of saying or thinking: "expects". */
function isSaid(found: { readonly values: readonly CueWord[] } | undefined): boolean {
  return (
    found?.values.some(({ frame, attitude }) => frame === 'before' && attitude === true) === true
  )
}

/** "Dikatakan bahwa S", "It was announced that S". */
export function readAgentless(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const { content, marked } = openingAfter(scene, cue.to, limit, false)
  // "The ferries will sail on Sunday, it was announced on Friday."
  const left = scene.words.tables.headFirst ? undefined : leftOf(place, cue.from)
  if (!marked && left !== undefined && content === undefined)
    return { cue, word, marked: false, start: cue.from, end: cue.to, left }
  if (!marked || content === undefined) return undefined
  const right = { from: content, to: limit }
  if (wordsIn(scene, right, 2) < 2) return undefined
  const { agentMarks } = scene.words
  const agent = agentMarks.has(scene.tokens.folded[cue.to] ?? '')
  const subject = agent ? subjectAfter(scene, cue.to + 1, content - 1) : undefined
  return { cue, word, marked, start: cue.from, end: cue.to, right, ...who(subject) }
}

/** "X menyebut Y sebagai '...'", `X called it "..."`: only what is quoted is reported. */
export function readDescribe(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const end = Math.min(limit, cue.to + 30)
  let region = -1
  for (let at = cue.to; at < end && region < 0; at++) {
    if (isEnd(scene.tokens.folded[at] as string)) break
    if (scene.regionAt[at] !== -1) region = at
  }
  if (region < 0) return undefined
  if (word.passive === true) return described(place, region)
  const clitic = word.clitic === true
  // "what she called": she stands inside the words
  const inner = scene.words.tables.headFirst ? undefined : cue.from + 1
  const subject: Subject | undefined = clitic
    ? { kind: 'pronoun', from: inner ?? cue.from, to: inner === undefined ? cue.to : inner + 1 }
    : speaker(place)
  if (subject === undefined) return undefined
  return {
    cue,
    word,
    marked: true,
    start: startOf(place, subject),
    end: cue.to,
    subject,
    right: { from: region, to: limit },
  }
}

/** "was described by X as '...'", "Dituding '...' oleh X", "digambarkan '...'": whoever did it stands around the words, or nobody. */
function described({ scene, cue, word, limit }: Place, region: number): Attribution | undefined {
  const { tokens, regionAt, words } = scene
  const agent = words.agentMarks.has(tokens.folded[cue.to] ?? '') ? cue.to + 1 : cue.to
  const named = (by: Subject | undefined) =>
    by?.kind === 'named' || by?.kind === 'office' || by?.kind === 'definite'
  const base = { cue, word, marked: true, start: cue.from, end: cue.to }
  const right = { from: region, to: limit }
  const before = region > cue.to ? subjectAfter(scene, agent, region) : undefined
  if (named(before)) return { ...base, ...who(before), right }
  // "was called by his friends '...'": done by somebody, whom nobody names
  if (region > cue.to || words.agentMarks.has(tokens.folded[cue.to - 1] ?? '')) return undefined
  let behind = region
  while (behind < limit && regionAt[behind] === regionAt[region]) behind++
  if (words.agentMarks.has(tokens.folded[behind] ?? '')) {
    const after = subjectAfter(scene, behind + 1, limit)
    return named(after) ? { ...base, ...who(after), right } : undefined
  }
  return word.noun === true
    ? undefined
    : { ...base, word: { ...word, frame: 'agentless' }, right: { from: region, to: behind } }
}
