import { existsSync } from 'node:fs'
import type { Reading } from '../../../model/reading.ts'
import type { Report } from '../../../model/report.ts'
import type { Revision } from '../../../model/revision.ts'
import type { Feed, Store } from '../../../ports.ts'
import { storyOf } from '../../../revision.ts'
import { type Added, type AddedSoFar, nothingAdded, type Outcome } from '../added.ts'
import { isOnServer, openForWriting } from '../database.ts'
import type { Exit } from '../exit.ts'
import { gateOf } from '../forgotten.ts'
import { exitOf, type Taken, type Tally, takeIn, tellTally, wishOf } from '../intake.ts'
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
  inputs: readonly string[],
  wish: FeedWish,
  setting: {
    readonly database: string
    readonly dryRun: boolean
    /** Takes in also what was taken out for good. */
    readonly allowForgotten: boolean
  },
): Promise<Exit> {
  const { database, dryRun, allowForgotten } = setting
  const store = dryRun
    ? isOnServer(database) || existsSync(database)
      ? await session.world.openStore(database)
      : undefined
    : await openForWriting(session, database)
  try {
    const feed = await session.world.feed(inputs, wishOf(session, wish))
    const { tally, added } = dryRun
      ? await rehearse(session, store, feed, allowForgotten)
      : await addAll(session, store as Store, feed, allowForgotten)
    await tellAdded(session, tally, added, setting)
    await tellTally(session, tally)
    return exitOf(tally)
  } finally {
    await store?.close()
  }
}

/** Reads everything a feed gives and keeps it in the store. */
export async function addAll(
  session: Session,
  store: Store,
  feed: Feed,
  allowForgotten = false,
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
  const tally = await takeIn(
    session,
    feed,
    async (taken) => {
      waiting.push(taken)
      if (waiting.length >= BATCH) await flush()
    },
    false,
    gateOf(session, store, allowForgotten ? (report) => store.readmit(report) : undefined),
  )
  await flush()
  return { tally, added }
}

/** Keeps one report with what came of it, and counts. */
export async function keep(
  store: Store,
  { name, report, result, whole }: Taken,
  added: AddedSoFar,
): Promise<Outcome> {
  // Kept so that a part's words can be found in the page they came on.
  if (whole !== undefined) await store.putReport(whole)
  const put = await store.putReport(report)
  if ('refused' in result) {
    await store.putRefusal(result)
    return 'refused'
  }
  const reading = await store.putReading(result)
  added.events += result.records.length
  const revision =
    reading === 'known' || put === 'known' ? undefined : await revisionOf(store, report, result)
  const outcome =
    reading === 'known'
      ? 'known'
      : put === 'known'
        ? 'reread'
        : revision === undefined
          ? 'fresh'
          : 'revised'
  added[outcome]++
  if (revision !== undefined && added.revisions.length < TOLD) {
    const { headline: title } = result.article
    added.revisions.push({ name, revision, ...(title === undefined ? {} : { title }) })
  }
  return outcome
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
