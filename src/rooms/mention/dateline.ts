/**
 * Datelines that name the outlet first: "TRIBUN-SELAT.COM, JAKARTA - ", "Bisnis Dermaga, JAKARTA — ".
 */
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'

/** Makes the mention of an outlet no table knows that opens the dateline; gives the atom to go on from, `index` where none does. */
export function fromDateline(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const { dateline } = desk.article
  const first = atoms[index] as Atom
  if (dateline === undefined || desk.tokens.start[first.from] !== dateline.start) return index
  if (first.kind === 'known') return index
  const comma = atoms.findIndex(({ kind }, at) => at > index && kind === 'comma')
  const place = atoms[comma + 1]
  if (comma < 0 || place?.kind !== 'known') return index
  if ((desk.tokens.start[place.from] as number) >= dateline.end) return index
  if (!(place.names ?? []).some(({ row }) => row.kind === 'place')) return index
  const { to } = atoms[comma - 1] as Atom
  desk.drafts.push({
    ...{ kind: 'outlet', form: 'name', sentence, rule: 'mention/dateline-outlet' },
    ...{ from: first.from, to, nameFrom: first.from, nameTo: to },
  })
  return comma
}
