import { existsSync } from 'node:fs'
import type { Store } from '../../../ports.ts'
import { openForWriting } from '../database.ts'
import type { Exit } from '../exit.ts'
import { exitOf, type Taken, type Tally, takeIn, tellTally } from '../intake.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import type { FeedWish } from '../world.ts'

// Reports kept in one transaction: a commit costs as much as reading several reports.
const BATCH = 64

/** What became of the reports in the store. */
export interface Added {
  readonly fresh: number
  readonly known: number
  readonly reread: number
  readonly events: number
}

/** `kawat add`: reads and keeps. A report that is there already is kept once. */
export async function addCommand(
  session: Session,
  paths: readonly string[],
  wish: FeedWish,
  setting: { readonly database: string; readonly dryRun: boolean },
): Promise<Exit> {
  const { database, dryRun } = setting
  const store = dryRun
    ? existsSync(database)
      ? await session.world.openStore(database)
      : undefined
    : await openForWriting(session, database)
  try {
    const { tally, added } = dryRun
      ? await tryOut(session, store, paths, wish)
      : await addAll(session, store as Store, paths, wish)
    await tellAdded(session, tally, added, setting)
    await tellTally(session, tally)
    return exitOf(tally)
  } finally {
    await store?.close()
  }
}

/** Reads everything the paths lead to and keeps it in the store. */
export async function addAll(
  session: Session,
  store: Store,
  paths: readonly string[],
  wish: FeedWish,
): Promise<{ readonly tally: Tally; readonly added: Added }> {
  const count = { fresh: 0, known: 0, reread: 0, events: 0 }
  let waiting: Taken[] = []
  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    await store.together(async () => {
      for (const taken of batch) await keep(store, taken, count)
    })
  }
  const tally = await takeIn(session, paths, wish, async (taken) => {
    waiting.push(taken)
    if (waiting.length >= BATCH) await flush()
  })
  await flush()
  return { tally, added: count }
}

async function keep(
  store: Store,
  { report, result, whole }: Taken,
  count: { fresh: number; known: number; reread: number; events: number },
): Promise<void> {
  // Kept so that a part's words can be found in the page they came on.
  if (whole !== undefined) await store.putReport(whole)
  const put = await store.putReport(report)
  if ('refused' in result) {
    await store.putRefusal(result)
    return
  }
  const reading = await store.putReading(result)
  count.events += result.records.length
  if (put === 'new') count.fresh++
  else if (reading === 'new') count.reread++
  else count.known++
}

async function tryOut(
  session: Session,
  store: Store | undefined,
  paths: readonly string[],
  wish: FeedWish,
): Promise<{ readonly tally: Tally; readonly added: Added }> {
  const count = { fresh: 0, known: 0, reread: 0, events: 0 }
  const seen = new Set<string>()
  const tally = await takeIn(session, paths, wish, async ({ result }) => {
    if ('refused' in result) return
    const { id } = result.article
    const known = seen.has(id) || (await store?.reading(id)) !== undefined
    seen.add(id)
    count.events += result.records.length
    if (known) count.known++
    else count.fresh++
  })
  return { tally, added: count }
}

async function tellAdded(
  session: Session,
  tally: Tally,
  { fresh, known, reread, events }: Added,
  { database, dryRun }: { readonly database: string; readonly dryRun: boolean },
): Promise<void> {
  const { words, out, form, paint } = session
  if (isForMachines(form)) {
    const { refused, split, failed, failures } = tally
    const result = {
      schema: 'kawat/added@1',
      database,
      dryRun,
      new: fresh,
      known,
      reread,
      events,
      refused,
      split,
      failed,
      failures,
    }
    await out.line(safeJson(result))
    return
  }
  if (dryRun) {
    await out.line(words.add.wouldAdd(fresh, known, events))
    await out.line(words.add.dry)
    return
  }
  await out.line(words.add.done(fresh, known, reread, events))
  await out.line(words.add.into(printable(database)))
  if (events > 0) await out.line(paint('dim', words.add.next))
}
