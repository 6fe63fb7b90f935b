import { closeSync, openSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { fileFault } from '../store/new-file.ts'
import { isSqlite, toFault } from './fault.ts'
import { withKawatFile } from './kawat-file.ts'

// All pages in one step: the copy is that of one instant, and no writer makes it begin anew.
const ALL_PAGES = 2 ** 31 - 1

/**
 * Copies a database of ours as it is at one instant, while others may read and write it.
 *
 * The copy is one file, without a log beside it, so that it can be carried away and read on a disk that takes no writes.
 *
 * @param part where the copy goes; nothing may be there
 * @param named what the copy is called in errors
 * @throws StoreFault where the source cannot be read, or there is no room
 */
export async function copyDatabase(
  path: string,
  part: string,
  named: string,
  busyTimeout: number,
): Promise<void> {
  try {
    // SQLite says no more of a folder than that a file cannot be opened.
    closeSync(openSync(part, 'wx'))
  } catch (error) {
    throw fileFault(error, named)
  }
  await withKawatFile(path, busyTimeout, async ({ database }) => {
    try {
      await backup(database, part, { rate: ALL_PAGES })
      leaveLog(part)
    } catch (error) {
      throw copyFault(error, path, named)
    }
  })
}

/** The mode of a log beside the file is written in the file itself. */
function leaveLog(part: string): void {
  const copy = new DatabaseSync(part)
  try {
    copy.exec('PRAGMA journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** What stops a copy is the place it goes to, except where the source is damaged or locked. */
function copyFault(error: unknown, path: string, named: string): unknown {
  if (!isSqlite(error)) return error
  const fault = toFault(error, path)
  return fault.kind === 'full' || fault.kind === 'other' ? toFault(error, named) : fault
}
