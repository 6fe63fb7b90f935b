import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Store, StoreFault } from '../../ports.ts'
import { exit } from './exit.ts'
import { CliFailure } from './failure.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/**
 * Where the store is, a file or an address: `--store`, `--db`, then KAWAT_STORE, KAWAT_DB, then a file in the user's
 * data folder (XDG Base Directory; LOCALAPPDATA on Windows).
 */
export function storePlace(
  asked: { readonly store?: string; readonly db?: string },
  env: World['env'],
): string {
  const place = asked.store || asked.db || env.KAWAT_STORE || env.KAWAT_DB
  if (place) return place
  const data = env.XDG_DATA_HOME || env.LOCALAPPDATA || join(homedir(), '.local', 'share')
  return join(data, 'kawat', 'kawat.db')
}

/** Whether a store is on a server and not in a file. */
export function isOnServer(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place)
}

/** A store's place as it may be shown: of an address neither password nor options, in which one may stand. */
export function shownPlace(place: string): string {
  if (!isOnServer(place)) return place
  const url = URL.parse(place)
  if (url === null) return 'postgres://…'
  const user = url.username === '' ? '' : `${url.username}@`
  const schema = url.searchParams.get('schema')
  const query = schema === null ? '' : `?schema=${encodeURIComponent(schema)}`
  return `postgres://${user}${url.host}${url.pathname}${query}`
}

/** Opens the database for a command that only looks: it must be there already. */
export async function openExisting({ world, words }: Session, path: string): Promise<Store> {
  if (!isOnServer(path) && !existsSync(path)) {
    throw new CliFailure(exit.notFound, 'no-database', words.failure.noDatabase(path))
  }
  return world.openStore(path)
}

/** Opens the database for writing and makes its folder where it is missing. */
export async function openForWriting({ world }: Session, path: string): Promise<Store> {
  if (isOnServer(path)) return world.openStore(path)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (cause) {
    const seen = cause instanceof Error ? cause.message : String(cause)
    throw new StoreFault('unreadable', seen, { cause })
  }
  return world.openStore(path)
}
