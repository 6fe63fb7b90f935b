/** Who passes words on by a verb of their own: "Kundu TV mewartakan", "Sachiko menceritakan percakapan itu". */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { mediumAt } from './medium.ts'
import { holdsSomebody, isBare, isNamed, nameAlone } from './medium-name.ts'
import { takenUpMedium } from './medium-taken-up.ts'
import type { Relay } from './relay.ts'
import { refOf, type Scene, type Unit } from './scene.ts'

const REACH = 12

/** "Kundu TV mewartakan", "AFP quoted from the broadcast", "a channel posted a video": a medium before its verb. */
export function activeAt(scene: Scene, at: number, unit: Unit, first: boolean): Relay | undefined {
  const { tokens, text, words, regionAt, mentionAt, mentions } = scene
  if (regionAt[at] !== -1) return undefined
  const index = mentionAt[at] as number
  const opens = at === unit.from || tokens.capital[at] === 1
  if (index >= 0 && mentions[index]?.kind !== 'outlet') return undefined
  if (index < 0 && !opens) return undefined
  if (words.prepositions.has(tokens.folded[at - 1] ?? '')) return undefined
  // "Channel 4 News": the name goes on behind its number
  if (tokens.kind[at - 1] === TokenKind.number && tokens.capital[at - 2] === 1) return undefined
  if (at > unit.from && tokens.capital[at - 1] === 1 && mentionAt[at - 1] === index)
    return undefined
  // ", the Gulf Ledger reported": a name no table knows closes what is reported, or opens the sentence with "mewartakan"
  const comma =
    tokens.folded[at - 1] === ',' ||
    // ", as Kivu FM reported"
    (tokens.folded[at - 2] === ',' &&
      (words.articles.has(tokens.folded[at - 1] as string) ||
        words.settings.has(tokens.folded[at - 1] as string)))
  // "a summary which EFE carried and El Faro reprinted": what it took stands before
  const led = clauseOf(scene, at, unit)
  const any = index >= 0 || ((first || comma || led !== undefined) && nameAlone(scene, at))
  const medium = mediumAt(scene, at, unit.to, any)
  if (medium === undefined || !isNamed(medium.ref) || holdsSomebody(scene, at, medium.to))
    return undefined
  // "Media Israel itu mengutip": the one named before
  const pointed = words.tables.headFirst && words.pointers.has(tokens.folded[medium.to] ?? '')
  const taken = pointed ? takenUpMedium(scene, { from: at, to: medium.to + 1 }) : undefined
  if (taken === undefined && isBare(scene, at, medium.to)) return undefined
  let verb = medium.to
  // "Al-Wasit, a daily printed in London, aired ...": an aside between
  if (tokens.folded[verb] === ',') {
    let close = verb + 1
    while (close < unit.to && close - verb < REACH && tokens.folded[close] !== ',') close++
    if (tokens.folded[close] === ',') verb = close + 1
  }
  // "The Shafaq news agency, which carried the speech, published ..."
  const which = words.relatives.has(tokens.folded[medium.to + 1] ?? '') ? medium.to + 2 : -1
  const aside = which < 0 ? undefined : longestMatch(words.relayVerbs, text, tokens, which)
  if (aside?.values[0]?.thing === true && nearUtterance(scene, aside.to, aside.to + 3)) verb = which
  while (words.betweens.has(tokens.folded[verb] ?? '') || scene.timed[verb] === 1) verb++
  const act = longestMatch(words.relayVerbs, text, tokens, verb)
  if (act === undefined || act.to > unit.to) return undefined
  const word = act.values[0]
  const known = index >= 0 || mediumAt(scene, at, unit.to, false) !== undefined
  if (!known && word?.weak === true && led !== 'which') return undefined
  if (word?.thing === true && led !== 'which' && !nearUtterance(scene, act.to, unit.to))
    return undefined
  return {
    from: at,
    to: medium.to,
    ref: taken?.ref ?? medium.ref,
    by: 'medium',
    back: false,
    credits: false,
    ...(word?.takes === true ? { takes: true } : {}),
  }
}

/** "a summary which EFE carried and El Faro reprinted", "EFE translated it and El Faro published excerpts": what leads to a second medium. */
function clauseOf(scene: Scene, at: number, unit: Unit): 'which' | 'and' | undefined {
  const { tokens, words, mentionAt } = scene
  const { relatives, complementizers, joins, articles } = words
  let lead = at - 1
  if (articles.has(tokens.folded[lead] ?? '')) lead--
  const word = tokens.folded[lead] ?? ''
  const opens = (index: number) => {
    const one = tokens.folded[index] as string
    if (mentionAt[index] !== -1 || !(relatives.has(one) || complementizers.has(one))) return false
    return nearUtterance(scene, Math.max(unit.from, index - 5), index)
  }
  if (lead >= unit.from && opens(lead)) return 'which'
  if (!joins.has(word) && word !== ';') return undefined
  for (let back = lead - 1; back >= Math.max(unit.from, lead - REACH); back--) {
    if (scene.regionAt[back] !== -1) break
    if (opens(back)) return 'which'
  }
  return 'and'
}

/** "Sachiko menceritakan percakapan itu kepada ...", "The embassy shared the note with ...": somebody who takes words up and hands them on. */
export function personAt(scene: Scene, at: number, unit: Unit): Relay | undefined {
  const { tokens, text, words, mentionAt, mentionFrom, mentionTo, mentions } = scene
  const index = mentionAt[at] as number
  if (index < 0 || mentionFrom[index] !== at) return undefined
  const kind = mentions[index]?.kind
  if (kind !== 'person' && kind !== 'institution') return undefined
  let verb = mentionTo[index] as number
  // "His lawyer, Nadia Shybut, passed the message on"
  if (tokens.folded[verb] === ',' && tokens.folded[at - 1] === ',') verb++
  while (words.betweens.has(tokens.folded[verb] ?? '') || scene.timed[verb] === 1) verb++
  const act = longestMatch(words.relayVerbs, text, tokens, verb)
  const word = act?.values[0]
  if (act === undefined || act.to > unit.to || word?.weak === true) return undefined
  // "a voice message that her brother, Joost Brouwer, played to a reporter"
  // "Kementerian Luar Negeri Kuba mengedarkan pesan Presiden X: '...'"
  const which = led(scene, at, unit) || (word?.thing === true && utters(scene, act.to, unit))
  if (word?.takes !== true && !which && !takesWords(scene, act.to)) return undefined
  const ref = refOf(scene, index)
  if (ref === undefined) return undefined
  const by = kind === 'person' ? 'person' : 'body'
  return { from: at, to: act.to, ref, by, back: false, credits: false, takes: true }
}

/** Whether what is handed on is an utterance whose words follow behind a colon. */
function utters(scene: Scene, at: number, unit: Unit): boolean {
  if (!nearUtterance(scene, at, at + 3)) return false
  for (let next = at; next < Math.min(unit.to - 1, at + 3 * REACH); next++) {
    if (scene.regionAt[next] !== -1) return false
    if (scene.tokens.folded[next] === ':') return scene.regionAt[next + 1] !== -1
  }
  return false
}

/** Whether a "that" or "which" behind an utterance leads to the person named at `at`: past "her brother,". */
function led(scene: Scene, at: number, unit: Unit): boolean {
  const { tokens, words, mentionAt } = scene
  if (words.tables.headFirst) return false
  for (let back = at - 1; back >= Math.max(unit.from, at - 6); back--) {
    const named = scene.mentions[mentionAt[back] as number]
    if ((named !== undefined && named.form !== 'office') || scene.regionAt[back] !== -1)
      return false
    const word = tokens.folded[back] as string
    if (words.relatives.has(word) || words.complementizers.has(word))
      return nearUtterance(scene, Math.max(unit.from, back - 4), back)
  }
  return false
}

/** "pernyataan itu", "the note", "his words": words told before, from token `at` on. */
function takesWords({ tokens, text, words }: Scene, at: number): boolean {
  if (longestMatch(words.sameUtterance, text, tokens, at) !== undefined) return true
  const { headFirst } = words.tables
  const [noun, pointer] = headFirst ? [at, at + 1] : [at + 1, at]
  if (!words.utterances.has(tokens.folded[noun] ?? '')) return false
  const points = tokens.folded[pointer] ?? ''
  // "sent a message of condolences": another one
  return (
    words.pointers.has(points) ||
    (!headFirst && words.articles.has(points) && !words.indefinites.has(points))
  )
}

/** Whether what is published is somebody's words: "a voice note", "pernyataan". */
export function nearUtterance(scene: Scene, at: number, limit: number): boolean {
  const { tokens, words } = scene
  for (let next = at; next < Math.min(limit, at + 6); next++) {
    if (words.utterances.has(tokens.folded[next] as string)) return true
  }
  return false
}

/** "Yonhap, mengutip KCNA, melaporkan", "It quoted": whoever cites, before the word at `at`. */
export function citingBefore(scene: Scene, unit: Unit, at: number): Relay | undefined {
  const { tokens } = scene
  const last = tokens.folded[at - 1] === ',' ? at - 1 : at
  for (let from = Math.max(unit.from, last - 6); from < last; from++) {
    const taken = takenUpMedium(scene, { from, to: last })
    if (taken === undefined) continue
    return { from, to: last, ref: taken.ref, by: 'medium', back: false, credits: false }
  }
  for (let from = Math.max(unit.from, last - 6); from < last; from++) {
    const medium = mediumAt(scene, from, last, true)
    // "It cited", "Laporan itu mengutip": with nobody before it whom they could take up
    if (medium?.to !== last || !nameAlone(scene, from) || isBare(scene, from, last)) continue
    // "The agency, citing the ministry": nobody named
    if (!isNamed(medium.ref)) return undefined
    return { from, to: last, ref: medium.ref, by: 'medium', back: false, credits: false }
  }
  return undefined
}
