import { existsSync, linkSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreFault } from '../../ports.ts'
import { fileFault, partOf, removeFile, toDisk } from '../store/new-file.ts'
import { copyDatabase } from './copy.ts'
import { toFault } from './fault.ts'
import { APPLICATION } from './identity.ts'
import { withKawatFile } from './kawat-file.ts'
import { findUnsound } from './soundness.ts'

/** How a backup is put in place. */
export interface Restoration {
  readonly busyTimeout: number
  /** The latest form this program knows. */
  readonly knows: number
  /** Name of what was there before. */
  readonly aside: string
}

/**
 * Puts a backup in place of a database. The backup is copied beside the place and checked there, every page and row, before
 * anything is touched; then it takes the name in one step, so that at no moment there is none or half of one.
 *
 * @returns whether something was there, which now has the name `aside`
 */
export async function restoreDatabase(
  backup: string,
  path: string,
  { busyTimeout, knows, aside }: Restoration,
): Promise<boolean> {
  if (existsSync(backup) && existsSync(path) && realpathSync(backup) === realpathSync(path)) {
    throw new StoreFault(
      'other',
      `${backup} is the database itself; nothing was changed. Name a backup, or another place to restore to.`,
    )
  }
  const part = partOf(path)
  try {
    await copyDatabase(backup, part, path, busyTimeout)
    await withKawatFile(part, busyTimeout, ({ database, form }) => {
      if (form > knows) throw newer(backup, form, knows)
      const [first] = findUnsound(database)
      if (first !== undefined) throw unsound(backup, `${first.code}, ${first.detail}`)
    }).catch((error) => {
      // Its own name says nothing to anybody.
      throw error instanceof StoreFault && error.kind === 'corrupt' && error.cause !== undefined
        ? unsound(backup, String(error.cause))
        : error
    })
    await toDisk(part)
    const was = takePlace(part, path, aside, busyTimeout)
    await toDisk(dirname(path))
    return was
  } catch (error) {
    throw fileFault(error, path)
  } finally {
    removeFile(part)
  }
}

function newer(backup: string, form: number, knows: number): StoreFault {
  return new StoreFault(
    'newer-version',
    `the backup ${backup} was written by a newer Kawat (its form is ${form}, this program knows ${knows}). Nothing was changed; install the newer Kawat to restore it.`,
  )
}

function unsound(backup: string, first: string): StoreFault {
  return new StoreFault(
    'corrupt',
    `the backup ${backup} is not sound (${first}). Nothing was changed; take another backup.`,
  )
}

function takePlace(part: string, path: string, aside: string, busyTimeout: number): boolean {
  const there = existsSync(path)
  const held = there ? hold(path, busyTimeout) : undefined
  try {
    // A log that outlived its database, or belongs to a damaged one, would be applied to the new one.
    for (const ending of ['-wal', '-shm', '-journal']) {
      if (existsSync(path + ending)) renameSync(path + ending, aside + ending)
    }
    // Windows moves no file that is open.
    if (process.platform === 'win32') held?.close()
    if (there) keepName(path, aside)
    renameSync(part, path)
  } finally {
    if (held?.isOpen) held.close()
  }
  return there
}

/**
 * Locks a database against everybody. It leaves its log first, which it only can while nobody else has it open; whoever
 * opened it and has not read yet finds by the change of file that it was moved, and writes nothing (SQLITE_READONLY_DBMOVED).
 *
 * @returns undefined where the file is too damaged to be locked
 */
function hold(path: string, busyTimeout: number): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { timeout: Math.trunc(busyTimeout) })
  try {
    const read = (pragma: string) => Object.values(database.prepare(pragma).get() ?? {})[0]
    if (read('PRAGMA application_id') !== APPLICATION && read('PRAGMA schema_version') !== 0) {
      throw new StoreFault(
        'unreadable',
        `${path} is a database of another program and was left as it is. Give another place to restore to.`,
      )
    }
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
    // Somebody may have come between the two.
    if (read('PRAGMA journal_mode') !== 'delete') throw inUse(path)
    return database
  } catch (error) {
    database.close()
    const fault = toFault(error, path)
    if (fault.kind === 'locked') throw inUse(path, error)
    if (fault.kind === 'corrupt' || (fault.kind === 'unreadable' && fault !== error)) {
      return undefined
    }
    throw fault
  }
}

function inUse(path: string, cause?: unknown): StoreFault {
  return new StoreFault(
    'locked',
    `${path} is open in another program; nothing was changed. End that program (kawat watch, a server), then restore again.`,
    { cause },
  )
}

/** Gives a second name, so that the first is never missing; where the disk knows no second names, the first moves. */
function keepName(path: string, aside: string): void {
  try {
    linkSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    renameSync(path, aside)
  }
}
