import { dossierOrder, matchesDossier } from '../../merge.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { DossierQuery, PageOf } from '../../ports.ts'
import { fromCursor, pageSize, toPage } from '../store/cursor.ts'
import type { Contents } from './contents.ts'
import { openEvents } from './open-events.ts'
import { settle } from './settling.ts'
import { isTold } from './told.ts'

/** A page of dossiers, oldest first, undated last. */
export function findDossiers(
  kept: Contents,
  now: number,
  query: DossierQuery,
  cursor: string | undefined,
  limit: number,
): PageOf<Dossier> {
  const after = cursor === undefined ? '' : fromCursor(cursor)
  const all = settle(kept, now)
  const open = query.open === true ? openEvents(kept, all) : undefined
  const found = all.filter((dossier) => {
    if (open?.has(dossier.id) === false || dossierOrder(dossier) <= after) return false
    const members = dossier.members.filter((member) => isTold(kept, member, query))
    return matchesDossier({ ...dossier, members }, query)
  })
  return toPage(found, pageSize(limit), dossierOrder)
}
