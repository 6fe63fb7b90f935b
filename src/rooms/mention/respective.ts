/**
 * Lists told one after the other: "the Tajik and Uzbek presidents, A and B", "his Tajik and Uzbek counterparts, A and B": the first is the
 * first state's.
 */
import type { Atom } from './atom.ts'
import { codeOf } from './atom-country.ts'

/** Names in such a list before no list is looked for. */
const MOST = 6

/** The atoms of the states listed right before an atom, in their order: "Tajik", "Uzbek"; fewer than two are no list. */
export function statesBefore(atoms: readonly Atom[], index: number): readonly number[] {
  const states: number[] = []
  let at = index - 1
  while (atoms[at]?.kind === 'known' && codeOf(atoms[at] as Atom) !== undefined) {
    states.unshift(at)
    if (!joins(atoms[at - 1])) break
    at -= joins(atoms[at - 2]) ? 3 : 2
  }
  return states.length > 1 ? states : []
}

/** The atom of the state a named counterpart of several is of; undefined of any other name. */
export function respectiveState(atoms: readonly Atom[], index: number): number | undefined {
  let first = index
  let order = 0
  while (order < MOST && joins(atoms[first - 1])) {
    const before = joins(atoms[first - 2]) ? first - 3 : first - 2
    if (!isName(atoms[before])) break
    first = before
    order++
  }
  const noun = atoms[first - 1]?.kind === 'comma' ? first - 2 : first - 1
  if (atoms[noun]?.kind !== 'counterpart') return undefined
  const states = statesBefore(atoms, noun)
  let named = order + 1
  for (let at = index + 1; named < MOST && joins(atoms[at]); named++) {
    const next = joins(atoms[at + 1]) ? at + 2 : at + 1
    if (!isName(atoms[next])) break
    at = next + 1
  }
  return states.length === named ? states[order] : undefined
}

function joins(atom: Atom | undefined): boolean {
  return atom?.kind === 'conjunction' || atom?.kind === 'join' || atom?.kind === 'comma'
}

function isName(atom: Atom | undefined): boolean {
  return atom?.kind === 'name' || (atom?.names ?? []).some(({ row }) => row.kind === 'person')
}
