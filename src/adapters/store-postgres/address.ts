import { StoreFault } from '../../ports.ts'

/** An address of a PostgreSQL store, taken apart. */
export interface PostgresAddress {
  /** As the driver takes it: without what is ours. */
  readonly url: string
  readonly schema: string
  /** For messages: without a password. */
  readonly place: string
}

const SCHEMA = 'kawat'

/** Whether a store's name is an address of PostgreSQL and not a file. */
export function isPostgresAddress(store: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(store)
}

/**
 * Reads an address: `postgres://rini@db.example/kawat?schema=desk`; the schema may be told apart, `kawat` where it is not.
 *
 * @throws StoreFault where it is none; the message never holds what was given, for a password may stand in it
 */
export function readAddress(address: string, schema?: string): PostgresAddress {
  const url = URL.parse(address)
  if (url === null || !isPostgresAddress(address)) {
    throw new StoreFault(
      'unreadable',
      'the address of the PostgreSQL store cannot be read. Write it as postgres://user:password@host:5432/database, with % codes for signs in the password.',
    )
  }
  const asked = schema ?? url.searchParams.get('schema') ?? SCHEMA
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(asked)) {
    throw new StoreFault(
      'unreadable',
      `the schema of the PostgreSQL store has a name it cannot have: give up to 63 small letters, digits and underscores.`,
    )
  }
  const host = url.searchParams.get('host') ?? url.host
  const user = url.username === '' ? '' : `${url.username}@`
  url.searchParams.delete('schema')
  return {
    url: url.href,
    schema: asked,
    place: `postgres://${user}${host}${url.pathname}${asked === SCHEMA ? '' : `, schema ${asked}`}`,
  }
}
