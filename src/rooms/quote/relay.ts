/**
 * Those who pass words on, named in a unit: "seperti dikutip X dari siaran Y", "his lawyer told X",
 * "a recording aired by X", "X, citing Y".
 *
 * A name is taken only behind a word that says how the words came there, or before a verb of passing on.
 */

import { genderOfName } from '../../lang/tables/given-gender.ts'
import type { RelayWord } from '../../lang/tables/relay.ts'
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { holdsPerson, namelessOf } from './body.ts'
import { mediumAt } from './medium.ts'
import { holdsSomebody, isMediumName, isNamed, nameAlone, sameMedium } from './medium-name.ts'
import { activeAt, citingBefore, personAt } from './passer.ts'
import { phraseAfter } from './phrase.ts'
import { citeTokens, refOf, type Scene, slugOf, type Unit } from './scene.ts'
import { isEnd } from './verb.ts'

/** One who passes words on; tokens of the naming. */
export interface Relay {
  readonly from: number
  readonly to: number
  readonly ref: EntityRef
  readonly by: 'person' | 'body' | 'medium'
  /** Named behind the one who had it from them: "X, citing Y". */
  readonly back: boolean
  /** Somebody spoken to: "kepada X". */
  readonly told?: boolean
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
    // "read out on Radio Y by his wife": whoever gave it to the medium right before
    const last = found.at(-1)
    const gave =
      last?.to === at && last.by === 'medium' && words.agentMarks.has(tokens.folded[at] as string)
    const giver = gave && !words.tables.headFirst ? partyAt(scene, at + 1, unit.to, BY) : undefined
    if (giver !== undefined && giver.by !== 'medium') {
      found.push({ ...giver, back: true, credits: false })
      at = giver.to
      continue
    }
    if (frame === undefined || word === undefined) {
      const active =
        readoutAt(scene, at, unit) ??
        personAt(scene, at, unit) ??
        activeAt(scene, at, unit, found.length === 0)
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
    // "leaked by Asel Moldo to Azattyk": whoever it is handed to, right behind the one who hands it on
    const handed = word.weak === true && word.to === true && found.at(-1)?.to === at
    const one = handed && found.at(-1)?.by === 'person' ? { ...word, weak: false } : word
    const party = partyAt(scene, frame.to, unit.to, one)
    const back = word.back === true || (word.source === true && found.at(-1)?.to === at)
    // "lalu dari sana diambil oleh X": there the word leads to nobody
    const apart = word.source === true && !back
    if (party !== undefined) {
      // "Yonhap, mengutip KCNA": whom somebody cites is no credit of the report
      const cited = back && found.length > 0
      const credits = word.to !== true && party.by === 'medium' && !cited
      if (!apart) found.push({ ...party, back, credits, told: word.to === true })
    }
    at = Math.max(frame.to, apart ? 0 : (party?.to ?? 0))
  }
  return found
}

const BY: RelayWord = { form: 'by' }

type Party = Pick<Relay, 'from' | 'to' | 'ref' | 'by'>

/** The party named from token `at` on: past "oleh", "harian", "his spokesman,"; one merely spoken to only if a medium. */
function partyAt(scene: Scene, at: number, limit: number, link: RelayWord): Party | undefined {
  const spokenTo = link.to === true
  const { tokens, text, words, regionAt, mentionAt, mentionTo, mentions } = scene
  let next = at
  let comma = false
  const end = Math.min(limit, at + REACH)
  // "diteruskan Dubes Kuwait kepada ...", "citing two diplomats": whoever is named by what he is, where no name follows
  let loose: Party | undefined
  const taken = link.to !== true && link.weak !== true && link.press !== true
  while (next < end && regionAt[next] === -1) {
    // "Menurut Channel 12": no person
    const first = mentionAt[next] as number
    const index = first >= 0 && isMediumName(scene, first) ? -1 : first
    const press = longestMatch(words.press, text, tokens, next)
    // "dikutip dari keterangan pers Kementerian X": there it is no press
    if (press !== undefined && words.venues.has(tokens.folded[next - 1] ?? '')) {
      next = press.to
      continue
    }
    if (press !== undefined) return employer(scene, press.to, limit)
    // "kepada jajaran Kementerian Luar Negeri": a body spoken to; "dikutip Kantor Presiden" is told on by it
    const body = tokens.capital[next] === 1 && words.bodies.has(tokens.folded[next] as string)
    if (spokenTo && body && index < 0) return undefined
    const same = sameMedium(scene, next, limit)
    if (same !== undefined) return { ...same, from: next, by: 'medium' }
    const kind = index < 0 ? undefined : mentions[index]?.kind
    if (kind === undefined || kind === 'outlet' || kind === 'state' || kind === 'place') {
      const medium = mediumAt(scene, next, limit, link.weak !== true && nameAlone(scene, next))
      // "televisi setempat, Ararat Satu": the noun alone names nobody
      if (medium !== undefined && !isNamed(medium.ref)) {
        next = medium.to
        continue
      }
      if (medium !== undefined && !holdsSomebody(scene, medium.from, medium.to))
        return { from: medium.from, to: medium.to, ref: medium.ref, by: 'medium' }
    }
    if (index >= 0) {
      const one = mentions[index]
      const to = mentionTo[index] as number
      const ref = refOf(scene, index)
      const body = one?.kind === 'institution'
      const person = one?.kind === 'person' && one.form !== 'office'
      const named = person || body
      // "citing a White House official": somebody of that body
      if (body && taken && !words.tables.headFirst && words.unnamed.has(tokens.folded[to] ?? '')) {
        const from = words.indefinites.has(tokens.folded[next - 1] ?? '') ? next - 1 : next
        const called = namelessOf(citeTokens(scene, from, to + 1).exact)
        return { from, to: to + 1, ref: called, by: 'person' }
      }
      // "Citing Mr. Trump's actions": nothing he said
      const owned = /^['’]s$/.test(tokens.folded[to] ?? '')
      if (owned && person && !words.utterances.has(tokens.folded[to + 1] ?? '')) return undefined
      // "told the envoy, who recounted it to ...": one spoken to who passes it on
      const passes = words.relatives.has(
        tokens.folded[tokens.folded[to] === ',' ? to + 1 : to] ?? '',
      )
      // "dimuat Gazeta Wiślana", "as reported by Al-Nilain": printing and airing is what media do
      // "told Kol Baltija.": somebody spoken to has a title, or has been named before
      const once = link.to === true && link.weak !== true && isMetOnce(scene, index, limit)
      const likely = link.press === true || once
      if (person && likely && ref !== undefined && isNameOnly(scene, index)) {
        const outlet: EntityRef = {
          entity: `outlet:${slugOf(ref.name)}`,
          name: ref.name,
          kind: 'outlet',
        }
        return { from: next, to, ref: outlet, by: 'medium' }
      }
      if (named && ref !== undefined && link.weak !== true && (!spokenTo || passes)) {
        // "dirilis Direktorat Komunikasi Kepresidenan Turki"
        let from = next
        while (body && from > at && tokens.capital[from - 1] === 1 && mentionAt[from - 1] === -1)
          from--
        return { from, to, ref, by: person ? 'person' : 'body' }
      }
      if (named) return undefined
      // "dirilis Istana López": a house that speaks, whatever place it is
      if (one?.kind === 'place' && !spokenTo && words.bodies.has(tokens.folded[next] as string)) {
        const house = namelessOf(citeTokens(scene, next, to).exact, 'institution')
        return { from: next, to, ref: house, by: 'body' }
      }
      if (taken && one?.kind === 'person') {
        const called = ref ?? namelessOf(citeTokens(scene, next, to).exact)
        loose ??= { from: next, to, ref: called, by: 'person' }
      }
      next = to
      continue
    }
    const word = tokens.folded[next] as string
    if (taken && loose === undefined && link.channel !== true)
      loose = namelessAt(scene, next, limit)
    // "dibacakan Uskup Yousef dari mimbar, lalu disalin X", "dari jendela dan disiarkan X"
    if (link.source === true && (word === ',' || words.joins.has(word))) return loose
    // "diteruskan Dubes Kuwait untuk Irak kepada stasiun X"
    if (loose !== undefined && words.towards.has(word)) return loose
    // "kepada mediator Oman, Badr al-Harthi"
    const apposed = mentionAt[next + 1] ?? -1
    const nameless =
      loose?.ref.entity.startsWith('person:unnamed-') === true && mentionAt[loose.from] === -1
    const closed = !nameless || tokens.folded[mentionTo[apposed] ?? -1] === ','
    const named = mentions[apposed]?.kind === 'person' && closed
    if (word === ',' && loose !== undefined && !named) return loose
    if (word === ',' && !comma && next > at && (tokens.capital[next - 1] === 0 || named))
      comma = true
    else if (word === ',' || isEnd(word)) return loose
    if (words.complementizers.has(word)) return loose
    // "melalui juru bicaranya mengatakan S"
    const cue = words.tables.headFirst ? longestMatch(words.cues, text, tokens, next) : undefined
    if (next > at && cue?.values.some(({ frame }) => frame === 'before')) return loose
    if (scene.timed[next] === 1) {
      // "aired on Sunday by the Voice of Abuja"
      while (next < end && scene.timed[next] === 1) next++
      if (!words.agentMarks.has(tokens.folded[next] ?? '')) return loose
      next++
      continue
    }
    const passes = words.carrierLinks.has(word) || words.links.has(word)
    if (words.settings.has(word) && !passes) return loose
    next++
  }
  return loose
}

/** "wartawan Radio Kivu", "journalists from Radio Kivu": of the press spoken to, whose they are; of "reporters in Lagos" nobody's. */
function employer(scene: Scene, at: number, limit: number): Party | undefined {
  const { tokens, words } = scene
  const { headFirst } = words.tables
  const from = headFirst ? at : at + 1
  if (!headFirst && !words.employs.has(tokens.folded[at] ?? '')) return undefined
  const medium = mediumAt(scene, from, limit, false)
  if (medium === undefined || !isNamed(medium.ref) || holdsSomebody(scene, from, medium.to))
    return undefined
  return { from, to: medium.to, ref: medium.ref, by: 'medium' }
}

/** "two diplomats", "tiga pejabat Irak": persons without a name, from the noun's phrase. */
function namelessAt(scene: Scene, at: number, limit: number): Party | undefined {
  const { tokens, words } = scene
  const noun = words.indefinites.has(tokens.folded[at] as string) ? at + 1 : at
  if (tokens.capital[at] === 1 || !holdsPerson(scene, noun, noun + 1)) return undefined
  const phrase = phraseAfter(scene, at, limit)
  if (phrase === undefined) return undefined
  // "passed by a delegate to the Monitor"
  let to = noun + 1
  while (to < phrase.to && !words.towards.has(tokens.folded[to] as string)) to++
  return { from: at, to, ref: namelessOf(citeTokens(scene, at, to).exact), by: 'person' }
}

/** A name without title, office or country, met once: a medium no table knows may look like one. */
function isNameOnly({ entityOf, mentions }: Scene, index: number): boolean {
  const entity = entityOf[index]
  if (entity?.office !== undefined || entity?.country !== undefined) return false
  return mentions[index]?.form === 'name' && mentions[index]?.office === undefined
}

/** A name of two words met nowhere else, with nothing behind it that tells who it is: "told Kol Baltija." */
function isMetOnce(scene: Scene, index: number, limit: number): boolean {
  const { entityOf, tokens, text, timed, mentionFrom, mentionTo, words } = scene
  const to = mentionTo[index] as number
  const next = tokens.folded[to] ?? ''
  if (to - (mentionFrom[index] as number) < 2 || entityOf[index]?.mentions.length !== 1)
    return false
  const { headFirst } = words.tables
  const behind = tokens.folded[to + 1] ?? ''
  // "kepada Ratih Lestari di Goma": a first name people bear
  if (headFirst && genderOfName(entityOf[index]?.name ?? '') !== undefined) return false
  // "kepada De Morgenpost mengatakan", "kepada Nova Baltija, Kamis"
  const goes =
    headFirst &&
    (longestMatch(words.cues, text, tokens, to) !== undefined ||
      (next === ',' && (timed[to + 1] === 1 || words.calendar.has(behind))))
  const ends = to >= limit || isEnd(next) || goes || (next === ',' && !headFirst)
  const told = words.relatives.has(behind) || words.articles.has(behind) || words.roles.has(behind)
  return ends && !(next === ',' && told)
}

/** "In the Kremlin's readout of the call, ...", "Dalam ringkasan Kremlin, ...": whose account of a talk it is. */
function readoutAt(scene: Scene, at: number, unit: Unit): Relay | undefined {
  const { tokens, words, mentionAt, mentionFrom, mentionTo, mentions } = scene
  const index = mentionAt[at] as number
  if (index < 0 || mentionFrom[index] !== at) return undefined
  const kind = mentions[index]?.kind
  if (kind === 'person' || kind === 'outlet') return undefined
  const to = mentionTo[index] as number
  const { headFirst } = words.tables
  const [noun, lead] = headFirst ? [at - 1, at - 2] : [to + 1, at - 1]
  if (!words.readouts.has(tokens.folded[noun] ?? '') || noun >= unit.to) return undefined
  if (!headFirst && !/^['’]s$/.test(tokens.folded[to] as string)) return undefined
  const article = !headFirst && words.articles.has(tokens.folded[lead] as string)
  const first = tokens.folded[article ? lead - 1 : lead] ?? ''
  const ref = refOf(scene, index)
  const according = longestMatch(words.cues, scene.text, tokens, lead)?.values[0]?.frame
  const leads = words.settings.has(first) || words.prepositions.has(first)
  if (ref === undefined || !(leads || according === 'according')) return undefined
  return { from: at, to, ref, by: 'body', back: false, credits: false }
}
