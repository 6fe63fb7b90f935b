import type { Judgement } from '../model/dossier.ts'
import type { ReviewAction } from '../model/review.ts'

const SAME = { merge: 'yes', split: 'no', unsure: 'unsure' } as const

/**
 * What persons' acts say of pairs of records: merge, split and unsure that nobody took back, as verdicts.
 *
 * @param reviews all acts, in any order; the undo of one may stand before it
 */
export function reviewJudgements(reviews: readonly ReviewAction[]): readonly Judgement[] {
  const undone = undoneActs(reviews)
  return reviews.flatMap(({ id, at, by, note, act }) => {
    if (act.type !== 'merge' && act.type !== 'split' && act.type !== 'unsure') return []
    if (undone.has(id) || act.left === act.right) return []
    const [left, right] = act.left < act.right ? [act.left, act.right] : [act.right, act.left]
    const same = SAME[act.type]
    return [{ left, right, same, by: `person:${by}`, score: 1, reason: note ?? '', at }]
  })
}

/** The ids of acts that were taken back; an undo that was itself taken back takes nothing. */
export function undoneActs(reviews: readonly ReviewAction[]): ReadonlySet<string> {
  const undos = new Map<string, string[]>()
  for (const { id, act } of reviews) {
    if (act.type === 'undo') undos.set(act.action, [...(undos.get(act.action) ?? []), id])
  }
  const known = new Map<string, boolean>()
  const isUndone = (id: string): boolean => {
    const there = known.get(id)
    if (there !== undefined) return there
    // An act that takes back itself, which no honest hash can, takes back nothing.
    known.set(id, false)
    const result = (undos.get(id) ?? []).some((undo) => !isUndone(undo))
    known.set(id, result)
    return result
  }
  return new Set([...undos.keys()].filter(isUndone))
}
