import type { Revision } from '../../model/revision.ts'

/** A story read again with other words. */
export interface Revised {
  /** Name of the input. */
  readonly name: string
  readonly revision: Revision
  readonly title?: string
}

/** What became of the reports in the store. */
export interface Added {
  readonly fresh: number
  readonly revised: number
  readonly known: number
  readonly reread: number
  readonly events: number
  /** The first of those revised; all are counted. */
  readonly revisions: readonly Revised[]
}

/** What became of one report. */
export type Outcome = 'fresh' | 'revised' | 'known' | 'reread' | 'refused'

/** Counts while they grow. */
export type AddedSoFar = { -readonly [Count in Exclude<keyof Added, 'revisions'>]: number } & {
  readonly revisions: Revised[]
}

/** Counts at the beginning. */
export function nothingAdded(): AddedSoFar {
  return { fresh: 0, revised: 0, known: 0, reread: 0, events: 0, revisions: [] }
}
