import { expect, test } from 'vitest'
import { reviewJudgements } from '../../src/merge.ts'
import type { ReviewAct, ReviewAction } from '../../src/model/review.ts'

const given = (id: string, act: ReviewAct, note?: string): ReviewAction => ({
  ...{ id, at: `2026-01-0${id}T08:00:00Z`, by: 'rini', act },
  ...(note === undefined ? {} : { note }),
})
const merge = given('1', { type: 'merge', left: 'b', right: 'a' }, 'same talk')
const split = given('2', { type: 'split', left: 'a', right: 'c' })
const unsure = given('3', { type: 'unsure', left: 'a', right: 'd' })
const undo = given('4', { type: 'undo', action: '1' })
const redo = given('5', { type: 'undo', action: '4' })

test('acts on pairs are verdicts of their person', () => {
  expect(reviewJudgements([merge, split, unsure])).toEqual([
    {
      ...{ left: 'a', right: 'b', same: 'yes', by: 'person:rini', score: 1 },
      ...{ reason: 'same talk', at: '2026-01-01T08:00:00Z' },
    },
    {
      ...{ left: 'a', right: 'c', same: 'no', by: 'person:rini', score: 1 },
      ...{ reason: '', at: '2026-01-02T08:00:00Z' },
    },
    {
      ...{ left: 'a', right: 'd', same: 'unsure', by: 'person:rini', score: 1 },
      ...{ reason: '', at: '2026-01-03T08:00:00Z' },
    },
  ])
})

test.each<[string, readonly ReviewAction[], number]>([
  ['an act taken back says nothing', [merge, undo], 0],
  ['whatever the order', [undo, merge], 0],
  ['unless that was taken back too', [merge, undo, redo], 1],
  ['an undo of what is not there', [undo, split], 1],
  ['an act on one record alone', [given('1', { type: 'merge', left: 'a', right: 'a' })], 0],
  ['other acts', [given('1', { type: 'accept', record: 'a' })], 0],
  ['an undo of itself', [merge, given('6', { type: 'undo', action: '6' })], 1],
])('%s', (_, acts, count) => {
  expect(reviewJudgements(acts)).toHaveLength(count)
})
