/**
 * Media named in a text: "televisi pemerintah China, CCTV", "state-run news agency BSS", "Fox News".
 *
 * Reads the phrase that begins at a token. A known outlet is its entity; a name no table knows is
 * taken where a word for a medium stands with it, or where the frame before it allows any name.
 * Platforms ("di X", "on Instagram") carry their owner's own words and are no media.
 */
import type { EntityRef } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { isNounAlone, isPlatform, mediumWordAt, nameEnd, PARTICLE, siteAt } from './outlet-name.ts'
import { refOf, type Scene, slugOf } from './scene.ts'

/** A medium's phrase: tokens, and whom it names. */
export interface Medium {
  readonly from: number
  readonly to: number
  readonly ref: EntityRef
}

const WINDOW = 14

/** The medium named from token `from` on, before `limit`; `any` allows a name without a word for a medium. */
export function mediumAt(
  scene: Scene,
  from: number,
  limit: number,
  any: boolean,
): Medium | undefined {
  const phrase = readPhrase(scene, from, limit)
  return read(scene, phrase, phrase.led ?? from, limit, any)
}

function read(
  scene: Scene,
  phrase: Phrase,
  from: number,
  limit: number,
  any: boolean,
): Medium | undefined {
  if (phrase.outlet >= 0) {
    // "Rossiya 24": a number belongs to the name, and may make it another channel
    const end = scene.mentionTo[phrase.outlet] as number
    const { kind, capital, folded } = scene.tokens
    const number = kind[end] === TokenKind.number
    // "SPA Gulf": a capital right behind goes on with the name
    const glued =
      capital[end] === 1 &&
      scene.mentionAt[end] === -1 &&
      !scene.words.calendar.has(folded[end] as string)
    // "ABC Radio Australia": two mentions of one name
    // and "Novaya Gazeta Europe", "Sputnik Indonesia"
    const next = scene.mentions[scene.mentionAt[end] as number]
    const place = next?.form === 'name' && (next.kind === 'state' || next.kind === 'place')
    const other = next?.kind === 'outlet' || place
    const goesOn =
      PARTICLE.test(folded[end] as string) && capital[end + 1] === 1 && scene.mentionAt[end] === -1
    if (
      (number || glued || goesOn || (other && capital[end] === 1)) &&
      end < limit &&
      scene.timed[end] === 0
    ) {
      const to = nameEnd(scene, end, limit)
      return unlisted(scene, from, to, [scene.mentionFrom[phrase.outlet] as number, to])
    }
    return named(scene, from, phrase.to, phrase.outlet)
  }
  const { tokens } = scene
  // "televisi pemerintah China, CCTV,": the name set behind
  let comma = phrase.to
  while (phrase.medium && comma < limit && isModifier(scene, comma)) comma++
  if (phrase.medium && tokens.folded[comma] === ',') {
    const behind = readPhrase(scene, comma + 1, limit)
    if (behind.outlet >= 0) return named(scene, from, behind.to, behind.outlet)
    const nameless = phrase.caps === undefined || isAdjective(scene, phrase.caps[0])
    if (nameless && behind.caps !== undefined && !behind.medium && behind.caps[0] === comma + 1) {
      if (!isPerson(scene, behind.caps[0])) return unlisted(scene, from, behind.to, behind.caps)
    }
  }
  if (phrase.medium) {
    const { caps } = phrase
    // "on its Telegram channel"
    if (caps?.[1] === (caps?.[0] ?? 0) + 1 && isPlatform(scene, caps?.[0] ?? 0)) return undefined
    const alone = caps !== undefined && !phrase.capitalMedium && !isAdjective(scene, caps[0])
    if (caps !== undefined && alone) return unlisted(scene, from, phrase.to, caps)
    // "dikutip media", "on his TV show": a noun alone names nobody
    if (isNounAlone(scene, phrase.first, phrase.to)) return undefined
    if (phrase.first >= phrase.to || (caps === undefined && phrase.to - phrase.first < 2))
      return undefined
    return unlisted(scene, from, phrase.to, [phrase.first, phrase.to])
  }
  // "as quoted by kabarnusa.com"
  const site = siteAt(scene, from, limit)
  if (any && site !== undefined) return unlisted(scene, from, site, [from, site])
  const told = any || (phrase.caps !== undefined && isCalledMedium(scene, phrase.to, limit))
  if (told && phrase.caps !== undefined && phrase.caps[0] === phrase.first) {
    if (isPlatform(scene, phrase.caps[0])) return undefined
    // "Tbilisi Kronika", "the Miami Courier-Dispatch": a place may open a medium's name
    const index = scene.mentionAt[phrase.caps[0]] as number
    const kind = scene.mentions[index]?.kind
    const opens = kind === 'state' || kind === 'place'
    const whole = index < 0 || (scene.mentionTo[index] as number) >= phrase.caps[1]
    if (isPerson(scene, phrase.caps[0]) && (!opens || whole)) return undefined
    return unlisted(scene, from, phrase.to, phrase.caps)
  }
  return undefined
}

/** "NOS, lembaga penyiaran Belanda", "Al-Manahil, a newspaper in Sanaa": what it is stands behind the name. */
function isCalledMedium(scene: Scene, comma: number, limit: number): boolean {
  const { tokens, text, words } = scene
  if (tokens.folded[comma] !== ',') return false
  let at = comma + 1
  while (at < Math.min(limit, comma + 4) && isModifier(scene, at)) at++
  return at < limit && longestMatch(words.media, text, tokens, at) !== undefined
}

/** The medium whose phrase ends right before token `to`: "China's official Xinhua news agency" + reported. */
export function mediumBefore(scene: Scene, to: number, floor: number): Medium | undefined {
  let from = to
  while (from > floor && to - from < WINDOW && belongs(scene, from - 1)) from--
  for (let start = from; start < to; start++) {
    const medium = mediumAt(scene, start, to, false)
    if (medium !== undefined && medium.to === to) return { ...medium, from: start }
  }
  return undefined
}

interface Phrase {
  first: number
  to: number
  outlet: number
  medium: boolean
  capitalMedium: boolean
  caps: [number, number] | undefined
  /** The word for a medium behind which its name begins, past whose it is: "the Communist Party [newspaper] Zarya". */
  led?: number
}

function readPhrase(scene: Scene, from: number, limit: number): Phrase {
  const { tokens, words, mentionAt, mentionTo, mentions, regionAt, timed } = scene
  const end = Math.min(limit, from + WINDOW)
  const phrase: Phrase = {
    first: from,
    to: from,
    outlet: -1,
    medium: false,
    capitalMedium: false,
    caps: undefined,
  }
  let at = from
  let opened = false
  while (at < end && regionAt[at] === -1 && timed[at] === 0) {
    const index = mentionAt[at] as number
    const alone = index >= 0 && isNounAlone(scene, at, mentionTo[index] as number)
    const kind = index < 0 || alone ? undefined : mentions[index]?.kind
    if (kind === 'outlet') {
      const noun = leads(scene, phrase, at)
      if (phrase.outlet >= 0 && noun === undefined) break
      if (noun !== undefined) phrase.led = noun
      phrase.outlet = index
      at = mentionTo[index] as number
      phrase.to = at
      continue
    }
    // "the Houthi-run channel": whose it is
    const last = index < 0 ? at + 1 : (mentionTo[index] as number)
    if (index >= 0 && tokens.folded[last] === '-' && isModifier(scene, last + 1)) {
      at = last + 2
      if (!opened && phrase.caps === undefined) phrase.first = at
      phrase.to = at
      continue
    }
    const found = mediumWordAt(scene, at, phrase.caps?.[1] === at)
    // "the Geological Agency": a body of the state, no news agency
    const body = kind === 'institution' && words.groups.has(tokens.folded[at] as string)
    if (found !== undefined && found.to <= end && !(body && found.to === at + 1)) {
      // a name closed before: "AFP radio" goes on, "CNN, televisi" does not
      phrase.medium = true
      // "laman The Harbour Times": the noun before it leads to the name
      const named = phrase.caps?.[1] === at && opened
      phrase.capitalMedium ||= tokens.capital[at] === 1 && !named
      if (tokens.capital[at] === 1) phrase.caps = [phrase.caps?.[0] ?? at, found.to]
      at = found.to
      phrase.to = at
      opened = true
      continue
    }
    const open = phrase.caps
    // "Politik & Pasar", "kanal Granitsa 32"
    const joins = tokens.folded[at] === '&' && tokens.capital[at + 1] === 1
    const numbered = phrase.medium && tokens.kind[at] === TokenKind.number
    if (open !== undefined && open[1] === at && (joins ? at + 1 < end : numbered)) {
      at += joins ? 2 : 1
      open[1] = at
      phrase.to = at
      continue
    }
    // "Al-Rafidain": the hyphen belongs to the name
    const hyphen =
      tokens.folded[at] === '-' && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 0
    if (hyphen && open !== undefined && open[1] === at && at + 1 < end) {
      open[1] = at + 2
      at += 2
      phrase.to = at
      continue
    }
    if (kind === 'state') {
      // "Jeune Sahel", "Wessex Kenya": behind a name's first word it is the name's
      if (open !== undefined && open[1] === at && !isAdjective(scene, open[0]))
        open[1] = mentionTo[index] as number
      if (phrase.caps === undefined) phrase.caps = [at, mentionTo[index] as number]
      at = mentionTo[index] as number
      phrase.to = at
      continue
    }
    if (words.calendar.has(tokens.folded[at] as string)) break
    if (tokens.capital[at] === 1) {
      const last = phrase.caps
      const joined = last !== undefined && last[1] === at
      const adjective = last !== undefined && isAdjective(scene, last[0])
      const noun = adjective ? undefined : leads(scene, phrase, at)
      if (noun !== undefined) {
        // "the Communist Party newspaper Zarya": what stands before the noun is whose it is
        phrase.led = noun
        phrase.caps = [at, at + 1]
        phrase.outlet = -1
      } else if (last === undefined || (adjective && !joined)) phrase.caps = [at, at + 1]
      else if (joined && !(adjective && phrase.medium)) last[1] = at + 1
      else if (joined) phrase.caps = [at, at + 1]
      else if (at - last[1] <= 2) last[1] = at + 1
      else break
      at++
      phrase.to = at
      continue
    }
    if (
      !isModifier(scene, at) ||
      ((opened || phrase.outlet >= 0) && words.articles.has(tokens.folded[at] as string))
    )
      break
    if (!opened && phrase.caps === undefined && phrase.outlet < 0) phrase.first = at + 1
    at++
  }
  return phrase
}

/** "English newspaper The Aren Star": the small noun right behind other capitals, whose name follows at `at`; of an outlet of the tables nothing follows. */
function leads(scene: Scene, phrase: Phrase, at: number): number | undefined {
  const { tokens, entityOf, mentionTo } = scene
  if (!phrase.medium || phrase.capitalMedium || phrase.to !== at) return undefined
  if (tokens.capital[at - 1] === 1) return undefined
  if (phrase.outlet >= 0) {
    const known = entityOf[phrase.outlet]?.row !== undefined
    return known || (mentionTo[phrase.outlet] as number) >= at ? undefined : at - 1
  }
  return phrase.caps !== undefined && phrase.caps[1] < at ? at - 1 : undefined
}

function named(scene: Scene, from: number, to: number, mention: number): Medium | undefined {
  const ref = refOf(scene, mention)
  return ref === undefined ? undefined : { from, to, ref }
}

function unlisted(
  scene: Scene,
  from: number,
  to: number,
  [start, end]: readonly [number, number],
): Medium {
  const name = scene.text.slice(scene.tokens.start[start], scene.tokens.end[end - 1])
  return { from, to, ref: { entity: `outlet:${slugOf(name)}`, name, kind: 'outlet' } }
}

function isModifier(scene: Scene, at: number): boolean {
  return scene.words.mediumModifiers.has(scene.tokens.folded[at] as string)
}

function isAdjective(scene: Scene, at: number): boolean {
  const index = scene.mentionAt[at] as number
  return index >= 0 && scene.mentions[index]?.kind === 'state'
}

function isPerson(scene: Scene, at: number): boolean {
  const kind = scene.mentions[scene.mentionAt[at] as number]?.kind
  return kind === 'person' || kind === 'institution' || kind === 'state' || kind === 'place'
}

function belongs(scene: Scene, at: number): boolean {
  const { tokens, mentionAt, mentions, words, text } = scene
  if (scene.regionAt[at] !== -1) return false
  const kind = mentions[mentionAt[at] as number]?.kind
  if (kind === 'outlet' || kind === 'state') return true
  if (tokens.capital[at] === 1 || isModifier(scene, at)) return true
  if (tokens.kind[at] !== TokenKind.word) return false
  return (
    longestMatch(words.media, text, tokens, at) !== undefined ||
    longestMatch(words.media, text, tokens, Math.max(0, at - 1)) !== undefined
  )
}
