import type { ReviewAction } from '../../model/review.ts'
import type { Put } from '../../ports.ts'
import { recordsOf } from '../../review.ts'
import { keptAction } from '../store/review.ts'
import type { Driver, Row } from './driver.ts'

/** Adds an act unless that very act is there. */
export function putReview(driver: Driver, given: ReviewAction): Put {
  const { id, at, by, note, act } = keptAction(given)
  const [record = null, other = null] = recordsOf(act)
  const { changes } = driver.run(
    `INSERT INTO review (id, at, person, note, act, record, other, undone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
    id,
    at,
    by,
    note ?? null,
    JSON.stringify(act),
    record,
    other,
    act.type === 'undo' ? act.action : null,
  )
  return changes === 0 ? 'known' : 'new'
}

/** Every act in the order given; of one record those that name it, and what takes them back. */
export function listReviews(driver: Driver, record?: string): readonly ReviewAction[] {
  const rows =
    record === undefined
      ? driver.all('SELECT * FROM review ORDER BY number')
      : driver.all(
          `WITH RECURSIVE named (id) AS (
             SELECT id FROM review WHERE record = ?1 OR other = ?1
             UNION SELECT review.id FROM review JOIN named ON review.undone = named.id
           )
           SELECT review.* FROM review JOIN named USING (id) ORDER BY number`,
          record,
        )
  return rows.map(toAction)
}

function toAction({ id, at, person, note, act }: Row): ReviewAction {
  return {
    id: String(id),
    at: String(at),
    by: String(person),
    ...(note === null ? {} : { note: String(note) }),
    act: JSON.parse(String(act)) as ReviewAction['act'],
  }
}
