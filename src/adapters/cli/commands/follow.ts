import type { Watch } from '../../../model/watch.ts'
import type { DossierQuery, Store } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { partiesOf } from '../query.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'

/** What is to be done with which watch. */
export interface FollowSetting {
  readonly database: string
  /** Missing: all watches are listed. */
  readonly name?: string
  readonly drop: boolean
}

/** `kawat follow`: lists the watches, adds one or drops one. A watch without filters asks for whom it is named after. */
export async function followCommand(
  session: Session,
  query: DossierQuery,
  { database, name, drop }: FollowSetting,
): Promise<Exit> {
  const store = await openExisting(session, database)
  try {
    if (name === undefined) await list(session, await store.watches())
    else if (drop) await dropWatch(session, store, name, database)
    else await add(session, store, name, query)
    return exit.ok
  } finally {
    await store.close()
  }
}

async function list(session: Session, watches: readonly Watch[]): Promise<void> {
  const { out, form, words } = session
  if (isForMachines(form)) {
    await out.line(safeJson({ schema: 'kawat/watches@1', watches }))
    return
  }
  if (watches.length === 0) await session.error.line(words.questions.noWatches)
  for (const watch of watches) await out.line(watchInWords(watch, session))
}

async function add(
  session: Session,
  store: Store,
  name: string,
  query: DossierQuery,
): Promise<void> {
  const { out, form, words, world } = session
  const asked =
    Object.keys(query).length > 0 ? query : partiesOf(name, undefined, await world.countries())
  const watch: Watch = { name, query: asked, told: await endOfChanges(store) }
  await store.putWatch(watch)
  if (isForMachines(form)) {
    await out.line(safeJson({ schema: 'kawat/watch@1', ...watch }))
    return
  }
  await out.line(watchInWords(watch, session))
  await out.line(session.paint('dim', words.questions.followed(name)))
}

async function dropWatch(
  { words, out }: Session,
  store: Store,
  name: string,
  database: string,
): Promise<void> {
  if (!(await store.dropWatch(name))) {
    throw new CliFailure(exit.notFound, 'not-found', words.questions.noSuchWatch(name, database))
  }
  await out.line(words.questions.dropped(name))
}

/** A new watch tells what comes; what is on record already is in the timeline. */
async function endOfChanges(store: Store): Promise<string> {
  let { next, items } = await store.changes(undefined, 1000)
  while (items.length > 0) ({ next, items } = await store.changes(next, 1000))
  return next
}

function watchInWords({ name, query }: Watch, { paint }: Session): string {
  const filters = Object.entries(query).map(([key, value]) => `${key}=${String(value)}`)
  return `${paint('bold', printable(name))}  ${paint('dim', printable(filters.join(' ')))}`
}
