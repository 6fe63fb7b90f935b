import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/adapters/store-sqlite/store-sqlite.ts'
import { sqliteUpkeep } from '../../../src/adapters/store-sqlite/upkeep.ts'
import {
  acknowledgedIn,
  expectWhole,
  isThere,
  KILLS,
  startWriter,
  survive,
} from '../../store-survival.ts'
import { type Step, stepOf } from '../../survival-plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'kawat-survival-'))
afterAll(() => rmSync(folder, { recursive: true }))

test(`a database whose writer is killed ${KILLS} times loses nothing acknowledged`, {
  timeout: 300_000,
}, async () => {
  let places = 0
  const newPath = (): string => join(folder, `kawat-${places++}.db`)
  const sound = async (path: string) => expect(await sqliteUpkeep(path).check()).toEqual([])
  const survival = await survive('sqlite', newPath, sound, { folder })
  // Else the writers were only killed while they did nothing.
  expect(survival.kept + survival.undone).toBeGreaterThan(0)
  expect(survival.acknowledged).toBeGreaterThan(KILLS)
})

test('backups taken while another process writes without a pause are whole', {
  timeout: 120_000,
}, async () => {
  const path = join(folder, 'sibuk.db')
  const writer = startWriter('sqlite', path, 'w')
  let out = ''
  const first = Promise.withResolvers<void>()
  writer.stdout.on('data', (chunk) => {
    out += chunk
    if (out.includes('kept w-8\n')) first.resolve()
  })
  await first.promise
  const taken: { file: string; before: readonly Step[]; after: number }[] = []
  for (let count = 0; count < 3; count++) {
    const before = acknowledgedIn(out, 'w')
    const file = join(folder, `sibuk-${count}.bak`)
    await sqliteUpkeep(path).backup(file)
    taken.push({ file, before, after: acknowledgedIn(out, 'w').length })
  }
  const ended = new Promise((resolve) => writer.on('close', resolve))
  writer.kill('SIGKILL')
  await ended
  for (const { file, before, after } of taken) {
    expect(await sqliteUpkeep(file).check()).toEqual([])
    const store = openSqliteStore(file)
    await expectWhole(store, before)
    // What was acknowledged or under way meanwhile is in it whole or not at all, and nothing behind what is not.
    const there: boolean[] = []
    for (let number = before.length; number < after + 2; number++) {
      there.push(await isThere(store, stepOf('w', number)))
    }
    expect(there).toEqual(there.toSorted((one, other) => Number(other) - Number(one)))
    await store.close()
  }
  expect(await sqliteUpkeep(path).check()).toEqual([])
})
