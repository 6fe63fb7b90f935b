import type { Page, PartOf, Report } from '../../model/report.ts'
import type { Many } from '../../model/span.ts'
import type { Put } from '../../ports.ts'
import type { Driver, Row } from './driver.ts'

const FIELDS = ['given', 'lang', 'outlet', 'agency', 'published', 'zone', 'url', 'title'] as const

/** Stores a report and its pages. */
export function putReport(driver: Driver, report: Report): Put {
  return driver.atomically(() => {
    const { changes } = driver.run(
      `INSERT INTO report (id, part_of, ${FIELDS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      report.id,
      report.partOf === undefined ? null : JSON.stringify(report.partOf),
      ...FIELDS.map((field) => report[field]?.toWellFormed() ?? null),
    )
    if (changes === 0) return 'known'
    for (const [ordinal, { kind, content, url }] of report.pages.entries()) {
      driver.run(
        'INSERT INTO page (report, ordinal, kind, content, url) VALUES (?, ?, ?, ?, ?)',
        report.id,
        ordinal,
        kind,
        content.toWellFormed(),
        url?.toWellFormed() ?? null,
      )
    }
    return 'new'
  })
}

/** A report by id. */
export function getReport(driver: Driver, id: string): Report | undefined {
  const row = driver.get('SELECT * FROM report WHERE id = ?', id)
  return row === undefined ? undefined : toReport(driver, row)
}

/** Reports in order of their ids, behind one. */
export function listReports(driver: Driver, after: string, limit: number): readonly Report[] {
  return driver
    .all('SELECT * FROM report WHERE id > ? ORDER BY id LIMIT ?', after, limit)
    .map((row) => toReport(driver, row))
}

function toReport(driver: Driver, row: Row): Report {
  const id = String(row.id)
  const pages = driver
    .all('SELECT kind, content, url FROM page WHERE report = ? ORDER BY ordinal', id)
    .map(
      (page) =>
        ({
          kind: page.kind,
          content: page.content,
          ...(page.url === null ? {} : { url: page.url }),
        }) as Page,
    )
  const given = FIELDS.filter((field) => row[field] !== null)
  return {
    id,
    pages: pages as unknown as Many<Page>,
    ...Object.fromEntries(given.map((field) => [field, String(row[field])])),
    ...(row.part_of === null ? {} : { partOf: JSON.parse(String(row.part_of)) as PartOf }),
  }
}
