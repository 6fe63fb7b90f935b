/**
 * Offices set behind a name: ", Menlu RI,", ", China's foreign minister,", ", director-general of the foreign ministry's ASEAN
 * department, who ...": the office as the tables have it, and whatever else its phrase holds up to its end.
 */
import type { Office } from '../../model/entity.ts'
import type { Sourced } from '../../model/evidence.ts'
import type { Atom, AtomKind } from './atom.ts'
import { type Desk, sourced } from './desk.ts'
import { codeOf, type Phrase, phraseAt } from './phrase.ts'
import { officeIn } from './title-mention.ts'

/** An office behind a name; `to` is the first atom behind its phrase. */
export interface Apposition {
  readonly phrase: Phrase
  readonly office: Sourced<Office>
  readonly to: number
  /** The atom of the person whose official it is: Trump in "Trump's border czar". */
  readonly possessor?: number
}

/** Atoms of the longest rest of a phrase. */
const REST = 12

/** What may stand in the rest of a phrase: names and common words, and no name set apart. */
const INSIDE: ReadonlySet<AtomKind> = new Set<AtomKind>([
  ...['known', 'name', 'organisation', 'institution-word', 'link', 'towards', 'article'],
  ...['possessive', 'word', 'join', 'conjunction'],
] as AtomKind[])

/** Reads the office set behind a name, `next` being the atom of its comma or bracket; undefined where none stands there. */
export function apposition(
  desk: Desk,
  atoms: readonly Atom[],
  next: number,
): Apposition | undefined {
  if (atoms[next]?.kind !== 'comma' && atoms[next]?.kind !== 'open') return undefined
  let at = next + 1
  while (atoms[at]?.kind === 'article' || isPossessive(desk, atoms[at])) at++
  // "Tom Homan, Trump's border czar"
  const possessor = isPerson(atoms[at]) && atoms[at + 1]?.kind === 'possessive' ? at : undefined
  if (possessor !== undefined) at += 2
  const phrase = atoms[at] === undefined ? undefined : phraseAt(atoms, at, desk.tables)
  if (phrase?.kind !== 'office' || phrase.office === undefined) return undefined
  const to = endOf(desk, atoms, phrase)
  if (to === undefined) return undefined
  const { word, atom } = phrase.office
  const country = countryIn(desk, atoms, phrase, to)?.value
  const office = sourced(desk, officeIn(word, country), 'mention/apposition', atoms, atom)
  return { phrase, office, to, ...(possessor === undefined ? {} : { possessor }) }
}

function isPossessive({ tokens, tables }: Desk, atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && tables.possessives.includes(tokens.folded[atom.from] as string)
}

function isPerson(atom: Atom | undefined): boolean {
  return (atom?.names ?? []).some(({ row }) => row.kind === 'person')
}

/** Where the phrase ends: at its last word, or with the rest that belongs to it. */
function endOf(
  { tokens, tables }: Desk,
  atoms: readonly Atom[],
  { to }: Phrase,
): number | undefined {
  if (closes(atoms[to])) return to
  const first = atoms[to] as Atom
  if (tables.relatives.includes(tokens.folded[first.from] as string)) return to
  // "president of Honduras and current chair of ...": the first of two
  if (first.kind === 'join' || first.kind === 'conjunction') return to
  const opens = ['link', 'towards', 'possessive'].includes(first.kind)
  if (!opens || !tables.countryBeforeOffice) return undefined
  // "adviser to President Zelensky", "aide to Rubio": whom an office serves is a mention of its own
  if (servesPerson(atoms, to + 1)) return to
  for (let at = to + 1; at < to + REST; at++) {
    const atom = atoms[at]
    if (closes(atom)) return at
    if (atom === undefined || !INSIDE.has(atom.kind)) return undefined
    if (tables.relatives.includes(tokens.folded[atom.from] as string)) return at
  }
  return undefined
}

function servesPerson(atoms: readonly Atom[], from: number): boolean {
  let at = from
  while (atoms[at]?.kind === 'article' || atoms[at]?.kind === 'honorific') at++
  const atom = atoms[at]
  if (atom?.kind === 'office' || atom?.kind === 'former') return true
  return isPerson(atom)
}

function closes(atom: Atom | undefined): boolean {
  const kind = atom?.kind
  return kind === undefined || kind === 'comma' || kind === 'break' || kind === 'close'
}

/** The country of the phrase, or of the rest of it: "spokeswoman for the Cambodian Ministry of National Defense". */
export function countryIn(
  desk: Desk,
  atoms: readonly Atom[],
  phrase: Phrase,
  to: number,
): Sourced<string> | undefined {
  const rule = 'mention/apposition-country'
  if (phrase.country !== undefined)
    return sourced(desk, phrase.country.code, rule, atoms, phrase.country.atom)
  for (let at = phrase.to; at < to; at++) {
    const code = codeOf(atoms[at] as Atom)
    if (code !== undefined) return sourced(desk, code, rule, atoms, at)
  }
  return undefined
}
