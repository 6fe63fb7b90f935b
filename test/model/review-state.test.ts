import { describe, expect, it } from 'vitest'
import type { ReviewAct, ReviewAction } from '../../src/model/review.ts'
import { reviewStateOf } from '../../src/model/review-state.ts'

/** Acts one after the other, with ids `a`, `b`, `c`. */
const acts = (...given: readonly ReviewAct[]): readonly ReviewAction[] =>
  given.map((act, index) => ({
    id: 'abcdef'[index] ?? '',
    at: `2026-11-0${index + 1}T08:00:00Z`,
    by: 'Sari',
    act,
  }))

const accept: ReviewAct = { type: 'accept', record: 'r1' }
const reject: ReviewAct = { type: 'reject', record: 'r1' }
const edit: ReviewAct = { type: 'edit', record: 'r1', field: 'status', value: 'happened' }
const undo = (action: string): ReviewAct => ({ type: 'undo', action })

describe('where an event stands with persons', () => {
  it.each([
    ['nobody has looked', [], 'machine'],
    ['it was accepted', [accept], 'accepted'],
    ['accepted, then rejected', [accept, reject], 'rejected'],
    ['rejected, and that taken back', [accept, reject, undo('b')], 'accepted'],
    ['the taking back taken back', [accept, undo('a'), undo('b')], 'accepted'],
    ['a value was set', [edit], 'edited'],
    ['a value set, and the whole accepted', [edit, accept], 'accepted'],
    ['only its time was accepted', [{ ...accept, field: 'time' }], 'partly_reviewed'],
    [
      'its time rejected, the whole accepted before',
      [accept, { ...reject, field: 'time' }],
      'accepted',
    ],
    ['records were joined', [{ type: 'merge', left: 'r1', right: 'r2' }], 'machine'],
  ] satisfies readonly (readonly [string, readonly ReviewAct[], string])[])(
    '%s',
    (_, given, state) => {
      expect(reviewStateOf(acts(...given))).toBe(state)
    },
  )
})
