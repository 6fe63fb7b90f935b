/** Takes reports from a feed through the reader, one after another, and keeps count. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Refusal } from '../../model/article.ts'
import { isRefusal, type Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { type Feed, type FeedItem, type Reader, ReaderFault } from '../../ports.ts'
import { type Exit, exit } from './exit.ts'
import { failureForMachines, failureForPeople } from './failure.ts'
import type { Advice } from './messages/messages.ts'
import { isForMachines, type Session } from './session.ts'
import { printable } from './terminal/printable.ts'
import { progressOf } from './terminal/progress.ts'
import type { FeedWish } from './world.ts'

/** A report that went through the reader. */
export interface Taken {
  readonly name: string
  readonly report: Report
  readonly result: Reading | Refusal
  /** Of a story cut out of a digest: the whole. */
  readonly whole?: Report
}

/** Why a report may not be taken in; undefined where it may. */
export type Gate = (report: Report, name: string) => Promise<Advice | undefined>

/** What became of the inputs. */
export interface Tally {
  readonly read: number
  readonly refused: number
  /** Digests that were split; their stories are counted as read or refused. */
  readonly split: number
  readonly failed: number
  /** Of the failed, those that are not there at all. */
  readonly missing: number
  readonly interrupted: boolean
  readonly failures: readonly { readonly name: string; readonly failed: string }[]
}

// Failures listed in a result; beyond them only the count grows, so that a broken file of a million lines stays small.
const LISTED = 1000

/** Refusals of one kind that a person is told of one by one. */
const TOLD = 20

/** What every feed is told by this command line: its language, the standard input, and where notes go. */
export function wishOf<Wish extends FeedWish>(session: Session, wish: Wish): Wish {
  const { world, words } = session
  return {
    language: words.language,
    stdin: world.stdin,
    onNote: (name, note) => {
      if (!isForMachines(session.form)) void session.error.line(noteLine(session, name, note))
    },
    ...wish,
  }
}

/**
 * Reads everything a feed gives. What fails is told on the standard error at once and stops nothing.
 *
 * @param visit called for each report read or refused, in order
 * @param gate why a report may not be taken in at all, asked before it is read
 * @param writesAsItGoes whether `visit` writes to the standard output: then no bar is drawn on the same terminal
 */
export async function takeIn(
  session: Session,
  feed: Feed,
  visit: (taken: Taken) => Promise<void>,
  writesAsItGoes = false,
  gate: Gate = async () => undefined,
): Promise<Tally> {
  const { world, words } = session
  const read = await world.reader()
  const progress = await progressOf({
    total: feed.total,
    words,
    error: session.error,
    stream: world.stderr,
    bar: world.isTTY.stderr && !(writesAsItGoes && world.isTTY.stdout),
    now: world.now,
  })
  const count = { read: 0, refused: 0, split: 0, failed: 0, missing: 0 }
  const failures: { name: string; failed: string }[] = []
  const fail = async (name: string, advice: Advice, slug: string): Promise<void> => {
    count.failed++
    progress.clear()
    if (failures.length < LISTED) failures.push({ name, failed: advice.why })
    await tell(session, slug, name, advice)
  }
  const refusals = refusalsTold(session)
  for await (const item of feed.reports(world.signal)) {
    if ('failed' in item) {
      if (isMissing(item)) count.missing++
      await fail(item.name, inputAdvice(session, item), isMissing(item) ? 'not-found' : 'input')
    } else {
      for await (const taken of takenOf(item.name, item.report, read, count, gate)) {
        if ('barred' in taken) {
          count.refused++
          progress.clear()
          await tell(session, 'forgotten', taken.name, taken.barred)
          continue
        }
        if ('broken' in taken) {
          const { advice, slug } = brokenAdvice(session, taken.name, taken.broken)
          await fail(taken.name, advice, slug)
          continue
        }
        const { name, result } = taken
        if (isRefusal(result)) {
          count.refused++
          progress.clear()
          await refusals.tell(name, result)
        } else count.read++
        await visit(taken)
      }
    }
    await progress.step()
    // Lets Ctrl-C and the streams have their turn between two reports.
    await turn()
    if (world.signal.aborted) break
  }
  progress.stop()
  await refusals.tellRest()
  return { ...count, failures, interrupted: world.signal.aborted }
}

/** Tells refusals; a person is told of so many of a kind one by one, since an archive of the whole web is mostly in other languages. */
function refusalsTold(session: Session): {
  tell(name: string, refusal: Refusal): Promise<void>
  tellRest(): Promise<void>
} {
  const counts = new Map<Refusal['refused'], number>()
  const { words, error, form } = session
  return {
    async tell(name, refusal) {
      const before = counts.get(refusal.refused) ?? 0
      counts.set(refusal.refused, before + 1)
      if (before >= TOLD && !isForMachines(form)) return
      await tell(session, 'refused', name, refusalAdvice(session, name, refusal))
    },
    async tellRest() {
      if (isForMachines(form)) return
      for (const [kind, count] of counts) {
        if (count > TOLD)
          await error.line(words.failure.moreRefused(count - TOLD, words.failure.refusal[kind]))
      }
    },
  }
}

/** The exit code of a run: what all inputs together came to. */
export function exitOf({ read, refused, failed, missing, interrupted }: Tally): Exit {
  if (interrupted) return exit.interrupted
  if (refused + failed === 0) return exit.ok
  if (read > 0) return exit.someFailed
  return refused === 0 && missing === failed ? exit.notFound : exit.failed
}

/** Tells the counts on the standard error, where there is more than one input or something went wrong. */
export async function tellTally(session: Session, tally: Tally): Promise<void> {
  const { read, refused, split, failed, interrupted } = tally
  const { words, error } = session
  const bad = refused + failed
  const machines = isForMachines(session.form)
  if (interrupted) {
    const { interrupted: advice } = words.failure
    if (machines) await error.write(failureForMachines('interrupted', advice, { exit: 130 }))
    else await error.write(failureForPeople(advice, words, session.paintError))
  }
  if (read + bad < 2) return
  const told = words.tally(read, refused, failed, split)
  if (!machines) await error.line(session.paintError('dim', told))
  else if (bad > 0) {
    const advice = { what: told, why: told, todo: '' }
    const slug = read > 0 ? 'some-inputs-failed' : 'all-inputs-failed'
    await error.write(
      failureForMachines(slug, advice, { read, refused, split, failed, exit: exitOf(tally) }),
    )
  }
}

/** What came of one report: itself, or each story of a digest, named by its number ("berita.txt, 2/5"). */
async function* takenOf(
  name: string,
  report: Report,
  read: Reader,
  count: { split: number },
  gate: Gate,
): AsyncGenerator<
  | Taken
  | { readonly name: string; readonly broken: unknown }
  | { readonly name: string; readonly barred: Advice }
> {
  const barred = await gate(report, name)
  if (barred !== undefined) {
    yield { name, barred }
    return
  }
  const result = await readSafely(read, report)
  if ('broken' in result) {
    yield { name, ...result }
    return
  }
  const parts = isRefusal(result) ? result.parts : undefined
  if (parts === undefined) {
    yield { name, report, result }
    return
  }
  count.split++
  for (const [index, part] of parts.entries()) {
    const own = `${name}, ${index + 1}/${parts.length}`
    const out = await gate(part, own)
    if (out !== undefined) {
      yield { name: own, barred: out }
      continue
    }
    const story = await readSafely(read, part)
    if ('broken' in story) yield { name: own, ...story }
    else yield { name: own, report: part, result: story, whole: report }
  }
}

async function readSafely(
  read: Reader,
  report: Report,
): Promise<Reading | Refusal | { readonly broken: unknown }> {
  try {
    return await read(report)
  } catch (broken) {
    // A report that cost too much, or a defect of ours; a thousand other reports shall not pay for it.
    return { broken }
  }
}

function brokenAdvice(
  { words }: Session,
  name: string,
  broken: unknown,
): { readonly advice: Advice; readonly slug: string } {
  if (broken instanceof ReaderFault)
    return { advice: words.failure.reader[broken.kind](name), slug: `reading-${broken.kind}` }
  const advice = words.failure.defect(name)
  const seen = broken instanceof Error ? `${broken.name}: ${broken.message}` : String(broken)
  return { advice: { ...advice, why: `${advice.why} (${seen})` }, slug: 'defect' }
}

function isMissing({ cause }: { readonly cause?: unknown }): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}

function inputAdvice({ words }: Session, item: FeedItem & { failed: string }): Advice {
  // The feed's sentence says why and what to do in one breath: "There is no such file. Check the spelling."
  const end = item.failed.indexOf('. ')
  return {
    what: words.failure.input(item.name),
    why: end === -1 ? item.failed : item.failed.slice(0, end + 1),
    todo: end === -1 ? '' : item.failed.slice(end + 2),
  }
}

function refusalAdvice({ words }: Session, name: string, refusal: Refusal): Advice {
  const detail = refusal.detail === '' ? '' : ` (${refusal.detail})`
  return {
    what: words.failure.refused(name),
    why: `${words.failure.refusal[refusal.refused]}${detail}`,
    todo: '',
  }
}

async function tell(session: Session, slug: string, name: string, advice: Advice): Promise<void> {
  const text = isForMachines(session.form)
    ? failureForMachines(slug, advice, { instance: name })
    : failureForPeople(advice, session.words, session.paintError)
  await session.error.write(text)
}

function noteLine({ words }: Session, name: string, note: string): string {
  return printable(`${words.failure.note(name)} ${note}`)
}
