import type { Dossier, Origin } from '../../model/dossier.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { ExportStock } from '../../ports.ts'

/** The reports an event rests on, each once, the first published first, undated last. */
export function citedReports({ members }: Dossier): readonly Origin[] {
  const byReport = new Map<string, Origin>()
  for (const { origin } of members) {
    if (!byReport.has(origin.report)) byReport.set(origin.report, origin)
  }
  return [...byReport.values()].sort(
    (a, b) =>
      compareText(a.published ?? '\uffff', b.published ?? '\uffff') ||
      compareText(a.report, b.report),
  )
}

/** The outlets of the reports that hold a value, each once; a report without an outlet goes by its id. */
export function outletsOf(
  { members }: Dossier,
  holders: readonly { readonly record: string }[],
): readonly string[] {
  const records = new Set(holders.map(({ record }) => record))
  const names = members
    .filter(({ record }) => records.has(record.id))
    .map(({ origin }) => origin.outlet ?? origin.report.slice(0, 8))
  return [...new Set(names)].sort(compareText)
}

/** Every act of persons on an event's records, each once, in the order of time. */
export async function reviewsOf(
  { members }: Dossier,
  stock: ExportStock,
): Promise<readonly ReviewAction[]> {
  const byId = new Map<string, ReviewAction>()
  for (const { record } of members) {
    for (const action of await stock.reviews(record.id)) byId.set(action.id, action)
  }
  return [...byId.values()].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
}

/** Orders texts by their code units, which no machine's locale changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
