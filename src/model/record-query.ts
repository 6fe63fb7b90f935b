import type { Office } from './entity.ts'
import type { EventKind, Status } from './event.ts'
import type { FieldName } from './review.ts'

/** Which records to give; all conditions hold together. */
export interface RecordQuery {
  /** Country code in capitals (`CHN`) or part of a participant's name, letters and marks as one likes. */
  readonly actor?: string
  /** A second participant, another than the first: country or name. */
  readonly with?: string
  /** Somebody took part who held this office. */
  readonly office?: Office
  readonly kind?: EventKind
  readonly status?: Status
  /** Country code in capitals, or part of a city's or a venue's name. */
  readonly place?: string
  /** Part of the outlet's name. */
  readonly outlet?: string
  /** Its report quotes this speaker: part of his name, or his country in capitals. */
  readonly speaker?: string
  /** Its report has words that this medium or person passed on. */
  readonly carrier?: string
  /** Its report holds all of these words, as in `search`. */
  readonly words?: string
  /**
   * Inclusive ISO dates (`2023-06-19`, `2023-06`, `2023`) on the event's own calendar. An event of several
   * days, or one told by its month, is in when it shares a day; one without a date is out.
   */
  readonly from?: string
  readonly to?: string
  /** Records of background events too; otherwise they are left out. */
  readonly background?: boolean
}

/** Which events to give: one of their records fits the query, and what is asked of the event itself holds. */
export interface DossierQuery extends RecordQuery {
  /** Reports differ in this field, or in any. */
  readonly conflict?: FieldName | 'any'
  /** Something about it may be for a person to decide; in a store that looks on bit by bit, of a few it no longer is. */
  readonly open?: true
}

/** Which quotes to give; all conditions hold together. */
export interface QuoteQuery {
  /** Part of the speaker's name, letters and marks as one likes, or his country in capitals. */
  readonly speaker?: string
  /** Part of the name of who carried the words, anywhere in the chain. */
  readonly carrier?: string
  readonly outlet?: string
  /** All of these words stand in the quote. */
  readonly words?: string
  /** Inclusive ISO dates on which its report was published. */
  readonly from?: string
  readonly to?: string
}
