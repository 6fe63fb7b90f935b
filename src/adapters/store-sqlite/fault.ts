import { StoreFault } from '../../ports.ts'

/** Primary result codes of SQLite we have something to say about (sqlite.org/rescode.html). */
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** Puts an error of SQLite into a sentence that says what, why and what to do; faults pass as they are. */
export function toFault(error: unknown, path: string): StoreFault {
  if (error instanceof StoreFault) return error
  const code = codeOf(error)
  const fault = (kind: StoreFault['kind'], message: string): StoreFault =>
    new StoreFault(kind, message, { cause: error })
  const where = path === ':memory:' ? 'the store in memory' : `the store ${path}`
  switch (code) {
    case BUSY:
    case LOCKED:
      return fault(
        'locked',
        `${where} is in use by another program that is writing to it; nothing was changed. Wait until it is done, then try again.`,
      )
    case FULL:
      return fault(
        'full',
        `${where} could not grow: the disk or its size limit is full; nothing was changed. Free some space, then try again.`,
      )
    case NOTADB:
      return fault(
        'unreadable',
        `${path} is not a Kawat store: it is not an SQLite database. It was left as it is; give another path.`,
      )
    case CANTOPEN:
      return fault(
        'unreadable',
        `${path} cannot be opened: it is a folder, its folder does not exist, or it may not be read or written. Check the path and its permissions.`,
      )
    case CORRUPT:
      return fault(
        'corrupt',
        `${where} is damaged: SQLite finds its pages in disorder. Restore a copy, or read the reports into a new store.`,
      )
    case READONLY:
      return fault(
        'other',
        `${where} may not be written to; nothing was changed. Check the permissions of the file and its folder.`,
      )
    case IOERR:
      return fault(
        'other',
        `${where} could not be read or written: the disk reports an error. Check the disk, then try again.`,
      )
    default:
      return fault('other', `${where}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Whether an error is SQLite's, and not one of our own or of the work that was given to us. */
export function isSqlite(error: unknown): boolean {
  return codeOf(error) !== undefined
}

function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  // Extended codes carry the primary one in their low byte.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}
