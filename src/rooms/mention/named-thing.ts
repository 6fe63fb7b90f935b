/**
 * Names no table knows that their own words, or those before them, tell to be an outlet's or a place's: "stasiun televisi EMTV",
 * "The Daily Clarion", "Danau Yanqi", "the village of Kanel".
 */
import type { MentionTables } from '../../lang/tables/mention.ts'
import { compileLexicon, type Lexicon, longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { TokenKind } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'
import { politeFrom } from './honorific.ts'

interface Signs {
  readonly outletCues: Lexicon<true>
  readonly toldCues: Lexicon<true>
  readonly smallOutletClosers: Lexicon<true>
  readonly outletOpeners: Lexicon<true>
  readonly outletClosers: Lexicon<true>
  readonly placeCues: Lexicon<true>
  readonly shipCues: Lexicon<true>
  readonly thingTails: Lexicon<true>
  readonly placeOpeners: Lexicon<true>
  readonly placeClosers: Lexicon<true>
}

const signsOf = once((tables: MentionTables): Signs => {
  const lexicon = (forms: readonly string[]) =>
    compileLexicon(forms.map((form) => ({ form, value: true as const })))
  return {
    outletCues: lexicon(tables.outletCues),
    toldCues: lexicon(tables.toldCues),
    smallOutletClosers: lexicon(tables.smallOutletClosers),
    outletOpeners: lexicon(tables.outletOpeners),
    outletClosers: lexicon(tables.outletClosers),
    placeCues: lexicon(tables.placeCues),
    shipCues: lexicon(tables.shipCues),
    thingTails: lexicon(tables.thingTails),
    placeOpeners: lexicon(tables.placeOpeners),
    placeClosers: lexicon(tables.placeClosers),
  }
})

/** Words of the longest cue. */
const CUE = 4

/** What the words of a name, or those before it, tell it to be; undefined where they tell nothing. */
export function thingNamed(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
): 'outlet' | 'place' | 'ship' | undefined {
  const atom = atoms[index] as Atom
  const signs = signsOf(desk.tables)
  if (isFiledFor(desk, atoms, index)) return 'outlet'
  // "the ferry Princess Leocadia", "the band Sister Philomena"
  const cue = cueBefore(desk, signs.shipCues, politeFrom(atoms, index))
  if (cue !== undefined && !isCrew(desk, cue, atom)) return 'ship'
  // "Gregory & Adeyemi plc", "Whitfield-Amadi syndrome"
  const joined = desk.tokens.folded[atom.from - 1] === '&' || desk.tokens.folded[atom.to] === '&'
  if (joined || longestMatch(signs.thingTails, desk.article.text, desk.tokens, atom.to))
    return 'ship'
  const { folded } = desk.tokens
  const called = desk.tables.nameCues.includes(folded[atom.from - 1] ?? '')
  // "burung elang bernama Bima"
  if (called && isCreature(desk, signs.shipCues, atom.from - 1)) return 'ship'
  if (isInTitle(desk, atom.from)) return 'ship'
  const noun = nounBehind(desk, atom.to)
  if (noun !== undefined) return noun
  if (hasCue(desk, signs.outletCues, atom.from)) return 'outlet'
  if (hasCue(desk, signs.placeCues, atom.from)) return 'place'
  if (atom.to - atom.from < 2) return undefined
  if (opens(desk, signs.outletOpeners, atom) || closes(desk, signs.outletClosers, atom))
    return 'outlet'
  return opens(desk, signs.placeOpeners, atom) || closes(desk, signs.placeClosers, atom)
    ? 'place'
    : undefined
}

/** "burung elang bernama", and no "sopir bus bernama". */
function isCreature({ article, tokens, tables }: Desk, cues: Lexicon<true>, to: number): boolean {
  for (let from = to - 1; from >= Math.max(0, to - CUE); from--) {
    if (longestMatch(cues, article.text, tokens, from)?.to !== to) continue
    return !tables.callings.includes(tokens.folded[from - 1] ?? '')
  }
  return false
}

/** Words of the longest title of a work before a name in it, and between a name and the noun that tells what it is. */
const TITLE = 6
const NOUN = 6

/** "novel Hujan di Rumah Marlina", "the film The Life of Maria Santos": a name in the title of a work. */
function isInTitle({ tokens, tables }: Desk, from: number): boolean {
  let capitals = 0
  for (let at = from - 1; at >= Math.max(0, from - TITLE); at--) {
    const word = tokens.folded[at] as string
    if (tables.works.includes(word)) return capitals > 0
    if (tokens.kind[at] !== TokenKind.word) return false
    if (tokens.capital[at] === 1) capitals++
    else if (!tables.titleJoins.includes(word)) return false
  }
  return false
}

/** "Ust-Luga, a port on the Baltic Sea", "Clemencia, a ferry built for 300": what the noun behind a name tells it to be. */
function nounBehind(desk: Desk, to: number): 'place' | 'ship' | undefined {
  const { tokens, tables, article, words } = desk
  if (tokens.folded[to] !== ',') return undefined
  const lead = tokens.folded[to + 1] ?? ''
  if (!words.indefinites.has(lead) && !words.articles.has(lead)) return undefined
  for (let at = to + 2; at < to + 2 + NOUN; at++) {
    if (tokens.kind[at] !== TokenKind.word || tokens.capital[at] === 1) return undefined
    const word = tokens.folded[at] as string
    const next = tokens.folded[at + 1] ?? ''
    // "a town councillor" is no town; "sebuah desa nelayan" is a village
    const heads =
      !tables.countryBeforeOffice ||
      tokens.kind[at + 1] !== TokenKind.word ||
      tables.callingEnds.includes(next) ||
      tables.verbForm.test(next)
    if (tables.placeNouns.includes(word)) return heads ? 'place' : undefined
    const cue = longestMatch(signsOf(tables).shipCues, article.text, tokens, at)
    if (cue !== undefined && cue.to === at + 1) return heads ? 'ship' : undefined
    // Indonesian nouns lead: the first word is the thing
    if (!tables.countryBeforeOffice) return undefined
  }
  return undefined
}

/** "Maduro told VTV at", "dilansir AKIpress", "quoted by the APA agency": a lone name an outlet may have. */
export function mayBeOutlet(desk: Desk, { from, to }: Atom): boolean {
  const { toldCues, smallOutletClosers } = signsOf(desk.tables)
  const closer = longestMatch(smallOutletClosers, desk.article.text, desk.tokens, to)
  return closer !== undefined || hasCue(desk, toldCues, from)
}

/** Atoms of the longest dateline. */
const DATELINE = 10

/** "KAIRO, Mata Dunia –", "BEIJING, March 10 (Meridian Wire) —": between the place a story is filed from and the dash stands who filed it. */
function isFiledFor({ tokens }: Desk, atoms: readonly Atom[], index: number): boolean {
  const { to } = atoms[index] as Atom
  const bracket = atoms[index - 1]?.kind === 'open' && tokens.folded[to] === ')'
  if (!bracket && atoms[index - 1]?.kind !== 'comma') return false
  const dash = bracket ? to + 1 : to
  if (!/^[-–—]$/.test(tokens.folded[dash] ?? '') || tokens.spaced[dash] === 0) return false
  for (let at = index - 2; at >= Math.max(0, index - DATELINE); at--) {
    const city = atoms[at] as Atom
    if (city.from > 0 && tokens.folded[city.from - 1] !== '\n') {
      if (city.kind === 'word') return false
      continue
    }
    return (city.names ?? []).some(({ row }) => row.kind === 'place')
  }
  return false
}

/** "sopir bus Herman Sitorus", "penjaga makam Budi Santosa": a calling before the thing, and a name persons have. */
function isCrew(desk: Desk, cue: number, { from, to }: Atom): boolean {
  const { tokens, tables, words, gazetteer } = desk
  if (tables.countryBeforeOffice || to === from + 1) return false
  const first = tokens.folded[from] as string
  const calling = tables.callings.includes(tokens.folded[cue - 1] ?? '')
  return calling && gazetteer.firstNames.has(first) && !words.inBodies.has(first)
}

function hasCue(desk: Desk, cues: Lexicon<true>, to: number): boolean {
  return cueBefore(desk, cues, to) !== undefined
}

/** The first token of a cue that ends at `to`. */
function cueBefore({ article, tokens }: Desk, cues: Lexicon<true>, to: number): number | undefined {
  for (let from = to - 1; from >= Math.max(0, to - CUE); from--) {
    if (longestMatch(cues, article.text, tokens, from)?.to === to) return from
  }
  return undefined
}

function opens({ article, tokens }: Desk, words: Lexicon<true>, { from, to }: Atom): boolean {
  const found = longestMatch(words, article.text, tokens, from)
  return found !== undefined && found.to < to
}

function closes({ article, tokens }: Desk, words: Lexicon<true>, { from, to }: Atom): boolean {
  for (let at = to - 1; at > from && at >= to - CUE; at--) {
    if (longestMatch(words, article.text, tokens, at)?.to === to) return true
  }
  return false
}
