import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isOnServer } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { failureOf } from '../failure.ts'
import type { Messages } from '../messages/messages.ts'
import { isForMachines, type Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import { padTo, width } from '../terminal/width.ts'

interface Check {
  readonly name: string
  readonly label: string
  readonly ok: boolean
  readonly found: string
  readonly fix?: string
}

/** `kawat doctor`: looks at what Kawat stands on and changes nothing. */
export async function doctorCommand(session: Session, database: string): Promise<Exit> {
  const { words, out, paint } = session
  const checks = [
    ...runtimeChecks(words.doctor),
    ...(await sqliteChecks(words.doctor, database)),
    ...(await contentChecks(session, database)),
    samplesCheck(session),
    ...(isOnServer(database) ? [] : [writeCheck(words.doctor, database)]),
  ]
  const ill = checks.filter(({ ok }) => !ok)
  if (isForMachines(session.form)) {
    const told = checks.map(({ name, ok, found, fix }) => ({
      name,
      ok,
      found,
      ...(ok ? {} : { fix }),
    }))
    await out.line(
      safeJson(
        {
          schema: 'kawat/doctor@1',
          version: session.world.version,
          ok: ill.length === 0,
          checks: told,
        },
        2,
      ),
    )
  } else {
    const room = Math.max(...checks.map(({ label }) => width(label)))
    for (const { label, ok, found, fix = '' } of checks) {
      const mark = ok ? paint('green', '✓') : paint('red', '✗')
      await out.line(`${mark} ${padTo(label, room)}  ${printable(found)}`)
      if (!ok) await out.line(`  ${' '.repeat(room)}  → ${printable(fix)}`)
    }
    await out.line(ill.length === 0 ? words.doctor.allWell : words.doctor.someIll(ill.length))
  }
  return ill.length === 0 ? exit.ok : exit.failed
}

function runtimeChecks(words: Messages['doctor']): readonly Check[] {
  const { node, icu = '', tz = '' } = process.versions
  // Without full ICU data every zone but UTC is unknown, and dates in Jakarta would be wrong in silence.
  const jakarta = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Jakarta',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const zones = icu !== '' && jakarta.format(0) === '07'
  return [
    {
      name: 'node',
      label: words.node,
      ok: Number(node.split('.')[0]) >= 24,
      found: node,
      fix: words.nodeFix,
    },
    { name: 'icu', label: words.icu, ok: zones, found: `ICU ${icu}, tz ${tz}`, fix: words.icuFix },
  ]
}

async function sqliteChecks(
  words: Messages['doctor'],
  database: string,
): Promise<readonly Check[]> {
  try {
    const { DatabaseSync } = await import('node:sqlite')
    const memory = new DatabaseSync(':memory:')
    const version = String(memory.prepare('select sqlite_version() as version').get()?.version)
    const fts5 =
      memory.prepare("select sqlite_compileoption_used('ENABLE_FTS5') as used").get()?.used === 1
    memory.close()
    return [
      { name: 'sqlite', label: words.sqlite, ok: true, found: version, fix: words.sqliteFix },
      {
        name: 'fts5',
        label: words.fts5,
        ok: fts5,
        found: fts5 ? words.yes : words.no,
        fix: words.fts5Fix,
      },
      ...(isOnServer(database) ? [] : [databaseCheck(words, database, DatabaseSync)]),
    ]
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return [{ name: 'sqlite', label: words.sqlite, ok: false, found, fix: words.sqliteFix }]
  }
}

function databaseCheck(
  words: Messages['doctor'],
  database: string,
  DatabaseSync: typeof import('node:sqlite').DatabaseSync,
): Check {
  const check = { name: 'database', label: words.database, fix: words.databaseFix }
  if (!existsSync(database))
    return { ...check, ok: true, found: `${database} (${words.databaseNone})` }
  try {
    const file = new DatabaseSync(database, { readOnly: true })
    try {
      const form = file.prepare('pragma user_version').get()?.user_version
      const integrity = String(file.prepare('pragma quick_check(1)').get()?.quick_check)
      const found = `${database}, v${form}, ${integrity} (${words.databaseLooked})`
      return { ...check, ok: integrity === 'ok', found }
    } finally {
      file.close()
    }
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error)
    return { ...check, ok: false, found: `${database}: ${seen}` }
  }
}

async function contentChecks(
  { world, words }: Session,
  database: string,
): Promise<readonly Check[]> {
  if (!isOnServer(database) && !existsSync(database)) return []
  const check = { name: 'contents', label: words.doctor.contents }
  try {
    const store = await world.openStore(database)
    try {
      const { reports, records } = await store.stats()
      return [{ ...check, ok: true, found: words.doctor.holds(reports, records) }]
    } finally {
      await store.close()
    }
  } catch (error) {
    const { advice } = failureOf(error, database, words)
    return [{ ...check, ok: false, found: `${advice.what} ${advice.why}`, fix: advice.todo }]
  }
}

function samplesCheck({ world, words }: Session): Check {
  const check = { name: 'samples', label: words.doctor.samples, fix: words.doctor.samplesFix }
  const there = existsSync(world.samples) ? readdirSync(world.samples) : []
  const count = there.filter((name) => name.endsWith('.json')).length
  return { ...check, ok: count > 0, found: String(count) }
}

function writeCheck(words: Messages['doctor'], database: string): Check {
  const check = { name: 'write', label: words.write, fix: words.writeFix }
  let path = database
  // The first folder above that is there: the rest would be made.
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path)
  try {
    accessSync(path, constants.W_OK)
    return { ...check, ok: true, found: path }
  } catch {
    // `accessSync` says "no" by throwing.
    return { ...check, ok: false, found: path }
  }
}
