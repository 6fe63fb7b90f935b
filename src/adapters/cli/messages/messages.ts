import type { BlockKind, FurnitureKind, Refusal } from '../../../model/article.ts'
import type { Change, FieldChange } from '../../../model/change.ts'
import type { Claim } from '../../../model/claim.ts'
import type { Dossier, FieldReason } from '../../../model/dossier.ts'
import type { Office } from '../../../model/entity.ts'
import type { EventKind, Status } from '../../../model/event.ts'
import type { Quote } from '../../../model/quote.ts'
import type { BlockChange } from '../../../model/revision.ts'
import type { ReaderFault, StoreFault } from '../../../ports.ts'
import type { DoctorMessages } from './doctor.ts'
import type { ExportMessages } from './export.ts'
import type { Example, HelpMessages } from './help.ts'
import type { ProblemCode } from './problem-code.ts'
import type { RecordMessages } from './record.ts'
import type { ReviewMessages } from './review.ts'
import type { UpkeepMessages } from './upkeep.ts'

export type { CommandName, Example, OptionName } from './help.ts'

/** Languages the command line speaks. */
export type UiLanguage = 'id' | 'en'

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

  readonly help: HelpMessages

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
    readonly badSince: string
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
    readonly unknownTitle: string
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

  readonly questions: {
    readonly reports: string
    readonly events: string
    readonly quotes: string
    readonly nothing: string
    readonly more: (cursor: string) => string
    readonly noConflicts: string
    readonly conflicts: (events: number) => string
    readonly noChanges: string
    readonly goOn: (command: string) => string
    readonly change: { readonly [type in Change['type']]: string }
    /** What changes beside the fields of an event. */
    readonly beside: {
      readonly [field in Exclude<FieldChange['field'], Dossier['conflicts'][number]>]: string
    }
    readonly notSaid: string
    readonly noWatches: string
    readonly followed: (name: string) => string
    readonly dropped: (name: string) => string
    readonly noSuchWatch: (name: string, path: string) => Advice
    readonly nothingFollowed: Advice
    readonly news: (name: string, changes: number) => string
  }

  readonly export: ExportMessages

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

  readonly doctor: DoctorMessages

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

  readonly review: ReviewMessages

  readonly record: RecordMessages

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
