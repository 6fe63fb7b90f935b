import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreFault } from '../../ports.ts'
import { runProgram, type Server, withServer } from './server.ts'
import { findUnsound } from './soundness.ts'

/** The lock whoever writes to a store takes: "KAWT", and the schema. */
const LOCK = 0x4b415754

/**
 * Puts a backup in place of a schema. It is unpacked first, so that one cut short changes nothing; then, in one transaction, the
 * schema gets another name and the backup its own. Rows are checked behind that, and one that is not sound is taken back.
 *
 * @returns the name of what was there before, as a schema; undefined where nothing was
 */
export async function restoreSchema(
  server: Server,
  file: string,
  { knows, now }: { readonly knows: number | undefined; readonly now: number },
): Promise<string | undefined> {
  const { schema, url } = server
  if (!existsSync(file)) {
    throw new StoreFault('unreadable', `There is no file ${file}. Check the path.`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'kawat-restore-'))
  try {
    const script = join(folder, 'kawat.sql')
    await unpack(server, file, script)
    const stamp = new Date(now)
      .toISOString()
      .replace(/[-:]|\.\d+/g, '')
      .toLowerCase()
    const aside = `${schema.slice(0, 36)}_replaced_${stamp}`
    const was = await refuseInUse(server)
    const steps = [
      `SET lock_timeout = '5s'`,
      `DO $$ BEGIN PERFORM pg_advisory_xact_lock(${LOCK}, hashtext('${schema}')); END $$`,
      ...(was ? [`ALTER SCHEMA ${schema} RENAME TO ${aside}`] : []),
    ]
    const newer = `DO $$ BEGIN IF (SELECT max(form) FROM ${schema}.kawat_form) > ${knows ?? 'NULL'}
      THEN RAISE 'written by a newer Kawat'; END IF; END $$`
    const words = ['--no-psqlrc', '--quiet', '--single-transaction', '--set=ON_ERROR_STOP=1']
    const commands = [
      ...steps.map((step) => `--command=${step}`),
      `--file=${script}`,
      `--command=${newer}`,
    ]
    await runProgram('psql', [...words, ...commands, `--dbname=${url}`], server).catch((error) => {
      if (!(error instanceof StoreFault) || !error.message.includes('newer Kawat')) throw error
      throw new StoreFault(
        'newer-version',
        `the backup ${file} was written by a newer Kawat. Nothing was changed; install the newer Kawat to restore it.`,
        { cause: error },
      )
    })
    await takeBackUnsound(server, file, was ? aside : undefined)
    return was ? `schema ${aside}` : undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes a backup out as SQL, and looks whether it is one of this schema. */
async function unpack(server: Server, file: string, script: string): Promise<void> {
  const { schema } = server
  try {
    const list = await runProgram('pg_restore', ['--list', file], server)
    if (!list.includes(` SCHEMA - ${schema} `) || !list.includes(` TABLE ${schema} kawat_form `)) {
      throw new StoreFault(
        'unreadable',
        `${file} holds no Kawat store of the schema ${schema}. Nothing was changed; name another backup, or the schema it was made of (?schema=).`,
      )
    }
    const words = ['--no-owner', '--no-privileges', `--file=${script}`]
    await runProgram('pg_restore', [...words, file], server)
  } catch (error) {
    if (!(error instanceof StoreFault) || error.kind !== 'corrupt') throw error
    throw new StoreFault(
      'corrupt',
      `the backup ${file} is not sound (${error.message}). Nothing was changed; take another backup.`,
      { cause: error },
    )
  }
}

/** @returns whether the schema is there */
function refuseInUse(server: Server): Promise<boolean> {
  return withServer(server, async (query) => {
    const others = await query(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'kawat' AND pid <> pg_backend_pid()`,
    )
    if (others.length > 0) {
      throw new StoreFault(
        'locked',
        `the store at ${server.url} is open in another program; nothing was changed. End that program (kawat watch, a server), then restore again.`,
      )
    }
    const [there] = await query('SELECT to_regnamespace($1) AS oid', [server.schema])
    return there?.oid != null
  })
}

function takeBackUnsound(server: Server, file: string, aside: string | undefined): Promise<void> {
  const { schema } = server
  return withServer(server, async (query) => {
    const [first] = await findUnsound(query, schema)
    if (first === undefined) return
    await query(
      `BEGIN; DROP SCHEMA ${schema} CASCADE;
       ${aside === undefined ? '' : `ALTER SCHEMA ${aside} RENAME TO ${schema};`} COMMIT`,
    )
    throw new StoreFault(
      'corrupt',
      `the backup ${file} is not sound (${first.code}, ${first.detail}). The store is as it was; take another backup.`,
    )
  })
}
