/** Media that cite: whose words they are then. */
import { longestMatch } from '../../text/lexicon.ts'
import { wordsIn } from './clause.ts'
import { mediumAt } from './medium.ts'
import { type Attribution, type Place, REACH } from './place.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'
import { somebodyAfter, subjectAfter } from './subject.ts'

/**
 * "Xinhua reported, citing the ministry, that S"; "S, lapor AFP mengutip kementerian itu": the words are those of
 * whoever is cited, and the medium is whom they were told to.
 */
export function citing(place: Place, one: Attribution): Attribution {
  const { scene, limit } = place
  const { tokens, words, text } = scene
  const medium = one.subject as Subject
  // "Citing the minister Rina Hapsari, the magazine Fjordbladet wrote that S"
  const opened = citedInFront(place, medium)
  if (opened !== undefined)
    return { ...one, subject: opened, told: { from: medium.from, to: medium.to }, cited: true }
  let at = Math.max(one.end, medium.to)
  while (tokens.folded[at] === ',' || scene.timed[at] === 1) at++
  // "reported on Tuesday, citing the ministry"
  const dated = words.settings.has(tokens.folded[at] as string) && scene.timed[at + 1] === 1
  if (dated) for (at++; tokens.folded[at] === ',' || scene.timed[at] === 1; ) at++
  if (words.relatives.has(tokens.folded[at] ?? '') && one.word.frame === 'according') at++
  const frame = longestMatch(words.relays, text, tokens, at)
  if (frame?.values[0]?.back !== true) return one
  const close = commaOrThat(scene, frame.to, limit)
  const other = mediumAt(scene, frame.to, close, false)
  const subject =
    other === undefined
      ? (subjectAfter(scene, frame.to, close) ?? somebodyAfter(scene, frame.to, close))
      : medium
  if (subject === undefined || (subject.kind === 'medium' && one.left !== undefined)) return one
  // "SANA reported on Tuesday, quoting an unnamed official", "a White House official": nobody's but SANA's
  const official = words.unnamed.has(tokens.folded[subject.to] ?? '')
  if ((subject.kind === 'unnamed' || official) && !words.tables.headFirst) return one
  const told = { from: medium.from, to: medium.to }
  if (one.left !== undefined) return { ...one, subject, told, start: one.start, end: close }
  const that = words.complementizers.has(tokens.folded[close] ?? '')
  const next = tokens.folded[close] === ',' ? close + 1 : close
  const opens = that || words.complementizers.has(tokens.folded[next] ?? '')
  const right = { from: opens ? next + 1 : next, to: limit }
  if (wordsIn(scene, right, 2) < 2) return one
  const { left: _, ...rest } = one
  return { ...rest, subject, told, right, marked: opens, end: close, cited: true }
}

/** Whoever is cited before the comma that a medium's own name follows. */
function citedInFront({ scene, begin }: Place, medium: Subject): Subject | undefined {
  const { tokens, words, text } = scene
  const frame = longestMatch(words.relays, text, tokens, begin)
  if (frame?.values[0]?.back !== true || scene.mentionAt[begin] !== -1) return undefined
  const close = commaOrThat(scene, frame.to, medium.from)
  if (tokens.folded[close] !== ',' || medium.from - close > 5) return undefined
  if (mediumAt(scene, frame.to, close, false) !== undefined) return undefined
  return subjectAfter(scene, frame.to, close)
}

/** The comma, stop or "that" that closes the naming of whoever is cited. */
function commaOrThat(scene: Scene, from: number, limit: number): number {
  const { tokens, words, mentionAt } = scene
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const word = tokens.folded[at] as string
    if (mentionAt[at] === -1 && (word === ',' || words.complementizers.has(word))) return at
    if (word === '.' || scene.regionAt[at] !== -1) return at
  }
  return limit
}
