import type { Store } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { reviewerOf } from '../review/reviewer.ts'
import { isForMachines, type Session } from '../session.ts'
import { keysOf } from '../terminal/keys.ts'
import { printable, safeJson } from '../terminal/printable.ts'

/** How reports are taken out. */
export interface ForgetSetting {
  readonly database: string
  readonly why: string | undefined
  readonly as: string | undefined
  /** Without asking. */
  readonly yes: boolean
}

/** `kawat db forget`: takes reports out for good, all that are named or none. */
export async function forgetCommand(
  session: Session,
  named: readonly string[],
  setting: ForgetSetting,
): Promise<Exit> {
  const { words, out, form } = session
  const { forget } = words.upkeep
  const why = printable(setting.why ?? '').trim()
  if (why === '') throw new CliFailure(exit.usage, 'no-reason', forget.needsWhy)
  const by = reviewerOf(session, setting.as)
  const store = await openExisting(session, setting.database)
  try {
    const reports = new Set<string>()
    for (const name of named) {
      const found = await reportsOf(store, name)
      if (found.length === 0) {
        throw new CliFailure(exit.notFound, 'no-report', forget.unknown(printable(name)))
      }
      for (const report of found) reports.add(report)
    }
    if (!setting.yes && !(await confirm(session, store, [...reports]))) {
      await session.error.line(forget.left)
      return exit.ok
    }
    const forgotten = await store.forget([...reports].sort(), { by, why })
    if (isForMachines(form)) {
      const { database } = setting
      await out.line(safeJson({ schema: 'kawat/forgotten@1', database, by, why, ...forgotten }))
      return exit.ok
    }
    await out.line(forget.done(forgotten.reports.length, forgotten.records))
    await out.line(forget.stays)
    await out.line(forget.next)
    return exit.ok
  } finally {
    await store.close()
  }
}

/** By the id of a report or its beginning, or by the address of a story. */
async function reportsOf(store: Store, name: string): Promise<readonly string[]> {
  const related = await store.relatedReports(name)
  if (related.length > 0 || !/^https?:/i.test(name)) return related
  const found = new Set<string>()
  for (const { article } of await store.revisions(name)) {
    const reading = await store.reading(article)
    if (reading === undefined) continue
    for (const one of await store.relatedReports(reading.article.report)) found.add(one)
  }
  return [...found]
}

/** Shows what goes and asks; where nobody can be asked, that is a failure. */
async function confirm(
  session: Session,
  store: Store,
  reports: readonly string[],
): Promise<boolean> {
  const { world, words, error, form } = session
  const { forget } = words.upkeep
  const { terminal } = world
  if (terminal === undefined || isForMachines(form)) {
    throw new CliFailure(exit.usage, 'unconfirmed', forget.unconfirmed(reports.length))
  }
  for (const id of reports) {
    const report = await store.report(id)
    const title = report?.title ?? report?.url ?? report?.given ?? ''
    await error.line(printable(forget.listed(id, title)))
  }
  await error.line(forget.asks(reports.length))
  const keys = keysOf(world.stdin, world.signal, (listener) => terminal.onResize(listener))
  terminal.raw(true)
  try {
    for (;;) {
      const { name } = await keys.next()
      if (name !== 'resize') return name === 'y'
    }
  } finally {
    terminal.raw(false)
    keys.close()
    terminal.release()
  }
}
