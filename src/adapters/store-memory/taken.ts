import type { Judgement } from '../../model/dossier.ts'
import type { Reading } from '../../model/reading.ts'
import type { Put } from '../../ports.ts'
import { storyOf } from '../../revision.ts'
import { arrive } from './arrivals.ts'
import type { Contents } from './contents.ts'
import { refuseForgotten } from './forgetting.ts'

/** Keeps a reading in place of any other of its report. */
export function keepReading(kept: Contents, reading: Reading, now: number): Put {
  const { readings, refusals, reports } = kept
  const { report } = reading.article
  refusals.delete(report)
  const json = JSON.stringify(reading)
  if (readings.get(report)?.json === json) return 'known'
  // As from a database: later changes to what was handed in do not reach the store.
  const own = JSON.parse(json) as Reading
  const story = storyOf(own.article, reports.get(report)?.url)
  refuseForgotten(kept, report, story)
  const place = arrive(kept, own, story, new Date(now).toISOString())
  if (place === undefined) return 'known'
  readings.set(report, { reading: own, json, story, place })
  kept.settled = false
  return 'new'
}

/** Adds a verdict. */
export function addJudgement(kept: Contents, judgement: Judgement): Put {
  const { judgements } = kept
  const { left: one, right: other } = judgement
  const [left, right] = one < other ? [one, other] : [other, one]
  const last = judgements.findLast(
    (given) => given.left === left && given.right === right && given.by === judgement.by,
  )
  const { same, score, reason } = judgement
  if (last?.same === same && last.score === score && last.reason === reason) return 'known'
  judgements.push({ ...judgement, left, right })
  kept.settled = false
  return 'new'
}
