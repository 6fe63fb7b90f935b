import type { Refusal } from '../../model/article.ts'
import type { Page, PartOf, Report } from '../../model/report.ts'
import type { Many } from '../../model/span.ts'
import type { Put } from '../../ports.ts'
import { type Database, prepared } from './database.ts'
import type { ReportRow } from './tables.ts'
import { forgottenFault, tombstoneFor, tombstoneOf } from './tombstones.ts'

const FIELDS = ['given', 'lang', 'outlet', 'agency', 'published', 'zone', 'url', 'title'] as const

const atDoor = prepared((from, id: string) =>
  from.selectNoFrom((is) => [
    is.selectFrom('report').select('id').where('id', '=', id).as('known'),
    is.selectFrom('forgotten').select('report').limit(1).as('stones'),
  ]),
)
const byId = prepared((from, id: string) =>
  from.selectFrom('report').selectAll().where('id', '=', id),
)
const behind = prepared((from, id: string, limit: number) =>
  from.selectFrom('report').selectAll().where('id', '>', id).orderBy('id').limit(limit),
)
const pagesOf = prepared((from, report: string) =>
  from
    .selectFrom('page')
    .select(['kind', 'content', 'url'])
    .where('report', '=', report)
    .orderBy('ordinal'),
)
const refusalsThere = prepared((from) =>
  from.selectFrom('refusal').select('body').orderBy('report'),
)
const arrivalOf = prepared((from, report: string) =>
  from.selectFrom('arrival').select('number').where('report', '=', report),
)
const keepRefusal = prepared((from, report: string, refused: string, body: string) =>
  from
    .insertInto('refusal')
    .values({ report, refused, body })
    .onConflict((conflict) =>
      conflict
        .column('report')
        .doUpdateSet((there) => ({
          refused: there.ref('excluded.refused'),
          body: there.ref('excluded.body'),
        }))
        .whereRef('refusal.body', '<>', 'excluded.body'),
    ),
)

/** Stores a report and its pages. */
export function putReport(database: Database, report: Report): Promise<Put> {
  return database.atomically(async () => {
    if (database.isWaiting(`report ${report.id}`)) return 'known'
    // One question for all: to a server each way costs more than the answer.
    const door = await database.glance(atDoor, report.id)
    if (door?.known != null) return 'known'
    const stone = door?.stones == null ? undefined : await tombstoneFor(database, report)
    if (stone !== undefined) throw forgottenFault(stone)
    const url = report.url?.toWellFormed() ?? null
    await database.later(
      'report',
      ['id', 'part_of', ...FIELDS],
      [
        [
          report.id,
          report.partOf === undefined ? null : JSON.stringify(report.partOf),
          ...FIELDS.map((field) => report[field]?.toWellFormed() ?? null),
        ],
      ],
      [[`report ${report.id}`, url]],
    )
    await database.later(
      'page',
      ['report', 'ordinal', 'kind', 'content', 'url'],
      report.pages.map(({ kind, content, url }, ordinal) => [
        ...[report.id, ordinal, kind, content.toWellFormed()],
        url?.toWellFormed() ?? null,
      ]),
    )
    return 'new'
  })
}

/** A report by id. */
export async function getReport(database: Database, id: string): Promise<Report | undefined> {
  const row = await database.first(byId, id)
  return row === undefined ? undefined : toReport(database, row)
}

/** Reports in order of their ids, behind one. */
export async function listReports(
  database: Database,
  after: string,
  limit: number,
): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const row of await database.all(behind, after, limit)) {
    reports.push(await toReport(database, row))
  }
  return reports
}

/** Notes a refusal, unless the report has been read after all. */
export function putRefusal(database: Database, refusal: Refusal): Promise<Put> {
  return database.atomically(async () => {
    // Of a report seen again unchanged no reading is kept, but it could be read.
    if ((await database.first(arrivalOf, refusal.report)) !== undefined) return 'known'
    const { report, refused } = refusal
    const stone = await tombstoneOf(database, report, undefined)
    if (stone !== undefined) throw forgottenFault(stone)
    const changes = await database.run(keepRefusal, report, refused, JSON.stringify(refusal))
    return changes === 0 ? 'known' : 'new'
  })
}

/** All refusals, by report. */
export async function listRefusals(database: Database): Promise<readonly Refusal[]> {
  return (await database.all(refusalsThere)).map(({ body }) => JSON.parse(body) as Refusal)
}

async function toReport(database: Database, row: ReportRow): Promise<Report> {
  const pages = (await database.all(pagesOf, row.id)).map(
    ({ kind, content, url }) => ({ kind, content, ...(url === null ? {} : { url }) }) as Page,
  )
  const given = FIELDS.filter((field) => row[field] !== null)
  return {
    id: row.id,
    pages: pages as unknown as Many<Page>,
    ...Object.fromEntries(given.map((field) => [field, String(row[field])])),
    ...(row.part_of === null ? {} : { partOf: JSON.parse(row.part_of) as PartOf }),
  }
}
