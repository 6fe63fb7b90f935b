import type { Candidate, Dossier, PlacedRecord } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FieldName } from '../model/review.ts'
import { type Alternative, type Card, cardId, weightOf } from './queue-card.ts'
import type { ReadingDoubts } from './reading-doubts.ts'
import { canonicalJson } from './review-id.ts'
import { fieldNames } from './review-value.ts'

// Rules that take a value over from the rest of the story, or for want of a word against it.
const CONCLUDED: { readonly [rule: string]: string } = {
  'event/place-of-story': 'implied',
  'event/time-of-story': 'implied',
  'event/time-of-talks': 'implied',
  'event/no-plan-said': 'no-plan-said',
}

/** Questions about an event's fields: its conflicts, and the fields of which every value is doubtful. */
export function askFields(
  dossier: Dossier,
  watches: readonly string[],
  doubts: ReadonlyMap<string, ReadingDoubts>,
): readonly Card[] {
  if (dossier.review?.state === 'rejected') return []
  return fieldNames.flatMap((field) => {
    const { state, candidates, person } = dossier[field]
    if (state === 'none' || person !== undefined || isRuled(dossier, field)) return []
    const question = state === 'conflict' ? 'conflict' : 'doubt'
    const why = state === 'conflict' ? ['conflict'] : doubtsAbout(dossier, field, doubts)
    if (why.length === 0) return []
    const alternatives = candidates.map(
      ({ value, holders }: Candidate<unknown>): Alternative => ({
        value,
        holders: holders.map(({ record }) => record),
      }),
    )
    // Another rival asks anew.
    const values = alternatives.map(({ value }) => canonicalJson(value)).sort()
    return [
      {
        id: cardId(question, dossier.id, field, ...values),
        question,
        dossier: dossier.id,
        field,
        why,
        watches,
        weight: weightOf(question, watches.length > 0, dossier.reports),
        alternatives,
      },
    ]
  })
}

/** Whether a person ruled on each value: on one of the records that hold it, in this field or as a whole. */
function isRuled({ review, ...dossier }: Dossier, field: FieldName): boolean {
  if (review === undefined) return false
  const ruled = new Set(
    review.acts.flatMap(({ act }) => {
      if (act.type !== 'accept' && act.type !== 'reject') return []
      return act.field === field || act.field === undefined ? [act.record] : []
    }),
  )
  return dossier[field].candidates.every(({ holders }) =>
    holders.some(({ record }) => ruled.has(record)),
  )
}

/** Why a field is doubtful; nothing where one report simply says it. */
function doubtsAbout(
  dossier: Dossier,
  field: FieldName,
  doubts: ReadonlyMap<string, ReadingDoubts>,
): readonly string[] {
  const members = new Map(dossier.members.map((member) => [member.record.id, member]))
  const candidates: readonly Candidate<unknown>[] = dossier[field].candidates
  const reasons = candidates.flatMap(({ holders }) =>
    holders.map(({ record, sourced }) =>
      Object.hasOwn(CONCLUDED, sourced.rule)
        ? [CONCLUDED[sourced.rule] as string]
        : problemsAt(members.get(record), sourced.evidence, field, doubts),
    ),
  )
  if (reasons.every((codes) => codes.length > 0)) return [...new Set(reasons.flat())].sort()
  // "Planned" and "called off" contradict nothing, yet all hangs on the one report.
  const isOff = field === 'status' && candidates.length > 1
  return isOff && candidates.some(({ value }) => value === 'cancelled' || value === 'postponed')
    ? ['disputed']
    : []
}

function problemsAt(
  member: PlacedRecord | undefined,
  evidence: readonly Evidence[],
  field: FieldName,
  doubts: ReadonlyMap<string, ReadingDoubts>,
): readonly string[] {
  // A doubtful weekday or clock is one about the time, whatever else its words stand in.
  if (member === undefined || field !== 'time') return []
  const problems = doubts.get(member.origin.article)?.problems ?? []
  return problems.flatMap(({ code, evidence: place }) => {
    if (place === undefined || !/^(?:timex|event)\//.test(code)) return []
    return evidence.some(({ start, end }) => start < place.end && place.start < end) ? [code] : []
  })
}
