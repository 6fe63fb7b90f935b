import { matchesDossier } from '../../../merge.ts'
import type { Change } from '../../../model/change.ts'
import type { Dossier } from '../../../model/dossier.ts'
import type { Watch } from '../../../model/watch.ts'
import type { DossierQuery, Store } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import type { Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import { tellChanges } from './changes.ts'
import { collect } from './timeline.ts'

/** Which watches are asked, and whether what is told counts as told. */
export interface NewsSetting {
  readonly database: string
  readonly name?: string
  /** Tells it again next time. */
  readonly peek: boolean
  readonly exitCode: boolean
}

/** `kawat news`: what became of the events somebody follows since he was last told. */
export async function newsCommand(
  session: Session,
  { database, name, peek, exitCode }: NewsSetting,
): Promise<Exit> {
  const { words, form, out } = session
  const store = await openExisting(session, database)
  try {
    const watches = (await store.watches()).filter(
      (watch) => name === undefined || watch.name === name,
    )
    if (watches.length === 0) {
      const advice =
        name === undefined
          ? words.questions.nothingFollowed
          : words.questions.noSuchWatch(name, database)
      throw new CliFailure(exit.notFound, 'not-found', advice)
    }
    let found = 0
    for (const watch of watches) {
      const { changes, next } = await newOf(store, watch)
      found += changes.length
      if (form === 'json' || form === 'jsonl') {
        await out.line(safeJson({ schema: 'kawat/news@1', watch: watch.name, changes, next }))
      } else {
        const count = words.questions.news(printable(watch.name), changes.length)
        await out.line(session.paint('bold', count))
        if (changes.length > 0) await tellChanges(session, store, changes, undefined)
      }
      // Told only once it has been written: an interrupted run tells it again.
      if (!peek) await store.putWatch({ ...watch, told: next })
    }
    return exitCode && found > 0 ? exit.found : exit.ok
  } finally {
    await store.close()
  }
}

/** Changes of events that fit the watch now, or that a fitting event took in. */
async function newOf(
  store: Store,
  watch: Watch,
): Promise<{ readonly changes: readonly Change[]; readonly next: string }> {
  const changes: Change[] = []
  const fits = await fitOf(store, watch.query)
  let page = await store.changes(watch.told, 500)
  while (page.items.length > 0) {
    for (const change of page.items) {
      const dossier = await store.dossier(change.other ?? change.event)
      if (dossier !== undefined && fits(dossier)) changes.push(change)
    }
    page = await store.changes(page.next, 500)
  }
  return { changes, next: page.next }
}

/** Whether an event fits now; words and speakers of the reports only the store can look up. */
async function fitOf(store: Store, query: DossierQuery): Promise<(dossier: Dossier) => boolean> {
  const { words, speaker, carrier } = query
  if ([words, speaker, carrier].every((asked) => asked === undefined)) {
    return (dossier) => matchesDossier(dossier, query)
  }
  const ids = new Set((await collect(store, query)).map(({ id }) => id))
  return ({ id }) => ids.has(id)
}
