import type { Evidence } from './evidence.ts'

/** Something doubtful about the text, with its place: a value, never a log line. Codes are listed in `docs/problems.md`. */
export interface Problem {
  /** `room/what`, for example `timex/weekday-mismatch`. */
  readonly code: `${string}/${string}`
  readonly severity: 'note' | 'warning'
  readonly note: string
  readonly evidence?: Evidence
  readonly actual?: string
  readonly expected?: string
}
