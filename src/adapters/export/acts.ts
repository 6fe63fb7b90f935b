import type { Dossier } from '../../model/dossier.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { ExportStock } from '../../ports.ts'

/** What persons did to an event: to any of its records, each act once, in the order of their times. */
export async function actsOn(
  { members }: Dossier,
  stock: Pick<ExportStock, 'reviews'>,
): Promise<readonly ReviewAction[]> {
  const byId = new Map<string, ReviewAction>()
  for (const { record } of members) {
    for (const action of await stock.reviews(record.id)) byId.set(action.id, action)
  }
  // Of one instant the order given counts: the sort is stable.
  return [...byId.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
