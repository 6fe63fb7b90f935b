import type { Dossier } from '../../../model/dossier.ts'
import type { RecordQuery, Store } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { timelineInCells, timelineInWords } from '../present/timeline.ts'
import { type SeenDossier, seenNow } from '../record/seen.ts'
import type { Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** `kawat timeline`: merged events, oldest first. An empty answer is an answer. */
export async function timelineCommand(
  session: Session,
  query: RecordQuery,
  setting: { readonly database: string; readonly limit?: number },
): Promise<Exit> {
  const store = await openExisting(session, setting.database)
  try {
    const dossiers = await collect(store, query, setting.limit)
    await tell(session, dossiers)
    return exit.ok
  } finally {
    await store.close()
  }
}

/** All dossiers of a query, page by page, up to a limit. */
export async function collect(
  store: Store,
  query: RecordQuery,
  limit: number = Number.POSITIVE_INFINITY,
): Promise<readonly Dossier[]> {
  const all: Dossier[] = []
  let cursor: string | undefined
  do {
    const page = await store.dossiers(query, cursor, Math.min(500, limit - all.length))
    all.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined && all.length < limit)
  return all.slice(0, limit)
}

async function tell(session: Session, dossiers: readonly Dossier[]): Promise<void> {
  const { out, form, words, world, paint } = session
  const seen = (dossier: Dossier): SeenDossier => seenNow(dossier, session)
  switch (form) {
    case 'json':
      await out.line(safeJson({ schema: 'kawat/timeline@1', events: dossiers.map(seen) }))
      return
    case 'jsonl':
      for (const dossier of dossiers) {
        await out.line(safeJson({ schema: 'kawat/dossier@1', ...seen(dossier) }))
      }
      return
    case 'plain':
      await out.write(timelineInCells(dossiers, session, await world.places()))
      return
    default: {
      if (dossiers.length === 0) {
        await session.error.line(words.timeline.none)
        return
      }
      await out.write(timelineInWords(dossiers, session, await world.places()))
      const differ = dossiers.filter(({ conflicts, review }) =>
        conflicts.some((field) => review?.settled.includes(field) !== true),
      ).length
      await out.line(paint('dim', words.timeline.count(dossiers.length, differ)))
    }
  }
}
