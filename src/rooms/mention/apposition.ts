/**
 * Offices set behind a name: ", Menlu RI,", ", China's foreign minister,", ", director-general of the foreign ministry's ASEAN
 * department, who ...": the office as the tables have it, and whatever else its phrase holds up to its end.
 */
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import type { Sourced } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { lastOffice, openingOf, type Possessor } from './apposition-opening.ts'
import type { Atom, AtomKind } from './atom.ts'
import { codeOf } from './atom-country.ts'
import { seatOf } from './bare-body.ts'
import { type Desk, type Draft, sourced } from './desk.ts'
import { officeIn, officeOver } from './office-rank.ts'
import { isPersonRow } from './person-name.ts'
import type { Phrase } from './phrase.ts'

/** An office behind a name, from its first atom to the first behind its phrase. */
export interface Apposition {
  readonly from: number
  readonly phrase: Phrase
  readonly office: Sourced<Office>
  readonly to: number
  /** The person whose official it is: Trump in "Trump's border czar". */
  readonly possessor?: Possessor
  /** Whether a possessive tells whose the office is: "its chairman". */
  readonly owned: boolean
  /** Whether it is given to somebody: "named X as foreign minister". */
  readonly given: boolean
}

/** Atoms of the longest rest of a phrase. */
const REST = 12

/** What may stand in the rest of a phrase: names and common words, and no name set apart. */
const INSIDE: ReadonlySet<AtomKind> = new Set<AtomKind>([
  ...['known', 'name', 'organisation', 'institution-word', 'link', 'towards', 'article'],
  ...['possessive', 'word', 'join', 'conjunction'],
] as AtomKind[])

/** Reads the office set behind a name, `next` being the atom of its comma or bracket; undefined where none stands there. */
export function apposition(
  desk: Desk,
  atoms: readonly Atom[],
  next: number,
): Apposition | undefined {
  const opening = openingOf(desk, atoms, next)
  if (opening === undefined) return undefined
  const { at, from, owned, owner, possessor, given } = opening
  const phrase = atoms[at] === undefined ? undefined : lastOffice(atoms, at, desk.tables)
  if (phrase?.kind !== 'office' || phrase.office === undefined) return undefined
  // "Maris and Sokhonn, the foreign ministers of Thailand and Cambodia": of several
  if (phrase.office.word.plural === true) return undefined
  const end = endOf(desk, atoms, phrase)
  if (end === undefined) return undefined
  // "secretary-general of the Organization of American States (OAS)": the bracket names the body anew
  const to = atoms[end - 1]?.kind === 'close' && atoms[end - 3]?.kind === 'open' ? end - 3 : end
  const { word, atom } = phrase.office
  const country = countryIn(desk, atoms, phrase, to)?.value
  const served = atoms[phrase.country?.atom ?? -1]
  const held = officeIn(word, country, served)
  // "director-general of the foreign ministry's ASEAN department": heads one department of many
  const isPart =
    (held === 'igo_head' && country === undefined && to > atom + 1) ||
    // "president of the Hokkaido fishermen's union" leads no state
    (LEADING.has(held) && smallTail(desk, atoms, phrase.to) !== undefined)
  const whole = officeOver(atoms.slice(phrase.from, to)) ?? (isPart ? 'other' : held)
  const rank = owner === undefined ? whole : officeOwned(desk, owner, whole)
  const office = sourced(desk, rank, 'mention/apposition', atoms, atom)
  const over = desk.tables.tenureUntil.includes(desk.tokens.folded[atoms[to]?.from ?? -1] ?? '')
  const tenured = over ? { ...phrase, former: true } : phrase
  const first = at > from ? from : phrase.from
  return {
    phrase: tenured,
    office,
    from: first,
    to,
    owned,
    given,
    ...(possessor === undefined ? {} : { possessor }),
  }
}

/** "the party's president", "the club's president": no head of a state, but for a land's. */
function officeOwned({ tables }: Desk, owner: string, office: Office): Office {
  if (tables.partyWords.includes(owner) && (office === 'other' || LEADING.has(office)))
    return office === 'other' ? office : 'party_leader'
  return LEADING.has(office) && !tables.landWords.includes(owner) ? 'other' : office
}

/** Where the phrase ends: at its last word, or with the rest that belongs to it. */
function endOf(desk: Desk, atoms: readonly Atom[], { to }: Phrase): number | undefined {
  const { tokens, tables } = desk
  if (closes(atoms[to])) return to
  const first = atoms[to] as Atom
  const tenure = tokens.folded[first.from] as string
  if (tables.tenureSince.includes(tenure) || tables.tenureUntil.includes(tenure)) return to
  const tail = smallTail(desk, atoms, to)
  if (tail !== undefined) return tail
  // "A, Konsul Jenderal RI Los Angeles Purnomo Chandra, dan ...": the next of a list, with his own name
  if (isHolder(first, to)) return undefined
  // "Serkan Tokyay, utusan khusus itu,"
  if (first.kind === 'demonstrative' && closes(atoms[to + 1])) return to
  if (tables.relatives.includes(tokens.folded[first.from] as string)) return to
  // "president of Honduras and current chair of ...": the first of two
  if (first.kind === 'join' || first.kind === 'conjunction') return fieldEnd(atoms, to) ?? to
  const opens = ['link', 'towards', 'possessive'].includes(first.kind)
  // "ketua bergilir CELAC", "kepala kantor kepresidenan": behind an Indonesian title stands what it is of
  if (tables.countryBeforeOffice ? !opens : !isTitleWord(first)) return undefined
  // "adviser to President Zelensky", "aide to Rubio": whom an office serves is a mention of its own
  if (servesPerson(atoms, to + 1)) return to
  let named = tables.countryBeforeOffice || isNamed(first)
  for (let at = to + 1; at < to + REST; at++) {
    const atom = atoms[at]
    // "ketua Komite Keamanan Nasional (GKNB)", "atase pertahanan Rwanda di Brussel": the title ends before what is set beside it
    const beside = atom?.kind === 'open' || (atom !== undefined && isPlaced(atom))
    // "pemimpin gereja" leads no body of a name
    if (closes(atom) || (beside && !tables.countryBeforeOffice)) {
      if (!named) return undefined
      // "prime minister for just under nine months"
      const trails = ['link', 'towards', 'article'].includes(atoms[at - 1]?.kind ?? '')
      return trails ? at - 1 : at
    }
    if (atom !== undefined && isHolder(atom, at)) return undefined
    named ||= atom !== undefined && isNamed(atom)
    if (atom === undefined || !INSIDE.has(atom.kind)) return undefined
    if (tables.relatives.includes(tokens.folded[atom.from] as string)) return at
    if (!tables.countryBeforeOffice && !isTitleWord(atom)) return undefined
  }
  return undefined

  /** Behind an Indonesian title and whom it serves: a whole name that begins as persons' do. */
  function isHolder({ kind, from, to: end }: Atom, at: number): boolean {
    const whole = kind === 'name' && end - from > 1 && atoms[at - 1]?.kind === 'known'
    const given = desk.gazetteer.firstNames.has(tokens.folded[from] as string)
    return whole && given && !tables.countryBeforeOffice
  }

  function isTitleWord({ kind, from }: Atom): boolean {
    return kind !== 'word' || !breaksOf(tables).has(tokens.folded[from] as string)
  }

  function isPlaced({ kind, from }: Atom): boolean {
    return kind === 'towards' && breaksOf(tables).has(tokens.folded[from] as string)
  }

  function isNamed({ kind, from }: Atom): boolean {
    return kind === 'institution-word' || tokens.capital[from] === 1
  }
}

/** Small words of the longest such tail. */
const TAIL = 4

/**
 * "director of the Vientiane rail freight yard,", "commander of the Uzbek border troops,": small nouns behind a place or a people, up to
 * the comma; undefined where the phrase ends otherwise. A state ("of the Philippines told them,") has none.
 */
function smallTail({ tokens, tables }: Desk, atoms: readonly Atom[], to: number) {
  if (!tables.countryBeforeOffice) return undefined
  const place = atoms[to - 1]
  if (place?.kind !== 'known' || atoms[to - 2]?.kind !== 'article') return undefined
  let at = atoms[to]?.kind === 'possessive' ? to + 1 : to
  const isState = (place.names ?? []).some(
    ({ row, form }) => row.kind === 'state' && (form === 'name' || form === 'abbreviation'),
  )
  if (isState && at === to) return undefined
  const first = at
  for (; at < first + TAIL && isSmallNoun(atoms[at]); at++);
  return at > first && closes(atoms[at]) ? at : undefined

  function isSmallNoun(atom: Atom | undefined): boolean {
    if (atom?.kind === 'possessive') return true
    if (atom === undefined || !TAIL_WORDS.has(atom.kind)) return false
    const word = tokens.folded[atom.from] as string
    if (tables.actions.includes(word) || tables.relatives.includes(word)) return false
    return tokens.capital[atom.from] === 0 && !tables.verbForm.test(word)
  }
}

const TAIL_WORDS: ReadonlySet<AtomKind> = new Set<AtomKind>(['word', 'institution-word'])

const LEADING: ReadonlySet<Office> = new Set<Office>([
  ...(['head_of_state', 'deputy_head', 'igo_head', 'head_of_government'] as const),
])

const breaksOf = once((tables: MentionTables) => new Set(tables.chainBreaks))

/** "minister of international relations and cooperation,": the end of a field of two nouns; undefined where something else follows. */
function fieldEnd(atoms: readonly Atom[], join: number): number | undefined {
  const one = atoms[join + 1]?.kind === 'word'
  return one && closes(atoms[join + 2]) ? join + 2 : undefined
}

function servesPerson(atoms: readonly Atom[], from: number): boolean {
  let at = from
  while (atoms[at]?.kind === 'article' || atoms[at]?.kind === 'honorific') at++
  const atom = atoms[at]
  if (atom?.kind === 'office' || atom?.kind === 'former') return true
  return isPersonRow(atom)
}

function closes(atom: Atom | undefined): boolean {
  const kind = atom?.kind
  return kind === undefined || kind === 'comma' || kind === 'break' || kind === 'close'
}

/** The country of the phrase, or of the rest of it: "spokeswoman for the Cambodian Ministry of National Defense". */
export function countryIn(
  desk: Desk,
  atoms: readonly Atom[],
  phrase: Phrase,
  to: number,
): Sourced<string> | undefined {
  const rule = 'mention/apposition-country'
  if (phrase.country !== undefined)
    return sourced(desk, phrase.country.code, rule, atoms, phrase.country.atom)
  // a ministry's "ASEAN department" serves the state
  const ministry = atoms
    .slice(phrase.from, phrase.to)
    .some(({ kind }) => kind === 'institution-word')
  for (let at = phrase.to; at < to; at++) {
    const code = codeOf(atoms[at] as Atom)
    if (ministry && (code === 'IGO' || code === 'EUE')) continue
    if (code !== undefined) return sourced(desk, code, rule, atoms, at)
    // "a spokesman for the ministry in Ljubljana"
    const seat = isMinistry(desk, atoms[at - 1]) ? seatOf(desk, atoms, at) : undefined
    if (seat !== undefined) return seat
  }
  return undefined
}

function isMinistry({ tokens, words }: Desk, atom: Atom | undefined): boolean {
  if (atom?.institution !== undefined) return atom.institution.class !== 'embassy'
  return atom !== undefined && words.organisations.has(tokens.folded[atom.from] ?? '')
}

/** The mention of an office set behind a name; undefined where its words are too few to be one ("Sari, ketua,"). */
export function besideName(
  { phrase, office, from: opener, to, owned, given }: Apposition,
  person: Draft,
  atoms: readonly Atom[],
  country: Sourced<string> | undefined,
): Draft | undefined {
  if (given) return undefined
  const long = to > (phrase.office?.atom ?? to) + 1
  if (phrase.office?.word.weak === true && country === undefined && !long && !owned)
    return undefined
  const from = (atoms[opener] as Atom).from
  const end = (atoms[to - 1] as Atom).to
  return {
    ...{ kind: 'person', form: 'office', from, to: end, nameFrom: from, nameTo: end },
    sentence: person.sentence,
    office,
    ...(country === undefined ? {} : { country }),
    ...(phrase.former ? { former: true } : {}),
    of: person,
    rule: 'mention/apposition',
  }
}
