import type { Claim, Superlative } from '../model/claim.ts'
import type { ClaimVerdict } from '../model/claim-verdict.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Duration } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import { type ClaimedEvent, claimedEvents } from './claim-event.ts'
import { claimScope, isOfKind, meetsScope, seniority } from './claim-scope.ts'
import { type ClaimWindow, claimWindow } from './claim-window.ts'
import { durationRule } from './duration-field.ts'
import { type Stretch, stretchOf } from './stretch.ts'

/**
 * Checks a report's superlatives about events against the record.
 *
 * Only what is known can contradict: where no event fits, the verdict is `unknown` and never `consistent`, for which the
 * event it is measured from must be on record.
 *
 * @param reading the report's reading
 * @param dossiers the events known; those of other people do no harm
 * @returns a verdict for each superlative, in text order
 */
export function checkClaims(
  reading: Reading,
  dossiers: readonly Dossier[],
): readonly ClaimVerdict[] {
  return reading.claims.flatMap((claim) =>
    claim.superlative === undefined
      ? []
      : [checkClaim(claim, claim.superlative, reading, dossiers)],
  )
}

function checkClaim(
  claim: Claim,
  superlative: Superlative,
  reading: Reading,
  dossiers: readonly Dossier[],
): ClaimVerdict {
  const { verdict, reason, by } = judge(claim, superlative, reading, dossiers)
  return {
    article: reading.article.id,
    claim: claim.id,
    verdict,
    by: [...by].sort((a, b) => firstDay(a) - firstDay(b)).map(({ id }) => id),
    reason,
  }
}

interface Judged extends Pick<ClaimVerdict, 'verdict' | 'reason'> {
  readonly by: readonly Dossier[]
}

/** Judges by the likeliest event it is said of; where that leads nowhere, another may only bear it out. */
function judge(
  claim: Claim,
  superlative: Superlative,
  reading: Reading,
  dossiers: readonly Dossier[],
): Judged {
  if (superlative.rank === 'most') return NO_MEASURE
  const [first, ...others] = claimedEvents(claim, superlative, reading, dossiers)
  if (first === undefined) return { verdict: 'unknown', reason: 'no-event', by: [] }
  const judged = judgeEvent(claim, superlative, first, reading, dossiers)
  if (judged.verdict !== 'unknown') return judged
  for (const event of others) {
    const other = judgeEvent(claim, superlative, event, reading, dossiers)
    if (other.verdict === 'consistent') return other
  }
  return judged
}

function judgeEvent(
  claim: Claim,
  superlative: Superlative,
  event: ClaimedEvent,
  reading: Reading,
  dossiers: readonly Dossier[],
): Judged {
  const scope = claimScope(claim, superlative, event, reading)
  const others = dossiers.filter(
    (dossier) =>
      dossier !== event.dossier &&
      !isOwnWords(dossier, claim, reading) &&
      isHeld(dossier) &&
      isOfKind(dossier, scope) &&
      meetsScope(dossier, scope),
  )
  const window = claimWindow(claim, superlative, event, reading, others)
  if (window === undefined) return { verdict: 'unknown', reason: 'no-time', by: [] }
  const within = others.filter((dossier) => liesIn(dossier, window))
  if (superlative.rank === 'nth') {
    const around = others.filter((dossier) => liesIn(dossier, roundedWindow(window)))
    return judgeCount(superlative.count ?? 0, within, around)
  }
  const own = lengthOf(event)
  if (superlative.rank === 'longest' && own === undefined) return NO_MEASURE
  const outranks = (dossier: Dossier): boolean => {
    if (superlative.rank === 'first') return true
    if (superlative.rank === 'highest') return seniority(dossier) > event.rank
    const length = dossier.duration.agreed
    return own !== undefined && length !== undefined && isLonger(length, own)
  }
  const rivals = within.filter(outranks)
  if (rivals.length > 0) return { verdict: 'contradicted', reason: 'earlier-event', by: rivals }
  const { from } = window
  const start =
    from === undefined
      ? []
      : [
          ...others.filter((dossier) => touches(dossier, from) && liesBefore(dossier, window)),
          ...measures(claim, reading, dossiers).filter((dossier) => liesBefore(dossier, window)),
        ]
  // Of what is the longest somebody must have said how long the others were.
  const compared = superlative.rank !== 'longest' || within.some(({ duration }) => duration.agreed)
  if (!compared) return { verdict: 'unknown', reason: 'nothing-known', by: [] }
  // "The longest sitting the two have had": borne out by what they had before.
  if (superlative.rank === 'longest' && from === undefined) start.push(...within)
  return start.length > 0
    ? { verdict: 'consistent', reason: 'measured-from', by: [...new Set(start)] }
    : { verdict: 'unknown', reason: 'nothing-known', by: [] }
}

const NO_MEASURE: Judged = { verdict: 'unknown', reason: 'no-measure', by: [] }

/**
 * "The third this year": borne out where the record has two before it, contradicted by three. Of a rounded time ("the second in three weeks")
 * what may lie in it counts for the claim, and only what surely does against it.
 */
function judgeCount(
  count: number,
  surely: readonly Dossier[],
  perhaps: readonly Dossier[],
): Judged {
  if (surely.length >= count) {
    return { verdict: 'contradicted', reason: 'earlier-event', by: surely }
  }
  const before = [surely, perhaps].find(({ length }) => length === count - 1)
  return before === undefined
    ? { verdict: 'unknown', reason: 'nothing-known', by: [] }
    : { verdict: 'consistent', reason: 'measured-from', by: before }
}

/** All the days a window may cover. */
function roundedWindow({ after, before, from }: ClaimWindow): ClaimWindow {
  return { after: Math.min(after, (from?.first ?? after + 1) - 1), before }
}

/** How long an event took: as its own report has it, else as all agree. */
function lengthOf({ record, dossier }: ClaimedEvent): Duration | undefined {
  return record.event.duration?.value ?? dossier?.duration.agreed
}

function isLonger(a: Duration, b: Duration): boolean {
  return a.minutes > b.minutes && durationRule.relate(a, b) === 'differs'
}

/** The events its own comparison tells of, whatever their kind: "since Scholz travelled to Beijing". */
function measures(
  { cue }: Claim,
  { records }: Reading,
  dossiers: readonly Dossier[],
): readonly Dossier[] {
  const told = new Set(
    records
      .filter(({ event }) =>
        event.triggers.some(({ start, end }) => start >= cue.start && end <= cue.end),
      )
      .map(({ id }) => id),
  )
  return dossiers.filter(
    (dossier) => isHeld(dossier) && dossier.members.some(({ record }) => told.has(record.id)),
  )
}

/** Whether nothing but the claim's own words tells of an event: "the first leader to see Putin" is no evidence for itself. */
function isOwnWords({ members }: Dossier, { content, cue }: Claim, { article }: Reading): boolean {
  return members.every(({ record, origin }) => {
    const [{ start, end }] = record.event.triggers
    const inside = start >= content.start && end <= content.end
    return origin.article === article.id && inside && !(start >= cue.start && end <= cue.end)
  })
}

function isHeld({ life }: Dossier): boolean {
  return life.final === 'happened'
}

/** Whether an event surely lies behind what the claim is measured from, and before what it is said of. */
function liesIn(dossier: Dossier, { after, before }: ClaimWindow): boolean {
  const days = daysOf(dossier)
  return days !== undefined && days.first > after && days.last < before
}

function liesBefore(dossier: Dossier, { before }: ClaimWindow): boolean {
  return (daysOf(dossier)?.last ?? before) < before
}

function touches(dossier: Dossier, from: Stretch): boolean {
  const days = daysOf(dossier)
  return days !== undefined && days.first <= from.last && days.last >= from.first
}

function daysOf({ time }: Dossier): Stretch | undefined {
  const moment = time.agreed ?? time.candidates[0]?.value
  return moment === undefined ? undefined : stretchOf(moment)
}

function firstDay(dossier: Dossier): number {
  return daysOf(dossier)?.first ?? Number.MAX_VALUE
}
