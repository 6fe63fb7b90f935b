/** Namings that take a medium up: "It quoted an official", "The newspaper cited", "Media Israel itu menyebut", "Laporan tersebut". */
import { longestMatch } from '../../text/lexicon.ts'
import type { Range } from './clause.ts'
import type { Medium } from './medium.ts'
import { lastMedium } from './medium-name.ts'
import type { Scene } from './scene.ts'

/** How far back the medium may stand that "it" or "the report" takes up: the sentence before. */
const NEAR = 60

/** The medium a naming means that has no name of its own; undefined where it is no such naming, or nothing was named. */
export function takenUpMedium(scene: Scene, { from, to }: Range): Medium | undefined {
  const how = howTakenUp(scene, { from, to })
  if (how === undefined) return undefined
  const last = lastMedium(scene, from)
  if (last === undefined || (how === 'near' && from - last.from > NEAR)) return undefined
  return { ...last, to }
}

/** Whether a naming points to what was printed or aired, or to whoever did it: one may be far, the other stands near. */
export function howTakenUp(scene: Scene, { from, to }: Range): 'near' | 'far' | undefined {
  const { tokens, words, mentionAt, mentions, text } = scene
  const { headFirst } = words.tables
  const first = tokens.folded[from] as string
  if (to - from === 1) return words.collective.has(first) ? 'near' : undefined
  const pointer = tokens.folded[headFirst ? to - 1 : from] as string
  if (!words.pointers.has(pointer) || to - from > 5) return undefined
  for (let at = from; at < to; at++) {
    // "Media Israel itu", "the Israeli newspaper": whose it is
    const kind = mentions[mentionAt[at] as number]?.kind
    if (kind !== undefined && kind !== 'state') return undefined
    const opens = at === from || (!headFirst && at === from + 1)
    if (tokens.capital[at] === 1 && mentionAt[at] === -1 && !opens) return undefined
  }
  const noun = headFirst ? from : to - 1
  // "Artikel ini bersumber dari X": the whole report
  if (longestMatch(words.wholeReports, text, tokens, from) !== undefined) return undefined
  if (words.pieces.has(tokens.folded[noun] as string)) return 'near'
  const start = headFirst ? from : from + 1
  for (let at = start; at < to; at++) {
    const found = mentionAt[at] === -1 ? longestMatch(words.media, text, tokens, at) : undefined
    if (found !== undefined && (headFirst ? at === from : found.to === to)) return 'far'
  }
  return undefined
}
