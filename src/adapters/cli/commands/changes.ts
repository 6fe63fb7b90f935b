import type { Change } from '../../../model/change.ts'
import type { Store } from '../../../ports.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { changeInWords } from '../present/change.ts'
import type { Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** Since when, and how many. */
export interface ChangesSetting {
  readonly database: string
  /** Where the last list ended. */
  readonly cursor?: string
  /** Or an ISO instant. */
  readonly day?: string
  readonly limit?: number
  readonly exitCode: boolean
}

/** `kawat changes`: what became of the events of the record since a day or since the last time one asked. */
export async function changesCommand(session: Session, setting: ChangesSetting): Promise<Exit> {
  const store = await openExisting(session, setting.database)
  try {
    const { changes, next } = await since(store, setting)
    await tellChanges(session, store, changes, next)
    return setting.exitCode && changes.length > 0 ? exit.found : exit.ok
  } finally {
    await store.close()
  }
}

/** Changes after a cursor, page by page; those before a day are passed over. */
async function since(
  store: Store,
  { cursor, day, limit = Number.POSITIVE_INFINITY }: ChangesSetting,
): Promise<{ readonly changes: readonly Change[]; readonly next: string | undefined }> {
  const changes: Change[] = []
  let next = cursor
  while (changes.length < limit) {
    const left = day === undefined ? limit - changes.length : Number.POSITIVE_INFINITY
    const page = await store.changes(next, Math.min(500, left))
    next = page.next
    if (page.items.length === 0) break
    for (const change of page.items) {
      if (day === undefined || change.at >= day) changes.push(change)
    }
  }
  return { changes: changes.slice(0, limit), next }
}

/** Tells changes, each with its event as it is now, and the place to go on from. */
export async function tellChanges(
  session: Session,
  store: Store,
  changes: readonly Change[],
  next: string | undefined,
): Promise<void> {
  const { out, form, words, world, error } = session
  switch (form) {
    case 'json':
      await out.line(safeJson({ schema: 'kawat/changes@1', changes, next }))
      return
    case 'jsonl':
      for (const change of changes) {
        await out.line(safeJson({ schema: 'kawat/change@1', ...change }))
      }
      // A stream has no head to hold it: the last line tells where to go on.
      await out.line(safeJson({ schema: 'kawat/cursor@1', next }))
      return
    case 'plain':
      for (const { at, type, event, other, fields } of changes) {
        const names = fields.map(({ field }) => field).join(',')
        await out.line([at, type, event, other ?? '', names].join('\t'))
      }
      return
    default: {
      if (changes.length === 0) await error.line(words.questions.noChanges)
      const zoneOf = await world.places()
      for (const change of changes) {
        const dossier = await store.dossier(change.other ?? change.event)
        await out.write(changeInWords(change, dossier, session, zoneOf))
      }
      if (next !== undefined)
        await error.line(words.questions.goOn(`kawat changes --since ${next}`))
    }
  }
}
