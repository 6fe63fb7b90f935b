import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { type Store, StoreFault } from '../../../src/ports.ts'
import { run } from './stand-in.ts'

const address =
  'postgres://rini:rahasia%20sekali@db.example:5433/kawat?schema=desk&password=rahasia'

/** Runs a command with a world that notes which store it opens. */
async function opened(
  argv: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<string | undefined> {
  let place: string | undefined
  const openStore = async (path: string): Promise<Store> => {
    place = path
    return memoryStore()
  }
  await run(argv, { env, openStore })
  return place
}

describe('which store', () => {
  test.each<[string, readonly string[], { readonly [name: string]: string }, string]>([
    ['--store', ['--store', address], {}, address],
    ['--store before --db', ['--db', 'a.db', '--store', address], {}, address],
    ['--db before the environment', ['--db', address], { KAWAT_STORE: 'postgres://x/y' }, address],
    ['KAWAT_STORE', [], { KAWAT_STORE: address }, address],
    ['KAWAT_STORE before KAWAT_DB', [], { KAWAT_STORE: address, KAWAT_DB: 'a.db' }, address],
    ['KAWAT_DB', [], { KAWAT_DB: address }, address],
  ])('%s', async (_, argv, env, place) => {
    expect(await opened(['timeline', ...argv], env)).toBe(place)
  })
})

describe('a password', () => {
  const failing = async (): Promise<Store> => {
    throw new StoreFault('unreadable', 'no server answers')
  }

  test.each([
    ['timeline'],
    ['show', 'abcdef'],
    ['add', 'none.txt'],
    ['add', 'none.txt', '--dry-run'],
    ['doctor'],
    ['timeline', '--json'],
    ['timeline', '--ui-lang', 'id'],
  ])('never stands in a message: %s %s %s', async (...argv) => {
    for (const openStore of [failing, async () => memoryStore()]) {
      const words = argv.filter((word) => word !== undefined)
      const { out, error } = await run([...words, '--store', address], { openStore })
      expect(out + error).not.toContain('rahasia')
    }
    const { out, error } = await run([...argv, '--store', address], { openStore: failing })
    expect(out + error).toContain('postgres://rini@db.example:5433/kawat')
  })

  test('of an address nobody can read, neither', async () => {
    const { error } = await run(['timeline', '--store', 'postgres://rini:rahasia@[/x'], {
      openStore: failing,
    })
    expect(error).not.toContain('rahasia')
  })
})
