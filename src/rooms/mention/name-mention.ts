/**
 * Mentions by names no table knows: a venue, a person named in full, a short name to be settled later.
 */
import type { Atom } from './atom.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { person, politeFrom } from './person-mention.ts'
import { codeOf } from './phrase.ts'
import { matchingRows } from './row-match.ts'

/** Makes the mention of a capitalised name; gives the atom to go on from. */
export function fromName(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const atom = atoms[index] as Atom
  const length = atom.to - atom.from
  const rows = atom.names === undefined ? undefined : matchingRows(desk, atom)
  if (rows !== undefined && rows.length > 0)
    return person(desk, atoms, index, sentence, 'name', 'mention/known-name')
  const foldedWords = desk.tokens.folded.slice(atom.from, atom.to)
  const opener = desk.words.openers.has(foldedWords[0] as string)
  const closer = desk.words.closers.has(foldedWords.at(-1) as string)
  if (length > 1 && (opener || closer)) {
    desk.drafts.push({
      kind: 'place',
      form: 'name',
      from: atom.from,
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      rule: 'mention/venue',
    })
    return index + 1
  }
  if (foldedWords.some((word) => desk.words.organisations.has(word))) return index + 1
  const preposition = desk.words.prepositions.has(desk.tokens.folded[atom.from - 1] ?? '')
  // "di Rantau Panjang", "in Elmau": a name behind a preposition of place is one
  if (
    desk.words.atPlaces.has(desk.tokens.folded[atom.from - 1] ?? '') &&
    length <= 3 &&
    !isTitleCase(desk, atoms)
  ) {
    desk.drafts.push({
      kind: 'place',
      form: 'name',
      from: atom.from,
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      ...countryBehind(desk, atoms, index),
      rule: 'mention/placed-name',
    })
    return index + 1
  }
  const printed = desk.article.text.slice(
    desk.tokens.start[atom.from],
    desk.tokens.end[atom.to - 1],
  )
  if (length > 1 && printed === printed.toUpperCase()) return index + 1
  if (length === 1) {
    desk.drafts.push({
      kind: 'person',
      form: 'short',
      from: politeFrom(atoms, index),
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      tentative: true,
      rule: 'mention/short-name',
    })
    return index + 1
  }
  if (preposition || length > 6 || isTitleCase(desk, atoms)) return index + 1
  return person(desk, atoms, index, sentence, 'name', 'mention/untitled-name')
}

/** "Rantau Panjang, Malaysia": the country set behind a place. */
function countryBehind(desk: Desk, atoms: readonly Atom[], index: number): Pick<Draft, 'country'> {
  const behind = atoms[index + 2]
  if (atoms[index + 1]?.kind !== 'comma' || behind === undefined) return {}
  const code = codeOf(behind) ?? behind.names?.find(({ row }) => row.kind === 'place')?.row.country
  return code === undefined
    ? {}
    : { country: sourced(desk, code, 'mention/place-country', atoms, index + 2) }
}

/** A line whose long words are nearly all capitalised is a heading: its capitals tell nothing of names. */
function isTitleCase(desk: Desk, atoms: readonly Atom[]): boolean {
  let long = 0
  let capitals = 0
  for (let at = atoms[0]?.from ?? 0; at < (atoms.at(-1)?.to ?? 0); at++) {
    if (
      (desk.tokens.end[at] as number) - (desk.tokens.start[at] as number) < 4 ||
      desk.tokens.kind[at] !== 1
    )
      continue
    long++
    capitals += desk.tokens.capital[at] as number
  }
  const end = desk.tokens.folded[(atoms.at(-1)?.to ?? 1) - 1] ?? ''
  return long >= 4 && capitals >= long * 0.7 && !/^[.!?"”]$/.test(end)
}
