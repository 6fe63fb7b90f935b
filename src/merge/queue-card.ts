import type { EntityKind } from '../model/entity.ts'
import type { FieldName } from '../model/review.ts'
import { contentHash } from '../text/hash.ts'

/** One of the answers a card offers. */
export interface Alternative {
  /** A field's value; of an actor the key of its row; of a speaker the entity. */
  readonly value: unknown
  /** Of actors and speakers the name. */
  readonly name?: string
  /** Records that hold a field's value. */
  readonly holders: readonly string[]
}

/** What is the same in all questions. */
interface CardBase {
  /** The same as long as the same is asked. */
  readonly id: string
  /**
   * Why it is here, as code words: `conflict`, `implied` (a value concluded from the rest of the story), `no-plan-said`
   * (it counts as past because no word says it was planned), `disputed` (one report says it was called off), `unsure` and the reasons of the rules, `new-actor`, `implied-country`, `no-speaker`,
   * or the code of a problem.
   */
  readonly why: readonly string[]
  /** Names of the watches its event is in. */
  readonly watches: readonly string[]
  /** The heavier the sooner. */
  readonly weight: number
  readonly alternatives: readonly Alternative[]
}

/** Something for a person to decide. */
export type Card = CardBase &
  (
    | {
        /** Reports contradict each other in a field: which is right? Or every value of it is doubtful: is it? */
        readonly question: 'conflict' | 'doubt'
        readonly dossier: string
        readonly field: FieldName
      }
    | {
        /** Do two records tell of one event? */
        readonly question: 'same'
        readonly dossier: string
        readonly other: string
        readonly left: string
        readonly right: string
      }
    | {
        /** Who is it whom the tables do not have? */
        readonly question: 'actor'
        readonly dossier: string
        readonly record: string
        readonly entity: string
        readonly name: string
        readonly kind: EntityKind
      }
    | {
        /** Whose words are these? */
        readonly question: 'speaker'
        /** The event it was spoken at, or the first its report tells of. */
        readonly dossier: string
        readonly report: string
        readonly article: string
        /** `q3`, in its reading. */
        readonly quote: string
        readonly key: string
      }
  )

/** What is asked. */
export type Question = Card['question']

/** The id of a card, from what tells its question apart from all others. */
export function cardId(question: Question, ...parts: readonly string[]): string {
  return contentHash('card', question, ...parts)
}

const ORDER: { readonly [question in Question]: readonly [watched: number, other: number] } = {
  conflict: [900, 700],
  doubt: [800, 500],
  same: [650, 600],
  actor: [450, 400],
  speaker: [350, 300],
}

/** How soon a question comes: conflicts and doubtful values of what is watched first; of its kind, what more reports tell of. */
export function weightOf(question: Question, isWatched: boolean, reports: number): number {
  const [watched, other] = ORDER[question]
  return (isWatched ? watched : other) + Math.min(reports, 49)
}
