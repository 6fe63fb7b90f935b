/** `kawat add` killed half-way and run again: the record is that of a run nobody disturbed. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { sqliteUpkeep } from '../../../src/adapters/store-sqlite/upkeep.ts'
import { seeded } from '../../store-survival.ts'

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kawat-add-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = { PATH: process.env.PATH, LC_ALL: 'C' }

// As many as `kawat add` keeps in one transaction.
const BATCH = 64

const days = ['Senin (11/7/2022)', 'Selasa (12/7/2022)', 'Rabu (13/7/2022)', 'Kamis (14/7/2022)']

/** A wire of reports: encounters told several times, stories that change at their address, a line that is no story. */
const lines = Array.from({ length: 260 }, (_, index) => {
  const [day, hours] = [days[index % 4], 1 + (index % 3)]
  const text =
    index % 50 === 49
      ? `Selamat pagi ${index}.`
      : [
          `Jakarta - Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri China Wang Yi di Jakarta, ${day}.`,
          `Pertemuan itu berlangsung selama ${hours} jam, kata juru bicara Kementerian Luar Negeri.`,
          `"Kami membahas kerja sama ekonomi," ujar Retno. Berita ini yang ke-${Math.floor(index / 2)}.`,
        ].join('\n\n')
  return `${JSON.stringify({
    id: `kawat-${index}`,
    outlet: index % 2 === 0 ? 'Suar' : 'Fajar',
    published: `2022-07-${11 + (index % 4)}`,
    text,
    ...(index % 5 === 0 ? { url: `https://suar.example/${index % 20}` } : {}),
  })}\n`
})

/** Starts `kawat add`, hands it so many lines, and kills it when it is seen to write. */
async function addUntilKilled(db: string, handed: number): Promise<void> {
  const child = spawn(process.execPath, [main, 'add', '-', '--db', db], { env })
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
  child.stdin.on('error', () => {})
  const reader = new DatabaseSync(db, { readOnly: true, timeout: 5000 })
  const count = () => Number(reader.prepare('SELECT count(*) AS count FROM report').get()?.count)
  const before = count()
  // Once one batch is there, whatever is written next is a part of the second, which is hit in its midst.
  const watcher = watch(dirname(db), (_, name) => {
    if (name?.endsWith('-wal') && count() > before) child.kill('SIGKILL')
  })
  child.stdin.write(lines.slice(0, handed).join(''))
  expect(await ended).toBe('SIGKILL')
  watcher.close()
  reader.close()
}

async function reportsIn(db: string): Promise<number> {
  const store = openSqliteStore(db)
  const { reports } = await store.stats()
  await store.close()
  return reports
}

/** All that is kept, but for the moment at which it came. */
async function recordIn(db: string): Promise<unknown> {
  const store = openSqliteStore(db)
  const { items: reports } = await store.reports(undefined, 1000)
  const dossiers = await store.dossiers({ background: true }, undefined, 1000)
  const members = dossiers.items.flatMap((dossier) => dossier.members)
  const articles = [...new Set(members.map(({ origin }) => origin.article))].sort()
  const urls = [...new Set(reports.map(({ url }) => url))].filter((url) => url !== undefined)
  const record = {
    stats: await store.stats(),
    reports,
    dossiers,
    refusals: await store.refusals(),
    readings: await Promise.all(articles.map((article) => store.reading(article))),
    revisions: await Promise.all(
      urls.sort().map(async (url) => (await store.revisions(url)).map(({ seen, ...one }) => one)),
    ),
    hits: await store.search('ekonomi', undefined, 1000),
  }
  await store.close()
  return record
}

it('goes on where it was killed', { timeout: 300_000 }, async () => {
  const random = seeded(64)
  const [one, other] = ['utuh', 'terbunuh'].map((name) => {
    mkdirSync(join(folder, name))
    return join(folder, name, 'kawat.db')
  }) as [string, string]
  // Made before, so that the first thing written to its log is a batch.
  await openSqliteStore(other).close()
  let kept = 0
  for (let round = 0; round < 2; round++) {
    await addUntilKilled(other, kept + 2 * BATCH + Math.floor(random() * BATCH))
    expect(await sqliteUpkeep(other).check()).toEqual([])
    const { before, after } = { before: kept, after: await reportsIn(other) }
    kept = after
    expect(kept % BATCH).toBe(0)
    expect(kept).toBeGreaterThan(before)
  }
  const add = (db: string) => {
    const input = lines.join('')
    const { status, stdout } = spawnSync(
      process.execPath,
      [main, 'add', '-', '--db', db, '--json'],
      {
        input,
        encoding: 'utf8',
        env,
      },
    )
    expect(status).toBe(4)
    return JSON.parse(stdout)
  }
  const [undisturbed, again] = [add(one), add(other)]
  expect(undisturbed).toMatchObject({ refused: 5, failed: 0, known: 0 })
  expect(undisturbed.revised).toBeGreaterThan(0)
  expect(again.known + again.new + again.revised).toBe(undisturbed.new + undisturbed.revised)
  expect(again.known).toBeGreaterThan(0)
  expect(await recordIn(other)).toEqual(await recordIn(one))
  expect(await sqliteUpkeep(other).check()).toEqual([])
})
