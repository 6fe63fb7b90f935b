import type { DatabaseSync } from 'node:sqlite'
import type { Reading } from '../../model/reading.ts'
import { storyOf } from '../../revision.ts'

/**
 * Tells of readings kept before there were revisions which story each is of: in the order in which they
 * stand, seen when the database was upgraded, since nothing older is known.
 */
export function fillStories(database: DatabaseSync, now: string): void {
  const rows = database
    .prepare(
      `SELECT reading.number, reading.report, reading.body, report.url FROM reading
       LEFT JOIN report ON report.id = reading.report ORDER BY reading.number`,
    )
    .iterate()
  const found: { number: number; report: string; address: string | null; paper: string | null }[] =
    []
  for (const { number, report, body, url } of rows) {
    const { article } = JSON.parse(String(body)) as Reading
    const story = storyOf(article, url === null ? undefined : String(url))
    const { address = null, outlet: paper = null } = story ?? {}
    found.push({ number: Number(number), report: String(report), address, paper })
  }
  const arrive = database.prepare('INSERT INTO arrival (number, report, seen) VALUES (?, ?, ?)')
  const place = database.prepare(
    'UPDATE reading SET arrival = ?, address = ?, paper = ? WHERE number = ?',
  )
  for (const [index, { number, report, address, paper }] of found.entries()) {
    arrive.run(index + 1, report, now)
    place.run(index + 1, address, paper, number)
  }
}
