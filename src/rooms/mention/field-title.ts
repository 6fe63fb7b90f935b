/**
 * Titles with a field no table has, and the name right behind it: "Vice Minister for Multilateral Affairs Carlos Ruiz", "Ghana's Minister
 * for Lands and Titles Amos Kato", "Assistant Secretary of State for South and Central Asia Donald Lu". All is in capitals but the small
 * words between.
 */
import type { Office } from '../../model/entity.ts'
import type { Atom } from './atom.ts'
import { codeOf, isInstitution, isRegion } from './atom-country.ts'
import { type Desk, type Draft, sourced, titleCountry } from './desk.ts'
import { behindHonorifics } from './honorific.ts'
import { headIn, officeIn } from './office-rank.ts'
import { isPersonRow, mayBePerson } from './person-name.ts'
import type { Phrase } from './phrase.ts'
import { rowsOf } from './row-match.ts'

/** Atoms of the longest field. */
const LONGEST = 12

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
  // "the president and his ministers": a head of a state has no field
  if (!FIELDED.has(office.word.office)) return index
  const name = nameBehind(desk, atoms, to, SERVING.has(office.word.office))
  if (name === undefined) return index
  const atom = atoms[name] as Atom
  const told = country ?? servedIn(atoms, to, name)
  const held = officeIn(office.word, told?.code, atoms[told?.atom ?? -1])
  const draft: Draft = {
    ...{ kind: 'person', form: 'name', sentence, rule: 'mention/field-title' },
    ...{ from: (atoms[from] as Atom).from, to: atom.to },
    ...{ nameFrom: behindHonorifics(desk, atom), nameTo: atom.to },
    ...rowsOf(desk, atom, 'person'),
    office: sourced(desk, headIn(held, told?.code), 'mention/office', atoms, office.atom),
    ...titleCountry(desk, atoms, told),
    ...(former ? { former } : {}),
  }
  desk.drafts.push(draft)
  return name + 1
}

/** Offices that have a field, or a body of many parts. */
const FIELDED: ReadonlySet<Office> = new Set<Office>([
  ...(['minister', 'deputy_minister', 'other', 'igo_head', 'adviser', 'spokesperson'] as const),
  ...(['envoy', 'foreign_minister', 'defence_minister'] as const),
])

/** Offices that serve another office's holder: "Special Adviser to the President on Information". */
const SERVING: ReadonlySet<Office> = new Set<Office>(['adviser', 'spokesperson', 'envoy', 'other'])

/** Whom the field tells: the last state in it. */
function servedIn(atoms: readonly Atom[], from: number, to: number) {
  for (let at = to - 1; at >= from; at--) {
    const atom = atoms[at] as Atom
    const code = atom.kind === 'known' && atoms[at - 1]?.kind === 'link' ? codeOf(atom) : undefined
    if (code !== undefined) return { code, atom: at }
  }
  return undefined
}

/**
 * The atom of the name behind the field; undefined where something else is told.
 *
 * @param serving whether the office serves another's holder, whose title may stand in the field
 */
function nameBehind(
  desk: Desk,
  atoms: readonly Atom[],
  from: number,
  serving: boolean,
): number | undefined {
  const opens = atoms[from]?.kind
  // "Minister of Trade, Agribusiness and Industry Elizabeth Ofosu": a list ends with a join
  let listed = opens !== 'comma'
  if (listed && opens !== 'link' && opens !== 'towards' && opens !== 'join') return undefined
  let fields = 0
  for (let at = from + 1; at < Math.min(atoms.length, from + LONGEST); at++) {
    const atom = atoms[at] as Atom
    const led = fields > 0 && listed && LAST.has((atoms[at - 1] as Atom).kind)
    if (led && (isPersonRow(atom) || (atom.kind === 'name' && isWhole(desk, atom)))) return at
    // "Minister of Trade, Agribusiness and Industry, Hon. Elizabeth Ofosu,"
    if (led && opens === 'comma' && atom.kind === 'comma') return nameApart(desk, atoms, at)
    if (atom.kind === 'join') listed = true
    if (SMALL.has(atom.kind) || (!listed && atom.kind === 'comma')) continue
    if (serving && atom.kind === 'office' && atoms[at - 1]?.kind === 'article') continue
    const one = atom.to === atom.from + 1
    const isField =
      (atom.kind === 'word' && atom.capital === true) ||
      atom.kind === 'institution-word' ||
      (opens === 'comma' && one && (atom.kind === 'name' || atom.kind === 'organisation')) ||
      (atom.kind === 'known' && (isRegion(atom) || isInstitution(atom))) ||
      (atom.kind === 'known' && atoms[at - 1]?.kind === 'link' && codeOf(atom) !== undefined)
    if (!isField) return undefined
    fields++
  }
  return undefined
}

/** The name set apart behind the comma of a list of fields. */
function nameApart(desk: Desk, atoms: readonly Atom[], comma: number): number | undefined {
  let at = comma + 1
  while (atoms[at]?.kind === 'honorific' || (at > comma + 1 && atoms[at]?.kind === 'break')) at++
  const atom = atoms[at]
  const next = atoms[at + 1]?.kind
  const closed = next === undefined || next === 'comma' || next === 'break'
  const named =
    atom !== undefined && (isPersonRow(atom) || (atom.kind === 'name' && isWhole(desk, atom)))
  return named && closed ? at : undefined
}

/** Small words of a field, and what the last of it may be. */
const SMALL: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>([
  ...(['join', 'article', 'link', 'towards', 'possessive'] as const),
])
const LAST: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>([
  ...(['word', 'institution-word', 'known', 'organisation'] as const),
])

function isWhole(desk: Desk, atom: Atom): boolean {
  return atom.to - atom.from > 1 && mayBePerson(desk, atom)
}
