/**
 * Long titles as Indonesian builds them, without a comma before the name: "kepala tim hukum Ethiopia Tesfahun Gebremichael",
 * "sekretaris kedua Kedubes Australia Nguyen Thanh Truc", "juru bicara misi Iran untuk PBB Farhad Golestani". No table holds them; a
 * calling or an office opens them, the state or body served stands right before the name.
 */
import type { MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import { once } from '../../text/once.ts'
import type { Atom } from './atom.ts'
import { codeOf, placeCode } from './atom-country.ts'
import { type Desk, sourced, titleCountry } from './desk.ts'
import { behindHonorifics } from './honorific.ts'
import { headIn, officeIn } from './office-rank.ts'
import { givenIn } from './organisation.ts'
import { mayBePerson } from './person-name.ts'
import { rowsOf } from './row-match.ts'

/** Atoms of the longest chain. */
const LONGEST = 9

const callingsOf = once((tables: MentionTables) => new Set(tables.callings))
const breaksOf = once((tables: MentionTables) => new Set(tables.chainBreaks))

/** Makes the mention of such a title with its name; gives the atom to go on from, or `index` where none begins there. */
export function fromTitleChain(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  sentence: number,
): number {
  const opener = atoms[index] as Atom
  if (desk.tables.countryBeforeOffice || !opens(desk, opener)) return index
  let served: Served | undefined
  let towards = false
  // "Kepala Biro Hukum Hotman Pangaribuan": capitals between the title and the name are the title's
  let capitals = true
  for (let at = index + 1; at < Math.min(atoms.length, index + LONGEST); at++) {
    const atom = atoms[at] as Atom
    const last = atoms[at - 1] as Atom
    const behind =
      ['known', 'honorific', 'organisation'].includes(last.kind) && served !== undefined
    const led = capitals && at > index + 1 && last.kind === 'word' && atom.to - atom.from > 1
    if (atom.kind === 'name' && (behind || led)) {
      if (!mayBePerson(desk, atom)) return index
      return titled(desk, atoms, index, at, served, sentence)
    }
    // "Komisaris Tinggi PBB untuk HAM Volker Türk": a name of the tables ends the title whatever stands before it
    if (served !== undefined && isPerson(atom))
      return titled(desk, atoms, index, at, served, sentence)
    const code = atom.kind === 'known' ? (codeOf(atom) ?? placeCode(atom)) : undefined
    if (code !== undefined) {
      // "misi Iran untuk PBB" serves Iran, "Asia Pasifik Kemlu RI" Indonesia
      if (!towards) served = { code, atom: at }
      continue
    }
    // "Peneliti Universitas Nusa Timur Yance Rihi": the body's name runs up to a name persons have
    if (atom.kind === 'organisation') {
      // "pemilik Butik Siti Kania" is nobody of that name
      const least = atom.from + (opener.kind === 'office' ? 1 : 2)
      const { firstNames } = desk.gazetteer
      const from = givenIn(desk.tokens, firstNames, least, atom.to, desk.words.inBodies)
      const name: Atom | undefined =
        from === undefined ? undefined : { kind: 'name', from, to: atom.to }
      if (name !== undefined)
        return titled(desk, atoms, index, at, served ?? { atom: at }, sentence, name)
    }
    // "Kepala Biro Humas Kementerian Perdagangan Budi Santosa": a body of a country nobody says
    if (isBody(atom)) served ??= { atom: at }
    capitals &&= desk.tokens.capital[atom.from] === 1 || atom.kind === 'join'
    if (atom.kind === 'towards') towards ||= served !== undefined
    else if (!isInside(desk, atom, opener)) return index
  }
  return index
}

function officeOf(
  word: OfficeWord | undefined,
  served: Served | undefined,
  atoms: readonly Atom[],
  length: number,
): Office {
  if (word === undefined) return 'other'
  const body = served === undefined ? undefined : atoms[served.atom]
  const office = officeIn(word, served?.code, body)
  return length > 1 ? headIn(office, served?.code) : office
}

/** Whom a title serves: the atom that names it, and its country. */
interface Served {
  readonly code?: string
  readonly atom: number
}

function isBody({ kind, names }: Atom): boolean {
  if (kind === 'organisation') return true
  return kind === 'known' && (names ?? []).some(({ row }) => row.kind === 'institution')
}

function isPerson({ kind, names }: Atom): boolean {
  return (
    kind === 'known' &&
    (names ?? []).some(({ row, form }) => row.kind === 'person' && form === 'name')
  )
}

function opens({ tokens, tables }: Desk, { kind, from }: Atom): boolean {
  if (kind === 'office') return true
  return kind === 'word' && callingsOf(tables).has(tokens.folded[from] as string)
}

/** Offices that serve another office's holder. */
const SERVES: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['adviser', 'spokesperson', 'envoy'] as const),
])

/** Whether an atom may stand inside a chain: common words but those that begin a clause, and bodies. */
function isInside({ tokens, tables }: Desk, { kind, from, office }: Atom, opener: Atom): boolean {
  if (kind === 'word') {
    const word = tokens.folded[from] as string
    // "Panglima TNI diwakili Kasum TNI Letjen ...": a verb, and another begins
    const isVerb = tokens.capital[from] === 0 && tables.verbForm.test(word)
    return !breaksOf(tables).has(word) && !isVerb
  }
  // "penasihat diplomatik Presiden UEA": whom an adviser advises
  if (kind === 'office' && SERVES.has(opener.office?.office)) return office?.plural !== true
  if (kind === 'office') return office?.weak === true || office?.office === 'other'
  return ['known', 'institution-word', 'organisation', 'honorific', 'name', 'join'].includes(kind)
}

function titled(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  name: number,
  served: Served | undefined,
  sentence: number,
  atom: Atom = atoms[name] as Atom,
): number {
  const opener = atoms[index] as Atom
  const word: OfficeWord | undefined = opener.office
  desk.drafts.push({
    ...{ kind: 'person', form: 'name', sentence },
    ...{ from: opener.from, to: atom.to, nameFrom: behindHonorifics(desk, atom), nameTo: atom.to },
    ...rowsOf(desk, atom, 'person'),
    office: sourced(
      desk,
      officeOf(word, served, atoms, name - index),
      'mention/title-chain',
      atoms,
      index,
    ),
    ...titleCountry(desk, atoms, served),
    rule: 'mention/title-chain',
  })
  return name + 1
}
