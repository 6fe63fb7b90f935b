import type { Office } from '../../model/entity.ts'

/** Where a secretary of state is no foreign minister but stands under a minister. */
export const SECRETARIES_UNDER_MINISTERS: { readonly [country: string]: Office } =
  Object.fromEntries(
    [
      ...['AGO', 'AUT', 'BEL', 'CHE', 'DEU', 'ESP', 'FRA', 'HRV', 'HUN', 'MAR', 'NOR', 'PRT'],
      ...['ROU', 'SVN', 'TLS'],
    ].map((country) => [country, 'deputy_minister' as const]),
  )
