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
  // "The Foreign Secretary, Dame Harriet Colebrook, ...", "the foreign minister, Archbishop Luca Ferri,"
  let apart = index + 1
  while (atoms[apart]?.kind === 'honorific' || isOrder(atoms[apart])) {
    apart++
    if (atoms[apart]?.kind === 'break') apart++
  }
  if (!isName(atoms[apart])) return undefined
  const after = atoms[apart + 1]?.kind
  const closed = after === undefined || after === 'comma' || after === 'break' || after === 'open'
  return closed ? apart : undefined
}

/** "Archbishop": an office of no rank that stands before a name as a polite word does, as does an ambassador's ("the minister of state, Ambassador Bianca Ojukwu,"). */
function isOrder(atom: Atom | undefined): boolean {
  return atom?.office?.order === true || atom?.office?.form === 'ambassador'
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
