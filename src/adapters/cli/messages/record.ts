import type { ChangedFact, OrphanedEvidence } from '../../../model/changed-fact.ts'
import type { ClaimAnswer } from '../../../model/claim-verdict.ts'
import type { Departure } from '../../../model/departure.ts'
import type { Outcome } from '../../../model/dossier.ts'
import type { Status } from '../../../model/event.ts'

/** Why a claim has its verdict; `too-many`: the record holds more events of that kind than are looked at. */
export type VerdictReason = ClaimAnswer['reason']

/** What the record tells of events beyond their values: their lives, claims, statements, facts that changed; in one language. */
export interface RecordMessages {
  /** What became of an event where that is no status any report gives it, short. */
  readonly outcomes: { readonly [outcome in Exclude<Outcome, Status>]: string }
  /** The day of a plan is over, and no report tells what came of it. */
  readonly passed: string
  readonly since: (when: string) => string
  readonly sinceUnknown: string
  readonly departures: {
    readonly [field in Departure['field']]: (planned: string, held: string) => string
  }

  readonly claims: string
  readonly verdicts: { readonly [verdict in ClaimAnswer['verdict']]: string }
  readonly because: { readonly [reason in VerdictReason]: string }

  readonly statements: string
  /** Of a statement that several reports have: "same statement in 3 reports, 2 independent origins". */
  readonly same: (reports: string, origins: string) => string
  readonly wordings: (count: number) => string
  /** Two quotes that may be one statement. */
  readonly perhaps: (words: string) => string
  readonly firstReports: (count: number, all: number) => string
  readonly seeWordings: (command: string) => string
  /** Whom the machine read as the speaker, beside whom a person names. */
  readonly readAs: (name: string) => string
  readonly languages: { readonly [code in 'en' | 'id']: string }

  readonly facts: string
  readonly noFacts: string
  readonly changedIn: (when: string) => string
  readonly appeared: string
  readonly vanished: string
  /** Words an old value rests on that the new text has no more. */
  readonly gone: string
  readonly orphaned: (revision: number) => string
  readonly inRevision: (revision: number) => string
  readonly factFields: {
    readonly [field in ChangedFact['field'] | OrphanedEvidence['field']]: string
  }
}
