import type { EntityRef, Office } from './entity.ts'
import type { EventKind } from './event.ts'
import type { Evidence, Sourced } from './evidence.ts'
import type { Many } from './span.ts'

/** Something the report passes on as somebody's view, never as a fact. */
export interface Claim {
  /** Stable inside one Reading: `c1`, `c2` in text order. */
  readonly id: string
  readonly kind: 'superlative' | 'judgement' | 'expectation' | 'denial'
  /** What is claimed. */
  readonly content: Evidence
  /** "dinilai", "mengharapkan", "dalam lima tahun terakhir": the words that make it a claim. */
  readonly cue: Evidence
  /** Whose claim: an entity, a group named only by what it is ("Para pejabat Washington"), the outlet itself, or nobody named. */
  readonly holder: Sourced<ClaimHolder>
  /** Of a superlative: what it measures, so that it can be checked against the record. */
  readonly superlative?: Superlative
  readonly rule: string
}

/** What a superlative measures: "the first visit since 2018". */
export interface Superlative {
  /** `first` of its kind, `nth` ("the third"), `highest` by rank of who takes part, `longest`, `most` for everything else ("terbesar"). */
  readonly rank: 'first' | 'nth' | 'highest' | 'longest' | 'most'
  /** Of `nth`: 3 of "the third this year". */
  readonly count?: number
  /** Kinds of event it is said of; missing where the words do not tell ("the first since 2018"). */
  readonly kinds?: Many<EventKind>
  /** Measured `since` a date or an event, over a `span` ("in five years"), in a `period` ("this year"), or `ever`. */
  readonly window: 'since' | 'span' | 'period' | 'ever'
  /** The day `since` which, where the words name no date but what the tables date: "since the pandemic", "sejak Trump kembali berkuasa". */
  readonly since?: string
  /** Said of what is still to come: "will be the first", "akan menjadi yang pertama". */
  readonly ahead?: true
  /** Said of what had not been ("no Peruvian president has been to Lima since 1998"): the report need tell of no such event. */
  readonly absent?: true
  /** Whose it is, where its words name a group and nobody: "a Western leader", "an American official", "a foreign minister". */
  readonly peers?: Peers
  /** Said of these very persons ("their first meeting"), not of whoever holds their offices. */
  readonly personal: boolean
}

/** The group a superlative compares within; without offices anybody official, without countries those of the event's own country. */
export interface Peers {
  readonly offices?: Many<Office>
  /** ISO 3166-1 alpha-3: the members of a region; `any` where no country is named. */
  readonly countries?: readonly string[] | 'any'
  /** Said of both sides alike: "the first meeting of the two countries' leaders". */
  readonly each?: true
}

/** Who holds a claim. */
export type ClaimHolder =
  | ({ readonly type: 'entity' } & EntityRef)
  | { readonly type: 'group'; readonly name: string }
  | { readonly type: 'outlet' }
  | { readonly type: 'unnamed' }
