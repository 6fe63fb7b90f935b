import { checkClaims, claimInquiries } from '../../../merge.ts'
import type { Claim } from '../../../model/claim.ts'
import type { ClaimVerdict } from '../../../model/claim-verdict.ts'
import type { Dossier, Origin } from '../../../model/dossier.ts'
import type { Reading } from '../../../model/reading.ts'
import type { DossierQuery, Store } from '../../../ports.ts'
import type { VerdictReason } from '../messages/record.ts'

/** What a report claims of an event ("the first in five years"), and what the record says of it. */
export interface CheckedClaim extends Omit<ClaimVerdict, 'reason' | 'claim'> {
  readonly claim: Claim
  readonly reason: VerdictReason
  readonly origin: Origin
  /** The events of `by`, oldest first. */
  readonly events: readonly Dossier[]
}

/** Events looked at for one claim: between two states of long standing there may be thousands. */
const LOOKED_AT = 400

/**
 * Checks the superlatives said of an event. The store is asked only for events that can contradict them or bear them out.
 *
 * @param readings those of the event's reports
 */
export async function claimsOn(
  dossier: Dossier,
  readings: readonly Reading[],
  store: Store,
): Promise<readonly CheckedClaim[]> {
  const members = new Map(dossier.members.map(({ record, origin }) => [record.id, origin]))
  const answers = new Map<string, Answer>()
  const checked: CheckedClaim[] = []
  for (const reading of readings) {
    const said = claimInquiries(reading).filter(({ record }) => members.has(record ?? ''))
    if (said.length === 0) continue
    const known = new Map([[dossier.id, dossier]])
    const cut = new Set<string>()
    for (const { claim, queries } of said) {
      for (const query of queries) {
        const { events, more } = await answerTo(query, store, answers)
        for (const event of events) known.set(event.id, event)
        if (more) cut.add(claim.id)
      }
    }
    const verdicts = new Map(
      checkClaims(reading, [...known.values()]).map((verdict) => [verdict.claim, verdict]),
    )
    for (const { claim, record } of said) {
      const verdict = verdicts.get(claim.id)
      const origin = members.get(record ?? '')
      if (verdict === undefined || origin === undefined) continue
      const told = cut.has(claim.id) ? asFarAsSeen(verdict) : verdict
      const events = told.by.flatMap((id) => known.get(id) ?? [])
      checked.push({ ...told, claim, origin, events })
    }
  }
  return checked
}

interface Answer {
  readonly events: readonly Dossier[]
  readonly more: boolean
}

async function answerTo(
  query: DossierQuery,
  store: Store,
  answers: Map<string, Answer>,
): Promise<Answer> {
  const key = JSON.stringify(query)
  const known = answers.get(key)
  if (known !== undefined) return known
  const page = await store.dossiers(query, undefined, LOOKED_AT)
  const answer = { events: page.items, more: page.next !== undefined }
  answers.set(key, answer)
  return answer
}

/** Who has not seen all can contradict, but not bear out: an event since then may be among the rest. */
function asFarAsSeen(verdict: ClaimVerdict): Omit<CheckedClaim, 'claim' | 'origin' | 'events'> {
  if (verdict.verdict === 'contradicted') return verdict
  return { ...verdict, verdict: 'unknown', by: [], reason: 'too-many' }
}
