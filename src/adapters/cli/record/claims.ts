import { type ClaimInquiry, checkClaims, claimInquiries } from '../../../merge.ts'
import type { Claim } from '../../../model/claim.ts'
import type { ClaimAnswer } from '../../../model/claim-verdict.ts'
import type { Dossier, Origin } from '../../../model/dossier.ts'
import type { Reading } from '../../../model/reading.ts'
import type { DossierQuery, Store } from '../../../ports.ts'

/** What a report claims of an event ("the first in five years"), and what the record says of it. */
export interface CheckedClaim extends ClaimAnswer {
  readonly article: string
  readonly claim: Claim
  readonly origin: Origin
  /** The events of `by`, oldest first. */
  readonly events: readonly Dossier[]
}

/** Events looked at for one claim: between two states of long standing there may be thousands. */
const LOOKED_AT = 400

/** What has been asked of a store, so that it is asked once. */
export type Asked = Map<string, Answer>

/**
 * Checks the superlatives said of an event. The store is asked only for events that can contradict them or bear them out.
 *
 * @param readings those of the event's reports
 */
export async function claimsOn(
  dossier: Dossier,
  readings: readonly Reading[],
  store: Pick<Store, 'dossiers'>,
): Promise<readonly CheckedClaim[]> {
  const members = new Map(dossier.members.map(({ record, origin }) => [record.id, origin]))
  const asked: Asked = new Map()
  const checked: CheckedClaim[] = []
  for (const reading of readings) {
    const said = claimInquiries(reading).filter(({ record }) => members.has(record ?? ''))
    const found = await check(reading, said, [dossier], store, asked)
    for (const { claim, record } of said) {
      const told = found.answers.get(claim.id)
      const origin = members.get(record ?? '')
      if (told === undefined || origin === undefined) continue
      const events = told.by.flatMap((id) => found.known.get(id) ?? [])
      checked.push({ ...told, article: reading.article.id, claim, origin, events })
    }
  }
  return checked
}

/**
 * What the record says of every superlative of a reading, by the claim's id.
 *
 * @param asked what was asked for other readings of the same instant
 */
export async function verdictsOn(
  reading: Reading,
  store: Pick<Store, 'dossiers' | 'dossier'>,
  asked: Asked,
): Promise<ReadonlyMap<string, ClaimAnswer>> {
  const said = claimInquiries(reading)
  const own: Dossier[] = []
  for (const id of new Set(said.flatMap(({ record }) => record ?? []))) {
    const dossier = await store.dossier(id)
    if (dossier !== undefined) own.push(dossier)
  }
  return (await check(reading, said, own, store, asked)).answers
}

interface Checked {
  readonly answers: ReadonlyMap<string, ClaimAnswer>
  /** Every event looked at, by id. */
  readonly known: ReadonlyMap<string, Dossier>
}

async function check(
  reading: Reading,
  said: readonly ClaimInquiry[],
  own: readonly Dossier[],
  store: Pick<Store, 'dossiers'>,
  asked: Asked,
): Promise<Checked> {
  const known = new Map(own.map((dossier) => [dossier.id, dossier]))
  if (said.length === 0) return { answers: new Map(), known }
  const cut = new Set<string>()
  for (const { claim, queries } of said) {
    for (const query of queries) {
      const { events, more } = await answerTo(query, store, asked)
      for (const event of events) known.set(event.id, event)
      if (more) cut.add(claim.id)
    }
  }
  const answers = checkClaims(reading, [...known.values()]).map(
    ({ claim, verdict, by, reason }): [string, ClaimAnswer] => {
      const answer = { verdict, by, reason }
      return [claim, cut.has(claim) ? asFarAsSeen(answer) : answer]
    },
  )
  return { answers: new Map(answers), known }
}

interface Answer {
  readonly events: readonly Dossier[]
  readonly more: boolean
}

async function answerTo(
  query: DossierQuery,
  store: Pick<Store, 'dossiers'>,
  answers: Asked,
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
function asFarAsSeen(answer: ClaimAnswer): ClaimAnswer {
  if (answer.verdict === 'contradicted') return answer
  return { verdict: 'unknown', by: [], reason: 'too-many' }
}
