import type { Dossier, Judgement } from '../model/dossier.ts'
import type { ReviewAction } from '../model/review.ts'
import type { Watch } from '../model/watch.ts'
import { matchesQuery } from './query.ts'
import type { Card } from './queue-card.ts'
import { askFields } from './queue-field.ts'
import { askActors, askSpeakers } from './queue-naming.ts'
import { askPairs } from './queue-pair.ts'
import type { ReadingDoubts } from './reading-doubts.ts'

/** What a queue is made of. */
export interface QueueStock {
  /** Reviewed events, in any order. */
  readonly dossiers: readonly Dossier[]
  /** Other events, asked about only as to whether they are one with one of those. */
  readonly around?: readonly Dossier[]
  /** Verdicts on pairs of their records, of rules and persons alike; `judgeAll` gives the rules'. */
  readonly judgements: readonly Judgement[]
  /** What is doubtful in the readings of their articles; without it only events and pairs are asked about. */
  readonly doubts: readonly ReadingDoubts[]
  readonly watches: readonly Watch[]
  /** Acts that hold. */
  readonly standing: readonly ReviewAction[]
}

/**
 * What there is for a person to decide, the most useful first: conflicts, then doubtful values of what somebody
 * watches; other conflicts; events that may be one; other doubtful values; names no table has; quotes without a
 * speaker. What a person decided does not come again, until something new speaks against it.
 */
export function reviewQueue({
  dossiers,
  around = [],
  judgements,
  doubts,
  watches,
  standing,
}: QueueStock): readonly Card[] {
  const byArticle = new Map(doubts.map((one) => [one.article, one]))
  const watched = new Map<Dossier, readonly string[]>()
  const watchesOf = (dossier: Dossier): readonly string[] => {
    const there = watched.get(dossier) ?? namesOf(dossier, watches)
    watched.set(dossier, there)
    return there
  }
  return [
    ...dossiers.flatMap((dossier) => askFields(dossier, watchesOf(dossier), byArticle)),
    ...askPairs([...dossiers, ...around], judgements, watchesOf),
    ...askActors(dossiers, byArticle, standing, watchesOf),
    ...askSpeakers(dossiers, byArticle, standing, watchesOf),
  ].sort(heaviestFirst)
}

/** Of one weight the questions about one event together. */
function heaviestFirst(a: Card, b: Card): number {
  if (a.weight !== b.weight) return b.weight - a.weight
  return `${a.dossier} ${a.id}` < `${b.dossier} ${b.id}` ? -1 : 1
}

function namesOf({ members }: Dossier, watches: readonly Watch[]): readonly string[] {
  return watches
    .filter(({ query }) => members.some((member) => matchesQuery(member, query)))
    .map(({ name }) => name)
}
