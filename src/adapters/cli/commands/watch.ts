import type { Store } from '../../../ports.ts'
import { nothingAdded, type Outcome } from '../added.ts'
import { openForWriting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { gateOf } from '../forgotten.ts'
import { exitOf, type Taken, takeIn, tellTally, wishOf } from '../intake.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import type { FeedWish } from '../world.ts'
import { keep } from './add.ts'

/**
 * `kawat watch`: asks sources again and again, and keeps what is new in them, one story at a time: what was not kept when the
 * power failed comes again.
 *
 * Ctrl-C is how it is meant to end, and no failure; with `once` it cuts a round short, as with the other commands.
 */
export async function watchCommand(
  session: Session,
  inputs: readonly string[],
  wish: FeedWish,
  setting: { readonly database: string; readonly once: boolean; readonly interval?: number },
): Promise<Exit> {
  const { words, error, form, world } = session
  const { database, once, interval } = setting
  const store = await openForWriting(session, database)
  try {
    const polls = {
      poll: (url: string) => store.poll(url),
      putPoll: (poll: Parameters<Store['putPoll']>[0]) => store.putPoll(poll),
    }
    const feed = await world.watch(
      inputs,
      wishOf(session, {
        ...wish,
        polls,
        once,
        ...(interval === undefined ? {} : { interval }),
      }),
    )
    if (!isForMachines(form)) {
      await error.line(session.paintError('dim', words.watch.begun(inputs.length, once)))
    }
    const added = nothingAdded()
    const tally = await takeIn(
      session,
      feed,
      async (taken) => {
        const before = added.events
        const outcome = await store.together(() => keep(store, taken, added))
        await tellOne(session, taken, outcome, added.events - before)
      },
      true,
      gateOf(session, store),
    )
    if (!isForMachines(form)) {
      const { fresh, revised, known, reread, events } = added
      await error.line(
        session.paintError('dim', words.add.done(fresh, known, reread, events, revised)),
      )
    }
    if (tally.interrupted && !once) return exit.ok
    await tellTally(session, tally)
    return exitOf(tally)
  } finally {
    await store.close()
  }
}

async function tellOne(
  session: Session,
  { name, report, result }: Taken,
  outcome: Outcome,
  events: number,
): Promise<void> {
  const { words, out, form, paint } = session
  const article = 'refused' in result ? undefined : result.article
  const headline = article?.headline ?? report.title
  if (isForMachines(form)) {
    const told = {
      schema: 'kawat/watched@1',
      name,
      report: report.id,
      outcome: outcome === 'fresh' ? 'new' : outcome,
      ...(article === undefined ? {} : { article: article.id }),
      ...(headline === undefined ? {} : { headline }),
      events,
    }
    await out.line(safeJson(told))
    return
  }
  // A refusal was told on the standard error, with its reason.
  if (outcome === 'refused') return
  const title = printable(headline ?? name)
  await out.line(
    `${paint('bold', title)}  ${words.watch.outcomes[outcome]}, ${words.counts.events(events)}`,
  )
  if (headline !== undefined) await out.line(`  ${paint('dim', printable(name))}`)
}
