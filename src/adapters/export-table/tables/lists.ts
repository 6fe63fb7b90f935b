/** Closed lists of values, as the columns and the codebook give them. */
import type { ClaimAnswer } from '../../../model/claim-verdict.ts'
import type { Dossier, FieldReason, Outcome } from '../../../model/dossier.ts'
import type { Office } from '../../../model/entity.ts'
import type { EventKind, Part, Participant, Status } from '../../../model/event.ts'
import type { Certainty } from '../../../model/evidence.ts'
import type { Grain } from '../../../model/moment.ts'
import type { ReviewState } from '../../../model/review-state.ts'

// A record of every member: the compiler finds what a list lacks.
const all = <T extends string>(members: { readonly [member in T]: 1 }): readonly T[] =>
  Object.keys(members) as T[]

export const KINDS: readonly EventKind[] = all<EventKind>({
  meeting: 1,
  talks: 1,
  summit: 1,
  visit: 1,
  call: 1,
  agreement: 1,
  statement: 1,
  summons: 1,
  expulsion: 1,
  recall: 1,
  embassy_opening: 1,
  embassy_closure: 1,
  recognition: 1,
  invitation: 1,
  congratulation: 1,
  condolence: 1,
  sanction: 1,
  aid: 1,
  vote: 1,
})

export const STATUSES: readonly Status[] = all<Status>({
  happened: 1,
  planned: 1,
  cancelled: 1,
  postponed: 1,
  denied: 1,
  hypothetical: 1,
})

export const OUTCOMES: readonly Outcome[] = all<Outcome>({
  happened: 1,
  planned: 1,
  cancelled: 1,
  postponed: 1,
  passed: 1,
  disputed: 1,
  denied: 1,
  hypothetical: 1,
})

export const OFFICES: readonly Office[] = all<Office>({
  head_of_state: 1,
  head_of_government: 1,
  foreign_minister: 1,
  defence_minister: 1,
  top_diplomat: 1,
  security_adviser: 1,
  adviser: 1,
  spokesperson: 1,
  envoy: 1,
  deputy_head: 1,
  minister: 1,
  deputy_minister: 1,
  ambassador: 1,
  legislator: 1,
  crown_prince: 1,
  military_chief: 1,
  party_leader: 1,
  igo_head: 1,
  governor: 1,
  other: 1,
})

export const PARTS: readonly Part[] = all<Part>({
  visitor: 1,
  host: 1,
  participant: 1,
  mediator: 1,
  signatory: 1,
  party: 1,
  speaker: 1,
})

export const PARTICIPANT_KINDS: readonly Participant['kind'][] = all<Participant['kind']>({
  person: 1,
  state: 1,
  institution: 1,
  document: 1,
})

export const STATES: readonly Dossier['kind']['state'][] = all<Dossier['kind']['state']>({
  none: 1,
  agreed: 1,
  compatible: 1,
  conflict: 1,
})

export const REASONS: readonly FieldReason[] = all<FieldReason>({
  grain: 1,
  rounding: 1,
  zone: 1,
  wording: 1,
  stations: 1,
  'plan-and-outcome': 1,
  differs: 1,
})

export const GRAINS: readonly Grain[] = all<Grain>({ minute: 1, day: 1, month: 1, year: 1 })

export const CERTAINTIES: readonly Certainty[] = all<Certainty>({ stated: 1, implied: 1 })

export const VERDICTS: readonly ClaimAnswer['verdict'][] = all<ClaimAnswer['verdict']>({
  consistent: 1,
  contradicted: 1,
  unknown: 1,
})

export const VERDICT_REASONS: readonly ClaimAnswer['reason'][] = all<ClaimAnswer['reason']>({
  'earlier-event': 1,
  'measured-from': 1,
  'nothing-known': 1,
  'no-event': 1,
  'no-time': 1,
  'no-measure': 1,
  'too-many': 1,
})

export const REVIEW_STATES: readonly ReviewState[] = all<ReviewState>({
  machine: 1,
  accepted: 1,
  rejected: 1,
  edited: 1,
  partly_reviewed: 1,
})

/** What stands for "rightly nobody's": a lone hyphen would be guarded as a formula. */
export const NOBODY = '(nobody)'
