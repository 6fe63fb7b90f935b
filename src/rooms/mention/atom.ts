/**
 * Atoms: the pieces title phrases are built of, found in one pass along a sentence's tokens.
 *
 * "Menlu AS Antony Blinken" is office, state, person; "juru bicara Deplu AS Matthew Miller" is
 * office, institution word, state, name. A name no table knows is a run of capitalised words.
 */
import type { Gazetteer, GazetteerName } from '../../gazetteer/gazetteer.ts'
import type { InstitutionWord, MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import type { Office } from '../../model/entity.ts'
import { type Found, longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { foldName, foldWord, TokenKind, type Tokens } from '../../text/token.ts'
import { askedOnce } from './asked-once.ts'
import { compiledWords, type Word } from './atom-word.ts'
import { bodyNames } from './body-name.ts'
import { fieldEnd, isInField } from './field.ts'
import { nameRuns, type Strip } from './name-run.ts'
import { organisationReader } from './organisation.ts'
import { isShouted, ROMAN } from './shouted.ts'

/** Offices held at a place, whose name may stand behind them. */
const POSTED: ReadonlySet<Office> = new Set(['ambassador', 'envoy', 'spokesperson', 'other'])

/** A letter that counts: "Komisi C". */
const LETTER = /^\p{Lu}$/u

/** First words of media that write themselves small: "detikcom", "dpa". */
const smallNames = once(({ rows }: Gazetteer): ReadonlySet<string> => {
  const outlets = [...rows.values()].filter(({ kind }) => kind === 'outlet')
  const names = outlets.flatMap(({ name, names: others }) => [name, ...others])
  return new Set(names.filter((name) => SMALL.test(name)).map((name) => foldWord(firstOf(name))))
})

const SMALL = /^\p{Ll}[\p{L}\p{N}.]{2,}$/u
const firstOf = (name: string) => name.split(/[^\p{L}\p{N}]/u, 1)[0] as string

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
  | 'demonstrative'
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
  /** For `word`: whether it stands with a capital. */
  readonly capital?: boolean
}

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
  const compiled = compiledWords(tables)
  const media = smallNames(gazetteer)
  const { parts } = gazetteer.naming
  const { words, givenNames, openers, organisations, common } = compiled
  const wordAt = askedOnce(first, (at) => longestMatch(words, text, tokens, at))
  const knownAt = askedOnce(first, findKnown)
  const strip: Strip = {
    ...compiled, // first: what is spread behind other fields is copied name by name
    placesInNames: tables.countryBeforeOffice,
    titlesLead: !tables.countryBeforeOffice,
    text,
    tokens,
    first,
    last,
    skip,
    knownAt,
    isGiven: (word) => gazetteer.firstNames.has(word),
    isThing: (at) => organisation.thingAt(at) !== undefined,
    honorificEnd: (at) => {
      const word = wordAt(at)
      return word?.values[0]?.kind === 'honorific' ? word.to : undefined
    },
    tableWordEnd: (at) => wordAt(at)?.to,
  }
  const organisation = organisationReader(strip, compiled, gazetteer.firstNames)
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

  function isHyphen(at: number): boolean {
    return tokens.folded[at] === '-' && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 0
  }

  function atomAt(from: number): Atom {
    const kind = tokens.kind[from]
    if (kind !== TokenKind.word) return markAt(from)
    if (skip[from] === 1) return { kind: 'break', from, to: from + 1 }
    const made = bodyAt(from, atoms.at(-1)?.kind === 'office')
    if (made !== undefined) return { kind: 'known', from, to: made.to, names: [made.name] }
    const known = knownAt(from)
    const thing = known === undefined ? organisation.thingAt(from) : undefined
    if (thing !== undefined) return { kind: 'organisation', from, to: thing }
    const word = wordAt(from)
    // "State Department" is the table's, with its country, before it is any ministry
    const body = known?.values.some(({ row }) => row.kind === 'institution') === true
    // "in Maun on Thursday": a town, where no name follows the polite word
    const noHonorific =
      word?.values[0]?.kind === 'honorific' && tokens.capital[word.to] === 0 && known !== undefined
    const beats =
      known === undefined ||
      word === undefined ||
      (body || noHonorific ? word.to > known.to : word.to >= known.to)
    // "An Phuong, a student", "To Van Loc": inside a sentence a name
    const small = word?.to === from + 1 && compiled.smallWords.has(tokens.folded[from] as string)
    const named = small && tokens.capital[from] === 1 ? runAt(from, undefined) : undefined
    if (named !== undefined) return { kind: 'name', from, to: named }
    // "Turki bin Hilal", "Sultan bin Saad": no title there
    const patronymic = /^(?:bin|binti|ibn)$/.test(tokens.folded[from + 1] ?? '')
    if (word !== undefined && word.to <= last && beats && !patronymic) {
      // "Ketua" begins a longer name only where the table knows that name
      const value = word.values[0] as Word
      const to = value.kind === 'honorific' ? rankEnd(word.to) : word.to
      // "then-Chancellor Olaf Scholz": the hyphen is the first word's
      const joined = (value.kind === 'former' || value.kind === 'acting') && isHyphen(to)
      return { ...value, from, to: joined ? to + 1 : to }
    }
    // "al-Maliki" alone
    if (tokens.capital[from] === 0 && isArticled(from)) {
      const to = runAt(from + 2, undefined)
      if (to !== undefined && knownAt(from + 2) === undefined) return { kind: 'name', from, to }
    }
    const field =
      known === undefined && tables.countryBeforeOffice && isInField(atoms)
        ? fieldEnd(strip, from)
        : from
    if (field > from) return { kind: 'word', from, to: field, capital: true }
    const opens = openers.has(tokens.folded[from] as string)
    const wide = opens || atoms.at(-1)?.office?.ofName === true
    const run = tokens.capital[from] === 1 ? runAt(from, known?.to, wide, isNamed(from)) : undefined
    const given =
      known !== undefined &&
      run !== undefined &&
      (patronymic ||
        isHolder(from, run, known.values) ||
        (givenNames.has(tokens.folded[from] as string) && !isTitled(from, run)))
    if (given && run > from + 1 && known.to === from + 1) return { kind: 'name', from, to: run }
    if (known !== undefined) {
      const person = known.values.some(({ row }) => row.kind === 'person')
      if (person && run !== undefined && run > known.to) {
        return { kind: 'name', from, to: run, names: known.values }
      }
      return { kind: 'known', from, to: known.to, names: known.values }
    }
    // "Komisi I DPR", "Komisi C DPRD", "Ketua Komisi I Utut Adianto": a number; "I Nyoman" is a name
    const lettered = LETTER.test(text.slice(tokens.start[from], tokens.end[from]))
    const roman = ROMAN.test(text.slice(tokens.start[from], tokens.end[from]))
    if (run !== undefined && (roman || lettered)) {
      const before = tokens.folded[from - 1] ?? ''
      // "disambut I Gusti Ngurah": a Balinese title in a name, and no number behind a small word
      const balinese =
        (tokens.capital[from - 1] === 0 || atoms.at(-1)?.kind === 'honorific') &&
        gazetteer.firstNames.get(tokens.folded[from + 1] as string) === 'id'
      const numbered = organisations.has(before) || (roman && common.has(before) && !balinese)
      if ((roman && run === from + 1) || (numbered && tokens.folded[from + 1] !== '.'))
        return { kind: 'word', from, to: from + 1 }
    }
    if (run !== undefined) return organisation.runOf(from, run, atoms.at(-1)?.office, wide)
    return {
      kind: 'word',
      from,
      to: from + 1,
      ...(tokens.capital[from] === 1 ? { capital: true } : {}),
    }
  }

  /** Whether a title, a polite word or "named" stands before. */
  function isNamed(from: number): boolean {
    const before = atoms.at(-1)?.kind
    // "Interior Minister Desire Ndayizeye": where titles end with the office itself
    const titled = before === 'office' && tables.countryBeforeOffice
    return titled || before === 'honorific' || compiled.nameCues.has(tokens.folded[from - 1] ?? '')
  }

  /** "Vice-President Victoria Villaroel": no office is of the town behind it; in Indonesian a mayor's is, and every other's no given name. */
  function isHolder(from: number, run: number, values: readonly GazetteerName[]): boolean {
    const office = atoms.at(-1)?.office
    // "Datuk Seri Amran Mohamed Zin"
    const polite = atoms.at(-1)?.kind === 'honorific'
    if ((office === undefined && !polite) || run < from + 2) return false
    if (!values.every(({ row }) => row.kind === 'place')) return false
    if (tables.countryBeforeOffice) return true
    if (office === undefined) return parts.has(foldName(tokens.folded[from] as string))
    const local = office.ofPlace === true || office.ofName === true || office.office === 'governor'
    return (
      !local && !POSTED.has(office.office) && parts.has(foldName(tokens.folded[from] as string))
    )
  }

  /** "Menlu Georgia Nugzar Lomidzan": a country between an office and a whole name, where countries stand behind offices. */
  function isTitled(from: number, run: number): boolean {
    return !tables.countryBeforeOffice && atoms.at(-1)?.kind === 'office' && run > from + 2
  }

  /** "al-Maliki", "as-Sadr": an article joined to a name. */
  function isArticled(at: number): boolean {
    const joined = tokens.folded[at + 1] === '-' && tokens.spaced[at + 1] === 0
    return (
      joined &&
      /^(?:al|el|as|ash|ad|an|ar|at|az)$/.test(tokens.folded[at] as string) &&
      tokens.capital[at + 2] === 1
    )
  }

  /** "Letjen TNI (Purn)", "Kolonel Laut (P)", "Gen. (ret.)": a short bracket belongs to the rank. */
  function rankEnd(to: number): number {
    let at = tokens.folded[to] === '.' && tokens.folded[to + 1] === '(' ? to + 1 : to
    if (tokens.folded[at] !== '(' || !/^\p{L}{1,4}$/u.test(tokens.folded[at + 1] ?? '')) return to
    at += tokens.folded[at + 2] === '.' ? 3 : 2
    return at < last && tokens.folded[at] === ')' ? at + 1 : to
  }

  function markAt(from: number): Atom {
    const mark = tokens.folded[from] as string
    if (mark === "'s" || mark === '’s' || isPluralPossessive(from, mark))
      return { kind: 'possessive', from, to: from + 1 }
    if (mark === '(') return { kind: 'open', from, to: from + 1 }
    if (mark === ')') return { kind: 'close', from, to: from + 1 }
    if (mark === ',') return { kind: 'comma', from, to: from + 1 }
    return { kind: 'break', from, to: from + 1 }
  }

  /** "Barbados' prime minister", "the Solomons' envoy": of a name that ends with s. */
  function isPluralPossessive(at: number, mark: string): boolean {
    if ((mark !== "'" && mark !== '’') || tokens.spaced[at] === 1) return false
    const owner = atoms.at(-1)
    if (!tables.countryBeforeOffice || tokens.spaced[at + 1] !== 1 || owner?.to !== at) return false
    // "the rebels' military spokesman": of several, an office right behind
    const isOffice = (from: number) => wordAt(from)?.values[0]?.kind === 'office'
    const several = owner.kind === 'word' && (isOffice(at + 1) || isOffice(at + 2))
    return (tokens.folded[at - 1] as string).endsWith('s') && (owner.kind === 'known' || several)
  }

  function findKnown(from: number): Found<GazetteerName> | undefined {
    if (tokens.capital[from] === 0 && !media.has(tokens.folded[from] as string)) return undefined
    const plain = longestMatch(gazetteer.names, text, tokens, from)
    // "NEW YORK", "THE HAGUE": a short word tells nothing by its capitals, two words do
    const twice = from + 1 < last && isShouted({ text, tokens }, from + 1, 1)
    const isLoud = isShouted({ text, tokens }, from, twice ? 1 : 3)
    const loud =
      isLoud && (plain === undefined || twice)
        ? longestMatch(gazetteer.names, text, tokens, from, true)
        : undefined
    const short = tokens.end[from]! - tokens.start[from]! <= 3
    const found =
      loud !== undefined && loud.to > (plain?.to ?? (short ? from + 1 : from)) ? loud : plain
    if (found === undefined || found.to > last || skip[found.to - 1] === 1) return undefined
    // "Russia's | military attache": the last word of the name begins an office
    const office = found.to - from > 1 ? wordAt(found.to - 1) : undefined
    const kind = office?.values[0]?.kind
    const titled = kind === 'office' || kind === 'institution-word'
    if (office === undefined || !titled || office.to <= found.to) return found
    return longestMatch(gazetteer.names, text, tokens, from, false, found.to - 1)
  }
}
