import type { ReviewAct } from '../model/review.ts'

/** The records an act names itself; an undo names none but the act it takes back. */
export function actsOn(act: ReviewAct): readonly string[] {
  switch (act.type) {
    case 'undo':
      return []
    case 'merge':
    case 'split':
    case 'unsure':
      return [...new Set([act.left, act.right])]
    default:
      return [act.record]
  }
}
