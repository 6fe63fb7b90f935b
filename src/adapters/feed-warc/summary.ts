import type { Damage } from './archive.ts'

/** Kinds of records that hold no page. */
const KINDS = ['request', 'revisit', 'warcinfo', 'metadata'] as const

/**
 * Why a record was passed over: its kind (`other-kind` for `continuation` and what else there may be); a response that is
 * none of HTTP, or not answered with 200; content that is no page; a record or a page over the limit; a coding that
 * cannot be undone; a page of no bytes.
 */
export type SkipReason =
  | (typeof KINDS)[number]
  | 'other-kind'
  | 'not-http'
  | 'not-ok'
  | 'not-html'
  | 'too-large'
  | 'undecodable'
  | 'empty'

const SKIP_REASONS: readonly SkipReason[] = [
  ...KINDS,
  'other-kind',
  'not-http',
  'not-ok',
  'not-html',
  'too-large',
  'undecodable',
  'empty',
]

const DAMAGES: readonly Damage[] = ['no-record', 'broken-gzip', 'wrong-length', 'truncated']

/** What became of everything that was read. */
export interface WarcSummary {
  /** Files that could be opened, the standard input counted. */
  readonly files: number
  /** Bytes of them that were read. */
  readonly bytes: number
  /** Whole records, taken or skipped. */
  readonly records: number
  readonly taken: number
  readonly skipped: { readonly [reason in SkipReason]: number }
  /** Damaged stretches by what was wrong. */
  readonly damaged: { readonly [damage in Damage]: number }
  /** False where reading was stopped before the end. */
  readonly complete: boolean
}

/** The reason to pass over a kind of record that holds no page. */
export function skippedKind(kind: string): SkipReason {
  return KINDS.find((known) => known === kind) ?? 'other-kind'
}

/** Counts as reading goes on. */
export class Tally {
  files = 0
  bytes = 0
  taken = 0
  readonly #skipped = zeros(SKIP_REASONS)
  readonly #damaged = zeros(DAMAGES)

  skip(reason: SkipReason): void {
    this.#skipped[reason]++
  }

  damage(damage: Damage): void {
    this.#damaged[damage]++
  }

  summary(complete: boolean): WarcSummary {
    const { files, bytes, taken } = this
    const skipped = { ...this.#skipped }
    const records = Object.values(skipped).reduce((sum, count) => sum + count, taken)
    return { files, bytes, records, taken, skipped, damaged: { ...this.#damaged }, complete }
  }
}

function zeros<Name extends string>(names: readonly Name[]): { [name in Name]: number } {
  return Object.fromEntries(names.map((name) => [name, 0])) as { [name in Name]: number }
}
