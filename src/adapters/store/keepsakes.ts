import type { Poll } from '../../model/poll.ts'
import type { Watch } from '../../model/watch.ts'
import { type Database, prepared } from './database.ts'

const pollOf = prepared((from, url: string) =>
  from.selectFrom('poll').select('body').where('url', '=', url),
)
const keepPoll = prepared((from, url: string, body: string) =>
  from
    .insertInto('poll')
    .values({ url, body })
    .onConflict((conflict) =>
      conflict.column('url').doUpdateSet((there) => ({ body: there.ref('excluded.body') })),
    ),
)
const watchesThere = prepared((from) => from.selectFrom('watch').select('body').orderBy('name'))
const keepWatch = prepared((from, name: string, body: string) =>
  from
    .insertInto('watch')
    .values({ name, body })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((there) => ({ body: there.ref('excluded.body') })),
    ),
)
const dropWatchNamed = prepared((from, name: string) =>
  from.deleteFrom('watch').where('name', '=', name),
)

/** What is remembered of a watched address. */
export async function getPoll(database: Database, url: string): Promise<Poll | undefined> {
  const row = await database.first(pollOf, url.toWellFormed())
  return row === undefined ? undefined : (JSON.parse(row.body) as Poll)
}

/** Remembers a poll in place of the address's last. */
export async function putPoll(database: Database, poll: Poll): Promise<void> {
  await database.run(keepPoll, poll.url.toWellFormed(), JSON.stringify(poll))
}

/** Every watch, by name. */
export async function listWatches(database: Database): Promise<readonly Watch[]> {
  return (await database.all(watchesThere)).map(({ body }) => JSON.parse(body) as Watch)
}

/** Remembers a watch in place of the one of that name. */
export async function putWatch(database: Database, watch: Watch): Promise<void> {
  await database.run(keepWatch, watch.name.toWellFormed(), JSON.stringify(watch))
}

/** Forgets a watch. @returns whether there was one */
export async function dropWatch(database: Database, name: string): Promise<boolean> {
  return (await database.run(dropWatchNamed, name.toWellFormed())) > 0
}
