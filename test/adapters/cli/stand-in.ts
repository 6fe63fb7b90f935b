/** A world for the command line that a test can look into: streams in memory, a reader that obeys the text. */
import { Writable } from 'node:stream'
import { runCli } from '../../../src/adapters/cli/cli.ts'
import type { World } from '../../../src/adapters/cli/world.ts'
import { fileFeed } from '../../../src/adapters/feed-file/feed.ts'
import { memoryStore } from '../../../src/adapters/store-memory/store-memory.ts'
import { sqliteUpkeep } from '../../../src/adapters/store-sqlite/upkeep.ts'
import { formats } from '../../../src/exporters.ts'
import { packs } from '../../../src/index.ts'
import { glossOf } from '../../../src/lang/gloss.ts'
import type { Refusal } from '../../../src/model/article.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Report } from '../../../src/model/report.ts'
import { type EventSketch, readingOf } from '../../reading-builder.ts'

/** What a run left. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly error: string
}

const COUNTRIES: { readonly [word: string]: string } = {
  US: 'USA',
  USA: 'USA',
  CN: 'CHN',
  CHN: 'CHN',
  China: 'CHN',
  Tiongkok: 'CHN',
}

/** Runs the command line in a world of its own. */
export async function run(argv: readonly string[], over: Partial<World> = {}): Promise<Run> {
  const out: string[] = []
  const error: string[] = []
  const code = await runCli({
    argv,
    env: {},
    stdin: bytesOf(''),
    stdout: keeping(out),
    stderr: keeping(error),
    isTTY: { stdout: false, stderr: false },
    now: () => 0,
    signal: new AbortController().signal,
    version: '0.1.0',
    samples: '/nowhere/samples',
    feed: async (inputs, wish) => fileFeed(inputs, wish),
    watch: async (inputs, wish) => fileFeed(inputs, wish),
    reader: async () => obedient,
    openStore: async () => memoryStore(),
    formats,
    upkeep: async (place) => sqliteUpkeep(place),
    places: async () => (name) => (name === 'Beijing' ? 'Asia/Shanghai' : undefined),
    countries: async () => (word) => COUNTRIES[word],
    meaning: async () => glossOf(packs),
    ...over,
  })
  return { code, out: out.join(''), error: error.join('') }
}

/** A standard input that holds a text. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** The one event the stand-in finds in every report. */
export const meeting: EventSketch = {
  kind: 'meeting',
  status: 'happened',
  who: ['Antony Blinken/USA/foreign_minister', 'Xi Jinping/CHN/head_of_state'],
  time: '2023-06-19T16:30@Asia/Shanghai',
  place: 'Beijing/CHN',
  lasted: '~35',
}

function obedient(report: Report): Reading | Refusal {
  const text = report.pages[0].content
  if (text.startsWith('TOLAK')) {
    return {
      schema: 'kawat/refusal@1',
      refused: 'not-an-article',
      report: report.id,
      detail: 'uji',
    }
  }
  if (text.startsWith('RUSAK')) throw new TypeError('a defect planted by the test')
  const { outlet, given } = report
  const name = given ?? report.id
  return readingOf({ name, text, events: [meeting], ...(outlet === undefined ? {} : { outlet }) })
}

function keeping(kept: string[]): Writable {
  return new Writable({
    write(chunk, _, done) {
      kept.push(String(chunk))
      done()
    },
  })
}
