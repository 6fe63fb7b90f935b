/** What else is told of a quote: where it was said, whether it is a translation, in whose words it stands. */
import { type Evidence, implied, type Sourced } from '../../model/evidence.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { tokenAt } from '../../text/token.ts'
import { isPlatform } from './outlet-name.ts'
import { citeTokens, type Scene, type Unit } from './scene.ts'
import type { Draft } from './story.ts'

/** How many tokens behind cue and naming a setting is looked for. */
const REACH = 30

const LONGEST = 10

/** "dalam jumpa pers di Jakarta", "in a statement": the first of its kind outside the words, from the cue on. */
export function settingOf(scene: Scene, unit: Unit, draft: Draft): Evidence | undefined {
  const { tokens, words, regionAt } = scene
  if (draft.cue === undefined) return undefined
  const begin = Math.max(unit.from, tokenAt(tokens, draft.cue.start))
  const end = Math.min(unit.to, begin + REACH)
  for (let at = begin; at < end; at++) {
    if (regionAt[at] !== -1 || !words.settings.has(tokens.folded[at] as string)) continue
    if (within(draft, tokens.start[at] as number)) continue
    let venue = -1
    let to = at + 1
    while (to < Math.min(unit.to, at + LONGEST) && !closes(scene, to)) {
      if (words.venues.has(tokens.folded[to] as string)) venue = to
      to++
    }
    if (venue >= 0 && venue - at <= 5) return citeTokens(scene, at, to)
  }
  return undefined
}

/** "In an earlier speech he had said", "Asked by reporters, she said": told anew, to others. */
export function toldAnew(scene: Scene, unit: Unit, draft: Draft): boolean {
  const { tokens, words, regionAt, text } = scene
  if (words.tables.headFirst) return toldElsewhere(scene, unit, draft)
  for (let at = unit.from; at < Math.min(unit.to, unit.from + 4 * REACH); at++) {
    if (regionAt[at] !== -1 || within(draft, tokens.start[at] as number)) continue
    if (longestMatch(words.press, text, tokens, at) !== undefined) return true
    if (isPosted(scene, at)) return true
    if (!words.venues.has(tokens.folded[at] as string)) continue
    // "in the interview", "in the same speech" goes on
    for (let back = at - 1; back >= Math.max(unit.from, at - 3); back--)
      if (words.indefinites.has(tokens.folded[back] as string)) return true
    // "in the ministry's account"
    if (/['’]s$/.test(tokens.folded[at - 1] as string)) return true
  }
  return false
}

/** "Di parlemen, ia menegaskan S", "kata Rina dalam jumpa pers": elsewhere; "dalam wawancara itu" goes on. */
function toldElsewhere(scene: Scene, unit: Unit, draft: Draft): boolean {
  const { tokens, words, regionAt, text } = scene
  for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 4 * REACH); at++) {
    if (regionAt[at] !== -1 || within(draft, tokens.start[at] as number)) continue
    const led = [1, 2].some(
      (back) => at - back >= unit.from && words.settings.has(tokens.folded[at - back] as string),
    )
    if (!led) continue
    if (isPosted(scene, at)) return true
    const press = longestMatch(words.press, text, tokens, at)
    const word = tokens.folded[at] as string
    if (press === undefined && !words.venues.has(word)) continue
    // "dalam pernyataannya": the one told of
    const { clitic } = words.tables
    if (clitic !== '' && word.endsWith(clitic)) continue
    if (!takenUp(scene, press?.to ?? at + 1)) return true
  }
  return false
}

/** "wrote on Truth Social", "menulis di X": on his own account, whoever carried what he said before. */
function isPosted(scene: Scene, at: number): boolean {
  return scene.words.settings.has(scene.tokens.folded[at - 1] ?? '') && isPlatform(scene, at)
}

/** How many tokens a venue's phrase may take before "itu" or "yang sama". */
const POINTED = 4

function takenUp(scene: Scene, from: number): boolean {
  const { tokens, words } = scene
  for (let at = from; at < Math.min(tokens.length, from + POINTED); at++) {
    if (closes(scene, at)) return false
    const word = tokens.folded[at] as string
    if (words.pointers.has(word) || words.samenesses.has(word)) return true
  }
  return false
}

function closes({ tokens, timed, regionAt, words }: Scene, at: number): boolean {
  const word = tokens.folded[at] as string
  return (
    timed[at] === 1 ||
    regionAt[at] !== -1 ||
    words.complementizers.has(word) ||
    /^[,.;:?!()\n]$/.test(word)
  )
}

function within({ content, clause }: Draft, offset: number): boolean {
  return [...content, ...(clause ? [clause] : [])].some(
    ({ start, end }) => offset >= start && offset < end,
  )
}

/** Implied by the speaker's country, where hardly anybody there speaks the report's language. */
export function translationOf(
  scene: Scene,
  { speaker }: Draft,
  countries: ReadonlyMap<string, string | undefined>,
): Sourced<true> | undefined {
  const { homes } = scene.words.tables
  if (speaker === undefined || homes.length === 0) return undefined
  const country = countries.get(speaker.value.entity)
  const elsewhere = country !== undefined && !homes.includes(country) && country.length === 3
  if (!elsewhere || country === 'IGO' || country === 'EUE') return undefined
  return implied(true as const, 'quote/foreign-speaker', ...speaker.evidence)
}

/** Of each draft the smallest other one whose words hold it. */
export function holdersOf(drafts: readonly Draft[]): readonly (number | undefined)[] {
  const open: number[] = []
  return drafts.map((draft, index) => {
    const { start } = draft.content[0]
    const end = Math.max(...draft.content.map((piece) => piece.end))
    const extent = (one: number) => {
      const { content, clause } = drafts[one] as Draft
      return Math.max(clause?.end ?? 0, ...content.map((piece) => piece.end))
    }
    while (open.length > 0 && extent(open.at(-1) as number) <= start) open.pop()
    const holder = open.findLast((one) => {
      const { content, cue } = drafts[one] as Draft
      const other = cue?.start !== draft.cue?.start
      return other && content.some((piece) => piece.start <= start && piece.end >= end)
    })
    open.push(index)
    return holder
  })
}
