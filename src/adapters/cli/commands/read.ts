import type { Reading } from '../../../model/reading.ts'
import type { Exit } from '../exit.ts'
import { exitOf, type Taken, takeIn, tellTally, wishOf } from '../intake.ts'
import { readingInWords } from '../present/reading.ts'
import type { Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'
import type { FeedWish } from '../world.ts'

/**
 * `kawat read`: reads and prints, and leaves no trace.
 *
 * JSON is one document `kawat/readings@1`, written as it grows; JSON lines are one Reading or Refusal each,
 * in the order of the reports.
 */
export async function readCommand(
  session: Session,
  inputs: readonly string[],
  wish: FeedWish,
): Promise<Exit> {
  const { out, form, world } = session
  const feed = await world.feed(inputs, wishOf(session, wish))
  if (form === 'json') {
    await out.write(`{"schema":"kawat/readings@1","version":${safeJson(world.version)},"items":[`)
    let any = false
    const visit = async ({ result }: Taken): Promise<void> => {
      await out.write(`${any ? ',' : ''}\n${safeJson(result)}`)
      any = true
    }
    const tally = await takeIn(session, feed, visit, true)
    const { read, refused, split, failed, failures } = tally
    // Closed whatever happened, so that what was read can be parsed.
    await out.write(
      `\n],"failures":${safeJson(failures)},"counts":${safeJson({ read, refused, split, failed })}}\n`,
    )
    await tellTally(session, tally)
    return exitOf(tally)
  }
  const visit = form === 'jsonl' ? lineWriter(session) : await peopleWriter(session)
  const tally = await takeIn(session, feed, visit, true)
  await tellTally(session, tally)
  return exitOf(tally)
}

function lineWriter({ out }: Session): (taken: Taken) => Promise<void> {
  return ({ result }) => out.line(safeJson(result))
}

async function peopleWriter(session: Session): Promise<(taken: Taken) => Promise<void>> {
  const zoneOf = await session.world.places()
  return async ({ name, result }) => {
    // A refusal is told on the standard error by the intake.
    if ('refused' in result) return
    await session.out.line(readingInWords(name, result satisfies Reading, session, zoneOf))
  }
}
