/**
 * Names of bodies and venues that hold other names or common words: "Tigray People's Liberation Front", "Ministry of Economy and
 * Finance", "Incheon International Airport", "Komando Selatan AS". No table knows them; the word they end or begin with tells.
 */
import type { GazetteerName } from '../../gazetteer/gazetteer.ts'
import type { MentionTables } from '../../lang/tables/mention.ts'
import type { EntityKind } from '../../model/entity.ts'
import { compileLexicon, type Lexicon, longestMatch } from '../../text/lexicon.ts'
import { once } from '../../text/once.ts'
import { foldWord, TokenKind } from '../../text/token.ts'
import { isHeading } from './heading.ts'
import type { Strip } from './name-run.ts'

/** What a body's word makes of the name. */
type BodyKind = Extract<EntityKind, 'institution' | 'place' | 'outlet'>

interface BodyWords {
  readonly openers: Lexicon<BodyKind>
  readonly closers: Lexicon<BodyKind>
  readonly joins: ReadonlySet<string>
  readonly countries: ReadonlyMap<string, string>
  readonly states: Lexicon<true>
  readonly missions: Lexicon<true>
  readonly smallClosers: Lexicon<true>
  readonly stations: ReadonlySet<string>
}

const wordsOf = once((tables: MentionTables): BodyWords => {
  const lexicon = (
    bodies: readonly string[],
    venues: readonly string[],
    outlets: readonly string[] = [],
  ) =>
    compileLexicon([
      ...outlets.map((form) => ({ form, value: 'outlet' as const, exactCase: true })),
      ...bodies.map((form) => ({ form, value: 'institution' as const, exactCase: true })),
      ...venues.map((form) => ({ form, value: 'place' as const, exactCase: true })),
    ])
  const marks = (forms: readonly string[]) =>
    compileLexicon(forms.map((form) => ({ form, value: true as const, exactCase: true })))
  return {
    openers: lexicon(tables.bodyOpeners, tables.buildingOpeners),
    closers: lexicon(
      tables.bodyClosers,
      tables.buildingClosers,
      tables.outletClosers.filter((form) => form.length > 3),
    ),
    joins: new Set(tables.bodyJoins),
    stations: new Set(tables.atPlaces),
    states: marks(tables.stateOpeners),
    missions: marks(tables.missions),
    smallClosers: marks(tables.smallClosers),
    countries: new Map(tables.bodyCountries.map(([opener, code]) => [foldWord(opener), code])),
  }
})

/** Tokens of the longest name. */
const LONGEST = 10

/** A name found, up to token `to`. */
interface BodyName {
  readonly to: number
  readonly name: GazetteerName
}

/**
 * A reader of such names along a strip.
 *
 * @returns the name that begins at `from` (`titled`: right behind an office), as a row of its own; undefined where none does, or where the tables know it as it is
 */
export function bodyNames(
  strip: Strip,
  tables: MentionTables,
): (from: number, titled: boolean) => BodyName | undefined {
  const { text, tokens, last, skip, notNames, knownAt, tableWordEnd, honorificEnd } = strip
  const isTableWord = (at: number) => tableWordEnd(at) !== undefined
  const { openers, closers, joins, countries, states, missions, smallClosers, stations } =
    wordsOf(tables)
  const heading = isHeading(strip)
  return (from, titled) => {
    if (tokens.capital[from] === 0 || tokens.kind[from] !== TokenKind.word || heading)
      return undefined
    // "Kepala Badan Pusat Statistik Amalia Adininggar": nothing tells where the body ends and the name begins
    const state = officialAt(from)
    if (state !== undefined) return state
    const found =
      (titled && !tables.countryBeforeOffice ? undefined : openedAt(from)) ?? closedAt(from)
    if (found === undefined || skip[from] === 1) return undefined
    // "Finance Ministry" is the table's, with the country before it
    if ((tableWordEnd(from) ?? 0) >= found.to) return undefined
    const known = knownAt(from)
    if (known !== undefined && known.to >= found.to) return undefined
    return { to: found.to, name: nameOf(found.kind, from, found.to) }
  }

  /** "Ministry of Economy and Finance", "Badan Pusat Statistik", "KBRI Seoul" */
  function openedAt(from: number): { kind: BodyKind; to: number } | undefined {
    const opener = longestMatch(openers, text, tokens, from)
    const kind = opener?.values[0]
    const mission = opener !== undefined && longestMatch(missions, text, tokens, from) !== undefined
    if (opener === undefined || kind === undefined) return undefined
    if (isTableWord(from) && !mission) return undefined
    if (knownAt(from) !== undefined) return undefined
    let to = opener.to
    while (to < last && to < from + LONGEST) {
      // "KBRI dan KJRI" are two
      // "Masjid Jami Syekh Ridwan": a house may be named after a sheikh
      const polite = kind === 'place' ? politeEnd(to) : undefined
      const next =
        polite ?? wordEnd(to) ?? (to === opener.to && isConjunction(to) ? undefined : joined(to))
      if (next === undefined) break
      const posted = countries.has(tokens.folded[from] as string) && isPlace(to)
      to = next
      // "KBRI Bogota Yohanes Kalalo": the post ends the name
      if (posted) break
    }
    return to > opener.to ? { kind, to } : undefined
  }

  /** "People Power Party", "Langkawi International Convention Centre" */
  function closedAt(from: number): { kind: BodyKind; to: number } | undefined {
    if (notNames.has(tokens.folded[from] as string)) return undefined
    let best: { kind: BodyKind; to: number } | undefined
    let to = from
    while (to < last && to < from + LONGEST) {
      const closer = to > from ? longestMatch(closers, text, tokens, to) : undefined
      const kind = closer?.values[0]
      if (closer !== undefined && kind !== undefined) best = { kind, to: closer.to }
      const next = wordEnd(to)
      if (next === undefined) break
      to = next
    }
    // "Goma airport"
    const port = longestMatch(smallClosers, text, tokens, to)
    if (port !== undefined && knownAt(from)?.to === to) return { kind: 'place', to: port.to }
    // "Labour Party Leader Keir Starmer": the name ends before a title, and nowhere else inside a run
    if (best === undefined || (best.to < to && !isTableWord(best.to))) return undefined
    return { kind: best.kind, to: postedEnd(best.to) }
  }

  /** "Socialist Republic of Viet Nam", "Republik Türkiye": a state under its full name. */
  function officialAt(from: number): BodyName | undefined {
    let to = from
    for (; to < last && to < from + 4; to++) {
      if (tokens.capital[to] === 0) return undefined
      const opener = longestMatch(states, text, tokens, to)
      if (opener === undefined) {
        // "Socialist", "Islamic": a word of the name, and no title
        if (isTableWord(to) || notNames.has(tokens.folded[to] as string)) return undefined
        continue
      }
      const known = knownAt(opener.to)
      const name = known?.values.find(({ row, form }) => row.kind === 'state' && form === 'name')
      return known === undefined || name === undefined || knownAt(from) !== undefined
        ? undefined
        : { to: known.to, name }
    }
    return undefined
  }

  /** "EU Mission in Armenia", "Embassy of Japan in Costa Rica": the post belongs to the name. */
  function postedEnd(to: number): number {
    if (longestMatch(missions, text, tokens, to - 1)?.to !== to) return to
    const known = stations.has(tokens.folded[to] ?? '') ? knownAt(to + 1) : undefined
    const place = known?.values.some(({ row }) => row.kind === 'state' || row.kind === 'place')
    return place === true && known !== undefined ? known.to : to
  }

  /** The end of one more word of the name; a name the tables know of a place, a state or a body counts as one. */
  function wordEnd(at: number): number | undefined {
    if (at >= last || skip[at] === 1) return undefined
    const known = knownAt(at)
    if (known?.values.some(({ row, form }) => row.kind === 'person' && form === 'name'))
      return undefined
    if (known !== undefined) return known.to
    const dashed =
      tokens.folded[at] === '-' && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 0
    if (dashed && at + 1 < last && tokens.capital[at + 1] === 1) return at + 2
    if (tokens.kind[at] === TokenKind.mark) {
      // "People's": of a word that is no state's
      return /^['’]s$/.test(tokens.folded[at] as string) &&
        /^people$/.test(tokens.folded[at - 1] ?? '')
        ? at + 1
        : undefined
    }
    if (tokens.capital[at] === 0) return undefined
    // a title or a polite word inside is nobody's body, but for the last word: "General Assembly", "Security Council"
    if (isTableWord(at) && longestMatch(closers, text, tokens, at) === undefined) {
      return longestMatch(closers, text, tokens, at + 1) === undefined ? undefined : at + 1
    }
    return at + 1
  }

  /** "RSUD dr. Hartono", "RSUP Prof. Dr. R. D. Kandou": the stop is the polite word's. */
  function politeEnd(at: number): number | undefined {
    const end = honorificEnd(at)
    const stopped = end !== undefined && tokens.folded[end] === '.' && tokens.spaced[end] === 0
    return stopped ? end + 1 : end
  }

  /** "of the Republic", "dan Keuangan": small words between capitals. */
  function joined(at: number): number | undefined {
    let after = at
    for (let count = 0; count < 2 && joins.has(tokens.folded[after] ?? ''); count++) after++
    return after > at && tokens.capital[after] === 1 ? wordEnd(after) : undefined
  }

  function isPlace(at: number): boolean {
    return knownAt(at)?.values.some(({ row }) => row.kind === 'place') === true
  }

  function isConjunction(at: number): boolean {
    return tables.conjunctions.includes(tokens.folded[at] as string)
  }

  function nameOf(kind: BodyKind, from: number, to: number): GazetteerName {
    const printed = text.slice(tokens.start[from], tokens.end[to - 1])
    const own = countries.get(tokens.folded[from] as string)
    if (own !== undefined)
      return { row: { key: '', kind, name: printed, names: [printed], country: own }, form: 'name' }
    for (let at = from; at < to; at++) {
      // "Badan Bantuan untuk Pengungsi Palestina" is not Palestine's
      if (tables.towards.includes(tokens.folded[at] as string)) break
      const inner = knownAt(at)?.values.find(({ row }) => row.country !== undefined)?.row
      if (inner === undefined || inner.kind === 'person' || inner.kind === 'outlet') continue
      const { country = '' } = inner
      return {
        row: { key: '', kind, name: printed, names: [printed], country, inside: inner.key },
        form: 'name',
      }
    }
    return { row: { key: '', kind, name: printed, names: [printed] }, form: 'name' }
  }
}
