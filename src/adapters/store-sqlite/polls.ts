import type { Poll } from '../../model/poll.ts'
import type { Driver } from './driver.ts'

/** What is remembered of a watched address. */
export function getPoll(driver: Driver, url: string): Poll | undefined {
  const row = driver.get('SELECT body FROM poll WHERE url = ?', url.toWellFormed())
  return row === undefined ? undefined : (JSON.parse(String(row.body)) as Poll)
}

/** Remembers a poll in place of the address's last. */
export function putPoll(driver: Driver, poll: Poll): void {
  driver.run(
    `INSERT INTO poll (url, body) VALUES (?, ?)
     ON CONFLICT (url) DO UPDATE SET body = excluded.body`,
    poll.url.toWellFormed(),
    JSON.stringify(poll),
  )
}
