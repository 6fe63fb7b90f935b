import type { Reading } from '../../model/reading.ts'
import type { Revision } from '../../model/revision.ts'
import {
  type Arrival,
  addressOf,
  hasSameText,
  revisionsOf,
  type StoryAddress,
  storyOf,
} from '../../revision.ts'
import type { Driver, Row } from './driver.ts'

/**
 * Takes a reading in at its place in the order of arrival: a report keeps the place it had first.
 *
 * @returns the place, and undefined where the story's latest reading has the same words: then only that it was seen
 *   is noted
 */
export function arrive(
  driver: Driver,
  reading: Reading,
): { readonly number: number; readonly story: StoryAddress | undefined } | undefined {
  const { article } = reading
  const url = driver.get('SELECT url FROM report WHERE id = ?', article.report)?.url
  const story = storyOf(article, typeof url === 'string' ? url : undefined)
  const known = driver.get('SELECT number, same_as FROM arrival WHERE report = ?', article.report)
  if (known !== undefined) {
    const twin = driver.get('SELECT body FROM reading WHERE report = ?', known.same_as as string)
    if (twin !== undefined) {
      const { version, article: other } = readingIn(twin)
      // By another version they can only be compared once both are read again.
      if (version !== reading.version || hasSameText(other, article)) return undefined
      driver.run('UPDATE arrival SET same_as = NULL WHERE report = ?', article.report)
    }
    return { number: Number(known.number), story }
  }
  const latest = story === undefined ? undefined : latestOf(driver, story)
  const same = latest !== undefined && hasSameText(readingIn(latest).article, article)
  const { rowid } = driver.run(
    'INSERT INTO arrival (report, seen, same_as) VALUES (?, ?, ?)',
    article.report,
    driver.now(),
    same ? (latest.report as string) : null,
  )
  return same ? undefined : { number: rowid, story }
}

/** The revisions at an address, oldest first; only of those asked for the readings are loaded. */
export function listRevisions(
  driver: Driver,
  url: string,
  latest: number | undefined,
): readonly Revision[] {
  const address = addressOf(url)
  if (address === undefined) return []
  const rows = driver.all(
    `SELECT reading.number, reading.paper, arrival.seen, report.url FROM reading
     JOIN arrival ON arrival.number = reading.arrival
     LEFT JOIN report ON report.id = reading.report
     WHERE reading.address = ? ORDER BY reading.arrival`,
    address,
  )
  const arrivals = rows.map((row): Arrival => {
    const load: Arrival['load'] = () => {
      const body = driver.get('SELECT body FROM reading WHERE number = ?', row.number as number)
      const { article } = readingIn(body as Row)
      const story = storyOf(article, row.url === null ? undefined : String(row.url))
      return { article, url: story?.url ?? url }
    }
    return { story: { address, outlet: String(row.paper) }, seen: String(row.seen), load }
  })
  return revisionsOf(arrivals, latest)
}

function latestOf(driver: Driver, { address, outlet }: StoryAddress): Row | undefined {
  return driver.get(
    `SELECT report, body FROM reading
     WHERE address = ? AND (paper = ? OR paper = '' OR ? = '') ORDER BY arrival DESC LIMIT 1`,
    address,
    outlet,
    outlet,
  )
}

function readingIn({ body }: Row): Reading {
  return JSON.parse(String(body)) as Reading
}
