import type { FieldName, ReviewAct } from '../../../model/review.ts'
import type { Question, ValueFault } from '../../../review.ts'
import type { Advice } from './messages.ts'

/** Code words of why a card is in the queue, besides codes of problems. */
export type WhyCode =
  | 'conflict'
  | 'implied'
  | 'no-plan-said'
  | 'disputed'
  | 'unsure'
  | 'new-actor'
  | 'implied-country'
  | 'no-speaker'
  | 'few-parties'
  | 'same-people'
  | 'same-states'
  | 'same-day'
  | 'within'
  | 'near'
  | 'reported-together'
  | 'unknown'
  | 'same-place'
  | 'other-name'

/** What a person can do with the card on the screen, for the line of keys. */
export type KeyHint =
  | 'choose'
  | 'accept'
  | 'reject'
  | 'same'
  | 'notSame'
  | 'unsure'
  | 'edit'
  | 'comment'
  | 'later'
  | 'undo'
  | 'wider'
  | 'open'
  | 'move'
  | 'scroll'
  | 'quit'
  | 'keys'

/** What `kawat review`, `decide`, `decisions` and reviewed events say, in one language. */
export interface ReviewMessages {
  readonly title: string
  readonly place: (number: number, count: number) => string
  readonly decided: (count: number) => string
  /** A question about a field, as a sentence. */
  readonly fieldQuestion: { readonly [field in FieldName]: string }
  readonly isItRight: string
  readonly sameQuestion: string
  readonly actorQuestion: (name: string) => string
  readonly speakerQuestion: string
  readonly questions: { readonly [question in Question]: string }
  readonly whyHere: string
  readonly why: { readonly [code in WhyCode]: string }
  readonly watched: (names: string) => string
  readonly note: (text: string) => string
  readonly more: (lines: number) => string
  /** A keyboard hint beside its key. */
  readonly keys: { readonly [hint in KeyHint]: string }
  /** What `a` and `x` mean for a question, where it is more than right and wrong. */
  readonly accepts: { readonly [question in Question]: string }
  readonly rejects: { readonly [question in Question]: string | null }
  readonly loading: string
  readonly empty: string
  readonly allDone: string
  readonly leave: string
  readonly ended: (decided: number, left: number) => string
  readonly nothingToUndo: string
  readonly undone: string
  readonly notThisCard: (key: string) => string
  readonly saved: (what: string) => string
  readonly asksValue: { readonly [field in FieldName]: string }
  readonly asksActor: string
  readonly asksSpeaker: string
  readonly asksNote: string
  readonly lineKeys: string
  readonly count: (cards: number) => string
  readonly columns: readonly [
    id: string,
    question: string,
    event: string,
    field: string,
    values: string,
    why: string,
    watches: string,
  ]

  readonly fault: { readonly [fault in ValueFault]: (given: string, allowed: string) => string }
  readonly noActor: (given: string) => string

  /** What was done, in the past tense: "accepted", "chosen". */
  readonly acts: { readonly [type in ReviewAct['type']]: string }
  readonly by: (person: string, when: string) => string
  readonly states: { readonly [state in 'accepted' | 'rejected' | 'edited' | 'partly']: string }
  readonly holds: { readonly [state in 'holds' | 'undone' | 'orphaned']: string }
  readonly settled: string
  readonly nobody: string
  readonly acting: string
  readonly legend: string
  readonly decisionColumns: readonly [
    action: string,
    when: string,
    who: string,
    state: string,
    what: string,
    note: string,
  ]
  readonly noDecisions: string
  readonly known: string
  readonly undoWith: (command: string) => string

  readonly failure: {
    readonly badAct: (given: string) => Advice
    readonly badField: (given: string, allowed: string) => Advice
    readonly badValue: (sentence: string) => Advice
    readonly noChoice: (given: string, allowed: string) => Advice
    readonly missing: (what: string) => Advice
    readonly tooMany: Advice
    readonly noAction: (given: string) => Advice
    readonly nothingToUndo: (id: string) => Advice
    readonly noEntity: (given: string, allowed: string) => Advice
    readonly noQuote: (given: string) => Advice
    readonly onePair: Advice
    readonly badName: Advice
  }
}
