/** Words of saying that say nothing where they stand: "was told that S", "continued to attack", ", expected this week". */
import type { CueWord } from '../../lang/tables/quote.ts'
import { longestMatch } from '../../text/lexicon.ts'
import type { Cue, Scene } from './scene.ts'

/** How many tokens before a cue the verb it is joined to may stand. */
const JOINED = 24

/** Frames that tell by their own words who does it. */
const BY_FORM: readonly CueWord['frame'][] = ['quoted', 'agentless', 'according']

/** "was told that S", "were later asked to", "was called in and told that S": whoever is told is not whose words they are. */
function isPassive({ tokens, words, regionAt }: Scene, cue: number): boolean {
  const { participles, finiteEndings } = words.tables
  const ends = (at: number, endings: readonly string[]) =>
    endings.some((ending) => (tokens.folded[at] as string).endsWith(ending))
  if (ends(cue, participles)) return false
  let at = cue - 1
  while (at > 0 && cue - at < 4 && words.betweens.has(tokens.folded[at] as string)) {
    if (words.passives.has(tokens.folded[at] as string)) return true
    at--
  }
  if (words.passives.has(tokens.folded[at] ?? '')) return true
  if (!words.joins.has(tokens.folded[cue - 1] ?? '')) return false
  for (let back = cue - 2; back > 0 && cue - back < JOINED; back--) {
    if (regionAt[back] !== -1 || /^[.,;:\n]$/.test(tokens.folded[back] as string)) return false
    if (words.passives.has(tokens.folded[back] as string)) return ends(back + 1, finiteEndings)
  }
  return false
}

/** "continued to attack", ", expected this week": verbs that say nothing there. */
export function isOther(scene: Scene, { from, to, words }: Cue): boolean {
  const { tokens, words: table, text } = scene
  if (table.tables.headFirst) return false
  if (words.some(({ attitude }) => attitude === true))
    return tokens.folded[from - 1] === ',' && scene.regionAt[to] === -1
  if (isPassive(scene, from) && words.every(({ frame }) => !BY_FORM.includes(frame))) return true
  const plain = words.every(({ frame, object }) => frame === 'before' && object !== true)
  const asks = longestMatch(table.directiveMarkers, text, tokens, to) !== undefined
  return plain && asks && table.additions.has(tokens.folded[from] as string)
}

/** "Reading from notes, ...", "in his reports": behind a preposition or an article stands no verb. */
export function isNoun({ tokens, words, mentionAt }: Scene, cue: Cue): boolean {
  if (words.tables.headFirst || cue.to - cue.from > 1) return false
  const word = tokens.folded[cue.from] as string
  // "in the government's telling"
  if (/['’]s$/.test(tokens.folded[cue.from - 1] as string) && word.endsWith('ing')) return true
  // "what she said was her own affair"; not "what police called '...'"
  const free = words.freeRelatives.has(tokens.folded[cue.from - 2] ?? '')
  const says = cue.words.every(({ frame }) => frame !== 'describe')
  if (free && says && words.personal.has(tokens.folded[cue.from - 1] as string)) return true
  if (mentionAt[cue.from - 1] !== -1) return false
  if (!word.endsWith('s')) return false
  const before = tokens.folded[cue.from - 1] as string
  return words.prepositions.has(before) || words.articles.has(before)
}
