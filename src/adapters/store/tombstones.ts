import type { Report } from '../../model/report.ts'
import type { Tombstone } from '../../model/tombstone.ts'
import { StoreFault } from '../../ports.ts'
import { isSameStory, type StoryKey, storyOfReport } from '../../revision.ts'
import { type Database, prepared } from './database.ts'
import type { ForgottenRow } from './tables.ts'

const byReport = prepared((from, report: string) =>
  from.selectFrom('forgotten').selectAll().where('report', '=', report).where('lifted', 'is', null),
)
const byAddress = prepared((from, address: string) =>
  from
    .selectFrom('forgotten')
    .selectAll()
    .where('address', '=', address)
    .where('lifted', 'is', null)
    .orderBy('report'),
)
const all = prepared((from) => from.selectFrom('forgotten').selectAll().orderBy('report'))
const drop = prepared((from, report: string) =>
  from.deleteFrom('forgotten').where('report', '=', report),
)
const lift = prepared((from, at: string, report: string) =>
  from.updateTable('forgotten').set({ lifted: at }).where('report', '=', report),
)

/** Leaves a tombstone of a report, in place of an earlier one that was lifted. */
export async function bury(
  database: Database,
  { report, by, why }: { readonly report: string; readonly by: string; readonly why: string },
  story: StoryKey | undefined,
): Promise<void> {
  await database.run(drop, report)
  await database.insert(
    'forgotten',
    ['report', 'address', 'paper', 'at', 'judge', 'why', 'lifted'],
    [
      [
        ...[report, story?.address ?? null, story?.outlet ?? null],
        ...[database.now(), by.toWellFormed(), why.toWellFormed(), null],
      ],
    ],
  )
}

/** The tombstone of a report: by its id, else by the story it is of. */
export async function tombstoneOf(
  database: Database,
  report: string,
  story: StoryKey | undefined,
): Promise<Tombstone | undefined> {
  const own = await database.first(byReport, report)
  if (own !== undefined) return toTombstone(own)
  if (story === undefined) return undefined
  const row = (await database.all(byAddress, story.address)).find((one) => isOf(one, story))
  return row === undefined ? undefined : toTombstone(row)
}

/** The tombstone that stands against a report as it comes. */
export function tombstoneFor(database: Database, report: Report): Promise<Tombstone | undefined> {
  return tombstoneOf(database, report.id, storyOfReport(report))
}

/** Lets a report come again. */
export function readmit(database: Database, report: Report): Promise<boolean> {
  return database.atomically(async () => {
    const story = storyOfReport(report)
    const own = await database.all(byReport, report.id)
    const others = story === undefined ? [] : await database.all(byAddress, story.address)
    const rows = [...own, ...others.filter((one) => story !== undefined && isOf(one, story))]
    for (const row of rows) await database.run(lift, database.now(), row.report)
    return rows.length > 0
  })
}

/** Every tombstone, by report. */
export async function listTombstones(database: Database): Promise<readonly Tombstone[]> {
  return (await database.all(all)).map(toTombstone)
}

/** The fault of a report that comes although it was taken out for good. */
export function forgottenFault({ report, at, by, why }: Tombstone): StoreFault {
  return new StoreFault(
    'forgotten',
    `the report ${report} was taken out for good on ${at.slice(0, 10)} by ${by} (${why}), and is not taken in again. Nothing of it was stored; it may come again once it is allowed to.`,
  )
}

function isOf({ address, paper }: ForgottenRow, story: StoryKey): boolean {
  return address !== null && isSameStory({ address, outlet: paper ?? '' }, story)
}

function toTombstone({ report, at, judge, why, lifted }: ForgottenRow): Tombstone {
  return { report, at, by: judge, why, ...(lifted === null ? {} : { lifted }) }
}
