/**
 * A title and a name behind its comma that no second comma closes, as Indonesian reporters write it: "Menteri Luar Negeri Peru, Esteban Larrea
 * tiba di Jakarta". Where the title ends a clause that opens the sentence, the name begins the main one and is somebody else's.
 */
import { foldWord } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import type { Desk } from './desk.ts'
import { isPersonRow, mayBePerson } from './person-name.ts'
import type { Phrase } from './phrase.ts'

/** The phrase with the name behind its comma, where that is its holder's. */
export function withNameApart(
  desk: Desk,
  atoms: readonly Atom[],
  phrase: Phrase | undefined,
): Phrase | undefined {
  if (phrase?.kind !== 'office' || phrase.office === undefined) return phrase
  const { word } = phrase.office
  if (desk.tables.countryBeforeOffice || word.plural === true) return phrase
  // "kata juru bicara, Sari Dewanti tidak hadir": a title of nothing may be anybody's
  if (phrase.country === undefined && (word.weak === true || phrase.to - phrase.from < 2))
    return phrase
  if (atoms[phrase.to]?.kind !== 'comma' || closesFront(desk, atoms, phrase.from)) return phrase
  let at = phrase.to + 1
  while (atoms[at]?.kind === 'honorific' || (at > phrase.to + 1 && isStop(desk, atoms[at]))) at++
  return isHolder(desk, atoms[at], phrase)
    ? { ...phrase, kind: 'titled', name: at, to: at + 1 }
    : phrase
}

/** Whether the words may name the holder of the office: a name of two words, or a person the tables have in that country. */
function isHolder(desk: Desk, atom: Atom | undefined, { country }: Phrase): boolean {
  if (atom === undefined) return false
  if (isPersonRow(atom)) {
    const rows = (atom.names ?? []).flatMap(({ row }) => (row.kind === 'person' ? [row] : []))
    return country === undefined || rows.some((row) => row.country === country.code)
  }
  return atom.kind === 'name' && atom.to - atom.from > 1 && mayBePerson(desk, atom)
}

/** "Setelah bertemu Presiden Peru, | Ana Ruiz terbang ke Suva": the clause the title stands in opens the sentence. */
export function closesFront(
  { tokens, tables }: Desk,
  atoms: readonly Atom[],
  from: number,
): boolean {
  let at = from - 1
  while (at >= 0 && !['comma', 'break'].includes(atoms[at]?.kind ?? '')) at--
  const first = atoms[at + 1]
  if (first === undefined || at + 1 === from) return false
  const word = tokens.folded[first.from] as string
  return tables.frontOpeners.some((one) => foldWord(one) === word)
}

function isStop({ tokens }: Desk, atom: Atom | undefined): boolean {
  return atom?.kind === 'break' && tokens.folded[atom.from] === '.'
}
