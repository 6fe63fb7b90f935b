/**
 * Mentions of names the gazetteer knows.
 */
import type { EntityKind } from '../../model/entity.ts'
import { TokenKind } from '../../text/token.ts'
import { behindAbbreviation } from './abbreviation.ts'
import type { Atom } from './atom.ts'
import { type Desk, sourced } from './desk.ts'
import { person } from './person-mention.ts'
import { afterPlaceWord, fromPlace } from './place-mention.ts'
import { rowField } from './row-match.ts'

/** Stands among the states for its titles and adjectives ("EU foreign policy chief"), and is an organisation all the same. */
export const UNION = 'EUE'

/** Makes the mention of a name the gazetteer knows; gives the atom to go on from. */
export function fromKnown(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const atom = atoms[index] as Atom
  const names = atom.names ?? []
  const has = (kind: EntityKind) => names.some(({ row }) => row.kind === kind)
  const base = { from: atom.from, to: atom.to, nameFrom: atom.from, nameTo: atom.to, sentence }
  if (has('person')) {
    const whole = names.some(({ form, row }) => form === 'name' && row.kind === 'person')
    // "Washington", "Marsudi": a place or state of that name goes first unless the form is a full name
    if (whole || !(has('place') || has('state'))) {
      return person(desk, atoms, index, sentence, whole ? 'name' : 'short', 'mention/known-name')
    }
  }
  const state = names.find(({ row }) => row.kind === 'state')
  // "US$ 2,4 miliar", but "will give Fiji $3 million"
  const dollar = desk.tokens.folded[atom.to] === '$'
  const name = desk.tokens.folded[atom.from] as string
  // "lend Sri Lanka $300 million"
  const long = atom.to - atom.from > 1 || name.length > 3
  const given = desk.tokens.spaced[atom.to] === 1 && long && !name.includes('.')
  if (state !== undefined && dollar && !given) return index + 1
  // "two Americans" are no state, "the Americans" may be
  const people = state?.form === 'people'
  if (people && !desk.words.articles.has(desk.tokens.folded[atom.from - 1] ?? '')) return index + 1
  if (state !== undefined) {
    const next = atoms[index + 1]
    const after = atoms[index + 2]
    // "Russia's Sergei Lavrov"
    if (next?.kind === 'possessive' && after !== undefined && isPerson(after)) {
      const code = state.row.country as string
      desk.drafts.push({
        ...base,
        kind: 'state',
        form: 'name',
        rows: [state.row.key],
        country: sourced(desk, code, 'mention/state', atoms, index),
        rule: 'mention/state',
      })
      // ", chairman of the National Assembly,": with what is set behind
      const first = desk.drafts.length
      const next = person(desk, atoms, index + 2, sentence, 'name', 'mention/country-name')
      const holder = desk.drafts.slice(first).find(({ rule }) => rule === 'mention/country-name')
      if (holder !== undefined)
        holder.country = sourced(desk, code, 'mention/possessive-country', atoms, index)
      return next
    }
    // "his Saudi counterpart": a name in adjective's place
    const before = desk.tables.countryBeforeOffice && next?.kind === 'counterpart'
    const adjective = (state.form === 'adjective' && !isPeople(desk, atom)) || before
    desk.drafts.push({
      ...base,
      kind: state.row.country === UNION ? 'institution' : 'state',
      form: adjective ? 'adjective' : 'name',
      rows: [state.row.key],
      country: sourced(desk, state.row.country as string, 'mention/state', atoms, index),
      rule: adjective ? 'mention/adjective' : 'mention/state',
    })
    return index + 1
  }
  const institution = names.find(({ row }) => row.kind === 'institution')
  const place = names.find(({ row }) => row.kind === 'place')
  if (institution !== undefined && !(place !== undefined && afterPlaceWord(desk, atom.from))) {
    desk.drafts.push({
      ...base,
      kind: 'institution',
      form: institution.form === 'metonym' ? 'metonym' : 'name',
      ...rowField(institution.row),
      ...(institution.row.country === undefined
        ? {}
        : { country: sourced(desk, institution.row.country, 'mention/institution', atoms, index) }),
      rule: 'mention/institution',
    })
    return behindAbbreviation(desk, atoms, index, sentence)
  }
  if (place !== undefined) {
    fromPlace(desk, atoms, index, place, sentence)
    return index + 1
  }
  const outlet = names.find(({ row }) => row.kind === 'outlet')
  // "Antara 1967 dan 1973": a word of the language
  const counted = desk.tokens.kind[atom.to] === TokenKind.number && index === 0
  if (outlet !== undefined && !counted) {
    desk.drafts.push({
      ...base,
      kind: 'outlet',
      form: 'name',
      rows: [outlet.row.key],
      rule: 'mention/outlet',
    })
  }
  return index + 1
}

/** "the Chinese had been tired", "the Americans": a people for its state, where no noun follows. */
function isPeople(desk: Desk, { from, to }: Atom): boolean {
  const { tokens, words } = desk
  if (!words.articles.has(tokens.folded[from - 1] ?? '')) return false
  const next = tokens.folded[to]
  return next === undefined || !/^\p{L}/u.test(next) || words.peopleVerbs.has(next)
}

function isPerson(atom: Atom): boolean {
  return atom.kind === 'name' || (atom.names ?? []).some(({ row }) => row.kind === 'person')
}

/** "a former Haitian senator": of nobody in particular the state is named all the same, as by "three Haitian senators". */
export function adjectiveOf(
  desk: Desk,
  atoms: readonly Atom[],
  country: number | undefined,
  office: number | undefined,
  sentence: number,
): void {
  if (country === undefined || country >= (office ?? 0) || !desk.tables.countryBeforeOffice) return
  if (atoms[country]?.kind === 'known') fromKnown(desk, atoms, country, sentence)
}
