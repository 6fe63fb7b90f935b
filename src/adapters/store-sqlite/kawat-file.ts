import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreFault } from '../../ports.ts'
import { toFault } from './fault.ts'
import { APPLICATION } from './identity.ts'

/** An open file of ours, and its form. */
export interface KawatFile {
  readonly database: DatabaseSync
  /** `user_version`: steps of migration it has been through. */
  readonly form: number
}

/**
 * Opens a file that must be a database of ours, and changes nothing in it: no older form is brought up.
 *
 * @param busyTimeout how long to wait for another program, in milliseconds
 * @throws StoreFault where there is none, or it is something else
 */
export function openKawatFile(path: string, busyTimeout: number): KawatFile {
  // SQLite would make one.
  if (!existsSync(path)) {
    throw new StoreFault('unreadable', `There is no file ${path}. Check the path.`)
  }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: Math.trunc(busyTimeout) })
    const read = (name: string): number => Number(database?.prepare(`PRAGMA ${name}`).get()?.[name])
    if (read('application_id') !== APPLICATION) {
      throw new StoreFault(
        'unreadable',
        `${path} is a database of another program, or an empty one, not a Kawat store. It was left as it is; give another path.`,
      )
    }
    return { database, form: read('user_version') }
  } catch (error) {
    database?.close()
    throw toFault(error, path)
  }
}

/** Runs work on a file of ours and closes it, whatever happens. */
export async function withKawatFile<T>(
  path: string,
  busyTimeout: number,
  work: (file: KawatFile) => T | Promise<T>,
): Promise<T> {
  const file = openKawatFile(path, busyTimeout)
  try {
    return await work(file)
  } catch (error) {
    throw toFault(error, path)
  } finally {
    file.database.close()
  }
}
