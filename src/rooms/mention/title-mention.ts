/**
 * Mentions by title: an office with or without its holder's name, a ministry, a government.
 */
import type { Office } from '../../model/entity.ts'
import type { Sourced } from '../../model/evidence.ts'
import { TokenKind } from '../../text/token.ts'
import { behindPerson } from './alias.ts'
import { apposition, besideName, countryIn } from './apposition.ts'
import type { Atom } from './atom.ts'
import { codeOf, heads, placeCode } from './atom-country.ts'
import { bareBody } from './bare-body.ts'
import { officeOfBody, officeOfHouse, servedBy } from './body-office.ts'
import { type Desk, type Draft, sourced, titleCountry } from './desk.ts'
import { behindHonorifics } from './honorific.ts'
import { adjectiveOf } from './known-mention.ts'
import { lead } from './lead.ts'
import { officeIn, officeOver } from './office-rank.ts'
import { mayBePerson } from './person-name.ts'
import type { Phrase } from './phrase.ts'
import { rowsOf } from './row-match.ts'
import { sovereignCalled } from './sovereign.ts'

/** Whether a phrase of title and name can begin with the atom. */
export function mayOpenPhrase(desk: Desk, atom: Atom, next: Atom | undefined): boolean {
  return (
    atom.kind === 'office' ||
    atom.kind === 'institution-word' ||
    atom.kind === 'former' ||
    atom.kind === 'acting' ||
    (desk.tables.countryBeforeOffice &&
      atom.kind === 'known' &&
      (codeOf(atom) !== undefined ||
        ((next?.kind === 'possessive' || heads(next)) && placeCode(atom) !== undefined)))
  )
}

/** Makes the mention of a phrase; gives the atom to go on from, or the phrase's own start where it makes none. */
export function fromPhrase(
  desk: Desk,
  atoms: readonly Atom[],
  phrase: Phrase,
  sentence: number,
): number {
  const { office, name } = phrase
  const own = office?.word.country
  const country =
    phrase.country ??
    (own === undefined || office === undefined ? undefined : { code: own, atom: office.atom })
  const span = tokensOf(atoms, phrase.from, phrase.to)
  const base = {
    from: span.from,
    to: span.to,
    sentence,
    ...(office === undefined
      ? {}
      : {
          office: sourced(
            desk,
            officeOver(atoms.slice(phrase.from, titleEnd(atoms, phrase))) ??
              officeOfBody(desk, atoms[phrase.from - 1], office.word) ??
              officeOfHouse(atoms[office.atom - 1], office.word) ??
              officeIn(office.word, country?.code, servedBy(atoms, office.atom, country?.atom)),
            'mention/office',
            atoms,
            office.atom,
          ),
        }),
    ...titleCountry(desk, atoms, country),
    ...(phrase.former ? { former: true } : {}),
  }
  const { towards } = phrase
  if (phrase.kind === 'titled' && name !== undefined) {
    const atom = atoms[name] as Atom
    const served = servedBefore(desk, atoms, phrase, base)
    if (served !== undefined) return served
    const draft: Draft = {
      kind: 'person',
      form: 'name',
      nameFrom: behindHonorifics(desk, atom),
      nameTo: atom.to,
      ...rowsOf(desk, atom, 'person'),
      ...base,
      // "Duta Besar Gabon untuk Guinea Ekuatorial Aline Obame"
      ...(towards === undefined
        ? {}
        : {
            towards: sourced(desk, towards.code, 'mention/office-towards', atoms, towards.atom),
          }),
      rule: 'mention/titled-name',
    }
    if (country === undefined) lead(desk, atoms, phrase.from, draft)
    const comma = atoms.findIndex(
      ({ kind }, at) => at > phrase.from && at < name && kind === 'comma',
    )
    // "through its secretary-general, Nurlan Abenov,"
    const owned = isOwned(desk, base.from - 1)
    const weak = office?.word.weak === true && country === undefined && !owned
    if (comma > 0 && !weak) setApart(desk, atoms, phrase, comma, draft)
    desk.drafts.push(draft)
    // "Presiden Honduras Xiomara Castro, ketua bergilir CELAC,"
    const apposed = comma > 0 ? undefined : apposition(desk, atoms, phrase.to)
    const beside =
      apposed === undefined
        ? undefined
        : besideName(apposed, draft, atoms, countryIn(desk, atoms, apposed.phrase, apposed.to))
    if (apposed !== undefined && beside !== undefined && apposed.possessor === undefined) {
      // "former Finnish prime minister Jukka Lipponen, now the EU's envoy"
      if (draft.former === true && !apposed.phrase.former) {
        delete draft.former
        draft.office = apposed.office
        if (beside.country !== undefined) draft.country = beside.country
      }
      desk.drafts.push(beside)
      return apposed.to
    }
    return behindPerson(desk, atoms, phrase.to, sentence, draft)
  }
  if (phrase.kind === 'office') {
    const bare = office?.word.weak === true && country === undefined
    const sovereign = bare ? sovereignCalled(desk, base) : undefined
    if (bare && sovereign === undefined) return phrase.from
    if (office?.word.plural === true) return phrase.from
    // "seorang menlu AS", "a president": nobody in particular
    const before = desk.tokens.folded[base.from - 1] ?? ''
    if (desk.tables.modals.includes(before)) return phrase.from
    if (
      desk.words.indefinites.has(before) ||
      countsSeveral(desk, before) ||
      isQualified(desk, base.from - 1)
    ) {
      adjectiveOf(desk, atoms, country?.atom, office?.atom, sentence)
      // "para menlu ASEAN": the body is named all the same
      return (office?.atom ?? phrase.from) + 1
    }
    const lone = desk.tables.countryBeforeOffice && atoms[phrase.from]?.kind === 'known'
    const owner = country === undefined ? ownerState(desk, before, sentence) : undefined
    desk.drafts.push({
      kind: 'person',
      form: 'office',
      nameFrom: base.from,
      nameTo: base.to,
      ...base,
      ...(towards === undefined
        ? {}
        : {
            towards: sourced(desk, towards.code, 'mention/office-towards', atoms, towards.atom),
          }),
      ...(owner === undefined ? {} : { country: owner }),
      ...(sovereign === undefined ? {} : { of: sovereign }),
      rule: lone ? 'mention/country-office' : 'mention/office-alone',
    })
    return phrase.to
  }
  if (country === undefined)
    return bareBody(desk, atoms, phrase, base, atoms[phrase.from]?.institution)
  desk.drafts.push({
    kind: phrase.kind === 'government' ? 'state' : 'institution',
    form: 'name',
    nameFrom: base.from,
    nameTo: base.to,
    ...base,
    ...(phrase.kind === 'government' ? { rows: [`country:${country.code}`] } : {}),
    rule: phrase.kind === 'government' ? 'mention/government' : 'mention/ministry',
  })
  return phrase.to
}

/** The first atom behind the words of a title: its name, a comma or a polite word before it. */
function titleEnd(atoms: readonly Atom[], { name, to }: Phrase): number {
  let end = name ?? to
  while (['comma', 'honorific', 'break'].includes(atoms[end - 1]?.kind ?? '')) end--
  return end
}

/** Offices that serve another person. */
const SERVES: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  'spokesperson',
  'adviser',
])

/** "Sekretaris pers Yunus, Shafiqul Alam, ...": where titles lead, a lone name behind such an office is whom it serves, and its holder's is set apart. */
function servedBefore(
  desk: Desk,
  atoms: readonly Atom[],
  { office, country, name = 0, to }: Phrase,
  base: Pick<Draft, 'from' | 'to' | 'sentence' | 'office'>,
): number | undefined {
  if (desk.tables.countryBeforeOffice || country !== undefined) return undefined
  if (!SERVES.has(office?.word.office) || to !== name + 1) return undefined
  const boss = atoms[name] as Atom
  const holder = atoms[to + 1]
  const after = atoms[to + 2]?.kind
  if (boss.to - boss.from > 1 || atoms[to]?.kind !== 'comma' || holder === undefined)
    return undefined
  const isWhole = holder.kind === 'name' && holder.to - holder.from > 1 && mayBePerson(desk, holder)
  if (!isWhole || (after !== 'comma' && after !== undefined && after !== 'break')) return undefined
  const { sentence } = base
  desk.drafts.push({
    ...{ kind: 'person', form: 'short', sentence, rule: 'mention/possessor' },
    ...{ from: boss.from, to: boss.to, nameFrom: boss.from, nameTo: boss.to },
    ...rowsOf(desk, boss, 'person'),
  })
  desk.drafts.push({
    ...{ kind: 'person', form: 'name', sentence, rule: 'mention/titled-name' },
    ...{ from: holder.from, to: holder.to, nameFrom: holder.from, nameTo: holder.to },
    ...rowsOf(desk, holder, 'person'),
    ...(base.office === undefined ? {} : { office: base.office }),
  })
  return to + 2
}

/** "Bolivia's foreign minister, Marcelo Quisbert": the office and the name are two mentions of one person. */
function setApart(
  desk: Desk,
  atoms: readonly Atom[],
  phrase: Phrase,
  comma: number,
  draft: Draft,
): void {
  const end = atoms[comma - 1]?.kind === 'demonstrative' ? comma - 1 : comma
  const { from, to } = tokensOf(atoms, phrase.from, end)
  const { office, country, former, towards, sentence } = draft
  desk.drafts.push({
    ...{ kind: 'person', form: 'office', from, to, nameFrom: from, nameTo: to, sentence },
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...(towards === undefined ? {} : { towards }),
    ...(former === true ? { former } : {}),
    of: draft,
    rule: 'mention/office-before-name',
  })
  draft.from = (atoms[comma + 1] as Atom).from
}

function tokensOf(atoms: readonly Atom[], from: number, to: number) {
  return { from: (atoms[from] as Atom).from, to: (atoms[to - 1] as Atom).to }
}

/** "its", "their": whoever follows is that body's or person's. */
function isOwned({ tokens, tables }: Desk, at: number): boolean {
  return tables.countryBeforeOffice && tables.possessives.includes(tokens.folded[at] ?? '')
}

/** "a junior minister", "a visiting prime minister": nobody in particular, whatever stands between. */
function isQualified({ tokens, tables, words }: Desk, at: number): boolean {
  return (
    tables.countryBeforeOffice &&
    tokens.kind[at] === TokenKind.word &&
    tokens.capital[at] === 0 &&
    /^an?$/.test(tokens.folded[at - 1] ?? '') &&
    words.indefinites.has(tokens.folded[at - 1] ?? '')
  )
}

/** "40 duta besar", "12 ambassadors": several. */
function countsSeveral({ tables }: Desk, before: string): boolean {
  return !tables.countryBeforeOffice && /^\d{1,3}$/.test(before)
}

/** "Algeria denied that its foreign minister had met ...": the one state the sentence has named, and nobody else. */
function ownerState(
  { drafts, tables }: Desk,
  before: string,
  sentence: number,
): Sourced<string> | undefined {
  if (!tables.statePossessives.includes(before)) return undefined
  let state: Draft | undefined
  for (let at = drafts.length - 1; at >= 0; at--) {
    const one = drafts[at] as Draft
    if (one.sentence !== sentence) break
    if (one.kind !== 'state' || state !== undefined || one.rule === 'mention/adjective')
      return undefined
    state = one
  }
  return state?.country
}
