/**
 * Bodies that have one name in several states: "the Foreign Office said" is Pakistan's in a story from Islamabad, Germany's in
 * one from Berlin, and Britain's, which the tables name first, in all others.
 */
import type { Atom } from './atom.ts'
import { seatOf } from './bare-body.ts'
import type { Desk } from './desk.ts'

/** The atoms of a sentence, of each name that several bodies have the body at home where the story is told from. */
export function withBodyAtHome(desk: Desk, atoms: readonly Atom[]): readonly Atom[] {
  let home: string | undefined | null = null
  return atoms.map((atom, index) => {
    const names = atom.names ?? []
    if (names.length < 2 || !names.every(({ row }) => row.kind === 'institution')) return atom
    if (home === null) home = homeOf(desk, atoms[0])
    // "the Foreign Office in Islamabad"
    const seat = seatOf(desk, atoms, index + 1)?.value ?? home
    const own = names.filter(({ row }) => row.country === seat)
    return own.length === 0 ? atom : { ...atom, names: own }
  })
}

/** The country of the dateline's town: of the first mention, or in the sentence it opens of the first atom. */
function homeOf(
  { article: { dateline }, drafts, tokens }: Desk,
  opening: Atom | undefined,
): string | undefined {
  const [first] = drafts
  const at = first?.from ?? opening?.from
  if (at === undefined || dateline === undefined) return undefined
  if ((tokens.start[at] as number) >= dateline.end) return undefined
  if (first !== undefined) return first.kind === 'place' ? first.country?.value : undefined
  return opening?.names?.find(({ row }) => row.kind === 'place')?.row.country
}
