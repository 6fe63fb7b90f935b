import type { StoreFinding } from '../../../ports.ts'
import type { Advice } from './messages.ts'

/** What `kawat db` can do. */
export type UpkeepAct = 'backup' | 'restore' | 'check' | 'vacuum' | 'migrate' | 'forget' | 'path'

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
  readonly forget: ForgetMessages
}

/** What `kawat db forget` says. */
export interface ForgetMessages {
  /** A report that goes, with its title. */
  readonly listed: (id: string, title: string) => string
  /** The question at a terminal; `y` is the answer that lets it be done. */
  readonly asks: (reports: number) => string
  readonly done: (reports: number, records: number) => string
  /** What stays, and what is to be done about backups and free pages. */
  readonly stays: string
  readonly next: string
  readonly left: string
  readonly unknown: (id: string) => Advice
  readonly needsWhy: Advice
  readonly unconfirmed: (reports: number) => Advice
  /** Of a report that comes again. */
  readonly barred: (name: string, by: string, day: string, why: string) => Advice
}
