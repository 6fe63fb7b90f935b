import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Revision } from '../../model/revision.ts'
import {
  addressOf,
  hasSameText,
  revisionOf,
  revisionSteps,
  type StoryAddress,
  storyOf,
} from '../../revision.ts'
import { type Database, prepared } from './database.ts'
import type { Door } from './door.ts'

const bodyOf = prepared((from, report: string) =>
  from.selectFrom('reading').select('body').where('report', '=', report),
)
const bodyAt = prepared((from, number: number) =>
  from.selectFrom('reading').select('body').where('number', '=', number),
)
const noTwin = prepared((from, report: string) =>
  from.updateTable('arrival').set({ same_as: null }).where('report', '=', report),
)
const latestAt = prepared((from, address: string, outlet: string, again: string) =>
  from
    .selectFrom('reading')
    .select(['report', 'body'])
    .where('address', '=', address)
    .where((is) =>
      is.or([is('paper', '=', outlet), is('paper', '=', ''), is(is.val(again), '=', '')]),
    )
    .orderBy('arrival', 'desc')
    .limit(1),
)
const allAt = prepared((from, address: string) =>
  from
    .selectFrom('reading')
    .innerJoin('arrival', 'arrival.number', 'reading.arrival')
    .leftJoin('report', 'report.id', 'reading.report')
    .select(['reading.number', 'reading.paper', 'arrival.seen', 'report.url', 'reading.arrival'])
    .where('reading.address', '=', address)
    .orderBy('reading.arrival'),
)

/**
 * Takes a reading in at its place in the order of arrival: a report keeps the place it had first.
 *
 * @returns the place, and undefined where the story's latest reading has the same words: then only that it was seen
 *   is noted
 */
export async function arrive(
  database: Database,
  reading: Reading,
  story: StoryAddress | undefined,
  { arrival, twinOf, lastArrival }: Door,
): Promise<number | undefined> {
  const { article } = reading
  if (arrival !== null) {
    const twin = twinOf === null ? undefined : await database.first(bodyOf, twinOf)
    if (twin !== undefined) {
      const { version, article: other } = JSON.parse(twin.body) as Reading
      // By another version they can only be compared once both are read again.
      if (version !== reading.version || hasSameText(other, article)) return undefined
      await database.run(noTwin, article.report)
    }
    return arrival
  }
  const latest =
    story === undefined
      ? undefined
      : await database.glance(latestAt, story.address, story.outlet, story.outlet)
  const same =
    latest !== undefined && hasSameText((JSON.parse(latest.body) as Reading).article, article)
  const number = database.nextNumber('arrival', lastArrival ?? 0)
  await database.later(
    'arrival',
    ['number', 'report', 'seen', 'same_as'],
    [[number, article.report, database.now(), same ? latest.report : null]],
    [[`arrival ${article.report}`, number]],
  )
  return same ? undefined : number
}

/** The revisions at an address, oldest first; only of those asked for the readings are loaded. */
export async function listRevisions(
  database: Database,
  url: string,
  latest: number | undefined,
): Promise<readonly Revision[]> {
  const address = addressOf(url)
  if (address === undefined) return []
  const rows = await database.all(allAt, address)
  const steps = revisionSteps(
    rows.map(({ paper }) => ({ address, outlet: paper ?? '' })),
    latest,
  )
  const loaded = new Map<number, Article>()
  const load = async (index: number): Promise<Article> => {
    const there = loaded.get(index)
    if (there !== undefined) return there
    const row = await database.first(bodyAt, rows[index]?.number as number)
    const { article } = JSON.parse(row?.body ?? '') as Reading
    loaded.set(index, article)
    return article
  }
  const revisions: Revision[] = []
  for (const { number, index, before } of steps) {
    const last = before === undefined ? undefined : await load(before)
    const article = await load(index)
    const row = rows[index] as (typeof rows)[number]
    const given = storyOf(article, row.url ?? undefined)?.url ?? url
    revisions.push(revisionOf(number, row.seen, { article, url: given }, last))
    // The next is compared with this one; what lies further back is let go.
    if (before !== undefined) loaded.delete(before)
  }
  return revisions
}
