/**
 * Titles of many words before the name, where titles lead and no comma sets the name apart: "Kepala Biro Pers, Media, dan Informasi
 * Sekretariat Presiden Bey Machmudin", "Direktur Bina Penempatan Kemenaker Ronald Munthe". All is in capitals up to the name, which is
 * the last of it; what tells where the name begins is what stands before: a body, a rank, a bracket, a common word.
 */
import type { MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import { once } from '../../text/once.ts'
import type { Atom } from './atom.ts'
import { codeOf, placeCode } from './atom-country.ts'
import { type Desk, type Draft, sourced, titleCountry } from './desk.ts'
import { behindHonorifics } from './honorific.ts'
import { isTitleCase } from './name-mention.ts'
import { headIn, officeIn, officeOver } from './office-rank.ts'
import { givenIn } from './organisation.ts'
import { isPersonRow, mayBePerson } from './person-name.ts'
import type { Phrase } from './phrase.ts'
import { rowsOf } from './row-match.ts'
import { closesFront } from './title-apart.ts'

/** Atoms of the longest stretch, and of the longest list of fields in it. */
const LONGEST = 16
const FIELDS = 6
/** Small nouns right behind an office: "kepala badan pengawas obat Sari Dewanti". */
const SMALL = 4

const commonOf = once((tables: MentionTables) => new Set(tables.commonWords))
const breaksOf = once((tables: MentionTables) => new Set(tables.chainBreaks))

/** What stands before a name for certain: what is no part of one. */
const BEFORE_NAME: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>([
  ...(['known', 'institution-word', 'organisation', 'honorific', 'close', 'word'] as const),
])

/**
 * Makes the mention of such a title with its name; gives the atom to go on from, or `index` where none begins there.
 *
 * @param phrase what the plain reading of title and name makes of it
 */
export function fromTitleStretch(
  desk: Desk,
  atoms: readonly Atom[],
  index: number,
  phrase: Phrase | undefined,
  sentence: number,
): number {
  const opener = atoms[index]?.kind === 'acting' ? index + 1 : index
  const word = atoms[opener]?.office
  if (desk.tables.countryBeforeOffice || word === undefined || word.plural) return index
  if (isTitleCase(desk, atoms)) return index
  const behind = endOf(desk, atoms, inSmall(desk, atoms, opener))
  const apart = apartFrom(desk, atoms, opener, behind)
  const end = apart === undefined ? behind : apart + 1
  const at = end - 1
  if (at <= opener + 1) return index
  if (phrase?.kind === 'titled' && !readsOn(atoms, phrase, at)) return index
  const name = apart === undefined ? nameAt(desk, atoms, at, word) : apartName(desk, atoms, apart)
  if (name === undefined) return index
  const served = servedIn(atoms, opener + 1, at)
  const body = served === undefined ? undefined : atoms[served.atom]
  const office = officeOver(atoms.slice(opener, at)) ?? officeIn(word, served?.code, body)
  const draft: Draft = {
    ...{ kind: 'person', form: 'name', sentence },
    ...{ from: (atoms[index] as Atom).from, to: name.to },
    ...{ nameFrom: behindHonorifics(desk, name), nameTo: name.to },
    ...rowsOf(desk, name, 'person'),
    office: sourced(desk, headIn(office, served?.code), 'mention/title-stretch', atoms, opener),
    ...titleCountry(desk, atoms, served),
    rule: 'mention/title-stretch',
  }
  desk.drafts.push(draft)
  return end
}

/** "juru bicara dinas perbatasan Grażyna Wolniewicz": the last of the small nouns of an office, or the office; no verb is one. */
function inSmall({ tokens, tables }: Desk, atoms: readonly Atom[], opener: number): number {
  const office = atoms[opener]?.office
  if (office?.weak !== true && office?.office !== 'spokesperson') return opener
  let at = opener + 1
  for (; at <= opener + SMALL; at++) {
    const { kind, from } = atoms[at] ?? { kind: undefined, from: 0 }
    if (kind !== 'word' || tokens.capital[from] === 1) break
    const word = tokens.folded[from] as string
    if (breaksOf(tables).has(word) || tables.verbForm.test(word)) return opener
  }
  return at <= opener + SMALL && atoms[at]?.kind === 'name' ? at - 1 : opener
}

/** The first atom behind the stretch of capitals that an office opens. */
function endOf(desk: Desk, atoms: readonly Atom[], opener: number): number {
  const { capital } = desk.tokens
  const isCapital = (at: number) => atoms[at] !== undefined && capital[atoms[at]?.from ?? 0] === 1
  let at = opener + 1
  for (; at < Math.min(atoms.length, opener + LONGEST); at++) {
    const { kind } = atoms[at] as Atom
    if (kind === 'open' && atoms[at + 2]?.kind === 'close' && isCapital(at + 1)) at += 2
    else if (kind === 'join') {
      if (!isCapital(at + 1) || atoms[at + 1]?.kind === 'office') break
    } else if (kind === 'comma') {
      const join = fieldsEnd(atoms, at, isCapital)
      if (join === undefined) break
      at = join
    } else if (kind === 'break') {
      // "Ir. Maimunah Rumadan": the stop of a rank cut short
      if (atoms[at - 1]?.kind !== 'honorific' || desk.tokens.folded[atoms[at]?.from ?? 0] !== '.')
        break
    } else if (kind === 'link') {
      // "Anggota Komisi I dari Fraksi PKB Ghozali Mansur"
      if (!isBody(atoms[at + 1])) break
    } else if (kind === 'office' || kind === 'former') break
    else if (!isCapital(at) && kind !== 'honorific') break
  }
  return at
}

/** "Kepala Fungsi Politik KBRI Ankara, Tiurma Simanjuntak,": the atom of a name set apart behind a title that ends with a body. */
function apartFrom(
  desk: Desk,
  atoms: readonly Atom[],
  opener: number,
  comma: number,
): number | undefined {
  const last = atoms[comma - 1]
  const served = isBody(last) || (last?.kind === 'known' && !isPersonRow(last))
  if (!served || atoms[comma]?.kind !== 'comma') return undefined
  let at = comma + 1
  while (atoms[at]?.kind === 'honorific' || (at > comma + 1 && atoms[at]?.kind === 'break')) at++
  const closed = [undefined, 'comma', 'break', 'open'].includes(atoms[at + 1]?.kind)
  // "Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden, Sari Dewanti mengatakan"
  return closed || !closesFront(desk, atoms, opener) ? at : undefined
}

function apartName(desk: Desk, atoms: readonly Atom[], at: number): Atom | undefined {
  const atom = atoms[at] as Atom
  if (isPersonRow(atom)) return atom
  return atom.kind === 'name' && atom.to - atom.from > 1 && mayBePerson(desk, atom)
    ? atom
    : undefined
}

/** "Pers, Media, dan Informasi": the join of a list of fields, all common words; undefined where the comma is of another kind. */
function fieldsEnd(
  atoms: readonly Atom[],
  comma: number,
  isCapital: (at: number) => boolean,
): number | undefined {
  for (let at = comma + 1; at <= comma + FIELDS; at++) {
    const kind = atoms[at]?.kind
    if (kind === 'join') return isCapital(at + 1) && isField(atoms[at + 1]) ? at : undefined
    if (kind !== 'comma' && !(kind === 'word' && isCapital(at))) return undefined
  }
  return undefined
}

function isField(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' || atom?.kind === 'organisation'
}

/** Whether the title goes on behind what the plain reading takes for the name: "Direktur Bina Penempatan | Kemenaker Ronald Munthe". */
function readsOn(atoms: readonly Atom[], phrase: Phrase, last: number): boolean {
  const name = phrase.name ?? last
  const next = atoms[name + 1]
  return name < last && !isPersonRow(atoms[name]) && (isBody(next) || next?.kind === 'open')
}

function isBody(atom: Atom | undefined): boolean {
  if (atom?.kind === 'institution-word' || atom?.kind === 'organisation') return true
  return atom?.kind === 'known' && (atom.names ?? []).some(({ row }) => row.kind === 'institution')
}

/** The name a stretch ends with; undefined where its last atom is none, or begins one cannot tell where. */
function nameAt(
  desk: Desk,
  atoms: readonly Atom[],
  at: number,
  word: OfficeWord,
): Atom | undefined {
  const atom = atoms[at] as Atom
  if (isPersonRow(atom)) return atom
  const { firstNames } = desk.gazetteer
  const before = atoms[at - 1]?.kind === 'break' ? 'honorific' : atoms[at - 1]?.kind
  const certain = before !== undefined && BEFORE_NAME.has(before)
  if (atom.kind === 'name' && certain && atom.to - atom.from > 1)
    return mayBePerson(desk, atom) ? atom : undefined
  if (atom.kind !== 'name' && atom.kind !== 'organisation') return undefined
  if (firstNames.has(desk.tokens.folded[atom.from] as string) && atom.kind === 'name')
    return undefined
  // "Kepala Balai Konservasi Rawa Aopa Budi Santosa": a name persons have, with another word behind it
  const least = atom.from + (word.weak ? 1 : 2)
  const from = givenIn(desk.tokens, firstNames, least, atom.to, desk.words.inBodies)
  if (from !== undefined) return { kind: 'name', from, to: atom.to }
  // "Koordinator Nasional Jaringan Pemantau Tambang Marselus Wanggai": behind the last of the body's own words
  const own = ownWordsEnd(desk, atom)
  if (atom.kind === 'organisation' && own > atom.from && atom.to - own > 1)
    return { kind: 'name', from: own, to: atom.to }
  return undefined
}

/** The first token behind the last word of an atom that is in nobody's name, or before one. */
function ownWordsEnd({ article, tokens, tables, words }: Desk, { from, to }: Atom): number {
  const common = commonOf(tables)
  for (let at = to - 1; at >= from; at--) {
    const word = tokens.folded[at] as string
    const polite = words.honorifics.has(article.text.slice(tokens.start[at], tokens.end[at]))
    if (polite || common.has(word) || words.organisations.has(word)) return at + 1
  }
  return from
}

/** Whom the title serves: the last body of a country, else the last state, else the last place. */
function servedIn(
  atoms: readonly Atom[],
  from: number,
  to: number,
): { code: string; atom: number } | undefined {
  const rank = (atom: Atom) => {
    const kinds = new Set((atom.names ?? []).map(({ row }) => row.kind))
    return kinds.has('institution') ? 3 : kinds.has('state') ? 2 : 1
  }
  let best: { code: string; atom: number; rank: number } | undefined
  for (let at = from; at < to; at++) {
    const atom = atoms[at] as Atom
    const code = atom.kind === 'known' ? (codeOf(atom) ?? placeCode(atom)) : undefined
    if (code !== undefined && rank(atom) >= (best?.rank ?? 0))
      best = { code, atom: at, rank: rank(atom) }
  }
  return best
}
