import type { Revision } from '../../../model/revision.ts'
import type { Store } from '../../../ports.ts'
import { addressOf, storyOf } from '../../../revision.ts'
import { openExisting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { claimLines } from '../present/claim.ts'
import { dossierInWords } from '../present/dossier.ts'
import { historyInWords } from '../present/revision.ts'
import { statementLines } from '../present/statement.ts'
import { type CheckedClaim, claimsOn } from '../record/claims.ts'
import { revisedFacts } from '../record/revised-facts.ts'
import { seenNow } from '../record/seen.ts'
import { articlesOf, attributionsIn, readingsOf, statementsOn } from '../record/statements.ts'
import { isForMachines, type Session } from '../session.ts'
import { safeJson } from '../terminal/printable.ts'

/** What is to be shown, and how. */
export interface ShowSetting {
  readonly database: string
  readonly evidence: boolean
  /** The revisions of a story in place of an event. */
  readonly history: boolean
}

/** `kawat show`: one merged event with all that each report says of it, its life, claims and statements; or how a story changed. */
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
  const readings = await readingsOf(articlesOf(dossier), store)
  const claims = await claimsOn(dossier, [...readings.values()], store)
  const attributions = await attributionsIn(store)
  const said = await statementsOn(dossier, readings, attributions, await world.meaning())
  if (isForMachines(form)) {
    const seen = seenNow(dossier, session)
    await out.line(
      safeJson({ schema: 'kawat/dossier@1', ...seen, claims: briefly(claims), ...said }),
    )
    return
  }
  const setting = { evidence, zoneOf: await world.places() }
  const beside = [...claimLines(claims, session, setting), ...statementLines(said, session)]
  await out.write(dossierInWords(dossier, session, { ...setting, beside }))
}

/** Of the events that speak for or against a claim what tells which they are; `kawat show` of their id tells the rest. */
function briefly(claims: readonly CheckedClaim[]): readonly object[] {
  return claims.map(({ events, ...claim }) => ({
    ...claim,
    events: events.map(({ id, kind, time, place, participants, reports, origins }) => ({
      id,
      kind: kind.agreed ?? kind.candidates[0]?.value,
      time: time.agreed ?? time.candidates[0]?.value,
      place: place.agreed ?? place.candidates[0]?.value,
      participants: participants.map(({ participant }) => participant.name),
      reports,
      origins: origins.length,
    })),
  }))
}

async function showHistory(
  session: Session,
  store: Store,
  asked: string,
  { database, evidence }: ShowSetting,
): Promise<void> {
  const { words, out, form, world } = session
  const revisions = await revisionsOf(store, asked)
  const latest = revisions.at(-1)
  if (latest === undefined) {
    throw new CliFailure(exit.notFound, 'not-found', words.failure.noSuchStory(asked, database))
  }
  const revised = await revisedFacts(revisions, store)
  if (isForMachines(form)) {
    const told = revisions.map((revision) => {
      const facts = revised.get(revision.article)?.facts
      return facts === undefined ? revision : { ...revision, facts }
    })
    await out.line(safeJson({ schema: 'kawat/revisions@1', url: latest.url, revisions: told }))
    return
  }
  const title = (await store.reading(latest.article))?.article.headline
  const setting = { evidence, zoneOf: await world.places(), revised }
  await out.write(historyInWords(title, latest.url, revisions, session, setting))
}

/** The revisions of a URL, or of the story an article was read from. */
async function revisionsOf(store: Store, asked: string): Promise<readonly Revision[]> {
  if (addressOf(asked) !== undefined) return store.revisions(asked)
  const article = (await store.reading(asked))?.article
  if (article === undefined) return []
  const story = storyOf(article, (await store.report(article.report))?.url)
  return story === undefined ? [] : store.revisions(story.url)
}
