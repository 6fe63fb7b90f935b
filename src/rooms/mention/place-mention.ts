/**
 * Mentions of places: a capital may be the place itself or its government.
 */
import type { GazetteerName, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { MentionTables } from '../../lang/tables/mention.ts'
import { compileLexicon, type Lexicon, longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { TokenKind } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import { type Desk, sourced } from './desk.ts'
import { rowField } from './row-match.ts'

/** A capital is a place after "di", "ke", "in", "to", and its government elsewhere: "Beijing menyatakan". */
export function fromPlace(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  place: GazetteerName,
  sentence: number,
): void {
  const atom = atoms[index] as Atom
  const base = { from: atom.from, to: atom.to, nameFrom: atom.from, nameTo: atom.to, sentence }
  const country = place.row.country
  const capital = country === undefined ? undefined : desk.gazetteer.rows.get(`country:${country}`)
  const governs =
    capital?.capital === place.row.name &&
    !afterPlaceWord(desk, atom.from) &&
    !isDateline(desk, atom)
  const last = desk.drafts.at(-1)
  const listed =
    last?.kind === 'place' && last.sentence === sentence && conjoined(desk, last.to, atom.from)
  const placed = listed || beforeCountry(atoms, index) || beforeTime(desk, atoms, index)
  if (governs && !placed) {
    desk.drafts.push({
      ...base,
      kind: 'state',
      form: 'metonym',
      rows: [(capital as GazetteerRow).key, place.row.key],
      country: sourced(desk, country as string, 'mention/capital', atoms, index),
      rule: 'mention/capital-for-government',
    })
    return
  }
  desk.drafts.push({
    ...base,
    kind: 'place',
    form: 'name',
    ...rowField(place.row),
    ...(country === undefined
      ? {}
      : { country: sourced(desk, country, 'mention/place', atoms, index) }),
    rule: 'mention/place',
  })
}

const governmentCues = once((tables: MentionTables) =>
  compileLexicon(tables.governmentCues.map((form) => ({ form, value: true as const }))),
)

/** Tokens of the longest cue. */
const CUE = 3

/** Whether a cue ends right before token `to`. */
function behindCue({ article, tokens }: Desk, cues: Lexicon<true>, to: number): boolean {
  for (let from = to - 1; from >= Math.max(0, to - CUE); from--)
    if (longestMatch(cues, article.text, tokens, from)?.to === to) return true
  return false
}

/** Whether a preposition or verb of place stands before token `from`. */
export function afterPlaceWord(desk: Desk, from: number): boolean {
  const before = desk.tokens.folded[from - 1] ?? ''
  if (behindCue(desk, governmentCues(desk.tables), from)) return false
  if (desk.words.prepositions.has(before) || desk.words.verbs.has(before)) return true
  return (
    desk.words.articles.has(before) &&
    desk.words.prepositions.has(desk.tokens.folded[from - 2] ?? '')
  )
}

function conjoined(desk: Desk, last: number, from: number): boolean {
  return (
    from === last + 1 &&
    (desk.words.conjunctions.has(desk.tokens.folded[last] ?? '') ||
      desk.tokens.folded[last] === ',')
  )
}

/** "BEIJING (AP) -", "Jakarta -": the place a story is filed from. */
function isDateline(desk: Desk, atom: Atom): boolean {
  const { dateline } = desk.article
  const at = desk.tokens.start[atom.from] as number
  if (dateline !== undefined && at >= dateline.start && at < dateline.end) return true
  if (atom.from > 0 && desk.tokens.folded[atom.from - 1] !== '\n') return false
  const mark = desk.tokens.folded[atom.to]
  // "MUSCAT: Iranian ..."
  const printed = desk.article.text.slice(
    desk.tokens.start[atom.from],
    desk.tokens.end[atom.to - 1],
  )
  if (mark === ':' && printed.length > 3 && printed === printed.toUpperCase()) return true
  if (mark === ',') return dashBehind(desk, atom.to)
  return mark === '-' || mark === '–' || mark === '—' || mark === '('
}

/** "BEIJING, June 19 (Xinhua) --": a dateline ends with a dash or a bracket; "Tashkent, Bishkek and Dushanbe will ..." is none. */
function dashBehind({ tokens }: Desk, from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 9); at++) {
    const word = tokens.folded[at] as string
    // "MOSCOW, August 17. /TASS/."
    if (word === '.' && tokens.folded[at + 1] === '/') return tokens.capital[at + 2] === 1
    if (word === '\n' || word === '.') return false
    if (/^[-–—(]$/.test(word) && tokens.spaced[at] === 1) return true
  }
  return false
}

/** "Beijing, China": a city set before its country is a place. */
function beforeCountry(atoms: readonly Atom[], index: number): boolean {
  return (
    atoms[index + 1]?.kind === 'comma' &&
    (atoms[index + 2]?.names ?? []).some(({ row }) => row.kind === 'state')
  )
}

/** "di Kantor Presiden, Jakarta, Rabu (20/11)": a city set between commas before the day is where it was. */
function beforeTime({ tokens }: Desk, atoms: readonly Atom[], index: number): boolean {
  const apart = atoms[index - 1]?.kind === 'comma' && atoms[index + 1]?.kind === 'comma'
  const next = atoms[index + 2]
  // a word of a temporal expression is no word of a name
  return apart && next?.kind === 'break' && tokens.kind[next.from] === TokenKind.word
}
