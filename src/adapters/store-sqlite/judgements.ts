import type { Judgement } from '../../model/dossier.ts'
import type { Put } from '../../ports.ts'
import type { Driver } from './driver.ts'

/** Adds a verdict unless it repeats the judge's latest word on the pair. */
export function putJudgement(driver: Driver, judgement: Judgement): Put {
  const { same, by, score, reason, at } = judgement
  const [left, right] =
    judgement.left < judgement.right
      ? [judgement.left, judgement.right]
      : [judgement.right, judgement.left]
  return driver.atomically(() => {
    const last = driver.get(
      `SELECT same, score, reason FROM judgement
       WHERE left_record = ? AND right_record = ? AND judge = ? ORDER BY number DESC LIMIT 1`,
      left,
      right,
      by,
    )
    if (last?.same === same && last.score === score && last.reason === reason) return 'known'
    driver.run(
      `INSERT INTO judgement (left_record, right_record, same, judge, score, reason, at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      left,
      right,
      same,
      by,
      score,
      reason,
      at ?? null,
    )
    return 'new'
  })
}

/** Every verdict, in the order given. */
export function listJudgements(driver: Driver): readonly Judgement[] {
  return driver.all('SELECT * FROM judgement ORDER BY number').map((row) => ({
    left: String(row.left_record),
    right: String(row.right_record),
    same: row.same as Judgement['same'],
    by: String(row.judge),
    score: Number(row.score),
    reason: String(row.reason),
    ...(row.at === null ? {} : { at: String(row.at) }),
  }))
}
