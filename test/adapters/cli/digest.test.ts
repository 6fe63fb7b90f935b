import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { gazetteer, packs } from '../../../src/index.ts'
import { read } from '../../../src/read.ts'
import { run } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-digest-'))
afterAll(() => rmSync(folder, { recursive: true }))

const real = {
  reader: async () => (report: Parameters<typeof read>[0]) => read(report, packs, gazetteer),
}
const path = join(folder, 'kumpulan.txt')
writeFileSync(
  path,
  [
    '3 Berita Terpopuler Dunia Hari Ini',
    '1. Menlu Austria Tiba di Wina',
    'Menteri Luar Negeri Austria bertemu Menteri Luar Negeri Chile di Wina pada Senin (19/6/2023).',
    '2. Chile Buka Kedutaan di Hanoi',
    'Pemerintah Chile membuka kedutaan besarnya di Hanoi pada Selasa (20/6/2023) siang waktu setempat.',
  ].join('\n'),
)

describe('a digest on the command line', () => {
  it('gives a reading for each story, and is counted as split', async () => {
    const { code, out } = await run(['read', path, '--json'], real)
    expect(code).toBe(0)
    const { items, counts } = JSON.parse(out)
    expect(counts).toEqual({ read: 2, refused: 0, split: 1, failed: 0 })
    expect(items.map(({ article }: { article: { headline: string } }) => article.headline)).toEqual(
      ['Menlu Austria Tiba di Wina', 'Chile Buka Kedutaan di Hanoi'],
    )
    expect(items[0].article.partOf).toMatchObject({ page: 1 })
  })

  it('names the stories by their numbers for people', async () => {
    const { code, out, error } = await run(['read', path], real)
    expect(code).toBe(0)
    expect(out).toContain('kumpulan.txt, 1/2')
    expect(error).toContain('2 read, 0 refused, 0 failed; split: 1 digest')
  })

  it('keeps the whole beside its stories', async () => {
    const db = join(folder, 'kawat.db')
    const kept = { ...real, openStore: async (file: string) => openSqliteStore(file) }
    const { code } = await run(['add', path, '--db', db], kept)
    expect(code).toBe(0)
    const store = openSqliteStore(db)
    expect(await store.stats()).toMatchObject({ reports: 3, readings: 2, refusals: 0 })
    const { items } = await store.reports()
    const wholes = new Set(items.flatMap(({ partOf }) => partOf?.report ?? []))
    expect(items.filter(({ id }) => wholes.has(id))).toHaveLength(1)
    await store.close()
  })
})
