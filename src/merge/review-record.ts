import type { ReviewAct, ReviewAction } from '../model/review.ts'

/** Ids of the records an act names: none, one or two. */
export function recordsOf(act: ReviewAct): readonly string[] {
  switch (act.type) {
    case 'merge':
    case 'split':
    case 'unsure':
      return act.left === act.right ? [act.left] : [act.left, act.right]
    case 'undo':
    case 'attribute':
      return []
    default:
      return [act.record]
  }
}

/** Acts by the records they name, in the order given. */
export function actsByRecord(
  actions: readonly ReviewAction[],
): ReadonlyMap<string, readonly ReviewAction[]> {
  const byRecord = new Map<string, ReviewAction[]>()
  for (const action of actions) {
    for (const record of recordsOf(action.act)) {
      const there = byRecord.get(record)
      if (there === undefined) byRecord.set(record, [action])
      else there.push(action)
    }
  }
  return byRecord
}

/** Of all acts those that name a record, and whatever takes them back or restores them; in the order given. */
export function actsNaming(
  actions: readonly ReviewAction[],
  record: string,
): readonly ReviewAction[] {
  const named = new Set<string>()
  for (const { id, act } of actions) if (recordsOf(act).includes(record)) named.add(id)
  // An undo may stand before what it takes back: look again until no more are found.
  for (let before = -1; before !== named.size; ) {
    before = named.size
    for (const { id, act } of actions) {
      if (act.type === 'undo' && named.has(act.action)) named.add(id)
    }
  }
  return actions.filter(({ id }) => named.has(id))
}

/** Acts that name a record which is no longer there: a report was read anew, or its story was changed. They are kept and listed. */
export function orphanedActs(
  actions: readonly ReviewAction[],
  isThere: (record: string) => boolean,
): readonly ReviewAction[] {
  return actions.filter(({ act }) => recordsOf(act).some((record) => !isThere(record)))
}

/** Of acts that hold the latest word on whose each quote is, by the quote's key. */
export function attributionsOf(
  standing: readonly ReviewAction[],
): ReadonlyMap<string, ReviewAction> {
  const byQuote = new Map<string, ReviewAction>()
  for (const action of standing) {
    if (action.act.type === 'attribute') byQuote.set(action.act.quote, action)
  }
  return byQuote
}
