/** Settling a large load: many portions in one transaction lose nothing, however it is cut, ended or broken off. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Connection } from '../../src/adapters/store/connection.ts'
import { Database } from '../../src/adapters/store/database.ts'
import { Facets } from '../../src/adapters/store/facets.ts'
import { hasPending } from '../../src/adapters/store/pending.ts'
import { type Pace, settlePending } from '../../src/adapters/store/settling.ts'
import { SqlStore } from '../../src/adapters/store/sql-store.ts'
import { memoryStore } from '../../src/adapters/store-memory/store-memory.ts'
import { SqliteConnection } from '../../src/adapters/store-sqlite/connection.ts'
import { sqliteDialect } from '../../src/adapters/store-sqlite/dialect.ts'
import type { Change } from '../../src/model/change.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Store } from '../../src/ports.ts'
import { type EventSketch, readingOf } from '../reading-builder.ts'

const NOW = Date.parse('2026-01-05T08:00:00Z')
const FULL = 'the disk is full'

const PEOPLE = ['Retno Marsudi/IDN', 'Marsudi/IDN', 'Wang Yi/CHN', 'Wang/CHN', '=China/CHN']
const event = fc.record({
  who: fc.subarray(PEOPLE, { minLength: 1, maxLength: 3 }),
  time: fc.constantFrom('2023-06-18', '2023-06-19', '2023-06', '2023-07-02'),
  place: fc.constantFrom('Beijing/CHN', 'Bali/IDN'),
  kind: fc.constantFrom('meeting', 'talks', 'visit'),
}) satisfies fc.Arbitrary<EventSketch>

/** Reports, some of them the next revision of another. */
const load = fc
  .array(fc.record({ story: fc.nat(11), events: fc.array(event, { maxLength: 3 }) }), {
    minLength: 4,
    maxLength: 24,
  })
  .map((all) =>
    all.map(({ story, events }, index) =>
      readingOf({
        name: `r${index}`,
        text: `Laporan ${index} tentang pertemuan.`,
        url: `https://suar.example/${story}`,
        outlet: 'Suar',
        published: '2023-06-20',
        events,
      }),
    ),
  )

const pace = fc.record({
  portion: fc.integer({ min: 1, max: 5 }),
  many: fc.nat(12),
  portions: fc.integer({ min: 1, max: 6 }),
  longest: fc.constantFrom(0, 2, 1000),
}) satisfies fc.Arbitrary<Pace>

/** A connection that fails at the statement said, once. */
function failing(connection: Connection, after: { left: number }): Connection {
  const count = (): void => {
    if (after.left-- === 0) throw new Error(FULL)
  }
  return {
    get inTransaction() {
      return connection.inTransaction
    },
    place: connection.place,
    run: async (sql, ...rest) => {
      if (sql !== 'ROLLBACK') count()
      return connection.run(sql, ...rest)
    },
    runEach: async (sql, lists) => {
      count()
      return connection.runEach(sql, lists)
    },
    begin: () => connection.begin(),
    snapshot: () => connection.snapshot(),
    close: () => connection.close(),
  }
}

interface Bench {
  readonly store: Store
  readonly database: Database
  readonly facets: Facets
  /** Statements until one fails. */
  readonly after: { left: number }
}

/** A store that settles when it is told to, and a clock that goes on by a millisecond each time somebody looks. */
function bench(): Bench {
  const after = { left: -1 }
  let now = NOW
  const connection = failing(SqliteConnection.open(':memory:'), after)
  const database = new Database(connection, sqliteDialect, () => now++)
  const store = new SqlStore(database, false)
  const facets = new Facets()
  database.onUndone = () => facets.forget()
  return { store, database, facets, after }
}

async function events(store: Store): Promise<readonly Dossier[]> {
  return (await store.dossiers({ background: true }, undefined, 1000)).items
}

async function journal(store: Store): Promise<readonly Change[]> {
  return (await store.changes(undefined, 1000)).items
}

/** The ids of events as the journal tells them. */
function told(changes: readonly Change[]): readonly string[] {
  const ids = new Set<string>()
  for (const { type, event: id, other } of changes) {
    if (type === 'created' || type === 'split') ids.add(id)
    if (type === 'removed' || type === 'merged') ids.delete(id)
    if (type === 'merged' && other !== undefined) ids.add(other)
  }
  return [...ids].sort()
}

async function expectSettled({ store, database }: Bench, readings: readonly Reading[]) {
  const twin = memoryStore({ now: () => NOW })
  for (const reading of readings) await twin.putReading(reading)
  const found = await events(store)
  expect(found).toEqual(await events(twin))
  expect(told(await journal(store))).toEqual(found.map(({ id }) => id).toSorted())
  expect(await hasPending(database, 0)).toBe(false)
}

it('comes to what merging all at once comes to, however many portions share a transaction', async () => {
  await fc.assert(
    fc.asyncProperty(load, pace, fc.nat(20), async (readings, given, asked) => {
      const one = bench()
      for (const [index, reading] of readings.entries()) {
        await one.store.putReading(reading)
        if (index === asked) await settlePending(one.database, one.facets, given)
      }
      await settlePending(one.database, one.facets, given)
      await expectSettled(one, readings)
      await one.store.close()
    }),
    { numRuns: 60 },
  )
})

it('keeps all of a transaction or nothing where one of its portions fails, and settles the rest later', async () => {
  await fc.assert(
    fc.asyncProperty(load, pace, fc.nat(120), async (readings, given, failure) => {
      const one = bench()
      for (const reading of readings) await one.store.putReading(reading)
      const whole = { ...given, many: 0, portions: 50, longest: 1000 }
      one.after.left = failure
      const broken = await settlePending(one.database, one.facets, whole).then(
        () => false,
        (error: Error) => error.message === FULL,
      )
      one.after.left = -1
      if (broken) {
        expect(await events(one.store)).toEqual([])
        expect(await journal(one.store)).toEqual([])
      }
      await settlePending(one.database, one.facets, given)
      await expectSettled(one, readings)
      await one.store.close()
    }),
    { numRuns: 60 },
  )
})

it('lets others write after the time that was given, and goes on', async () => {
  const one = bench()
  const readings = Array.from({ length: 12 }, (_, index) =>
    readingOf({
      name: `r${index}`,
      events: [{ who: PEOPLE.slice(0, 3), time: `2023-06-${index + 10}` }],
    }),
  )
  for (const reading of readings) await one.store.putReading(reading)
  let commits = 0
  const { atomically } = one.database
  one.database.atomically = async (work) => {
    commits++
    return atomically.call(one.database, work) as ReturnType<typeof work>
  }
  await settlePending(one.database, one.facets, { portion: 1, many: 0, portions: 50, longest: 3 })
  expect(commits).toBeGreaterThan(2)
  await expectSettled(one, readings)
})
