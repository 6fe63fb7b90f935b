/** The name a title phrase leads to, and the country told behind it. */
import type { Atom } from './atom.ts'
import { codeOf } from './atom-country.ts'

/** The person's atom right behind a title, honorifics passed over, or behind a comma that sets the name apart. */
export function nameAfter(atoms: readonly Atom[], at: number): number | undefined {
  let index = at
  while (atoms[index]?.kind === 'honorific') {
    index++
    if (atoms[index]?.kind === 'break') index++
  }
  if (isName(atoms[index])) return index
  // "Menlu Malta itu, Censu Grixti,"
  if (atoms[index]?.kind === 'demonstrative') index++
  if (atoms[index]?.kind !== 'comma') return undefined
  // "The Foreign Secretary, Dame Harriet Colebrook, ..."
  let apart = index + 1
  while (atoms[apart]?.kind === 'honorific') {
    apart++
    if (atoms[apart]?.kind === 'break') apart++
  }
  if (!isName(atoms[apart])) return undefined
  const after = atoms[apart + 1]?.kind
  const closed = after === undefined || after === 'comma' || after === 'break' || after === 'open'
  return closed ? apart : undefined
}

/** "Jone Ravula of Fiji": the country told behind a name, and where it ends; undefined where none is. */
export function ofCountry(
  atoms: readonly Atom[],
  at: number,
): { to: number; country: { code: string; atom: number } } | undefined {
  if (atoms[at]?.kind !== 'link') return undefined
  let index = at + 1
  while (atoms[index]?.kind === 'article') index++
  const code = atoms[index] === undefined ? undefined : codeOf(atoms[index] as Atom)
  return code === undefined ? undefined : { to: index + 1, country: { code, atom: index } }
}

function isName(atom: Atom | undefined): boolean {
  if (atom === undefined) return false
  if (atom.kind === 'name') return true
  return atom.kind === 'known' && (atom.names ?? []).some(({ row }) => row.kind === 'person')
}
