import { judgeAll } from './merge/candidates.ts'
import { cluster } from './merge/cluster.ts'
import { dossier } from './merge/dossier.ts'
import type { Dossier, Judgement, PlacedRecord } from './model/dossier.ts'

export { type Block, blockKeys, blockOf, eachMeeting } from './merge/block-keys.ts'
export { judgeAll } from './merge/candidates.ts'
export { changesBetween, type EventChange, type EventState, stateOf } from './merge/change.ts'
export { changedFacts } from './merge/changed-facts.ts'
export { checkClaims } from './merge/claim-check.ts'
export { type ClaimInquiry, claimInquiries } from './merge/claim-inquiry.ts'
export { cluster } from './merge/cluster.ts'
export { affinityOf, compare, mayJoin } from './merge/compare.ts'
export { componentsOf, crowdsOf } from './merge/component.ts'
export { departuresOf } from './merge/departure.ts'
export { DisjointSets } from './merge/disjoint-sets.ts'
export { dossier } from './merge/dossier.ts'
export { contradicting } from './merge/field.ts'
export { lifeAt, lifeOf } from './merge/life.ts'
export { foldName, nameWords } from './merge/name.ts'
export { firstOrigin, originOf, placeRecords } from './merge/origin.ts'
export { maybeSamePerson } from './merge/person.ts'
export { signatureOf } from './merge/profile.ts'
export {
  type ActorTest,
  actorTest,
  byEventTime,
  type Days,
  dossierOrder,
  dossierStart,
  eventDays,
  matchesDossier,
  matchesQuery,
  momentDays,
  placeTest,
  queryDays,
} from './merge/query.ts'
export {
  carriersOf,
  matchesQuote,
  quoteText,
  type SpokenQuote,
  spokenQuotes,
} from './merge/quote-query.ts'
export { RANKS_OF_DAY, rankFrom, rankOf, recencyOf, sortDate } from './merge/rank.ts'
export {
  type JoinedStatements,
  joinStatements,
  joinUtterances,
  type ReportedEvent,
} from './merge/statement.ts'
export { WINDOW as STATEMENT_WINDOW } from './merge/statement-link.ts'
export {
  placedQuote,
  type StatementSpread,
  spreadAmong,
  spreadOf,
} from './merge/statement-spread.ts'
export { creditsOf, type Meaning, type Utterance, utterancesOf } from './merge/utterance.ts'

/**
 * Merges records of many reports: what tells of one event becomes one dossier, rival values side by side.
 *
 * @param records in any order; of two with one id the first counts, so give each once
 * @param judgements verdicts of persons, or of rules kept from elsewhere; they stand beside our own rules'
 * @returns dossiers by id; the same sets give the same dossiers, whatever their order
 */
export function mergeRecords(
  records: readonly PlacedRecord[],
  judgements: readonly Judgement[] = [],
): readonly Dossier[] {
  const byId = new Map<string, PlacedRecord>()
  for (const placed of records) {
    if (!byId.has(placed.record.id)) byId.set(placed.record.id, placed)
  }
  const unique = [...byId.values()]
  return cluster(unique, [...judgeAll(unique), ...judgements]).map((members) => dossier(members))
}
