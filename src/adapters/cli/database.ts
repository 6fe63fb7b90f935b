import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ReviewStore, StoreFault } from '../../ports.ts'
import { exit } from './exit.ts'
import { CliFailure } from './failure.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/**
 * Where the database lies: `--db`, then KAWAT_DB, then the user's data folder
 * (XDG Base Directory; LOCALAPPDATA on Windows).
 */
export function databasePath(asked: string | undefined, env: World['env']): string {
  if (asked !== undefined && asked !== '') return asked
  if (env.KAWAT_DB) return env.KAWAT_DB
  const data = env.XDG_DATA_HOME || env.LOCALAPPDATA || join(homedir(), '.local', 'share')
  return join(data, 'kawat', 'kawat.db')
}

/** Opens the database for a command that only looks: it must be there already. */
export async function openExisting({ world, words }: Session, path: string): Promise<ReviewStore> {
  if (!existsSync(path)) {
    throw new CliFailure(exit.notFound, 'no-database', words.failure.noDatabase(path))
  }
  return world.openStore(path)
}

/** Opens the database for writing and makes its folder where it is missing. */
export async function openForWriting({ world }: Session, path: string): Promise<ReviewStore> {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (cause) {
    const seen = cause instanceof Error ? cause.message : String(cause)
    throw new StoreFault('unreadable', seen, { cause })
  }
  return world.openStore(path)
}
