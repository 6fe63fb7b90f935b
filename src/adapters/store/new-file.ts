import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreFault } from '../../ports.ts'

/**
 * Makes a file that is whole and on the disk, or not there at all: it is written under a name of its own beside the place
 * (`kawat.bak.3f9a21c0.part`), and gets its name last.
 *
 * @param write fills the file at the path it is given
 * @throws StoreFault where something has the name already, or the folder takes no file; what `write` throws passes
 */
export async function writeNewFile(
  path: string,
  write: (part: string) => Promise<void>,
): Promise<void> {
  if (existsSync(path)) throw thereAlready(path)
  const part = partOf(path)
  try {
    await write(part)
    await toDisk(part)
    giveName(part, path)
    await toDisk(dirname(path))
  } catch (error) {
    throw fileFault(error, path)
  } finally {
    removeFile(part)
  }
}

/** A name beside a place that nobody else uses; what is left under such a name is half a file and may be deleted. */
export function partOf(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.part`
}

/** Deletes a file with what a database puts beside one; where there is none, nothing. */
export function removeFile(path: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(path + ending, { force: true })
}

/** Waits until a file, or the names in a folder, would outlive a power cut. */
export async function toDisk(path: string): Promise<void> {
  // Windows opens no folders, and needs no such thing.
  const handle = await open(path, process.platform === 'win32' ? 'r+' : 'r').catch(
    (error: NodeJS.ErrnoException) => {
      if (process.platform === 'win32') return undefined
      throw error
    },
  )
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}

/** Puts an error of the file system into a sentence that says what, why and what to do; faults pass as they are. */
export function fileFault(error: unknown, path: string): unknown {
  if (error instanceof StoreFault || !(error instanceof Error) || !('code' in error)) return error
  const fault = (kind: StoreFault['kind'], message: string): StoreFault =>
    new StoreFault(kind, message, { cause: error })
  switch (error.code) {
    case 'EEXIST':
      return thereAlready(path)
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fault(
        'full',
        `${path} could not be written: the disk is full. Nothing was left behind; free some space, or choose another disk.`,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fault(
        'unreadable',
        `${path} may not be written: its folder is read-only for you. Choose another folder, or change its permissions.`,
      )
    case 'ENOENT':
    case 'ENOTDIR':
      return fault(
        'unreadable',
        `${path} cannot be written: there is no such folder. Make the folder first, or choose another.`,
      )
    default:
      return error
  }
}

function thereAlready(path: string): StoreFault {
  return new StoreFault(
    'other',
    `${path} is there already and was left as it is. Choose a name that is free, or move that file away.`,
  )
}

/** Renaming would put the file over one that came meanwhile; a second name for it cannot. */
function giveName(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (error) {
    // FAT and some disks of the network know no second names.
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code)) throw error
    closeSync(openSync(path, 'wx'))
    renameSync(part, path)
  }
}
