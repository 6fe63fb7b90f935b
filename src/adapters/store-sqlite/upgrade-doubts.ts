import type { DatabaseSync } from 'node:sqlite'
import type { Reading } from '../../model/reading.ts'
import { keptDoubts } from '../store/doubts.ts'

/**
 * Tells of readings kept before it was noted what is doubtful in each; and marks every record, so that the first question
 * works out which events are open.
 */
export function fillDoubts(database: DatabaseSync): void {
  const numbers = database.prepare('SELECT number FROM reading ORDER BY number').all()
  const bodyOf = database.prepare('SELECT body FROM reading WHERE number = ?')
  const note = database.prepare('UPDATE reading SET doubts = ? WHERE number = ?')
  for (const { number } of numbers) {
    const doubts = keptDoubts(JSON.parse(String(bodyOf.get(number as number)?.body)) as Reading)
    if (doubts !== null) note.run(doubts, number as number)
  }
  database.exec('INSERT INTO pending (record) SELECT id FROM record ORDER BY number')
}
