import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type ReaderWorkerOptions,
  readerWorker,
} from '../../../src/adapters/reader-worker/reader-worker.ts'
import { read } from '../../../src/index.ts'
import type { Reader } from '../../../src/ports.ts'
import { makeReport } from '../../../src/report.ts'
import { bytesOf, run } from '../cli/stand-in.ts'

const made: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(made.map((one) => one.close())))

function reader(over: Partial<ReaderWorkerOptions> = {}) {
  const one = readerWorker({ entry: new URL('./obedient-thread.ts', import.meta.url), ...over })
  made.push(one)
  return one
}

/** Soon over for who waits, and long enough for a thread on a busy machine to say a word. */
const SOON = { limit: 1000 }
const reportOf = (text: string) => makeReport({ text })
/** What came of a report in one word: the order it obeyed, or the fault. */
async function outcome(read: Reader, text: string): Promise<string> {
  try {
    const result = await read(reportOf(text))
    return 'refused' in result ? result.detail : 'read'
  } catch (error) {
    const { name, message, kind } = error as Error & { kind?: string }
    return kind ?? `${name}: ${message}`
  }
}

describe('a reader in a thread', () => {
  it('gives what the reader in this thread gives', async () => {
    const folder = new URL('../../../samples/', import.meta.url)
    const samples = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .slice(0, 3)
      .map((name) => makeReport(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    expect(samples).toHaveLength(3)
    const own = reader({ entry: new URL('../../../src/reading-worker.ts', import.meta.url) })
    for (const report of samples) expect(await own.read(report)).toEqual(read(report))
  })

  it('stops a report that takes too long, and reads on', async () => {
    const { read } = reader(SOON)
    expect(await outcome(read, 'HANG')).toBe('too-slow')
    expect(await outcome(read, 'next')).toBe('next')
    expect(await outcome(read, 'HANG')).toBe('too-slow')
    expect(await outcome(read, 'last')).toBe('last')
  })

  it('stops a report that takes too much memory, and reads on', async () => {
    const { read } = reader({ memory: 64 })
    expect(await outcome(read, 'HOARD')).toBe('out-of-memory')
    expect(await outcome(read, 'next')).toBe('next')
  })

  it('tells a defect as what it is, in the same thread', async () => {
    const { read } = reader()
    expect(await outcome(read, 'BREAK')).toBe('TypeError: a defect planted by the test')
    expect(await outcome(read, 'next')).toBe('next')
  })

  it('tells of a thread that leaves, and reads on', async () => {
    const { read } = reader()
    expect(await outcome(read, 'LEAVE')).toBe("Error: the reader's thread ended with 3")
    expect(await outcome(read, 'next')).toBe('next')
  })

  it('tells of a thread that cannot start, to each who asks', async () => {
    const { read } = reader({ entry: new URL('./no-such-thread.ts', import.meta.url) })
    expect(await outcome(read, 'one')).toMatch(/^Error: Cannot find module/)
    expect(await outcome(read, 'two')).toMatch(/^Error: Cannot find module/)
  })

  it('reads one after another, in order, however many are handed in at once', async () => {
    const { read } = reader(SOON)
    const texts = ['one', 'HANG', 'two', 'BREAK', 'three']
    const done: string[] = []
    await Promise.all(
      texts.map(async (text) => {
        done.push(await outcome(read, text))
      }),
    )
    expect(done).toEqual(['one', 'too-slow', 'two', expect.stringMatching(/^TypeError/), 'three'])
  })

  it('gives up what is being read where it is closed, and takes nothing more', async () => {
    const one = reader()
    const hanging = outcome(one.read, 'HANG')
    // another thread's start gives this one the time to be in the midst of it
    await outcome(reader().read, 'next')
    await one.close()
    expect(await hanging).toBe('closed')
    expect(await outcome(one.read, 'next')).toBe('closed')
  })
})

describe('the command line with such a reader', () => {
  const lines = (...texts: readonly string[]) =>
    bytesOf(texts.map((text, index) => JSON.stringify({ id: `r${index}`, text })).join('\n'))

  it.each([
    ['en', 'too long', 'HANG', SOON],
    ['id', 'terlalu lama', 'HANG', SOON],
    ['en', 'too much memory', 'HOARD', { memory: 64 }],
    ['id', 'terlalu banyak memori', 'HOARD', { memory: 64 }],
  ])('says (%s) "%s", and reads the rest', async (language, said, order, over) => {
    const { code, error } = await run(['read', '-', '--ui-lang', language], {
      stdin: lines('one', order, 'three'),
      reader: async () => reader(over).read,
    })
    expect(code).toBe(1)
    expect(error).toContain(said)
    expect(error).toMatch(language === 'en' ? /2 refused, 1 failed/ : /2 ditolak, 1 gagal/)
  })

  it('tells programs by a type', async () => {
    const { error } = await run(['read', '-', '--jsonl'], {
      stdin: lines('HANG'),
      reader: async () => reader(SOON).read,
    })
    expect(JSON.parse(error.split('\n')[0] ?? '')).toMatchObject({
      type: 'urn:kawat:problem:reading-too-slow',
    })
  })

  it('does not hang after Ctrl-C: what is being read is stopped at its limit, the rest not begun', async () => {
    const interrupt = new AbortController()
    const { read } = reader(SOON)
    const { code, error } = await run(['read', '-'], {
      stdin: lines('HANG', 'never'),
      signal: interrupt.signal,
      reader: async () => (report) => {
        interrupt.abort()
        return read(report)
      },
    })
    expect(code).toBe(130)
    expect(error).toContain('too long')
    expect(error).not.toContain('never')
  })
})
