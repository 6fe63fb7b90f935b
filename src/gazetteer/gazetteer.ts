import type { EntityKind, Office } from '../model/entity.ts'
import type { Lexicon } from '../text/lexicon.ts'

/** One row of the tables in `data/`, whatever table it is from. `key` is unique over all of them: `country:IDN`, `person:antony-blinken`. */
export interface GazetteerRow {
  readonly key: string
  readonly kind: EntityKind
  /** Canonical name in Latin script, English press form. */
  readonly name: string
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-3, XKX, IGO, EUE. */
  readonly country?: string
  /** States and cities: the capital's or the place's IANA zone. */
  readonly zone?: string
  readonly capital?: string
  /** True of a state all of whose clocks show one time. */
  readonly oneZone?: true
  readonly placeKind?: 'city' | 'venue' | 'region' | 'country'
  readonly city?: string
  /** Places: key of the row it lies in, where the table tells one; of every other place its state's. */
  readonly within?: string
  /** Key of the row a name no table knows holds in it: of "Incheon International Airport" the city's. */
  readonly inside?: string
  /** Institutions: `presidency`, `foreign_ministry`, `igo`, `alliance` ...; outlets: `agency`, `broadcaster` ... */
  readonly class?: string
  readonly domain?: string
  readonly holdings?: readonly Holding[]
}

/** An office held from one date to another, at the precision known. */
export interface Holding {
  readonly office: Office
  readonly country: string
  readonly from: string
  readonly to?: string
}

/** What a matched form means: the row, and how the form names it. */
export interface GazetteerName {
  readonly row: GazetteerRow
  /** `adjective`: "Chinese"; `people`: "the Americans"; `short`: "Xi" alone; `metonym`: a capital or palace for a government. */
  readonly form: 'name' | 'short' | 'adjective' | 'people' | 'metonym' | 'abbreviation'
}

/**
 * Cultures that bear a name, by its parts and by how a family name ends, all folded; each culture as its countries (ISO 3166-1 alpha-3).
 */
export interface Naming {
  readonly parts: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly endings: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** The tables of `data/`, compiled for one pass over a text. */
export interface Gazetteer {
  readonly names: Lexicon<GazetteerName>
  readonly rows: ReadonlyMap<string, GazetteerRow>
  /** States' national broadcasters by country (ISO 3166-1 alpha-3): "Iranian state television" is IRIB. */
  readonly broadcasters: ReadonlyMap<string, GazetteerRow>
  /** Words persons' names begin with, folded, with the press they are at home in: `id`, or `world`. */
  readonly firstNames: ReadonlyMap<string, string>
  readonly naming: Naming
}

/** Offices a person held on a date, by the table. */
export function holds(row: GazetteerRow, date: string): readonly Holding[] {
  return (row.holdings ?? []).filter(
    ({ from, to }) =>
      from.slice(0, 10) <= date && (to === undefined || date.slice(0, to.length) <= to),
  )
}
