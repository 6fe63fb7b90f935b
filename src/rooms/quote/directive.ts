/** Verbs that ask ("mendesak agar S") and verbs that name ("menyebutnya '...'"). */
import { longestMatch } from '../../text/lexicon.ts'
import { isEnd, type Range, wordsIn } from './clause.ts'
import { type Attribution, type Place, speaker, startOf } from './place.ts'
import type { Subject } from './standing.ts'

/** "X meminta Y agar S", "X urged Y to S". */
export function readDirective(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const subject = speaker(place)
  if (subject === undefined) return undefined
  const { tokens, words, text, regionAt } = scene
  let at = cue.to
  let addressee: Range | undefined
  const reach = Math.min(limit, cue.to + 25)
  for (; at < reach; at++) {
    if (regionAt[at] !== -1 || words.complementizers.has(tokens.folded[at] as string))
      return undefined
    if (isEnd(tokens.folded[at] as string)) return undefined
    const marker = longestMatch(words.directiveMarkers, text, tokens, at)
    if (marker !== undefined && tokens.kind[marker.to] !== undefined) {
      const right = { from: marker.to, to: limit }
      if (wordsIn(scene, right, 2) < 2) return undefined
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
  const clitic = word.clitic === true
  const subject: Subject | undefined = clitic
    ? { kind: 'pronoun', from: cue.from, to: cue.to }
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
