import type { Evidence, Sourced } from './evidence.ts'

/** Offices, the closed list of the annotation rules. */
export type Office =
  | 'head_of_state'
  | 'head_of_government'
  | 'foreign_minister'
  | 'defence_minister'
  | 'top_diplomat'
  | 'security_adviser'
  | 'adviser'
  | 'spokesperson'
  | 'envoy'
  | 'deputy_head'
  | 'minister'
  | 'deputy_minister'
  | 'ambassador'
  | 'legislator'
  | 'crown_prince'
  | 'military_chief'
  | 'party_leader'
  | 'igo_head'
  | 'governor'
  | 'other'

/** What a name stands for. */
export type EntityKind = 'person' | 'state' | 'institution' | 'place' | 'outlet' | 'document'

/** How a mention names its entity; an `adjective` ("Russian" in "Russian officials") only tells whose something is. */
export type MentionForm = 'name' | 'short' | 'office' | 'metonym' | 'abbreviation' | 'adjective'

/** One naming of somebody or something in the text. */
export interface Mention {
  readonly index: number
  readonly kind: EntityKind
  readonly form: MentionForm
  /** The whole phrase, titles included: "Menteri Luar Negeri (Menlu) Amerika Serikat (AS) Antony Blinken". */
  readonly span: Evidence
  /** The name proper inside it: "Antony Blinken"; for an office standing alone the whole phrase. */
  readonly name: Evidence
  /** The office its title states, with the title's words. */
  readonly office?: Sourced<Office>
  /** The country its title, adjective or table row states: ISO 3166-1 alpha-3, XKX, IGO, EUE. */
  readonly country?: Sourced<string>
  /** The country an office deals with: Israel in "its ambassador to Israel". */
  readonly towards?: Sourced<string>
  /** Keys of the gazetteer rows this name may stand for, best first. */
  readonly rows?: readonly string[]
  /** Of a name no row is of, the key of the row whose name it holds: "Incheon International Airport". */
  readonly inside?: string
  /**
   * Of an office set beside a name, the index of the name's mention: "Sergei Lavrov, the Russian foreign minister"; of an
   * abbreviation the report gives a body, that of the body's.
   */
  readonly of?: number
  /** "mantan Presiden", "former": the office is held no more. */
  readonly former?: boolean
  readonly sentence: number
  readonly rule: string
}

/** Somebody or something the report speaks of: all its mentions joined. */
export interface Entity {
  /** Stable inside one Reading: kind and canonical name, `person:antony-blinken`. */
  readonly id: string
  readonly kind: EntityKind
  /** Full Latin-script name as the text spells it or, where the text gives only a short form, from the table, whose spelling is else an alias. */
  readonly name: string
  /** Every form the text uses. */
  readonly aliases: readonly string[]
  readonly office?: Sourced<Office>
  readonly country?: Sourced<string>
  /** For places: IANA zone, and the city a venue stands in. */
  readonly zone?: string
  readonly city?: string
  readonly placeKind?: 'city' | 'venue' | 'region' | 'country'
  /**
   * Of a place, what it lies in, the nearest first and the state last, each by the id its entity bears or would bear: of the Oval
   * Office the White House, Washington, the United States.
   */
  readonly within?: readonly EntityRef[]
  /** Key of the gazetteer row, where one was found. */
  readonly row?: string
  /** The row's class: of an outlet `agency`, `broadcaster` ... */
  readonly class?: string
  /** Indexes into the Reading's mentions, in text order. */
  readonly mentions: readonly number[]
}

/** A pointer to an entity that can be read alone. */
export interface EntityRef {
  readonly entity: string
  readonly name: string
  readonly kind: EntityKind
}
