import type { Dossier } from '../../model/dossier.ts'
import type { ReviewAction } from '../../model/review.ts'
import { actsByRecord, reviewDossier, standingActs } from '../../review.ts'
import { type Database, prepared } from './database.ts'

const anyReview = prepared((from) => from.selectFrom('review').select('number').limit(1))

const FEW = 100

/** Events with what persons did laid beside; those nobody touched are given back as they are. */
export async function withReviews(
  database: Database,
  dossiers: readonly Dossier[],
): Promise<readonly Dossier[]> {
  if (dossiers.length === 0) return dossiers
  // Of a few events it is as quick to look for their acts at once.
  if (dossiers.length > FEW && (await database.first(anyReview)) === undefined) return dossiers
  const records = dossiers.flatMap(({ members }) => members.map(({ record }) => record.id))
  const rows = await database.rows(
    database.from
      .selectFrom('review_record')
      .innerJoin('review', 'review.number', 'review_record.review')
      .select(['review.number', 'review.body'])
      .distinct()
      .where((is) => database.dialect.among(is.ref('review_record.record'), records))
      .orderBy('review.number'),
  )
  if (rows.length === 0) return dossiers
  const acts = rows.map(({ body }) => JSON.parse(body) as ReviewAction)
  const byRecord = actsByRecord(standingActs(acts))
  return dossiers.map((one) => reviewDossier(one, byRecord))
}
