import type { StoreFinding } from '../../../ports.ts'
import type { Advice } from './messages.ts'

/** What `kawat db` can do. */
export type UpkeepAct = 'backup' | 'restore' | 'check' | 'vacuum' | 'migrate' | 'path'

/** What `kawat db` says. */
export interface UpkeepMessages {
  /** `12.3 MB` */
  readonly size: (bytes: number) => string
  readonly backedUp: (file: string, size: string) => string
  readonly restored: (file: string, place: string) => string
  readonly keptAside: (aside: string) => string
  readonly sound: (place: string) => string
  readonly unsound: (place: string, kinds: number) => string
  /** Behind the findings: what to do. */
  readonly mend: string
  readonly findings: { readonly [code in StoreFinding['code']]: (count: number) => string }
  readonly vacuumed: (before: string, after: string) => string
  readonly upToDate: (form: number) => string
  readonly migrated: (from: number, to: number, backup: string) => string
  /** What did not happen, where the database failed. */
  readonly notDone: { readonly [act in UpkeepAct]: string }
  readonly fileThere: (file: string) => Advice
  readonly noBackup: (file: string) => Advice
  /** A backup goes over a database only where that was said. */
  readonly unconfirmed: (file: string, place: string) => Advice
}
