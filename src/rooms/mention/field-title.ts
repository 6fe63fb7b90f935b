/**
 * Titles with a field no table has, and the name right behind it: "Vice Minister for Multilateral Affairs Carlos Ruiz", "Ghana's Minister
 * for Lands and Titles Amos Kato", "Assistant Secretary of State for South and Central Asia Donald Lu". All is in capitals but the small
 * words between.
 */
import type { Atom } from './atom.ts'
import { isInstitution, isRegion } from './atom-country.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { behindHonorifics } from './honorific.ts'
import { officeIn } from './office-rank.ts'
import { isPersonRow, mayBePerson } from './person-name.ts'
import type { Phrase } from './phrase.ts'
import { rowsOf } from './row-match.ts'

/** Atoms of the longest field. */
const LONGEST = 8

/** Makes the mention of such a title with its name; gives the atom to go on from, or `index` where none begins there. */
export function fromFieldTitle(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  phrase: Phrase | undefined,
  sentence: number,
): number {
  if (!desk.tables.countryBeforeOffice || phrase?.kind !== 'office') return index
  const { office, country, from, to, former } = phrase
  if (office === undefined || office.word.plural === true) return index
  const name = nameBehind(desk, atoms, to)
  if (name === undefined) return index
  const atom = atoms[name] as Atom
  const held = officeIn(office.word, country?.code, atoms[country?.atom ?? -1])
  const draft: Draft = {
    ...{ kind: 'person', form: 'name', sentence, rule: 'mention/field-title' },
    ...{ from: (atoms[from] as Atom).from, to: atom.to },
    ...{ nameFrom: behindHonorifics(desk, atom), nameTo: atom.to },
    ...rowsOf(desk, atom, 'person'),
    // the head of one department of many
    office: sourced(
      desk,
      held === 'igo_head' && country === undefined ? 'other' : held,
      'mention/office',
      atoms,
      office.atom,
    ),
    ...(country === undefined
      ? {}
      : { country: sourced(desk, country.code, 'mention/title-country', atoms, country.atom) }),
    ...(former ? { former } : {}),
  }
  desk.drafts.push(draft)
  return name + 1
}

/** The atom of the name behind the field; undefined where something else is told. */
function nameBehind(desk: Desk, atoms: readonly Atom[], from: number): number | undefined {
  const opens = atoms[from]?.kind
  if (opens !== 'link' && opens !== 'towards' && opens !== 'join') return undefined
  let fields = 0
  for (let at = from + 1; at < Math.min(atoms.length, from + LONGEST); at++) {
    const atom = atoms[at] as Atom
    const led = fields > 0 && LAST.has((atoms[at - 1] as Atom).kind)
    if (led && (isPersonRow(atom) || (atom.kind === 'name' && isWhole(desk, atom)))) return at
    if (SMALL.has(atom.kind)) continue
    const isField =
      (atom.kind === 'word' && atom.capital === true) ||
      atom.kind === 'institution-word' ||
      (atom.kind === 'known' && (isRegion(atom) || isInstitution(atom)))
    if (!isField) return undefined
    fields++
  }
  return undefined
}

/** Small words of a field, and what the last of it may be. */
const SMALL: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['join', 'article'])
const LAST: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['word', 'institution-word', 'known'])

function isWhole(desk: Desk, atom: Atom): boolean {
  return atom.to - atom.from > 1 && mayBePerson(desk, atom)
}
