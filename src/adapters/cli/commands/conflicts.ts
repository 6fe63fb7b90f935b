import type { Dossier } from '../../../model/dossier.ts'
import type { DossierQuery } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { conflictInWords } from '../present/conflict.ts'
import { timelineInCells } from '../present/timeline.ts'
import { type SeenDossier, seenNow } from '../record/seen.ts'
import type { Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'
import { collect } from './timeline.ts'

/** What is asked for besides the filters. */
export interface ConflictSetting {
  readonly database: string
  readonly limit?: number
  /** Only events a report of which was published since, an ISO instant. */
  readonly since?: string
  /** Ends with another code where there is any. */
  readonly exitCode: boolean
}

/** `kawat conflicts`: the events on which reports differ, each field with its rivals and who holds them. */
export async function conflictsCommand(
  session: Session,
  query: DossierQuery,
  setting: ConflictSetting,
): Promise<Exit> {
  const store = await openExisting(session, setting.database)
  try {
    const asked: DossierQuery = { ...query, conflict: query.conflict ?? 'any' }
    const dossiers = (await collect(store, asked))
      .filter((dossier) => isSince(dossier, setting.since))
      .slice(0, setting.limit)
    await tell(session, dossiers)
    return setting.exitCode && dossiers.length > 0 ? exit.found : exit.ok
  } finally {
    await store.close()
  }
}

function isSince({ members }: Dossier, since: string | undefined): boolean {
  if (since === undefined) return true
  const from = Date.parse(since)
  return members.some(({ origin }) => Date.parse(origin.published ?? '') >= from)
}

async function tell(session: Session, dossiers: readonly Dossier[]): Promise<void> {
  const { out, form, words, world } = session
  const seen = (dossier: Dossier): SeenDossier => seenNow(dossier, session)
  if (form === 'json') {
    await out.line(safeJson({ schema: 'kawat/conflicts@1', events: dossiers.map(seen) }))
    return
  }
  if (form === 'jsonl') {
    for (const dossier of dossiers) {
      await out.line(safeJson({ schema: 'kawat/dossier@1', ...seen(dossier) }))
    }
    return
  }
  if (form === 'plain') {
    await out.write(timelineInCells(dossiers, session, await world.places()))
    return
  }
  if (dossiers.length === 0) {
    await session.error.line(words.questions.noConflicts)
    return
  }
  const zoneOf = await world.places()
  for (const dossier of dossiers) await out.write(`${conflictInWords(dossier, session, zoneOf)}\n`)
  await out.line(session.paint('dim', words.questions.conflicts(dossiers.length)))
}
