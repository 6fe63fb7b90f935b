import type { Revision } from '../../../model/revision.ts'
import type { Store } from '../../../ports.ts'
import { addressOf, storyOf } from '../../../revision.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { dossierInWords } from '../present/dossier.ts'
import { historyInWords } from '../present/revision.ts'
import { isForMachines, type Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** What is to be shown, and how. */
export interface ShowSetting {
  readonly database: string
  readonly evidence: boolean
  /** The revisions of a story in place of an event. */
  readonly history: boolean
}

/** `kawat show`: one merged event with all that each report says of it, or how a story changed. */
export async function showCommand(
  session: Session,
  asked: string,
  setting: ShowSetting,
): Promise<Exit> {
  const store = await openExisting(session, setting.database)
  try {
    const show = setting.history ? showHistory : showEvent
    await show(session, store, asked, setting)
    return exit.ok
  } finally {
    await store.close()
  }
}

async function showEvent(
  session: Session,
  store: Store,
  id: string,
  { database, evidence }: ShowSetting,
): Promise<void> {
  const { words, out, form, world } = session
  const dossier = await store.dossier(id)
  if (dossier === undefined) {
    throw new CliFailure(exit.notFound, 'not-found', words.failure.noSuchRecord(id, database))
  }
  if (isForMachines(form)) await out.line(safeJson({ schema: 'kawat/dossier@1', ...dossier }))
  else await out.write(dossierInWords(dossier, session, { evidence, zoneOf: await world.places() }))
}

async function showHistory(
  session: Session,
  store: Store,
  asked: string,
  { database }: ShowSetting,
): Promise<void> {
  const { words, out, form } = session
  const revisions = await revisionsOf(store, asked)
  const latest = revisions.at(-1)
  if (latest === undefined) {
    throw new CliFailure(exit.notFound, 'not-found', words.failure.noSuchStory(asked, database))
  }
  if (isForMachines(form)) {
    await out.line(safeJson({ schema: 'kawat/revisions@1', url: latest.url, revisions }))
    return
  }
  const title = (await store.reading(latest.article))?.article.headline
  await out.write(historyInWords(title, latest.url, revisions, session))
}

/** The revisions of a URL, or of the story an article was read from. */
async function revisionsOf(store: Store, asked: string): Promise<readonly Revision[]> {
  if (addressOf(asked) !== undefined) return store.revisions(asked)
  const article = (await store.reading(asked))?.article
  if (article === undefined) return []
  const story = storyOf(article, (await store.report(article.report))?.url)
  return story === undefined ? [] : store.revisions(story.url)
}
