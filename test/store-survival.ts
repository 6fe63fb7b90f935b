import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import type { Store } from '../src/ports.ts'
import { type Step, stepOf } from './survival-plan.ts'
import { openSurvivalStore } from './survival-stores.ts'

/** How often a writer is killed: ten times in the suite, fifty where `.ci/run` asks for it. */
export const KILLS: number =
  process.env.KAWAT_KILLS === undefined ? 10 : Number(process.env.KAWAT_KILLS)

// All deaths are of one place. It is looked through whole after each of the first ten, and after two of each later ten: what the first
// left would else be gone through fifty times. Whether all is counted, and the last writer's steps are there, is asked each time.
const CLOSELY = 10
const looksThrough = (round: number): boolean => round < CLOSELY || round % 10 >= 8

// Modules as they were compiled for the writer before: to compile them takes longer than what most writers write.
const compiled = mkdtempSync(join(tmpdir(), 'kawat-compiled-'))
afterAll(() => rmSync(compiled, { recursive: true, force: true }))

/** What the rounds came to. */
export interface Survival {
  /** Steps that were acknowledged, and are there. */
  readonly acknowledged: number
  /** Steps that were under way when the writer was killed: kept whole, or not at all. */
  readonly kept: number
  readonly undone: number
}

/** How a writer dies, where that is not by a SIGKILL at any moment. */
export interface Death {
  /** A folder the store writes to: every second writer is killed while it writes a large step there. */
  readonly folder?: string
  /** Kills something else that the writer stands on. */
  readonly strike?: () => Promise<void>
  /** Behind each death: starts again what was killed, waits until the dead have left the place. */
  readonly revive?: (place: string) => Promise<void>
}

/** What a writer said before it was killed. */
interface Said {
  readonly acknowledged: readonly Step[]
  readonly underWay: Step | undefined
}

/** Numbers from 0 to below 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Lets a writer of its own process write to a store and kills it with SIGKILL, again and again on the same growing store;
 * looks each time whether all it acknowledged is there, whole, and nothing by half.
 *
 * @param newPlace gives a place where no store is; asked once
 * @param sound looks whether a place itself is sound
 */
export async function survive(
  kind: string,
  newPlace: () => string | Promise<string>,
  sound: (place: string) => Promise<void>,
  death: Death = {},
): Promise<Survival> {
  const random = seeded(8)
  const place = await newPlace()
  const all: Step[] = []
  const tally = { acknowledged: 0, kept: 0, undone: 0 }
  for (let round = 0; round < KILLS; round++) {
    const { acknowledged, underWay } = await writeUntilKilled(kind, place, round, random, death)
    await death.revive?.(place)
    // Sometimes the first to open the place is the check, sometimes the store.
    if (round % 2 === 0 && looksThrough(round)) await sound(place)
    const store = await openSurvivalStore(kind, place)
    await expectWhole(store, acknowledged)
    all.push(...acknowledged)
    if (underWay !== undefined) {
      if (await isThere(store, underWay)) {
        all.push(underWay)
        tally.kept++
      } else tally.undone++
    }
    tally.acknowledged += acknowledged.length
    // Nothing else is there: no reading, report or verdict of a step that was undone.
    const { readings, reports, judgements } = await store.stats()
    expect({ readings, reports, judgements }).toEqual({
      readings: sum(all, (step) => step.readings.length),
      reports: sum(all, (step) => step.reports.length),
      judgements: sum(all, ({ judgement }) => (judgement === undefined ? 0 : 1)),
    })
    // What was kept before the deaths in between is there all the same.
    if (round + 1 === CLOSELY || round + 1 === KILLS) await expectWhole(store, all)
    await store.close()
    if (round % 2 === 1 && looksThrough(round)) await sound(place)
  }
  return tally
}

/** Starts a writer; it writes until it is killed. */
export function startWriter(kind: string, place: string, writer: string): Writer {
  const main = fileURLToPath(new URL('survival-writer.ts', import.meta.url))
  const child = spawn(process.execPath, [main, kind, place, writer], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  return child
}

/** The process of a writer. */
export type Writer = ChildProcessByStdio<null, Readable, Readable>

/** The steps a writer has acknowledged, as its output tells. */
export function acknowledgedIn(out: string, writer: string): readonly Step[] {
  // What stands behind the last line break was not said to the end.
  const lines = out.split('\n').slice(0, -1)
  const kept = lines.filter((line) => line.startsWith('kept')).length
  return Array.from({ length: kept }, (_, number) => stepOf(writer, number))
}

/** Starts a writer and kills it at a moment that the seed decides. */
async function writeUntilKilled(
  kind: string,
  place: string,
  round: number,
  random: () => number,
  { folder, strike }: Death,
): Promise<Said> {
  const writer = `w${round}`
  const child = startWriter(kind, place, writer)
  const inWrite = folder !== undefined && round % 2 === 1
  // Of steps 5, 13, 21 the writing takes long enough to be hit; `begin` and `kept` are a line each.
  const last = inWrite ? 11 + 16 * Math.floor(random() * 3) : 1 + Math.floor(random() * 40)
  const turns = Math.floor(random() * 300)
  let [out, error, struck] = ['', '', false]
  child.stdout.on('data', (chunk: string) => {
    out += chunk
    if (struck || out.split('\n').length <= last) return
    struck = true
    const kill = () => {
      if (strike === undefined) child.kill('SIGKILL')
      else void strike().finally(() => child.kill('SIGKILL'))
    }
    if (inWrite) {
      const watcher = watch(folder, () => {
        watcher.close()
        kill()
      })
    } else {
      // So many turns of our own loop later: somewhere in the middle of whatever it does then.
      after(turns, kill)
    }
  })
  child.stderr.on('data', (chunk: string) => {
    error += chunk
  })
  await new Promise((resolve) => child.on('close', resolve))
  if (!struck) throw new Error(`the writer ended by itself: ${error}`)
  const acknowledged = acknowledgedIn(out, writer)
  const { length } = acknowledged
  return {
    acknowledged,
    underWay: out.includes(`begin ${writer}-${length}\n`) ? stepOf(writer, length) : undefined,
  }
}

function after(turns: number, work: () => void): void {
  if (turns === 0) work()
  else setImmediate(() => after(turns - 1, work))
}

/** Looks whether every part of steps is there, as it was given. */
export async function expectWhole(store: Store, steps: readonly Step[]): Promise<void> {
  const verdicts = new Map((await store.judgements()).map((one) => [one.reason, one]))
  for (const { name, reports, readings, judgement } of steps) {
    for (const report of reports) expect(await store.report(report.id)).toEqual(report)
    for (const reading of readings) {
      expect(await store.reading(reading.article.id)).toEqual(reading)
    }
    expect(verdicts.get(name)).toEqual(judgement)
  }
}

/** Whether a step is there: whole then, else nothing of it. */
export async function isThere(store: Store, step: Step): Promise<boolean> {
  const there = await Promise.all(step.readings.map(({ article }) => store.reading(article.id)))
  if (there.every((reading) => reading === undefined)) return false
  await expectWhole(store, [step])
  return true
}

function sum(steps: readonly Step[], count: (step: Step) => number): number {
  return steps.reduce((total, step) => total + count(step), 0)
}
