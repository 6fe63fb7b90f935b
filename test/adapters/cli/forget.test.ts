/** `kawat db forget`, and what comes again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Terminal, World } from '../../../src/adapters/cli/world.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import type { Store } from '../../../src/ports.ts'
import { readingOf } from '../../reading-builder.ts'
import { bytesOf, meeting, run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-forget-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [one, two] = ['satu.txt', 'dua.txt'].map((name) => join(folder, name)) as [string, string]
writeFileSync(one, 'Laporan pertama.')
writeFileSync(two, 'Laporan kedua.')
// Something must be at the place of the database.
const database = join(folder, 'kawat.db')
writeFileSync(database, '')

let store: Store
let over: Partial<World>
beforeEach(() => {
  store = memoryStore({ now: () => Date.parse('2026-02-03T04:05:06Z') })
  const open = new Proxy(store, {
    get: (target, name) => {
      if (name === 'close') return async () => {}
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
  over = {
    openStore: async () => open,
    reader: async () => (report) => {
      const reading = readingOf({ name: report.id, events: [meeting] })
      return { ...reading, article: { ...reading.article, report: report.id } }
    },
  }
})

const kawat = (argv: readonly string[], more: Partial<World> = {}) =>
  run([...argv, '--db', database], { ...over, ...more })
const forget = (...argv: readonly string[]) =>
  kawat(['db', 'forget', ...argv, '--as', 'rini', '--why', 'putusan 12/2026'])

async function ids(): Promise<readonly string[]> {
  return (await store.reports()).items.map(({ id }) => id)
}

describe('kawat db forget', () => {
  it('takes a report out, says what stays and what is still to be done', async () => {
    await kawat(['add', one, two])
    const [id = ''] = await ids()
    const { code, out, error } = await forget(id.slice(0, 10), '--yes')
    expect([code, error]).toEqual([0, ''])
    expect(out).toBe(
      'Taken out for good: 1 report, 1 record of events.\n' +
        'What stays is a note of each (id, when, why, who), and what persons decided. Events are worked out without them.\n' +
        'Backups made before still hold them: delete those. Then run kawat db vacuum.\n',
    )
    expect(await ids()).not.toContain(id)
    expect(await store.tombstones()).toMatchObject([{ report: id, by: 'rini' }])
  })

  it('tells machines what went', async () => {
    await kawat(['add', one])
    const [id = ''] = await ids()
    expect(JSON.parse((await forget(id, '--yes', '--json')).out)).toEqual({
      ...{ schema: 'kawat/forgotten@1', database, by: 'rini', why: 'putusan 12/2026' },
      ...{ reports: [id], readings: 1, records: 1 },
    })
  })

  it('takes nothing out where one of those named is unknown, nobody says why, or nobody can be asked', async () => {
    await kawat(['add', one])
    const [id = ''] = await ids()
    const unknown = await forget(id, 'tiada-satu-pun', '--yes')
    expect(unknown.code).toBe(3)
    expect(unknown.error).toContain('There is no report tiada-satu-pun; nothing was taken out.')
    const silent = await kawat(['db', 'forget', id, '--yes', '--as', 'rini'])
    expect([silent.code, silent.error]).toEqual([2, expect.stringContaining('--why')])
    const unasked = await forget(id)
    expect([unasked.code, unasked.error]).toEqual([2, expect.stringContaining('--yes')])
    const indonesian = await forget(id, '--ui-lang', 'id')
    expect(indonesian.error).toContain('1 laporan akan dihapus untuk selamanya')
    expect(await ids()).toEqual([id])
  })

  it('asks at a terminal, where any key but y leaves all as it is', async () => {
    await kawat(['add', one])
    const [id = ''] = await ids()
    const told: string[] = []
    const terminal: Terminal = {
      raw: (on) => told.push(on ? 'raw' : 'cooked'),
      size: () => ({ columns: 80, rows: 24 }),
      onResize: () => () => {},
      release: () => told.push('released'),
    }
    const argv = ['db', 'forget', id, '--why', 'putusan', '--as', 'rini']
    const no = await kawat(argv, { terminal, stdin: bytesOf('n') })
    expect([no.code, no.out]).toEqual([0, ''])
    expect(no.error).toContain(id)
    expect(no.error).toContain('It cannot be brought back. y/n')
    expect(no.error).toContain('Nothing was taken out.')
    expect(told).toEqual(['raw', 'cooked', 'released'])
    expect((await kawat(argv, { terminal, stdin: bytesOf('') })).error).toContain('Nothing was')
    expect(await ids()).toEqual([id])
    const yes = await kawat(argv, { terminal, stdin: bytesOf('y') })
    expect(yes.out).toContain('Taken out for good: 1 report')
    expect(await ids()).toEqual([])
  })
})

describe('what was taken out and comes again', () => {
  it('is refused with the reason, and the others come in', async () => {
    await kawat(['add', one])
    await forget(...(await ids()), '--yes')
    const alone = await kawat(['add', one])
    expect(alone.code).toBe(1)
    expect(alone.error).toContain('taken out for good on 2026-02-03 by rini: putusan 12/2026')
    expect((await kawat(['add', one, two])).code).toBe(4)
    expect((await kawat(['add', one, '--dry-run'])).code).toBe(1)
    expect(await ids()).toHaveLength(1)
  })

  it('comes in where that is asked for', async () => {
    await kawat(['add', one])
    const [id = ''] = await ids()
    await forget(id, '--yes')
    const { code, error } = await kawat(['add', one, '--allow-forgotten'])
    expect([code, error]).toEqual([0, ''])
    expect(await ids()).toEqual([id])
    expect((await store.tombstones())[0]?.lifted).toBe('2026-02-03T04:05:06.000Z')
  })
})
