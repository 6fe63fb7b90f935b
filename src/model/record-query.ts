import type { EventKind, Status } from './event.ts'

/** Which records to give; all conditions hold together. */
export interface RecordQuery {
  /** Country code in capitals (`CHN`) or part of a participant's name, letters and marks as one likes. */
  readonly actor?: string
  /** A second participant, another than the first: country or name. */
  readonly with?: string
  readonly kind?: EventKind
  readonly status?: Status
  /**
   * Inclusive ISO dates (`2023-06-19`, `2023-06`, `2023`) on the event's own calendar. An event of several
   * days, or one told by its month, is in when it shares a day; one without a date is out.
   */
  readonly from?: string
  readonly to?: string
  /** Records of background events too; otherwise they are left out. */
  readonly background?: boolean
}
