/** What the help tells of: commands, options, examples. */

/** An example of the help: the line to type, and what it does. */
import type { UpkeepAct } from './upkeep.ts'

export type Example = readonly [line: string, meaning: string]

/** Names of commands. */
export type CommandName =
  | 'read'
  | 'add'
  | 'watch'
  | 'show'
  | 'timeline'
  | 'export'
  | 'search'
  | 'conflicts'
  | 'changes'
  | 'follow'
  | 'news'
  | 'review'
  | 'decide'
  | 'decisions'
  | 'demo'
  | 'doctor'
  | 'db'

/** Names of options that have a description in the help. */
export type OptionName =
  | 'json'
  | 'jsonl'
  | 'plain'
  | 'published'
  | 'lang'
  | 'outlet'
  | 'zone'
  | 'maxBytes'
  | 'allowPrivate'
  | 'ignoreRobots'
  | 'contact'
  | 'maxItems'
  | 'resume'
  | 'why'
  | 'allowForgotten'
  | 'once'
  | 'every'
  | 'readerZone'
  | 'db'
  | 'store'
  | 'demoDb'
  | 'dryRun'
  | 'evidence'
  | 'history'
  | 'actor'
  | 'with'
  | 'kind'
  | 'status'
  | 'from'
  | 'to'
  | 'planned'
  | 'background'
  | 'office'
  | 'place'
  | 'heldOutlet'
  | 'conflict'
  | 'speaker'
  | 'carrier'
  | 'in'
  | 'cursor'
  | 'since'
  | 'sinceChange'
  | 'exitCode'
  | 'drop'
  | 'peek'
  | 'limit'
  | 'yes'
  | 'out'
  | 'text'
  | 'approvedOnly'
  | 'excel'
  | 'crlf'
  | 'raw'
  | 'force'
  | 'as'
  | 'note'
  | 'record'
  | 'watched'
  | 'noInput'
  | 'uiLang'
  | 'color'
  | 'noColor'
  | 'help'
  | 'version'

/** The help, in one language. */
export interface HelpMessages {
  readonly about: string
  readonly examples: string
  readonly headings: { readonly [heading: string]: string }
  readonly inputs: string
  readonly sources: string
  readonly id: string
  readonly words: string
  readonly name: string
  readonly decision: string
  readonly format: string
  /** Above the list of formats. */
  readonly formats: string
  readonly acts: { readonly [act in UpkeepAct]: string }
  readonly backupFile: string
  readonly forgetReports: string
  readonly more: string
  readonly commands: {
    readonly [name in CommandName]: {
      readonly summary: string
      readonly examples: readonly Example[]
    }
  }
  readonly firstExamples: readonly Example[]
  readonly options: { readonly [name in OptionName]: string }
}
