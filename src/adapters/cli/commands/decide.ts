import type { Put } from '../../../ports.ts'
import { reviewAction } from '../../../review.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { actInWords } from '../present/act.ts'
import { ID_SHOWN } from '../present/short-id.ts'
import { reviewerOf } from '../review/reviewer.ts'
import { actsOfWords, recordIn } from '../review/spoken-act.ts'
import { isForMachines, type Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** How a decision is given. */
export interface DecideSetting {
  readonly database: string
  readonly as: string | undefined
  readonly note: string | undefined
  /** The record named alone, though its id is the event's too. */
  readonly record: boolean
}

/** `kawat decide`: one decision by words, kept with who, when and why; all its acts or none. */
export async function decideCommand(
  session: Session,
  [id = '', ...words]: readonly string[],
  { database, as, note, record }: DecideSetting,
): Promise<Exit> {
  const by = reviewerOf(session, as)
  const store = await openExisting(session, database)
  try {
    const dossier = await store.dossier(id)
    const named = dossier === undefined ? id : recordIn(dossier, id)
    // An event's id is one of its records' too: without more said, the event is meant.
    const isEvent = dossier !== undefined && named === dossier.id && !record
    const records = isEvent ? dossier.members.map((member) => member.record.id) : [named]
    const spoken = { session, store, database, id, dossier, records }
    const at = new Date(session.world.now()).toISOString()
    const acts = (await actsOfWords(spoken, words)).map((act) => reviewAction(act, at, by, note))
    const puts: Put[] = []
    await store.together(async () => {
      for (const act of acts) puts.push(await store.review(act))
    })
    const event = (await store.dossier(named))?.id
    await tell(session, acts, puts.includes('new') ? 'new' : 'known', event ?? named)
    return exit.ok
  } finally {
    await store.close()
  }
}

async function tell(
  session: Session,
  acts: readonly ReturnType<typeof reviewAction>[],
  outcome: Put,
  event: string,
): Promise<void> {
  const { words, out, form, world, paint } = session
  const { review } = words
  if (isForMachines(form)) {
    await out.line(safeJson({ schema: 'kawat/decided@1', outcome, event, acts }))
    return
  }
  if (outcome === 'known') {
    await out.line(review.known)
    return
  }
  const zoneOf = await world.places()
  const told = new Set(acts.map(({ act }) => actInWords(act, session, zoneOf)))
  for (const line of told) await out.line(review.saved(line))
  const [first] = acts
  if (first === undefined || first.act.type === 'undo') return
  const command = `kawat decide ${event.slice(0, ID_SHOWN)} undo`
  await out.line(paint('dim', review.undoWith(command)))
}
