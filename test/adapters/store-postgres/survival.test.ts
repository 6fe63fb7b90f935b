import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresUpkeep } from '../../../src/adapters/store-postgres/upkeep.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../postgres-server.ts'
import { KILLS, survive } from '../../store-survival.ts'
import { survivalStores } from '../../survival-stores.ts'

const patient = { timeout: 600_000 }

// Runs as soon as `survivalStores` knows how to open a store on a server.
const ready = postgresPrograms !== undefined && survivalStores.postgres !== undefined

describe.skipIf(!ready)('a store on a PostgreSQL server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  /** A writer that died may have sent its last commit: the server's process for it ends it first. */
  async function whenAlone(address: string): Promise<void> {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    for (;;) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS others, pg_sleep(0.01) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
      )
      if (rows[0].others === 0) break
    }
    await client.end()
  }

  const sound = async (address: string) => expect(await postgresUpkeep(address).check()).toEqual([])

  test(`whose writer is killed ${KILLS} times loses nothing acknowledged`, patient, async () => {
    const survival = await survive('postgres', server.newDatabase, sound, { revive: whenAlone })
    expect(survival.kept + survival.undone).toBeGreaterThan(0)
    expect(survival.acknowledged).toBeGreaterThan(KILLS)
  })

  test(`whose server is killed ${KILLS} times loses nothing acknowledged`, patient, async () => {
    const survival = await survive('postgres', server.newDatabase, sound, {
      strike: server.kill,
      revive: async (address) => {
        await server.start()
        await whenAlone(address)
      },
    })
    expect(survival.kept + survival.undone).toBeGreaterThan(0)
    expect(survival.acknowledged).toBeGreaterThan(KILLS)
  })
})
