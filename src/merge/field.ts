import type { Candidate, Field, FieldReason, PlacedRecord } from '../model/dossier.ts'
import type { Sourced } from '../model/evidence.ts'
import type { Record } from '../model/record.ts'

/**
 * How two values stand to each other: the same thing, two ways of telling one thing, or a
 * contradiction. The code word becomes the field's `reason`.
 */
export type Relation = 'same' | FieldReason

/** One record's value of a field. */
export interface Held<T> {
  readonly record: string
  readonly sourced: Sourced<T>
  /** The value as candidate, where it says more than the sourced one (a plan's length is a planned one). */
  readonly value?: T
  /** The record tells of something still to come. */
  readonly ahead: boolean
  /** The language of its report. */
  readonly language: string
}

/** How the values of one field are told apart, compared, and the closest one chosen. */
export interface FieldRule<T> {
  /** Whether what a plan said may be other than what took place without contradicting it. */
  readonly plansYield: boolean
  /** Equal keys are one candidate. */
  key(value: T): string
  /** Symmetric; never called with two values of one key. */
  relate(a: T, b: T): Relation
  /** Where given: how two values stand that no language has both of, so that their words cannot be compared. */
  relateAcross?(a: T, b: T): Relation
  /** Negative where `a` says more than `b`. */
  finer(a: T, b: T): number
}

// The most telling reason is shown where several pairs differ for several reasons.
const WEIGHT: { readonly [relation in Relation]: number } = {
  same: 0,
  wording: 1,
  grain: 2,
  rounding: 3,
  zone: 4,
  stations: 5,
  'plan-and-outcome': 6,
  differs: 7,
}

/** Takes a field's value out of a record. */
export type Take<T> = (record: Record) => Sourced<T> | undefined

/** Each member's value of a field, where it has one. */
export function heldBy<T>(
  members: readonly PlacedRecord[],
  take: Take<T>,
  convert: (value: T, ahead: boolean) => T = (value) => value,
): readonly Held<T>[] {
  return members.flatMap((member) => {
    const sourced = take(member.record)
    if (sourced === undefined) return []
    const ahead = isAhead(member)
    const value = convert(sourced.value, ahead)
    return [{ record: member.record.id, sourced, value, ahead, language: member.origin.language }]
  })
}

/** Whether a record tells of something still to come when it was written. */
export function isAhead({ record }: PlacedRecord): boolean {
  return record.event.status.value !== 'happened' && record.event.status.value !== 'denied'
}

/**
 * Puts the values of one field side by side.
 *
 * @returns candidates by number of holders, then by key; `agreed` at the finest grain that contradicts
 *   nobody. Where only plans contradict what took place, the outcome counts.
 */
export function mergeField<T>(held: readonly Held<T>[], rule: FieldRule<T>): Field<T> {
  // Most events are told by one report.
  const [only] = held
  if (only !== undefined && held.length === 1) {
    const { record, sourced, value = sourced.value } = only
    return {
      candidates: [{ value, holders: [{ record, sourced }] }],
      agreed: value,
      state: 'agreed',
    }
  }
  const candidates = gather(held, rule)
  const all = candidates.map(({ candidate }) => candidate)
  if (candidates.length === 0) return { candidates: all, state: 'none' }
  const relation = relateAll(candidates, rule)
  if (relation !== 'differs') {
    const agreed = finest(candidates, rule)
    return relation === 'same'
      ? { candidates: all, agreed, state: 'agreed' }
      : { candidates: all, agreed, state: 'compatible', reason: relation }
  }
  const outcomes = candidates.filter(({ ahead }) => rule.plansYield && !ahead)
  if (outcomes.length > 0 && outcomes.length < candidates.length) {
    if (relateAll(outcomes, rule) !== 'differs') {
      const agreed = finest(outcomes, rule)
      return { candidates: all, agreed, state: 'compatible', reason: 'plan-and-outcome' }
    }
  }
  return { candidates: withAsides(candidates, rule), state: 'conflict', reason: 'differs' }
}

/** The values of a field to show for it where reports contradict each other: those that do, without what stands beside them. */
export function contradicting<T>({ candidates }: Field<T>): readonly Candidate<T>[] {
  return candidates.filter(({ aside }) => aside === undefined)
}

/** Marks the values of a conflict that contradict none of the others. */
function withAsides<T>(
  candidates: readonly Gathered<T>[],
  rule: FieldRule<T>,
): readonly Candidate<T>[] {
  return candidates.map((one) => {
    let worst: Relation = 'same'
    for (const other of candidates) {
      if (other === one) continue
      const yields = rule.plansYield && one.ahead !== other.ahead
      const told = relateOne(one, other, rule)
      const relation = told === 'differs' && yields ? 'plan-and-outcome' : told
      if (WEIGHT[relation] > WEIGHT[worst]) worst = relation
    }
    const { candidate } = one
    return worst === 'differs' || worst === 'same' ? candidate : { ...candidate, aside: worst }
  })
}

interface Gathered<T> {
  readonly key: string
  readonly candidate: Candidate<T>
  /** Only plans hold it. */
  readonly ahead: boolean
  readonly languages: ReadonlySet<string>
}

function gather<T>(held: readonly Held<T>[], rule: FieldRule<T>): readonly Gathered<T>[] {
  const byKey = new Map<string, Held<T>[]>()
  for (const one of held) {
    const key = rule.key(one.value ?? one.sourced.value)
    const there = byKey.get(key)
    if (there === undefined) byKey.set(key, [one])
    else there.push(one)
  }
  return [...byKey]
    .map(([key, holders]) => {
      const sorted = holders.sort((a, b) => (a.record < b.record ? -1 : 1))
      const [first] = sorted as [Held<T>, ...Held<T>[]]
      return {
        key,
        candidate: {
          value: first.value ?? first.sourced.value,
          holders: sorted.map(({ record, sourced }) => ({ record, sourced })),
        },
        ahead: holders.every(({ ahead }) => ahead),
        languages: new Set(holders.map(({ language }) => language)),
      }
    })
    .sort((a, b) => {
      const count = b.candidate.holders.length - a.candidate.holders.length
      return count || (a.key < b.key ? -1 : 1)
    })
}

function relateAll<T>(gathered: readonly Gathered<T>[], rule: FieldRule<T>): Relation {
  let worst: Relation = 'same'
  for (const [index, one] of gathered.entries()) {
    for (let other = index + 1; other < gathered.length; other++) {
      const relation = relateOne(one, gathered[other] as Gathered<T>, rule)
      if (relation === 'differs') return relation
      if (WEIGHT[relation] > WEIGHT[worst]) worst = relation
    }
  }
  return worst
}

function relateOne<T>(
  { candidate, languages }: Gathered<T>,
  { candidate: facing, languages: theirs }: Gathered<T>,
  { relate, relateAcross = relate }: FieldRule<T>,
): Relation {
  return languages.isDisjointFrom(theirs)
    ? relateAcross(candidate.value, facing.value)
    : relate(candidate.value, facing.value)
}

function finest<T>(gathered: readonly Gathered<T>[], rule: FieldRule<T>): T {
  return gathered
    .map(({ candidate }) => candidate.value)
    .reduce((best, value) => (rule.finer(value, best) < 0 ? value : best))
}
