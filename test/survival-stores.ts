/** Stores that a killed writer can be tried with, by name. */
import type { Store } from '../src/ports.ts'

/** Opens a store of one's own process: of a writer that will be killed, or of the test that looks afterwards. */
export const survivalStores: { readonly [kind: string]: (place: string) => Promise<Store> } = {
  sqlite: async (place) => {
    const { openSqliteStore } = await import('../src/adapters/store-sqlite/store-sqlite.ts')
    return openSqliteStore(place)
  },
  postgres: async (place) => {
    const { openPostgresStore } = await import('../src/adapters/store-postgres/store-postgres.ts')
    return openPostgresStore(place)
  },
}

/** The store of a name. */
export async function openSurvivalStore(kind: string, place: string): Promise<Store> {
  const open = survivalStores[kind]
  if (open === undefined) throw new Error(`no store ${kind}`)
  return open(place)
}
