/**
 * Fields of offices no table has, before the office and behind it: "Strategic Affairs Minister", "Minister for Lands and Titles".
 */
import type { Office } from '../../model/entity.ts'
import type { Atom, AtomKind } from './atom.ts'
import type { Strip } from './name-run.ts'

/** Atoms of the longest field behind an office, and what it is made of. */
const FIELD = 5
const INSIDE: ReadonlySet<AtomKind | undefined> = new Set<AtomKind | undefined>([
  ...(['word', 'join', 'article'] as const),
])

/** "Deputy Minister for Political Affairs Nguyen Van An": whether what comes next is of the field of an office cut right before. */
export function isInField(atoms: readonly Atom[]): boolean {
  let at = atoms.length - 1
  for (; at > atoms.length - FIELD && INSIDE.has(atoms[at]?.kind); at--);
  const link = atoms[at]?.kind
  // "Minister of Veterans and Martyrs"
  if (link === 'office') return at < atoms.length - 1 && atoms[at + 1]?.kind === 'join'
  return (link === 'towards' || link === 'link') && atoms[at - 1]?.kind === 'office'
}

/** The end of the last common word of the capitals that begin at `from`; `from` where there is none. */
export function fieldEnd(
  { tokens, last, skip, common, organisations, knownAt }: Strip,
  from: number,
): number {
  let end = from
  for (let at = from; at < last && tokens.capital[at] === 1 && skip[at] !== 1; at++) {
    if (knownAt(at) !== undefined) break
    const word = tokens.folded[at] as string
    if (common.has(word) || organisations.has(word)) end = at + 1
  }
  return end
}

/** Atoms of the longest field before an office. */
const BEFORE = 3

/** "Israeli Strategic Affairs Minister": the atom of the office behind a field between it and its country; `at` where none stands there. */
export function behindField(atoms: readonly Atom[], at: number): number {
  for (let end = at; end <= at + BEFORE; end++) {
    const atom = atoms[end]
    if (atom?.kind === 'office') return end > at && FIELDED.has(atom.office?.office) ? end : at
    const isField =
      (atom?.kind === 'word' && atom.capital === true) ||
      atom?.kind === 'organisation' ||
      (atom?.kind === 'join' && end > at)
    if (!isField) return at
  }
  return at
}

/** Offices that have fields. */
const FIELDED: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['minister', 'deputy_minister', 'other', 'igo_head', 'adviser'] as const),
])
