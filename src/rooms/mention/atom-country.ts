/**
 * Whom an atom is of: the country of a state's, a body's or a place's name, and offices a place has.
 */
import type { GazetteerName } from '../../gazetteer/gazetteer.ts'
import type { Atom } from './atom.ts'

/** Country code of a state's name, its adjective, or an institution with one. */
export function codeOf(atom: Atom): string | undefined {
  for (const { row } of atom.names ?? []) {
    if ((row.kind === 'state' || row.kind === 'institution') && row.country !== undefined)
      return row.country
  }
  return undefined
}

/** Country of a place. */
export function placeCode(atom: Atom): string | undefined {
  return (atom.names ?? []).find(({ row }: GazetteerName) => row.kind === 'place')?.row.country
}

/** "Busia Governor Paul Otuoma", "Kyiv mayor Vitali Klitschko": an office a place has, right behind its name. */
export function heads(atom: Atom | undefined): boolean {
  return atom?.office?.office === 'governor' || (atom?.office?.ofPlace ?? false)
}

/** Whether an atom names a body of several states. */
export function isOfMany(atom: Atom): boolean {
  const code = codeOf(atom)
  return code === 'IGO' || code === 'EUE'
}

/** Whether an atom names a place of several states: "Middle East", "Africa". */
export function isRegion(atom: Atom): boolean {
  return (
    atom.kind === 'known' &&
    (atom.names ?? []).every(({ row }) => row.kind === 'place' && row.country === undefined)
  )
}

/** Whether an atom names a body, or says that of a state. */
export function isInstitution(atom: Atom | undefined): boolean {
  if (atom?.kind === 'institution-word') return true
  return (atom?.names ?? []).some(({ row }) => row.kind === 'institution')
}
