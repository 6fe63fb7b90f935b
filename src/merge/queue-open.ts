import type { Dossier, Judgement } from '../model/dossier.ts'
import type { ReviewAction } from '../model/review.ts'
import { askFields } from './queue-field.ts'
import { askActors, askSpeakers } from './queue-naming.ts'
import { askPairs } from './queue-pair.ts'
import type { ReadingDoubts } from './reading-doubts.ts'

const unwatched = (): readonly string[] => []

/**
 * Whether something about an event is for a person to decide, whatever other events there are: a conflict, a doubtful value, a
 * name no table has, a quote of nobody's.
 *
 * @param doubts by article; those of its own reports are enough
 * @param standing acts that hold; those on names and quotes are enough
 */
export function isOpen(
  dossier: Dossier,
  doubts: ReadonlyMap<string, ReadingDoubts>,
  standing: readonly ReviewAction[],
): boolean {
  const own = new Map<string, ReadingDoubts>()
  for (const { origin } of dossier.members) {
    const there = doubts.get(origin.article)
    if (there !== undefined) own.set(origin.article, there)
  }
  if (askFields(dossier, [], own).length > 0) return true
  if (own.size === 0) return false
  return (
    askActors([dossier], own, standing, unwatched).length > 0 ||
    askSpeakers([dossier], own, standing, unwatched).length > 0
  )
}

/** Ids of those of the events about which a person is asked whether they are one with another of them. */
export function openPairs(
  dossiers: readonly Dossier[],
  judgements: readonly Judgement[],
): ReadonlySet<string> {
  const open = new Set<string>()
  for (const card of askPairs(dossiers, judgements, unwatched)) {
    open.add(card.dossier)
    if (card.question === 'same') open.add(card.other)
  }
  return open
}

/** Names no table has among those who take part in an event, by their entities. */
export function strangersIn(
  { members }: Dossier,
  doubts: ReadonlyMap<string, ReadingDoubts>,
): readonly string[] {
  const found = new Set<string>()
  for (const { record, origin } of members) {
    const strangers = doubts.get(origin.article)?.strangers ?? []
    if (strangers.length === 0) continue
    for (const { value } of record.event.participants) {
      if (strangers.some(({ entity }) => entity === value.entity)) found.add(value.entity)
    }
  }
  return [...found]
}
