import type { Claim, Superlative } from '../model/claim.ts'
import type { EventKind } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import type { DossierQuery } from '../model/record-query.ts'
import { type ClaimedEvent, claimedEvents } from './claim-event.ts'
import { type ClaimScope, claimScope } from './claim-scope.ts'
import { claimWindow } from './claim-window.ts'
import { foldName } from './name.ts'
import { groupOf, type KindGroup } from './profile.ts'
import { isoDay } from './stretch.ts'

/** A superlative, the event it is said of, and what to ask the record for so that it can be checked. */
export interface ClaimInquiry {
  readonly claim: Claim
  /** Id of the record of its likeliest event; missing where nobody can tell what it is said of. */
  readonly record?: string
  /** Together they give every event that can contradict the claim or bear it out, and others. */
  readonly queries: readonly DossierQuery[]
}

/**
 * What to ask a store for before `checkClaims`: the events of those people, of those kinds, in the time the claim is measured over.
 * Checked against no more than these, and the events it may itself be said of, a claim has the verdict it has against the whole record.
 *
 * @returns one for each superlative, in text order
 */
export function claimInquiries(reading: Reading): readonly ClaimInquiry[] {
  return reading.claims.flatMap((claim) => {
    const { superlative } = claim
    if (superlative === undefined) return []
    const events = claimedEvents(claim, superlative, reading, [])
    const [first] = events
    const queries = new Map<string, DossierQuery>()
    // The longest talks are not measured in what the record holds.
    for (const event of superlative.rank === 'most' ? [] : events) {
      for (const query of queriesFor(claim, superlative, event, reading)) {
        queries.set(JSON.stringify(query), query)
      }
    }
    return [
      {
        claim,
        ...(first === undefined ? {} : { record: first.record.id }),
        queries: [...queries.values()],
      },
    ]
  })
}

const ENCOUNTERS: readonly EventKind[] = ['meeting', 'talks', 'summit']

function queriesFor(
  claim: Claim,
  superlative: Superlative,
  event: ClaimedEvent,
  reading: Reading,
): readonly DossierQuery[] {
  const scope = claimScope(claim, superlative, event, reading)
  if (scope.sides.length === 0) return []
  // "A Western leader" has no one word to ask for: whom he came to is asked for, and where.
  const [one, other] = scope.sides.flatMap((side) => wordOf(side, event) ?? [])
  const window = claimWindow(claim, superlative, event, reading, [])
  const from = window?.from?.first ?? window?.after
  const days = {
    ...(from === undefined || !Number.isFinite(from) ? {} : { from: isoDay(from) }),
    to: isoDay(event.day),
    background: true,
  }
  const people = {
    ...(one === undefined ? {} : { actor: one }),
    ...(other === undefined ? {} : { with: other }),
  }
  const { destination } = scope
  // The host of a visit is told by who received the guest, or by where it was.
  const whom: readonly DossierQuery[] =
    destination === undefined
      ? [people]
      : one === undefined
        ? [{ actor: destination }, { place: destination }]
        : [
            { actor: one, with: destination },
            { actor: one, place: destination },
          ]
  return kindsOf(scope).flatMap((kind) => whom.map((asked) => ({ ...asked, kind, ...days })))
}

/** A side as a store is asked for it: by country, which all its officials share, else by the longest word of the name. */
function wordOf(
  { country, person }: ClaimScope['sides'][number],
  { record }: ClaimedEvent,
): string | undefined {
  if (country !== undefined) return country
  const named = record.event.participants.find(({ value }) => value.entity === person?.entity)
  const words = named === undefined ? [] : foldName(named.value.name).split(' ')
  return words.toSorted((a, b) => b.length - a.length)[0]
}

function kindsOf({ groups, destination }: ClaimScope): readonly EventKind[] {
  const all = new Set<KindGroup>([
    ...groups,
    ...(destination === undefined ? [] : (['encounter'] as const)),
  ])
  return [...all].flatMap((group) =>
    group === groupOf('meeting') ? ENCOUNTERS : [group as EventKind],
  )
}
