/**
 * Atoms: the pieces title phrases are built of, found in one pass along a sentence's tokens.
 *
 * "Menlu AS Antony Blinken" is office, state, person; "juru bicara Deplu AS Matthew Miller" is
 * office, institution word, state, name. A name no table knows is a run of capitalised words.
 */
import type { Gazetteer, GazetteerName } from '../../gazetteer/gazetteer.ts'
import type { InstitutionWord, MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import { compileLexicon, type Lexicon, longestMatch, type Phrase } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import { bodyNames } from './body-name.ts'
import { nameRuns, type Strip } from './name-run.ts'

/** What an atom is; `word` is any other word, `break` any other mark. */
export type AtomKind =
  | 'office'
  | 'institution-word'
  | 'former'
  | 'acting'
  | 'honorific'
  | 'link'
  | 'towards'
  | 'join'
  | 'article'
  | 'conjunction'
  | 'possessive'
  | 'counterpart'
  | 'known'
  | 'name'
  | 'organisation'
  | 'open'
  | 'close'
  | 'comma'
  | 'word'
  | 'break'

/** One piece: tokens `from` up to, not including, `to`. */
export interface Atom {
  readonly kind: AtomKind
  readonly from: number
  readonly to: number
  readonly office?: OfficeWord
  readonly institution?: InstitutionWord
  /** For `known`: what the gazetteer says of it. */
  readonly names?: readonly GazetteerName[]
}

type Word =
  | { readonly kind: 'office'; readonly office: OfficeWord }
  | { readonly kind: 'institution-word'; readonly institution: InstitutionWord }
  | {
      readonly kind:
        | 'former'
        | 'acting'
        | 'honorific'
        | 'link'
        | 'towards'
        | 'join'
        | 'article'
        | 'conjunction'
        | 'counterpart'
    }

/** Numbers of committees and wars. */
const ROMAN = /^(?:[IVX]{2,5}|I)$/

interface CompiledTables {
  readonly words: Lexicon<Word>
  readonly particles: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly things: Lexicon<true>
  readonly stations: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly placePrefixes: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  /** Words that open the name of a body, a place or a building. */
  readonly openers: ReadonlySet<string>
  readonly innerTitles: ReadonlySet<string>
  readonly shortened: ReadonlySet<string>
}

const compiled = once((tables: MentionTables): CompiledTables => {
  const phrases: Phrase<Word>[] = []
  for (const office of tables.offices)
    phrases.push({ form: office.form, value: { kind: 'office', office } })
  for (const institution of tables.institutions)
    phrases.push({ form: institution.form, value: { kind: 'institution-word', institution } })
  const plain = [
    ['former', tables.former],
    ['acting', tables.acting],
    ['link', tables.links],
    ['towards', tables.towards],
    ['join', tables.officeJoins],
    ['article', tables.articles],
    ['conjunction', tables.conjunctions],
    ['counterpart', tables.counterparts],
  ] as const
  for (const [kind, forms] of plain)
    for (const form of forms) phrases.push({ form, value: { kind } })
  for (const form of tables.honorifics)
    phrases.push({ form, value: { kind: 'honorific' }, exactCase: true })
  return {
    words: compileLexicon(phrases),
    particles: new Set(tables.particles),
    notNames: new Set(tables.notNames.map((word) => word.toLowerCase())),
    organisations: new Set(tables.organisationWords.map((word) => word.toLowerCase())),
    stations: new Set(tables.outletOpeners.map((word) => word.toLowerCase())),
    placePrefixes: new Set(tables.placePrefixes),
    common: new Set(tables.commonWords),
    openers: new Set(
      [
        ...[tables.organisationWords, tables.venueOpeners, tables.placeOpeners],
        ...[tables.bodyOpeners, tables.buildingOpeners, tables.outletOpeners],
      ].flatMap((forms) => forms.map((form) => form.toLowerCase().split(' ')[0] as string)),
    ),
    innerTitles: new Set(tables.innerTitles.map((word) => word.toLowerCase())),
    shortened: new Set(tables.shortened.map((word) => word.toLowerCase())),
    givenNames: new Set(tables.givenNames.map((word) => word.toLowerCase())),
    things: compileLexicon(
      tables.thingHeads.map((form) => ({ form, value: true as const, exactCase: true })),
    ),
  }
})

/**
 * Cuts the tokens `first` up to `last` into atoms.
 *
 * @param skip tokens already taken by a temporal expression ("Mei" in "3 Mei", "Minggu"): 1 where taken
 */
export function findAtoms(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  skip: Uint8Array,
  tables: MentionTables,
  gazetteer: Gazetteer,
): readonly Atom[] {
  const { words, notNames, organisations, things, stations, givenNames, openers, ...sets } =
    compiled(tables)
  const { particles, common } = sets
  const strip: Strip = {
    ...{ placesInNames: tables.countryBeforeOffice, ...sets },
    ...{ text, tokens, first, last, skip, notNames, knownAt },
    isThing: (at) => thingAt(at) !== undefined,
    tableWordEnd: (at) => longestMatch(words, text, tokens, at)?.to,
  }
  const runAt = nameRuns(strip)
  const bodyAt = bodyNames(strip, tables)
  const atoms: Atom[] = []
  let index = first
  while (index < last) {
    const atom = atomAt(index)
    atoms.push(atom)
    index = atom.to
  }
  return atoms

  function atomAt(from: number): Atom {
    const kind = tokens.kind[from]
    if (kind !== TokenKind.word) return markAt(from)
    if (skip[from] === 1) return { kind: 'break', from, to: from + 1 }
    const made = bodyAt(from, atoms.at(-1)?.kind === 'office')
    if (made !== undefined) return { kind: 'known', from, to: made.to, names: [made.name] }
    const known = knownAt(from)
    const thing = known === undefined ? thingAt(from) : undefined
    if (thing !== undefined) return { kind: 'organisation', from, to: thing }
    const word = longestMatch(words, text, tokens, from)
    // "State Department" is the table's, with its country, before it is any ministry
    const body = known?.values.some(({ row }) => row.kind === 'institution') === true
    const beats =
      known === undefined || word === undefined || (body ? word.to > known.to : word.to >= known.to)
    if (word !== undefined && word.to <= last && beats) {
      // "Ketua" begins a longer name only where the table knows that name
      const value = word.values[0] as Word
      return { ...value, from, to: value.kind === 'honorific' ? rankEnd(word.to) : word.to }
    }
    const opens = openers.has(tokens.folded[from] as string)
    const wide = opens || (common.size > 0 && atoms.at(-1)?.office?.ofName === true)
    const run = tokens.capital[from] === 1 ? runAt(from, known?.to, wide) : undefined
    const given =
      known !== undefined && run !== undefined && givenNames.has(tokens.folded[from] as string)
    if (given && run > from + 1 && known.to === from + 1) return { kind: 'name', from, to: run }
    if (known !== undefined) {
      const person = known.values.some(({ row }) => row.kind === 'person')
      if (person && run !== undefined && run > known.to) {
        return { kind: 'name', from, to: run, names: known.values }
      }
      return { kind: 'known', from, to: known.to, names: known.values }
    }
    // "Komisi I DPR": a number
    if (run === from + 1 && ROMAN.test(text.slice(tokens.start[from], tokens.end[from])))
      return { kind: 'word', from, to: run }
    if (run !== undefined) {
      // "Gubernur Bank ...", "Ketua Partai ...": a body, nobody's name
      const company = organisations.has(tokens.folded[from] as string)
      const title = atoms.at(-1)?.office
      // "Kepala Desa Oebelo Melkianus Tafuli"
      if (company || title?.ofName === true) {
        const to = title === undefined ? bodyEnd(run) : nameBegins(from, run, company ? 2 : 1)
        if (company || to < run) return { kind: 'organisation', from, to }
      }
      if (isAbbreviation(from, run, title)) return { kind: 'organisation', from, to: from + 1 }
      return { kind: 'name', from, to: run }
    }
    return { kind: 'word', from, to: from + 1 }
  }

  /** "Ketua Umum Partai Karya Rakyat Mangatur Silalahi": behind a title the body ends with its last common word, and its leader's name begins. */
  function nameBegins(from: number, run: number, least: number): number {
    if (common.size === 0) return bodyEnd(run)
    for (let at = run - 1; at > from; at--) {
      const word = tokens.folded[at] as string
      if (common.has(word) || organisations.has(word)) return at + 1
    }
    // "Ketua Partai Fajar Soedibjo Hardjosoekarto"
    const next = from + least
    return run - next >= 2 && tokens.kind[next] === TokenKind.word ? next : bodyEnd(run)
  }

  /** "Kepala SOM Đặng Thị Bích Liên", "Dirjen KKP": an abbreviation is no part of a name behind it, nor one itself behind a title. */
  function isAbbreviation(from: number, run: number, title: OfficeWord | undefined): boolean {
    if (common.size === 0 || !isShouted(from, 2)) return false
    return run === from + 1 ? title !== undefined : !isShouted(from + 1, 0)
  }

  /** "Letjen TNI (Purn)", "Kolonel Laut (P)", "Gen. (ret.)": a short bracket belongs to the rank. */
  function rankEnd(to: number): number {
    let at = tokens.folded[to] === '.' && tokens.folded[to + 1] === '(' ? to + 1 : to
    if (tokens.folded[at] !== '(' || !/^\p{L}{1,4}$/u.test(tokens.folded[at + 1] ?? '')) return to
    at += tokens.folded[at + 2] === '.' ? 3 : 2
    return at < last && tokens.folded[at] === ')' ? at + 1 : to
  }

  /** "Bank Indonesia", "Partai Komunis China": the country is part of the body's name. */
  function bodyEnd(to: number): number {
    const known = to < last ? knownAt(to) : undefined
    return known?.values.some(({ row }) => row.kind === 'state') === true ? known.to : to
  }

  /** "Operasi Ratu Sriwulan", "Taman Profesor Siregar-Wolff": behind such a word titles and names are the thing's. */
  function thingAt(from: number): number | undefined {
    if (tokens.capital[from] === 0) return undefined
    const head = longestMatch(things, text, tokens, from)
    if (head === undefined || head.to >= last) return undefined
    // "Harian Kompas": the tables know it without that word
    if (knownAt(head.to)?.values.some(({ row }) => row.kind === 'outlet') === true) return undefined
    // "Radio Publik Fiji": a station has its country in its name
    const station = stations.has(tokens.folded[from] as string)
    let to = head.to
    while (to < last && skip[to] !== 1) {
      if (tokens.kind[to] === TokenKind.word && tokens.capital[to] === 1) {
        const place = to > head.to && !station ? knownAt(to) : undefined
        if (place?.values.some(({ row }) => row.kind === 'place' || row.kind === 'state')) break
        to++
        continue
      }
      const dash = tokens.folded[to] === '-' && tokens.spaced[to] === 0
      const small = particles.has(tokens.folded[to] as string)
      if ((dash || small) && to + 1 < last && tokens.capital[to + 1] === 1) to += 2
      else break
    }
    return to > head.to ? to : undefined
  }

  function markAt(from: number): Atom {
    const mark = tokens.folded[from] as string
    if (mark === "'s" || mark === '’s') return { kind: 'possessive', from, to: from + 1 }
    if (mark === '(') return { kind: 'open', from, to: from + 1 }
    if (mark === ')') return { kind: 'close', from, to: from + 1 }
    if (mark === ',') return { kind: 'comma', from, to: from + 1 }
    return { kind: 'break', from, to: from + 1 }
  }

  function knownAt(from: number) {
    if (tokens.capital[from] === 0) return undefined
    const found =
      longestMatch(gazetteer.names, text, tokens, from) ??
      (isShouted(from) ? longestMatch(gazetteer.names, text, tokens, from, true) : undefined)
    return found !== undefined && found.to <= last && skip[found.to - 1] !== 1 ? found : undefined
  }

  /** "PORT MORESBY - ", "BEIJING (AP)": capitals of a dateline, longer than an abbreviation. */
  function isShouted(at: number, longer = 3): boolean {
    const word = text.slice(tokens.start[at], tokens.end[at])
    return word.length > longer && word === word.toUpperCase() && !ROMAN.test(word)
  }
}
