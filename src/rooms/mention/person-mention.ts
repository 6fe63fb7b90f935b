/**
 * Mentions of a person by name, with what stands right behind and right before the name.
 */
import type { MentionForm } from '../../model/entity.ts'
import { behindPerson } from './alias.ts'
import { apposition, besideName, countryIn } from './apposition.ts'
import type { Possessor } from './apposition-opening.ts'
import type { Atom } from './atom.ts'
import { codeOf } from './atom-country.ts'
import {
  callingApart,
  callingBefore,
  callingBehind,
  countryBefore,
  countryBehind,
  livesBy,
  memberOf,
} from './calling.ts'
import { type Desk, type Draft, sourced, titleCountry } from './desk.ts'
import { behindHonorifics, politeFrom } from './honorific.ts'
import { counterpartBehind, lead } from './lead.ts'
import { officeIn, officeOfMany } from './office-rank.ts'
import { possessedOffice } from './possessed-office.ts'
import { rowsOf } from './row-match.ts'

/** A person's name with an apposition behind it: ", Menlu RI,", ", China's foreign minister,". */
export function person(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
  form: MentionForm,
  rule: string,
  tentative = false,
): number {
  const atom = atoms[index] as Atom
  const draft: Draft = {
    kind: 'person',
    form,
    from: atom.from,
    to: atom.to,
    nameFrom: behindHonorifics(desk, atom),
    nameTo: atom.to,
    sentence,
    ...rowsOf(desk, atom, 'person'),
    ...(tentative ? { tentative } : {}),
    rule,
  }
  let next = index + 1
  let beside: Draft | undefined
  const apposed = apposition(desk, atoms, next)
  if (apposed !== undefined) {
    const { phrase, office, to } = apposed
    draft.office = office
    const country = countryIn(desk, atoms, phrase, to)
    if (country !== undefined) draft.country = country
    if (phrase.former) draft.former = true
    // "Sari, a judge at Tarvel City Court": an office of many, and the body is a mention of its own
    const before = desk.tokens.folded[(atoms[phrase.from] as Atom).from - 1] ?? ''
    const isOfMany = desk.words.indefinites.has(before) && !desk.tables.appointedAs.includes(before)
    // "a vice president at Hyundai"
    if (isOfMany) draft.office = { ...office, value: officeOfMany(office.value, country?.value) }
    beside = isOfMany ? undefined : besideName(apposed, draft, atoms, country)
    next = isOfMany ? (phrase.office?.atom ?? to - 1) + 1 : to
  }
  // "Jone Ravula of Fiji"
  if (
    beside === undefined &&
    draft.country === undefined &&
    // whom the tables know may be from there and serve another
    draft.rows === undefined &&
    atoms[next]?.kind === 'link'
  ) {
    const state = atoms[next + 1]
    const code = state?.kind === 'known' ? codeOf(state) : undefined
    if (code !== undefined) {
      const link = desk.tokens.folded[(atoms[next] as Atom).from] as string
      const rule = desk.words.origins.has(link) ? 'mention/origin' : 'mention/of-country'
      draft.country = sourced(desk, code, rule, atoms, next + 1)
    }
  }
  // "FU CONG (China)"
  const bracketed = atoms[next + 1]
  const sent =
    atoms[next]?.kind === 'open' && atoms[next + 2]?.kind === 'close' && bracketed?.kind === 'known'
      ? codeOf(bracketed)
      : undefined
  if (sent !== undefined && draft.country === undefined)
    draft.country = sourced(desk, sent, 'mention/bracketed-country', atoms, next + 1)
  if (apposed === undefined) counterpartBehind(desk, atoms, next, draft)
  if (draft.country === undefined) lead(desk, atoms, index, draft)
  const possessed = draft.office === undefined ? possessedOffice(desk, atoms, index) : undefined
  if (possessed !== undefined) draft.office = possessed
  if (draft.office === undefined && form === 'name') {
    const comma = atoms[index + 1]?.kind === 'comma' ? (atoms[index + 2]?.from ?? 0) : 0
    const behind = comma > 0 ? callingBehind(desk, comma, atoms.at(-1)?.to ?? 0) : undefined
    const apart = behind === undefined ? callingApart(desk, atoms, index) : undefined
    if (apart !== undefined) draft.country ??= apart.country
    const before = callingBefore(desk, atoms, index) ?? apart?.office
    const office = before ?? behind ?? memberOf(desk, atoms, index + 1) ?? livesBy(desk, atom.to)
    if (office !== undefined) draft.office = office
    if (office !== undefined && draft.country === undefined) {
      // "Colonel Assan Keita, who leads Guinea's junta,": of a rank, and told behind whom he serves
      const country =
        (before === undefined ? undefined : countryBefore(desk, atoms, index)) ??
        (before === undefined || behind !== undefined
          ? countryBehind(desk, atoms, index + 2)
          : undefined)
      if (country !== undefined) draft.country = country
    }
  }
  draft.from = politeFrom(atoms, index)
  desk.drafts.push(draft)
  if (apposed?.possessor !== undefined)
    desk.drafts.push(possessorOf(desk, atoms, apposed.possessor, sentence))
  if (beside === undefined) return behindPerson(desk, atoms, next, sentence, draft)
  desk.drafts.push(beside)
  // "ketua Komite Keamanan Nasional (GKNB)": the bracket is the body's
  return next
}

/** The mention of whose official somebody is: "Trump's border czar", "President Donald Trump's special envoy". */
function possessorOf(
  desk: Desk,
  atoms: readonly Atom[],
  { name, title }: Possessor,
  sentence: number,
): Draft {
  const atom = atoms[name] as Atom
  const office = title?.office
  const country = title?.country
  return {
    ...{ kind: 'person', form: title === undefined ? 'short' : 'name', sentence },
    ...{ from: (atoms[title?.from ?? name] as Atom).from, to: atom.to },
    ...{ nameFrom: atom.from, nameTo: atom.to, rule: 'mention/possessor' },
    ...rowsOf(desk, atom, 'person'),
    ...(title === undefined && atom.kind === 'name' ? { tentative: true } : {}),
    ...(office === undefined
      ? {}
      : {
          office: sourced(
            desk,
            officeIn(office.word, country?.code, atoms[country?.atom ?? -1]),
            'mention/office',
            atoms,
            office.atom,
          ),
        }),
    ...titleCountry(desk, atoms, country),
  }
}
