import type { EntityRef } from './entity.ts'
import type { Evidence, Sourced } from './evidence.ts'

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
  readonly rule: string
}

/** Who holds a claim. */
export type ClaimHolder =
  | ({ readonly type: 'entity' } & EntityRef)
  | { readonly type: 'group'; readonly name: string }
  | { readonly type: 'outlet' }
  | { readonly type: 'unnamed' }
