import type { Refusal } from '../../model/article.ts'
import type { Change } from '../../model/change.ts'
import type { Dossier, Judgement } from '../../model/dossier.ts'
import type { Report } from '../../model/report.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { Tombstone } from '../../model/tombstone.ts'
import type { StoryKey } from '../../revision.ts'
import type { Kept, Place } from './arrivals.ts'

/** All that is kept. Values are never changed, only the maps and the list are. */
export interface Contents {
  readonly reports: Map<string, Report>
  readonly refusals: Map<string, Refusal>
  /** By report. */
  readonly readings: Map<string, Kept>
  /** By report. */
  readonly places: Map<string, Place>
  /** By address the reports of which a reading was ever kept there. */
  readonly stories: Map<string, readonly string[]>
  readonly judgements: Judgement[]
  readonly reviews: ReviewAction[]
  /** By address, as JSON. */
  readonly polls: Map<string, string>
  /** By name, as JSON. */
  readonly watches: Map<string, string>
  /** Events in their order as they were last worked out, and whether they still hold. */
  merged: readonly Dossier[]
  settled: boolean
  readonly changes: Change[]
  /** By report. */
  readonly tombstones: Map<string, { readonly stone: Tombstone; readonly story?: StoryKey }>
}

/** Contents of a new store. */
export function emptyContents(): Contents {
  return {
    reports: new Map(),
    refusals: new Map(),
    readings: new Map(),
    places: new Map(),
    stories: new Map(),
    judgements: [],
    reviews: [],
    polls: new Map(),
    watches: new Map(),
    merged: [],
    settled: true,
    changes: [],
    tombstones: new Map(),
  }
}

/** A copy to go back to. */
export function copyContents(contents: Contents): Contents {
  return {
    reports: new Map(contents.reports),
    refusals: new Map(contents.refusals),
    readings: new Map(contents.readings),
    places: new Map(contents.places),
    stories: new Map(contents.stories),
    judgements: [...contents.judgements],
    reviews: [...contents.reviews],
    polls: new Map(contents.polls),
    watches: new Map(contents.watches),
    merged: contents.merged,
    settled: contents.settled,
    changes: [...contents.changes],
    tombstones: new Map(contents.tombstones),
  }
}
