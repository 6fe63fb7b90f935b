import type { BlockKind, FurnitureKind, Refusal } from '../../../model/article.ts'
import type { Claim } from '../../../model/claim.ts'
import type { Dossier, FieldReason } from '../../../model/dossier.ts'
import type { Office } from '../../../model/entity.ts'
import type { EventKind, Status } from '../../../model/event.ts'
import type { Quote } from '../../../model/quote.ts'
import type { BlockChange } from '../../../model/revision.ts'
import type { ReaderFault, StoreFault } from '../../../ports.ts'
import type { ProblemCode } from './problem-code.ts'
import type { UpkeepAct, UpkeepMessages } from './upkeep.ts'

/** Languages the command line speaks. */
export type UiLanguage = 'id' | 'en'

/** An example of the help: the line to type, and what it does. */
export type Example = readonly [line: string, meaning: string]

/** Names of commands. */
export type CommandName = 'read' | 'add' | 'watch' | 'show' | 'timeline' | 'demo' | 'doctor' | 'db'

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
  | 'once'
  | 'every'
  | 'readerZone'
  | 'db'
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
  | 'limit'
  | 'store'
  | 'yes'
  | 'exitCode'
  | 'uiLang'
  | 'color'
  | 'noColor'
  | 'help'
  | 'version'

/** What went wrong, why, and what to do. */
export interface Advice {
  readonly what: string
  readonly why: string
  readonly todo: string
}

/** Everything the command line says to a person, in one language. */
export interface Messages {
  readonly language: UiLanguage
  /** Zone of the reader's clock where none was asked for. */
  readonly zone: string

  readonly help: {
    readonly about: string
    readonly examples: string
    readonly headings: { readonly [heading: string]: string }
    readonly inputs: string
    readonly sources: string
    readonly id: string
    readonly more: string
    readonly commands: {
      readonly [name in CommandName]: {
        readonly summary: string
        readonly examples: readonly Example[]
      }
    }
    readonly firstExamples: readonly Example[]
    readonly acts: { readonly [act in UpkeepAct]: string }
    readonly backupFile: string
    readonly options: { readonly [name in OptionName]: string }
  }

  readonly usage: {
    readonly unknownCommand: (name: string) => string
    readonly unknownOption: (name: string) => string
    readonly didYouMean: (names: string) => string
    readonly missingArgument: (name: string) => string
    readonly missingValue: (option: string) => string
    readonly tooMany: string
    readonly badValue: (option: string, value: string, allowed: string) => string
    readonly badDate: string
    readonly badZone: string
    readonly badSize: string
    readonly badNumber: string
    readonly badPlace: string
    readonly badStore: string
    readonly why: string
    readonly todo: (command: string) => string
  }

  readonly failure: {
    readonly why: string
    readonly todo: string
    readonly noDatabase: (path: string) => Advice
    readonly noSuchRecord: (id: string, path: string) => Advice
    readonly noSuchStory: (asked: string, path: string) => Advice
    readonly store: { readonly [kind in StoreFault['kind']]: (path: string) => Advice }
    readonly input: (name: string) => string
    readonly refused: (name: string) => string
    /** Beyond those told one by one. */
    readonly moreRefused: (count: number, why: string) => string
    readonly refusal: { readonly [kind in Refusal['refused']]: string }
    readonly reader: { readonly [kind in ReaderFault['kind']]: (name: string) => Advice }
    readonly defect: (name: string) => Advice
    readonly unexpected: Advice
    readonly interrupted: Advice
    readonly note: (name: string) => string
  }

  readonly tally: (read: number, refused: number, failed: number, split: number) => string
  readonly progress: (done: number, total: number | undefined, rate: string) => string

  readonly labels: {
    readonly who: string
    readonly when: string
    readonly where: string
    readonly long: string
    readonly outcome: string
    readonly what: string
    readonly status: string
    readonly reports: string
    readonly origins: string
    readonly id: string
    readonly quotes: string
    readonly claims: string
    readonly sources: string
    readonly noise: string
    readonly repairs: string
    readonly problems: string
    readonly events: string
    readonly background: string
    readonly planned: string
    readonly published: string
    /** The date of publication stands on the page, nobody handed it in. */
    readonly publishedByPage: string
    readonly publishedUnknown: string
    /** No date of publication; the text's first full date stands in. */
    readonly publishedFromText: (date: string) => string
    readonly via: (carrier: string) => string
    readonly to: (addressee: string) => string
    readonly nobodyNamed: string
    readonly theOutlet: string
    readonly noSpeaker: string
    readonly unknownOutlet: string
    readonly undated: string
    readonly zoneUnknown: string
    readonly noEvents: string
    readonly implied: string
    readonly stated: string
    readonly rule: string
    readonly original: (page: number, start: number, end: number) => string
    readonly differ: string
    readonly says: string
    readonly more: (count: number) => string
    readonly printedAndFitting: (printed: string, fitting: string) => string
  }

  readonly counts: {
    readonly reports: (count: number) => string
    readonly origins: (count: number) => string
    readonly events: (count: number) => string
    readonly quotes: (count: number) => string
    readonly claims: (count: number) => string
    readonly noise: (count: number) => string
    readonly repairs: (count: number) => string
  }

  readonly add: {
    readonly done: (
      fresh: number,
      known: number,
      reread: number,
      events: number,
      revised: number,
    ) => string
    readonly wouldAdd: (fresh: number, known: number, events: number, revised: number) => string
    readonly into: (path: string) => string
    readonly dry: string
    readonly next: string
  }

  readonly watch: {
    readonly begun: (inputs: number, once: boolean) => string
    readonly outcomes: { readonly [outcome in 'fresh' | 'revised' | 'known' | 'reread']: string }
  }

  readonly revision: {
    /** A line of `add`; `changes` as counted. */
    readonly told: (name: string, number: number, title: string, changes: string) => string
    readonly more: (count: number) => string
    readonly number: (number: number) => string
    readonly seen: (when: string) => string
    readonly unchanged: string
    /** "2 paragraphs changed"; the block is named once where several things became of its kind: "1 added". */
    readonly counted: (
      count: number,
      kind: BlockKind,
      type: BlockChange['type'],
      named: boolean,
    ) => string
    readonly change: (kind: BlockKind, type: BlockChange['type']) => string
  }

  readonly timeline: {
    readonly none: string
    /** How to read the table. */
    readonly legend: string
    readonly count: (events: number, differ: number) => string
  }

  readonly demo: {
    readonly reading: (count: number) => string
    readonly samples: string
    readonly merged: (reports: number, events: number, seconds: string) => string
    readonly more: (count: number) => string
    readonly conflict: string
    readonly noConflict: string
    readonly next: string
    readonly nextSteps: readonly Example[]
    readonly kept: (path: string) => string
    readonly noSamples: (path: string) => Advice
  }

  readonly doctor: {
    readonly node: string
    readonly nodeFix: string
    readonly icu: string
    readonly icuFix: string
    readonly sqlite: string
    readonly sqliteFix: string
    readonly fts5: string
    readonly fts5Fix: string
    readonly database: string
    readonly databaseNone: string
    readonly databaseFix: string
    /** How far the check went. */
    readonly databaseLooked: string
    readonly contents: string
    readonly contentsFix: string
    readonly samples: string
    readonly samplesFix: string
    readonly write: string
    readonly writeFix: string
    readonly yes: string
    readonly no: string
    readonly allWell: string
    readonly someIll: (count: number) => string
    readonly holds: (reports: number, records: number) => string
  }

  readonly upkeep: UpkeepMessages

  readonly time: {
    /** Monday first. */
    readonly weekdays: readonly string[]
    readonly months: readonly string[]
    /** Between hour and minute: `16:30`, `16.30`. */
    readonly clock: string
    readonly hours: (count: number) => string
    readonly minutes: (count: number) => string
    readonly days: (count: number) => string
  }

  /** A sentence for every code of `docs/problems.md`. */
  readonly problems: { readonly [code in ProblemCode]: string }

  readonly kinds: { readonly [kind in EventKind]: string }
  readonly statuses: { readonly [status in Status]: string }
  readonly offices: { readonly [office in Office]: string }
  readonly quoteTypes: { readonly [type in Quote['type']]: string }
  readonly claimKinds: { readonly [kind in Claim['kind']]: string }
  readonly furniture: { readonly [kind in FurnitureKind]: string }
  readonly states: { readonly [state in Dossier['kind']['state']]: string }
  /** Why values of a field may stand side by side; empty where the state says it all. */
  readonly reasons: { readonly [reason in FieldReason]: string }
  readonly fields: { readonly [field in Dossier['conflicts'][number]]: string }
}
