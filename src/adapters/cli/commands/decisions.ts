import type { ReviewAction } from '../../../model/review.ts'
import type { Store } from '../../../ports.ts'
import { actsNaming, orphanedActs, recordsOf, standingActs } from '../../../review.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { actInWords, instantInWords } from '../present/act.ts'
import { ID_SHOWN } from '../present/short-id.ts'
import type { Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'

/** What became of an act: it holds, was undone, or names a record that is gone. */
export type ActState = 'holds' | 'undone' | 'orphaned'

/** An act with what became of it. */
export type ToldAct = ReviewAction & { readonly state: ActState }

/** `kawat decisions`: who decided what, when and why, the oldest first, undone acts and those without a record too. */
export async function decisionsCommand(
  session: Session,
  id: string | undefined,
  database: string,
): Promise<Exit> {
  const store = await openExisting(session, database)
  try {
    const acts = await toldActs(store, id)
    if (acts === undefined) {
      const advice = session.words.failure.noSuchRecord(id ?? '', database)
      throw new CliFailure(exit.notFound, 'not-found', advice)
    }
    await tell(session, acts)
    return exit.ok
  } finally {
    await store.close()
  }
}

/** All acts, or those of an event or a record, oldest first; undefined where nothing has or had this id. */
async function toldActs(
  store: Store,
  id: string | undefined,
): Promise<readonly ToldAct[] | undefined> {
  const all = await store.reviews()
  const dossier = id === undefined ? undefined : await store.dossier(id)
  // What a record that is gone left behind leads to its acts too.
  const named = dossier?.members.map(({ record }) => record.id) ?? (id === undefined ? [] : [id])
  const reports = new Set(dossier?.members.map(({ origin }) => origin.report))
  const acts =
    id === undefined
      ? all
      : [
          ...new Set([
            ...named.flatMap((record) => actsNaming(all, record)),
            ...all.filter(({ act }) => act.type === 'attribute' && reports.has(act.report)),
          ]),
        ]
  if (id !== undefined && dossier === undefined && acts.length === 0) return undefined
  const holds = new Set(standingActs(all).map((action) => action.id))
  const there = new Map<string, boolean>()
  for (const record of new Set(acts.flatMap(({ act }) => recordsOf(act)))) {
    there.set(record, (await store.dossier(record)) !== undefined)
  }
  const orphans = new Set(orphanedActs(acts, (record) => there.get(record) === true))
  return acts
    .map(
      (action) =>
        ({
          ...action,
          state: !holds.has(action.id) ? 'undone' : orphans.has(action) ? 'orphaned' : 'holds',
        }) as const,
    )
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

async function tell(session: Session, acts: readonly ToldAct[]): Promise<void> {
  const { out, form, words, world, paint, error, columns = 100 } = session
  const { review } = words
  if (form === 'json') {
    await out.line(safeJson({ schema: 'kawat/decisions@1', acts }))
    return
  }
  if (form === 'jsonl') {
    for (const act of acts) await out.line(safeJson({ schema: 'kawat/decision@1', ...act }))
    return
  }
  const zoneOf = await world.places()
  if (form === 'plain') {
    await out.line(review.decisionColumns.join('\t'))
    for (const { id, at, by, note = '', act, state } of acts) {
      const what = `${recordsOf(act)
        .map((one) => one.slice(0, ID_SHOWN))
        .join(' ')} ${actInWords(act, session, zoneOf)}`
      const cells = [id.slice(0, ID_SHOWN), at, by, review.holds[state], what.trim(), note]
      await out.line(cells.map(printable).join('\t'))
    }
    return
  }
  if (acts.length === 0) {
    await error.line(review.noDecisions)
    return
  }
  for (const { id, at, by, note, act, state } of acts) {
    const when = instantInWords(at, session)
    const about = recordsOf(act).map((one) => printable(one.slice(0, ID_SHOWN)))
    const shown = `${review.by(printable(by), when)} · ${review.holds[state]}`
    await out.line(
      `${paint('bold', id.slice(0, ID_SHOWN))}  ${state === 'holds' ? shown : paint('dim', shown)}`,
    )
    const pair = act.type === 'merge' || act.type === 'split' || act.type === 'unsure'
    const line = [...(pair ? [] : about), actInWords(act, session, zoneOf)].join(' · ')
    const reason = note === undefined ? [] : [`"${printable(note)}"`]
    for (const one of [line, ...reason].flatMap((text) => wrap(text, columns - 10))) {
      await out.line(`          ${one}`)
    }
  }
}
