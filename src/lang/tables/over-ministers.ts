import type { Office } from '../../model/entity.ts'

/** Where somebody else than the foreign minister is the chief diplomat: China's party has one above him, the Union has no minister. */
export const OVER_MINISTERS: { readonly [country: string]: Office } = {
  CHN: 'top_diplomat',
  EUE: 'top_diplomat',
}
