import type { ClientBase } from 'pg'
import type { Reading } from '../../model/reading.ts'
import { keptDoubts } from '../store/doubts.ts'
import { encodeValue } from './text-coding.ts'

/** What is doubtful in each reading: as the sixth form of an SQLite store. */
export const thirdForm: string = `ALTER TABLE reading ADD COLUMN doubts text COLLATE "C"`

// Readings looked at in one go: some hundred of 50 kB each.
const PAGE = 200

/** See `fillDoubts` of the SQLite store. */
export async function fillThirdForm(client: ClientBase): Promise<void> {
  let last = -1
  for (;;) {
    const { rows } = await client.query<{ number: number; body: string }>(
      'SELECT number, body FROM reading WHERE number > $1 ORDER BY number LIMIT $2',
      [last, PAGE],
    )
    for (const { number, body } of rows) {
      const doubts = keptDoubts(JSON.parse(body) as Reading)
      if (doubts === null) continue
      await client.query('UPDATE reading SET doubts = $1 WHERE number = $2', [
        ...[encodeValue(doubts), number],
      ])
    }
    if (rows.length < PAGE) break
    last = rows.at(-1)?.number as number
  }
  await client.query('INSERT INTO pending (record) SELECT id FROM record ORDER BY number')
}
