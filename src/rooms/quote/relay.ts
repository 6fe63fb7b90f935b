/**
 * Those who pass words on, named in a unit: "seperti dikutip X dari siaran Y", "his lawyer told X",
 * "a recording aired by X", "X, citing Y".
 *
 * A name is taken only behind a word that says how the words came there, or before a verb of passing on.
 */

import type { RelayWord } from '../../lang/tables/quote.ts'
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { isEnd } from './clause.ts'
import { mediumAt } from './medium.ts'
import { refOf, type Scene, slugOf, type Unit } from './scene.ts'

/** One who passes words on; tokens of the naming. */
export interface Relay {
  readonly from: number
  readonly to: number
  readonly ref: EntityRef
  readonly by: 'person' | 'body' | 'medium'
  /** Named behind the one who had it from them: "X, citing Y". */
  readonly back: boolean
  /** A frame that credits: "dilansir X", not "kepada X". */
  readonly credits: boolean
  /** The verb takes up words told before: "memuatnya", "carried it", "repeated his words". */
  readonly takes?: boolean
}

const REACH = 12

/** The relays of a unit, in text order. */
export function relaysIn(scene: Scene, unit: Unit): readonly Relay[] {
  const { tokens, text, words, regionAt, mentionAt } = scene
  const found: Relay[] = []
  let at = unit.from
  while (at < unit.to) {
    const free = regionAt[at] === -1 && mentionAt[at] === -1
    const frame = free ? longestMatch(words.relays, text, tokens, at) : undefined
    const word = frame?.values[0]
    if (frame === undefined || word === undefined) {
      const active = personAt(scene, at, unit) ?? activeAt(scene, at, unit, found.length === 0)
      if (active !== undefined) {
        found.push(active)
        at = active.to
      } else at++
      continue
    }
    // "Yonhap, mengutip KCNA, melaporkan": whoever cites stands before the word
    if (word.back === true && found.length === 0) {
      const citing = citingBefore(scene, unit, at)
      if (citing !== undefined) found.push(citing)
    }
    const party = partyAt(scene, frame.to, unit.to, word)
    if (party !== undefined) {
      const back = word.back === true || (word.source === true && found.at(-1)?.to === at)
      const apart = word.source === true && !back
      // "Yonhap, mengutip KCNA": whom somebody cites is no credit of the report
      const cited = back && found.length > 0
      const credits = word.to !== true && party.by === 'medium' && !cited
      if (!apart) found.push({ ...party, back, credits })
    }
    at = Math.max(frame.to, party?.to ?? 0)
  }
  return found
}

type Party = Pick<Relay, 'from' | 'to' | 'ref' | 'by'>

/** The party named from token `at` on: past "oleh", "harian", "his spokesman,"; one merely spoken to only if a medium. */
function partyAt(scene: Scene, at: number, limit: number, link: RelayWord): Party | undefined {
  const spokenTo = link.to === true
  const { tokens, text, words, regionAt, mentionAt, mentionTo, mentions } = scene
  let next = at
  let comma = false
  const end = Math.min(limit, at + REACH)
  while (next < end && regionAt[next] === -1) {
    const index = mentionAt[next] as number
    if (longestMatch(words.press, text, tokens, next) !== undefined) return undefined
    const same = sameMedium(scene, next, limit)
    if (same !== undefined) return same
    if (index < 0 || mentions[index]?.kind === 'outlet' || mentions[index]?.kind === 'state') {
      const medium = mediumAt(scene, next, limit, link.weak !== true && nameAlone(scene, next))
      // "televisi setempat, Ararat Satu": the noun alone names nobody
      if (medium !== undefined && !isNamed(medium.ref)) {
        next = medium.to
        continue
      }
      if (medium !== undefined && !holdsSomebody(scene, next, medium.to))
        return { from: next, to: medium.to, ref: medium.ref, by: 'medium' }
    }
    if (index >= 0) {
      const one = mentions[index]
      const to = mentionTo[index] as number
      const ref = refOf(scene, index)
      const body = one?.kind === 'institution'
      const person = one?.kind === 'person' && one.form !== 'office'
      const named = person || body
      // "told the envoy, who recounted it to ...": one spoken to who passes it on
      const passes = words.relatives.has(
        tokens.folded[tokens.folded[to] === ',' ? to + 1 : to] ?? '',
      )
      // "dimuat Gazeta Wiślana", "as reported by Al-Nilain": printing and airing is what media do
      if (person && link.press === true && ref !== undefined && isNameOnly(scene, index)) {
        const outlet: EntityRef = {
          entity: `outlet:${slugOf(ref.name)}`,
          name: ref.name,
          kind: 'outlet',
        }
        return { from: next, to, ref: outlet, by: 'medium' }
      }
      if (named && ref !== undefined && (!spokenTo || passes))
        return { from: next, to, ref, by: person ? 'person' : 'body' }
      if (named) return undefined
      next = to
      continue
    }
    const word = tokens.folded[next] as string
    // "dibacakan Uskup Yousef dari mimbar, lalu disalin X"
    if (word === ',' && link.source === true) return undefined
    if (word === ',' && !comma && next > at && tokens.capital[next - 1] === 0) comma = true
    else if (word === ',' || isEnd(word)) return undefined
    if (words.complementizers.has(word)) return undefined
    if (scene.timed[next] === 1) {
      // "aired on Sunday by the Voice of Abuja"
      while (next < end && scene.timed[next] === 1) next++
      if (!words.agentMarks.has(tokens.folded[next] ?? '')) return undefined
      next++
      continue
    }
    const passes = words.carrierLinks.has(word) || words.links.has(word)
    if (words.settings.has(word) && !passes) return undefined
    next++
  }
  return undefined
}

/** A name without title, office or country, met once: a medium no table knows may look like one. */
function isNameOnly({ entityOf, mentions }: Scene, index: number): boolean {
  const entity = entityOf[index]
  if (entity?.office !== undefined || entity?.country !== undefined) return false
  return mentions[index]?.form === 'name' && mentions[index]?.office === undefined
}

/** Tokens before "radio tersebut", "the station" in which its name is looked for. */
const BACK = 200

/** "kepada koran yang sama", "told the station": the medium named last, where nothing names another one. */
function sameMedium(scene: Scene, at: number, limit: number): Party | undefined {
  const { tokens, text, words, mentionAt, mentionFrom, mentions } = scene
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
  const isCalled = (start: number, end: number) =>
    tokens.folded.slice(start, end).includes(tokens.folded[from] as string)
  let last: Party | undefined
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const index = mentionAt[back] as number
    if (index >= 0 && mentions[index]?.kind === 'outlet') {
      const start = mentionFrom[index] as number
      const ref = refOf(scene, index)
      if (ref !== undefined) {
        const one: Party = { from: start, to, ref, by: 'medium' }
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
    const one: Party = { from: back, to, ref: medium.ref, by: 'medium' }
    if (isCalled(back, medium.to)) return one
    last ??= one
  }
  return last
}

/** "Kundu TV mewartakan", "AFP quoted from the broadcast", "a channel posted a video": a medium before its verb. */
function activeAt(scene: Scene, at: number, unit: Unit, first: boolean): Relay | undefined {
  const { tokens, text, words, regionAt, mentionAt, mentions } = scene
  if (regionAt[at] !== -1) return undefined
  const index = mentionAt[at] as number
  const opens = at === unit.from || tokens.capital[at] === 1
  if (index >= 0 && mentions[index]?.kind !== 'outlet') return undefined
  if (index < 0 && !opens) return undefined
  if (words.prepositions.has(tokens.folded[at - 1] ?? '')) return undefined
  if (at > unit.from && tokens.capital[at - 1] === 1 && mentionAt[at - 1] === index)
    return undefined
  // ", the Gulf Ledger reported": a name no table knows closes what is reported, or opens the sentence with "mewartakan"
  const comma =
    tokens.folded[at - 1] === ',' ||
    (tokens.folded[at - 2] === ',' && words.articles.has(tokens.folded[at - 1] as string))
  const any = index >= 0 || ((first || comma) && nameAlone(scene, at))
  const medium = mediumAt(scene, at, unit.to, any)
  if (medium === undefined || !isNamed(medium.ref) || holdsSomebody(scene, at, medium.to))
    return undefined
  let verb = medium.to
  // "Al-Wasit, a daily printed in London, aired ...": an aside between
  if (tokens.folded[verb] === ',') {
    let close = verb + 1
    while (close < unit.to && close - verb < REACH && tokens.folded[close] !== ',') close++
    if (tokens.folded[close] === ',') verb = close + 1
  }
  while (words.betweens.has(tokens.folded[verb] ?? '') || scene.timed[verb] === 1) verb++
  const act = longestMatch(words.relayVerbs, text, tokens, verb)
  if (act === undefined || act.to > unit.to) return undefined
  const word = act.values[0]
  const known = index >= 0 || mediumAt(scene, at, unit.to, false) !== undefined
  if (!known && word?.weak === true) return undefined
  if (word?.thing === true && !nearUtterance(scene, act.to, unit.to)) return undefined
  return {
    from: at,
    to: medium.to,
    ref: medium.ref,
    by: 'medium',
    back: false,
    credits: false,
    ...(word?.takes === true ? { takes: true } : {}),
  }
}

/** "Sachiko menceritakan percakapan itu kepada ...", "The embassy shared the note with ...": somebody who takes words up and hands them on. */
function personAt(scene: Scene, at: number, unit: Unit): Relay | undefined {
  const { tokens, text, words, mentionAt, mentionFrom, mentionTo, mentions } = scene
  const index = mentionAt[at] as number
  if (index < 0 || mentionFrom[index] !== at) return undefined
  const kind = mentions[index]?.kind
  if (kind !== 'person' && kind !== 'institution') return undefined
  let verb = mentionTo[index] as number
  while (words.betweens.has(tokens.folded[verb] ?? '') || scene.timed[verb] === 1) verb++
  const act = longestMatch(words.relayVerbs, text, tokens, verb)
  const word = act?.values[0]
  if (act === undefined || act.to > unit.to || word?.weak === true) return undefined
  if (word?.takes !== true && !takesWords(scene, act.to)) return undefined
  const ref = refOf(scene, index)
  if (ref === undefined) return undefined
  const by = kind === 'person' ? 'person' : 'body'
  return { from: at, to: act.to, ref, by, back: false, credits: false, takes: true }
}

/** "pernyataan itu", "the note", "his words": words told before, from token `at` on. */
function takesWords({ tokens, text, words }: Scene, at: number): boolean {
  if (longestMatch(words.sameUtterance, text, tokens, at) !== undefined) return true
  const { headFirst } = words.tables
  const [noun, pointer] = headFirst ? [at, at + 1] : [at + 1, at]
  if (!words.utterances.has(tokens.folded[noun] ?? '')) return false
  const points = tokens.folded[pointer] ?? ''
  return words.pointers.has(points) || (!headFirst && words.articles.has(points))
}

/** A capitalised word that is no pronoun, no day and no word every sentence may open with. */
function nameAlone({ tokens, text, words, timed, mentionAt }: Scene, at: number): boolean {
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

/** Whether a medium's name has a capital behind its article: not "The station", "stasiun televisi". */
function isNamed({ entity, name }: EntityRef): boolean {
  return !entity.startsWith('outlet:') || /\p{Lu}/u.test(name.replace(/^The\b ?/, ''))
}

/** Whether a person, body or place stands in what was read as a medium's name. */
function holdsSomebody({ mentionAt, mentions }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = mentions[mentionAt[at] as number]?.kind
    if (kind === 'person' || kind === 'institution') return true
  }
  return false
}

/** Whether what is published is somebody's words: "a voice note", "pernyataan". */
export function nearUtterance(scene: Scene, at: number, limit: number): boolean {
  const { tokens, words } = scene
  for (let next = at; next < Math.min(limit, at + 6); next++) {
    if (words.utterances.has(tokens.folded[next] as string)) return true
  }
  return false
}

function citingBefore(scene: Scene, unit: Unit, at: number): Relay | undefined {
  const { tokens } = scene
  const last = tokens.folded[at - 1] === ',' ? at - 1 : at
  for (let from = Math.max(unit.from, last - 6); from < last; from++) {
    const medium = mediumAt(scene, from, last, true)
    if (medium?.to !== last) continue
    return { from, to: last, ref: medium.ref, by: 'medium', back: false, credits: false }
  }
  return undefined
}
