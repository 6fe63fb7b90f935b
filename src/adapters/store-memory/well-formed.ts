import type { Report } from '../../model/report.ts'

/** A report as a database would give it back: unpaired surrogates are U+FFFD. */
export function wellFormed(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as Report
}
