/**
 * An office with all it is of, and its holder's name set apart behind a comma: "the Commissioner-General of Customs, Mrs. Rahinatu Bawa,",
 * "the secretary-general of the Sahel Grain Board, Aïssatou Diop,". What the office is of no table need know.
 */
import type { Office } from '../../model/entity.ts'
import { apposition, countryIn } from './apposition.ts'
import type { Atom, AtomKind } from './atom.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { behindHonorifics, politeFrom } from './honorific.ts'
import { officeIn, officeOfMany, officeOver } from './office-rank.ts'
import { isPersonRow, mayBePerson } from './person-name.ts'
import type { Phrase } from './phrase.ts'
import { rowsOf } from './row-match.ts'

/** Atoms of the longest office, its body and all. */
const LONGEST = 14

const INSIDE: ReadonlySet<AtomKind> = new Set<AtomKind>([
  ...['known', 'name', 'organisation', 'institution-word', 'link', 'towards', 'article'],
  ...['possessive', 'join', 'conjunction', 'word'],
] as AtomKind[])

/** Offices that are nobody's head, whatever they are of: "a lawmaker from the group, Ihsan Qalawoun,". */
const SERVING: ReadonlySet<Office> = new Set<Office>(['legislator', 'spokesperson', 'adviser'])

/** Makes the mentions of the office and of its holder; gives the atom to go on from, or `index` where none begins there. */
export function fromOfficeApart(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  phrase: Phrase | undefined,
  sentence: number,
): number {
  const { countryBeforeOffice } = desk.tables
  if (!countryBeforeOffice || phrase?.kind !== 'office' || phrase.office === undefined) return index
  const { word, atom } = phrase.office
  if (word.plural) return index
  const comma = isDash(desk, atoms, phrase)
    ? phrase.to
    : ofSomething(desk, atoms, phrase)
      ? commaAt(desk, atoms, phrase.to, phrase.country !== undefined || SERVING.has(word.office))
      : undefined
  const name = comma === undefined ? undefined : nameBehind(desk, atoms, comma)
  if (comma === undefined || name === undefined) return index
  const country = countryIn(desk, atoms, phrase, comma)
  const served = atoms[phrase.country?.atom ?? -1]
  const office =
    officeOver(atoms.slice(phrase.from, comma)) ?? officeIn(word, country?.value, served)
  const from = (atoms[phrase.from] as Atom).from
  const isOfMany = desk.words.indefinites.has(desk.tokens.folded[from - 1] ?? '')
  const serves = atoms.slice(phrase.to, comma).some(({ kind }) => kind === 'office')
  const whole = isOfMany ? officeOfMany(office, country?.value) : office
  const value = sourced(
    desk,
    // the head of one department of many
    (whole === 'igo_head' && country === undefined) || (whole === 'military_chief' && serves)
      ? 'other'
      : whole,
    'mention/office',
    atoms,
    atom,
  )
  const to = (atoms[comma - 1] as Atom).to
  const holder = atoms[name] as Atom
  const base = {
    sentence,
    ...{ office: value },
    ...(country === undefined ? {} : { country }),
    ...(phrase.former ? { former: true as const } : {}),
  }
  const draft: Draft = {
    ...{ kind: 'person', form: 'name', ...base },
    ...{ from: politeFrom(atoms, name), to: holder.to },
    ...{ nameFrom: behindHonorifics(desk, holder), nameTo: holder.to },
    ...rowsOf(desk, holder, 'person'),
    rule: 'mention/titled-name',
  }
  if (!isOfMany)
    desk.drafts.push({
      ...{ kind: 'person', form: 'office', ...base, from, to, nameFrom: from, nameTo: to },
      ...{ of: draft, rule: 'mention/office-before-name' },
    })
  desk.drafts.push(draft)
  return name + 1
}

/** Whether the phrase is an office and what it is of, or goes on with it. */
function ofSomething({ tokens }: Desk, atoms: readonly Atom[], { to, country }: Phrase): boolean {
  const kind = atoms[to]?.kind
  // "Australia's Minister for International Development and the Pacific, Pat Conroy,"
  if (kind === 'join' && country !== undefined) {
    const next = atoms[to + 1]?.kind === 'article' ? atoms[to + 2] : atoms[to + 1]
    return next?.kind === 'word' && tokens.capital[next.from] === 1
  }
  return kind === 'link' || kind === 'towards' || kind === 'possessive'
}

/** "Botswana's chief negotiator – Kagiso Molefe – said no." */
function isDash(
  { tokens }: Desk,
  atoms: readonly Atom[],
  { to, office, country }: Phrase,
): boolean {
  const dash = atoms[to]?.from ?? -1
  const told = country !== undefined || office?.word.weak !== true
  return told && /^[-–—]$/.test(tokens.folded[dash] ?? '') && tokens.spaced[dash] === 1
}

/**
 * The comma behind the office; undefined where a clause or a name comes between.
 *
 * @param served whether the office is a state's: "Iran's deputy foreign minister for political affairs," needs no capital behind it
 */
function commaAt({ tokens, tables }: Desk, atoms: readonly Atom[], from: number, served: boolean) {
  let named = served
  for (let at = from; at < from + LONGEST; at++) {
    const atom = atoms[at]
    if (atom?.kind === 'comma') return named ? at : undefined
    // "the Chief of Staff to the President, Rt. Hon. Femi Gbajabiamila,"
    if (atom?.kind === 'office' && isServed(atoms, at)) {
      named = true
      continue
    }
    if (atom === undefined || !INSIDE.has(atom.kind) || isPersonRow(atom)) return undefined
    const word = tokens.folded[atom.from] as string
    if (tables.relatives.includes(word)) return undefined
    named ||= tokens.capital[atom.from] === 1
  }
  return undefined
}

/** Whether an office is whom another serves: "to the President", "for the prime minister". */
function isServed(atoms: readonly Atom[], at: number): boolean {
  const link = atoms[at - 1]?.kind === 'article' ? atoms[at - 2] : atoms[at - 1]
  return link?.kind === 'towards' && atoms[at]?.office?.plural !== true
}

/** The atom of a name between the comma and the next comma, bracket or end, that no office of its own stands behind. */
function nameBehind(desk: Desk, atoms: readonly Atom[], comma: number): number | undefined {
  let at = comma + 1
  while (atoms[at]?.kind === 'honorific' || (at > comma + 1 && isStop(desk, atoms[at]))) at++
  const polite = at > comma + 1
  const atom = atoms[at]
  const next = atoms[at + 1]
  if (atom === undefined || (next !== undefined && !['comma', 'break', 'open'].includes(next.kind)))
    return undefined
  // "the head of the union, Ivan Petrov, chairman of ..." has an office of his own
  if (apposition(desk, atoms, at + 1) !== undefined) return undefined
  if (isPersonRow(atom)) return at
  const isName = atom.kind === 'name' && (polite || atom.to - atom.from > 1)
  return isName && mayBePerson(desk, atom, polite) ? at : undefined
}

function isStop({ tokens }: Desk, atom: Atom | undefined): boolean {
  return atom?.kind === 'break' && tokens.folded[atom.from] === '.'
}
