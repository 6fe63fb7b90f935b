/**
 * Runs of capitals that are bodies and things, or hold them: "Partai Karya Rakyat", "Operasi Ratu Sriwulan", "SOM".
 */
import type { OfficeWord } from '../../lang/tables/mention.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Atom } from './atom.ts'
import type { CompiledWords } from './atom-word.ts'
import type { Strip } from './name-run.ts'
import { isShouted } from './shouted.ts'
import { isSyllables } from './syllables.ts'

/** A reader of bodies and things along a strip. */
export interface OrganisationReader {
  /** The end of a thing named behind its head: "Operasi Ratu Sriwulan"; undefined where none begins at `from`. */
  readonly thingAt: (from: number) => number | undefined
  /** The atom of a run of capitals `from` up to `to`, by the title before it; `wide` where it may be a body's. */
  readonly runOf: (from: number, to: number, title: OfficeWord | undefined, wide: boolean) => Atom
}

/** Makes such a reader. */
export function organisationReader(
  strip: Strip,
  words: CompiledWords,
  firstNames: ReadonlyMap<string, string>,
): OrganisationReader {
  const { text, tokens, last, skip, knownAt } = strip
  const { common, organisations, particles, stations, things } = words
  return { thingAt, runOf }

  function runOf(from: number, run: number, title: OfficeWord | undefined, wide: boolean): Atom {
    // "Gubernur Bank ...", "Ketua Partai ...": a body, nobody's name
    if (isSyllables(tokens, from + 1)) return { kind: 'name', from, to: run }
    // "former President Oscar Arias"
    const first = tokens.folded[from] as string
    const isHolder = title !== undefined && !strip.titlesLead && firstNames.has(first)
    const company = organisations.has(first) && !isHolder
    // "Kepala Desa Oebelo Melkianus Tafuli"
    const named = firstNames.has(tokens.folded[from] as string)
    if (company || (title?.ofName === true && !named)) {
      const to = title === undefined ? bodyEnd(run) : nameBegins(from, run, company ? 2 : 1)
      if (company || to < run) return { kind: 'organisation', from, to }
    }
    if (isAbbreviation(from, run, title)) return { kind: 'organisation', from, to: from + 1 }
    return { kind: wide && !isName(from, run) ? 'organisation' : 'name', from, to: run }
  }

  /** "Ketua Umum Partai Karya Rakyat Mangatur Silalahi": behind a title the body ends with its last common word, and its leader's name begins. */
  function nameBegins(from: number, run: number, least: number): number {
    if (!strip.titlesLead) return bodyEnd(run)
    for (let at = run - 1; at > from; at--) {
      const word = tokens.folded[at] as string
      if (common.has(word) || organisations.has(word)) return at + 1
    }
    const given = givenIn(tokens, firstNames, from + least, run, words.inBodies)
    if (given !== undefined) return given
    // "Ketua Partai Fajar Soedibjo Hardjosoekarto"
    const next = from + least
    return run - next >= 2 && tokens.kind[next] === TokenKind.word ? next : bodyEnd(run)
  }

  /** Whether no word of a run is a common one or a body's. */
  function isName(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = tokens.folded[at] as string
      if (common.has(word) || organisations.has(word)) return false
    }
    return true
  }

  /** "Kepala SOM Đặng Thị Bích Liên", "Dirjen KKP": an abbreviation is no part of a name behind it, nor one itself behind a title. */
  function isAbbreviation(from: number, run: number, title: OfficeWord | undefined): boolean {
    if (!strip.titlesLead || !isShouted(strip, from, 2)) return false
    return run === from + 1 ? title !== undefined : !isShouted(strip, from + 1, 0)
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
    // "Park Sung-ho": a Korean given name behind
    if (head.to === from + 1 && isSyllables(tokens, head.to)) return undefined
    // "Harian Kompas": the tables know it without that word
    if (knownAt(head.to)?.values.some(({ row }) => row.kind === 'outlet') === true) return undefined
    // "Radio Publik Fiji": a station has its country in its name
    const station = stations.has(tokens.folded[from] as string)
    let to = head.to
    while (to < last && skip[to] !== 1) {
      if (tokens.kind[to] === TokenKind.word && tokens.capital[to] === 1) {
        const known = station ? undefined : knownAt(to)
        const place = known?.values.some(({ row }) => row.kind === 'place' || row.kind === 'state')
        if (place === true && to > head.to) break
        // "Kabupaten Tegal Ir. Riesang Hartoto"
        if (to > head.to && isPlaceName(to - 1) && strip.honorificEnd(to) !== undefined) break
        // "Kabupaten Nagekeo Kornelis Ngoe": behind the place begins a name
        if (place === true && firstNames.has(tokens.folded[known?.to ?? to] ?? '')) {
          to = known?.to ?? to
          break
        }
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

  function isPlaceName(at: number): boolean {
    return knownAt(at)?.values.some(({ row }) => row.kind === 'place') === true
  }
}

/**
 * Where the first of the tokens `from` up to `to` is that a person's name begins with, a second word behind it.
 *
 * @param inBodies words of bodies' names that are first names as well: "Yayasan Pesisir Lestari Parlindungan Siregar"
 */
export function givenIn(
  { folded }: Tokens,
  firstNames: ReadonlyMap<string, string>,
  from: number,
  to: number,
  inBodies: ReadonlySet<string>,
): number | undefined {
  for (let at = from; at + 1 < to; at++) {
    const word = folded[at] as string
    if (!firstNames.has(word)) continue
    const goesOn = at + 2 < to && firstNames.has(folded[at + 1] as string)
    if (!(inBodies.has(word) && goesOn)) return at
  }
  return undefined
}
