import type { ReviewAction } from '../model/review.ts'
import { canonicalJson } from './review-id.ts'

/**
 * The acts that hold: what is undone is left out, and what an undone undo had taken back holds again.
 *
 * The order of the list never matters: an undo counts even where a clock that is slow puts it before its act, and one
 * whose act has not come yet waits for it. Undos that take each other back in a ring, which no honest ids can, have
 * no effect.
 *
 * @returns the acts that hold, undos too, each once, oldest first; of one instant the smaller id first
 */
export function standingActs(actions: readonly ReviewAction[]): readonly ReviewAction[] {
  const byId = new Map<string, ReviewAction>()
  for (const action of actions) {
    const there = byId.get(action.id)
    if (there === undefined || canonicalJson(action) < canonicalJson(there)) {
      byId.set(action.id, action)
    }
  }
  const holds = judge(byId)
  return [...byId.values()].filter(({ id }) => holds.get(id) !== false).sort(byTime)
}

/** Oldest first; of one instant the smaller id. */
export function byTime(a: ReviewAction, b: ReviewAction): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Whether each act holds: from the undos nobody takes back to what they take back, and so on; in a ring nothing is decided. */
function judge(byId: ReadonlyMap<string, ReviewAction>): ReadonlyMap<string, boolean> {
  const waiting = new Map<string, number>()
  for (const { act } of byId.values()) {
    if (act.type === 'undo' && byId.has(act.action)) {
      waiting.set(act.action, (waiting.get(act.action) ?? 0) + 1)
    }
  }
  const holds = new Map<string, boolean>()
  const ready = [...byId.values()].filter(({ id }) => !waiting.has(id))
  for (const { id, act } of ready) {
    const stands = holds.get(id) ?? true
    holds.set(id, stands)
    if (act.type !== 'undo') continue
    const target = byId.get(act.action)
    if (target === undefined) continue
    if (stands) holds.set(target.id, false)
    const left = (waiting.get(target.id) ?? 0) - 1
    waiting.set(target.id, left)
    // The list grows while it is walked: an act is ready once all its undos are.
    if (left === 0) ready.push(target)
  }
  return holds
}
