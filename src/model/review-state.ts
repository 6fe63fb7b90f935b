import type { ReviewAction } from './review.ts'

/**
 * Where an event stands with persons: `machine` nobody has looked; `accepted`, `rejected` somebody has judged the
 * whole; `edited` somebody has set or chosen a value; `partly_reviewed` single fields were judged.
 */
export type ReviewState = 'machine' | 'accepted' | 'rejected' | 'edited' | 'partly_reviewed'

/**
 * What all acts on an event come to. The latest verdict on a whole record counts; a verdict on one field says nothing
 * of the others.
 *
 * @param actions all that name records of the event, and what takes them back, in the order of their times
 */
export function reviewStateOf(actions: readonly ReviewAction[]): ReviewState {
  const acts = standing(actions).map(({ act }) => act)
  const verdict = acts.findLast(
    (act) => (act.type === 'accept' || act.type === 'reject') && act.field === undefined,
  )
  if (verdict !== undefined) return verdict.type === 'accept' ? 'accepted' : 'rejected'
  if (acts.some(({ type }) => type === 'edit' || type === 'choose')) return 'edited'
  return acts.some(({ type }) => type === 'accept' || type === 'reject')
    ? 'partly_reviewed'
    : 'machine'
}

/** Acts nobody has taken back; an undo that was undone itself takes back nothing. */
function standing(actions: readonly ReviewAction[]): readonly ReviewAction[] {
  const undone = new Set<string>()
  // From the latest on: whether an undo stands is known before what it takes back is met.
  for (const { id, act } of [...actions].reverse()) {
    if (act.type === 'undo' && !undone.has(id)) undone.add(act.action)
  }
  return actions.filter(({ id }) => !undone.has(id))
}
