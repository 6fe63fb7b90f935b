import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStore } from '../../src/adapters/store-postgres/store-postgres.ts'
import { type Store, StoreFault } from '../../src/ports.ts'
import { PostgresSchemas } from '../postgres-schemas.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../postgres-server.ts'
import { readingOf, reportOf } from '../reading-builder.ts'
import { storeConformance } from '../store-conformance.ts'
import { looseReading } from '../store-open.ts'
import { settlingConformance } from '../store-settling.ts'

let server: PostgresServer

test.runIf((process.env.KAWAT_REQUIRE ?? '').split(',').includes('postgres'))(
  'a server is at hand where it is required',
  () => {
    if (postgresPrograms === undefined) {
      throw new Error('KAWAT_REQUIRE names postgres, and there is none: apt-get install postgresql')
    }
  },
)

describe.skipIf(postgresPrograms === undefined)('PostgreSQL', () => {
  let schemas: PostgresSchemas
  const make = (now?: () => number): Promise<Store> => schemas.make(now)

  beforeAll(async () => {
    server = await startPostgres()
    schemas = new PostgresSchemas(server.url)
  })
  afterAll(async () => {
    await schemas?.end()
    await server?.stop()
  })

  storeConformance('the PostgreSQL store', make, 0.3)
  settlingConformance('the PostgreSQL store', make, 25)

  async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (error instanceof StoreFault) return error
    throw new Error('no fault', { cause: error })
  }

  test('the command line keeps and shows, and tells no password', { timeout: 120_000 }, () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const kawat = (words: readonly string[], env: { readonly [name: string]: string } = {}) =>
      spawnSync(process.execPath, [join(root, 'src', 'main.ts'), ...words], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, LC_ALL: 'C', ...env },
      })
    const place = `${server.url}?schema=cli`
    const sample = join(root, 'samples', 'singapura-01-en-kimtrump.json')
    const added = kawat(['add', sample, '--store', place])
    expect(added.status).toBe(0)
    // On a machine that is slow it tells how far it is.
    expect(added.stderr).toMatch(/^(?:1 of 1 read, [^\n]*\n)?$/)
    const shown = kawat(['timeline'], { KAWAT_STORE: place })
    expect(shown.stdout).toContain('Kim Jong Un')
    const doctor = kawat(['doctor', '--store', place])
    expect(doctor.status).toBe(0)
    const wrong = kawat(['timeline', '--store', place.replace('sekali', 'salah')])
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toContain('let us in')
    const all = [added, shown, doctor, wrong].map(({ stdout, stderr }) => stdout + stderr).join('')
    expect(all).not.toContain('rahasia')
  })

  describe('a PostgreSQL schema', () => {
    test('keeps all when it is opened again, and by two at once', async () => {
      const reading = readingOf({
        name: 'first',
        events: [{ who: ['Xi/CHN', 'Biden/USA'], time: '2023-06-19' }],
      })
      const [store, other] = await Promise.all([
        openPostgresStore(server.url, { schema: 'again' }),
        openPostgresStore(server.url, { schema: 'again' }),
      ])
      await store.putReading(reading)
      expect((await other.dossiers()).items).toHaveLength(1)
      expect((await store.dossiers()).items).toHaveLength(1)
      expect((await other.changes()).items).toHaveLength(1)
      await store.close()
      await other.close()
      const third = await openPostgresStore(`${server.url}?schema=again`)
      expect(await third.reading(reading.article.id)).toEqual(reading)
      await third.close()
    })

    test('of a newer form is left alone', async () => {
      await (await openPostgresStore(server.url, { schema: 'newer' })).close()
      await server.query('UPDATE newer.kawat_form SET form = 99')
      const fault = await faultOf(openPostgresStore(server.url, { schema: 'newer' }))
      expect(fault).toMatchObject({ kind: 'newer-version' })
      expect(fault.message).toContain('install the newer Kawat')
    })

    test('of the second form is brought up: what is doubtful is noted, open events are found', async () => {
      const store = await openPostgresStore(server.url, { schema: 'second' })
      const reading = looseReading('kedua')
      const plain = readingOf({ name: 'biasa', events: [{ who: ['Xi/CHN', 'Biden/USA'] }] })
      for (const one of [reading, plain]) await store.putReading(one)
      expect((await store.dossiers({ open: true })).items).toHaveLength(1)
      await store.close()
      for (const one of [reading, plain]) {
        await server.query(`UPDATE second.reading SET body = $body$${JSON.stringify(one)}$body$
          WHERE article = '${one.article.id}'`)
      }
      await server.query(`SET search_path = second; ALTER TABLE reading DROP COLUMN doubts;
        DELETE FROM event_facet USING facet WHERE facet.type = 'open' AND facet.number = facet;
        UPDATE kawat_form SET form = 2; RESET search_path`)
      const again = await openPostgresStore(server.url, { schema: 'second' })
      expect((await again.dossiers({ open: true })).items).toHaveLength(1)
      expect((await again.dossiers()).items).toHaveLength(2)
      expect((await again.changes()).items).toHaveLength(2)
      for (const one of [reading, plain]) {
        expect(await again.reading(one.article.id)).toEqual(one)
        expect(await again.putReading(one)).toBe('known')
      }
      await again.close()
    })

    test("of another program's tables is left alone", async () => {
      await server.query('CREATE SCHEMA foreign_one CREATE TABLE letters (id integer)')
      const fault = await faultOf(openPostgresStore(server.url, { schema: 'foreign_one' }))
      expect(fault).toMatchObject({ kind: 'unreadable' })
      const tables = await server.query(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'foreign_one'",
      )
      expect(tables).toHaveLength(1)
    })

    test('another program writes to is a fault after a while', async () => {
      const store = await openPostgresStore(server.url, { schema: 'busy', busyTimeout: 50 })
      const other = await openPostgresStore(server.url, { schema: 'busy' })
      let fault: StoreFault | undefined
      await other.together(async () => {
        await other.putReport(reportOf({ name: 'theirs' }))
        fault = await faultOf(store.putReport(reportOf({ name: 'ours' })))
        expect(await store.stats()).toMatchObject({ reports: 0 })
      })
      expect(fault?.kind).toBe('locked')
      expect(await store.putReport(reportOf({ name: 'ours' }))).toBe('new')
      expect(await store.stats()).toMatchObject({ reports: 2 })
      await store.close()
      await other.close()
    })

    test('whose connection is cut keeps its old state and says so', async () => {
      const store = await openPostgresStore(server.url, { schema: 'cut' })
      await store.putReport(reportOf({ name: 'before' }))
      const cut = store.together(async () => {
        await store.putReport(reportOf({ name: 'during' }))
        await server.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kawat'",
        )
        await store.putReport(reportOf({ name: 'after' }))
      })
      expect((await faultOf(cut)).kind).toBe('unreadable')
      expect((await faultOf(store.stats())).kind).toBe('unreadable')
      await store.close()
      const again = await openPostgresStore(server.url, { schema: 'cut' })
      expect(await again.stats()).toMatchObject({ reports: 1 })
      await again.close()
    })

    test.each([
      ['a password that is wrong', (url: string) => url.replace('sekali', 'salah'), 'let us in'],
      ['a database that is not there', (url: string) => `${url}_none`, 'createdb'],
      ['a port nobody listens on', (url: string) => url.replace(/:\d+\//, ':1/'), 'reached'],
      ['no address', () => 'postgres://kawat:rahasia sekali@[/x', 'Write it as'],
      ['no name of a schema', (url: string) => `${url}?schema=a;b`, 'small letters'],
    ])('under %s is a fault without the password', async (_, change, words) => {
      const fault = await faultOf(openPostgresStore(change(server.url)))
      expect(fault.kind).toBe('unreadable')
      expect(fault.message).toContain(words)
      expect(JSON.stringify([fault.message, String(fault.stack), String(fault.cause)])).not.toMatch(
        /rahasia/,
      )
    })

    test('finds a rare word of an old report behind many later ones, and a common one page by page', async () => {
      const store = await make()
      const dayOf = (index: number): string =>
        new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
      await store.together(async () => {
        for (let index = 0; index < 450; index++) {
          const rare = index === 3 || index === 440 ? ' Langka.' : ''
          const text = `Kabar ke-${index} hari ini.${rare}`
          await store.putReading(readingOf({ name: `w${index}`, text, published: dayOf(index) }))
        }
      })
      const rare = await store.search('langka')
      expect(rare.items.map(({ published }) => published)).toEqual([dayOf(440), dayOf(3)])
      const common: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.search('kabar', cursor, 60)
        common.push(...page.items.map(({ published }) => published ?? ''))
        cursor = page.next
      } while (cursor !== undefined)
      expect(common).toEqual(Array.from({ length: 450 }, (_, index) => dayOf(449 - index)))
      await store.close()
    })

    test('is asked with what a report holds as values, never as SQL', async () => {
      const store = await make()
      const text = "'; DROP TABLE report; -- $1 \\ \0 \uf8fe0"
      await store.putReading(readingOf({ name: text, text, title: text, outlet: text }))
      await store.search(text)
      await store.records({ actor: text, outlet: text, place: text })
      await store.dossiers({ actor: text, outlet: text, place: text })
      await store.quotes({ speaker: text, words: text })
      expect((await store.search('drop')).items[0]?.title).toBe(text)
      await store.close()
    })
  })
})
