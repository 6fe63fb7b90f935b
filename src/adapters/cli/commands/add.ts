import { existsSync } from 'node:fs'
import type { Reading } from '../../../model/reading.ts'
import type { Report } from '../../../model/report.ts'
import type { Revision } from '../../../model/revision.ts'
import type { Store } from '../../../ports.ts'
import { storyOf } from '../../../revision.ts'
import { type Added, type AddedSoFar, nothingAdded } from '../added.ts'
import { openForWriting } from '../database.ts'
import type { Exit } from '../exit.ts'
import { exitOf, type Taken, type Tally, takeIn, tellTally } from '../intake.ts'
import { changesInWords } from '../present/revision.ts'
import { rehearse } from '../rehearsal.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import type { FeedWish } from '../world.ts'

// Reports kept in one transaction: a commit costs as much as reading several reports.
const BATCH = 64

// Revisions told one by one; beyond them only the count grows.
const TOLD = 20

/** `kawat add`: reads and keeps. A report that is there already is kept once; a story with other words is its next revision. */
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
      ? await rehearse(session, store, paths, wish)
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
  const added = nothingAdded()
  let waiting: Taken[] = []
  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    await store.together(async () => {
      for (const taken of batch) await keep(store, taken, added)
    })
  }
  const tally = await takeIn(session, paths, wish, async (taken) => {
    waiting.push(taken)
    if (waiting.length >= BATCH) await flush()
  })
  await flush()
  return { tally, added }
}

async function keep(
  store: Store,
  { name, report, result, whole }: Taken,
  added: AddedSoFar,
): Promise<void> {
  // Kept so that a part's words can be found in the page they came on.
  if (whole !== undefined) await store.putReport(whole)
  const put = await store.putReport(report)
  if ('refused' in result) {
    await store.putRefusal(result)
    return
  }
  const reading = await store.putReading(result)
  added.events += result.records.length
  if (reading === 'known') added.known++
  else if (put === 'known') added.reread++
  else {
    const revision = await revisionOf(store, report, result)
    if (revision === undefined) added.fresh++
    else {
      added.revised++
      const { headline: title } = result.article
      const told = { name, revision, ...(title === undefined ? {} : { title }) }
      if (added.revisions.length < TOLD) added.revisions.push(told)
    }
  }
}

/** The revision a reading has become, where its story was read before. */
async function revisionOf(
  store: Store,
  report: Report,
  { article }: Reading,
): Promise<Revision | undefined> {
  const story = storyOf(article, report.url)
  if (story === undefined) return undefined
  // What came last is its own: a report that was not there before has the last place.
  const [own] = await store.revisions(story.url, 1)
  return own?.article === article.id && own.number > 1 ? own : undefined
}

async function tellAdded(
  session: Session,
  tally: Tally,
  { fresh, revised, known, reread, events, revisions }: Added,
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
      revised,
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
    await out.line(words.add.wouldAdd(fresh, known, events, revised))
    await out.line(words.add.dry)
    return
  }
  for (const { name, revision, title = revision.url } of revisions) {
    const changes = changesInWords(revision.changes, words)
    await out.line(printable(words.revision.told(name, revision.number, title, changes)))
  }
  const more = revised - revisions.length
  if (more > 0) await out.line(paint('dim', words.revision.more(more)))
  await out.line(words.add.done(fresh, known, reread, events, revised))
  await out.line(words.add.into(printable(database)))
  if (events > 0) await out.line(paint('dim', words.add.next))
}
