import type { Judgement } from '../model/dossier.ts'
import type { ReviewAction } from '../model/review.ts'

const VERDICT = { merge: 'yes', split: 'no', unsure: 'unsure' } as const

/**
 * The verdicts on pairs of records among acts that hold: an undone merge gives none, and so the records part again.
 *
 * @param standing as `standingActs` gives them
 */
export function judgementsOf(standing: readonly ReviewAction[]): readonly Judgement[] {
  return standing.flatMap(({ act, at, by, note }) => {
    if (act.type !== 'merge' && act.type !== 'split' && act.type !== 'unsure') return []
    const [left, right] = act.left < act.right ? [act.left, act.right] : [act.right, act.left]
    const verdict = { left, right, same: VERDICT[act.type], score: 1, at }
    return [{ ...verdict, by: `person:${by}`, reason: note ?? act.type }]
  })
}
