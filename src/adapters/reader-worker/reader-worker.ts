/**
 * A reader in a thread of its own, with a limit of time and of memory for each report.
 *
 * The rooms count their work and take no clock, so what they cannot foresee is stopped from outside: a report that takes too
 * long, or more memory than there is for it, costs its thread and itself; the next one is read by a new thread.
 */
import { Worker } from 'node:worker_threads'
import type { Refusal } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { ReaderFault } from '../../ports.ts'
import type { Word } from './desk.ts'

/** How a reader of its own thread is set up. */
export interface ReaderWorkerOptions {
  /** The file the thread runs; it calls `serve` with a reader. */
  readonly entry: URL
  /** Milliseconds one report may take; 30,000 unless told. The thread's own start does not count. */
  readonly limit?: number
  /** Megabytes of heap the thread may take; 2,048 unless told. */
  readonly memory?: number
}

/** A reader in a thread; see the file's header. */
export interface ReaderWorker {
  /**
   * Reads a report when those before it are done.
   *
   * @throws ReaderFault where it took too long, took too much memory, or the reader was closed; an Error where the reader broke
   */
  read(report: Report): Promise<Reading | Refusal>
  /** Ends the thread; what is being read is given up. */
  close(): Promise<void>
}

/** Makes a reader; its thread starts at once and keeps no process alive. */
export function readerWorker({
  entry,
  limit = 30_000,
  memory = 2048,
}: ReaderWorkerOptions): ReaderWorker {
  let closed = false
  let thread: Thread | undefined = new Thread(entry, memory)
  let turn: Promise<unknown> = Promise.resolve()

  async function readNow(report: Report): Promise<Reading | Refusal> {
    if (closed) throw new ReaderFault('closed', 'the reader is closed')
    thread ??= new Thread(entry, memory)
    const own = thread
    try {
      return await own.read(report, limit)
    } catch (error) {
      // An error of the reader's own leaves its thread whole.
      if (own.isOver && thread === own) thread = undefined
      throw error
    }
  }

  return {
    read(report) {
      const reading = turn.then(() => readNow(report))
      turn = reading.catch(() => undefined)
      return reading
    },
    async close() {
      closed = true
      await thread?.end(new ReaderFault('closed', 'the reader was closed'))
    },
  }
}

/** One thread, from its start to its end. */
class Thread {
  private readonly worker: Worker
  private readonly ready: Promise<void>
  private over: unknown
  private heard: ((word: Word) => void) | undefined
  private failed: ((reason: unknown) => void) | undefined

  constructor(entry: URL, memory: number) {
    this.worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // The program's own words stay its own: nothing a report brings up in there is written to a terminal.
      stdout: true,
      stderr: true,
    })
    this.ready = this.next().then(() => undefined)
    // Told again to whoever reads; a thread that fails while nobody does is no fault of anybody's.
    this.ready.catch(() => undefined)
    this.worker.on('message', (word: Word) => this.heard?.(word))
    this.worker.on('error', (error) => this.lose(faultOf(error, memory)))
    this.worker.on('exit', (code) => this.lose(new Error(`the reader's thread ended with ${code}`)))
    this.worker.unref()
  }

  get isOver(): boolean {
    return this.over !== undefined
  }

  async read(report: Report, limit: number): Promise<Reading | Refusal> {
    this.worker.ref()
    try {
      await this.ready
      const answer = this.next()
      this.worker.postMessage(report)
      const late = setTimeout(() => {
        const seconds = Math.round(limit / 1000)
        void this.end(new ReaderFault('too-slow', `reading took longer than ${seconds} s`))
      }, limit)
      const word = await answer.finally(() => clearTimeout(late))
      if ('result' in word) return word.result
      const { name, message } = 'broken' in word ? word.broken : new Error('no answer')
      throw Object.assign(new Error(message), { name })
    } finally {
      this.worker.unref()
    }
  }

  async end(reason: unknown): Promise<void> {
    this.lose(reason)
    await this.worker.terminate()
  }

  private next(): Promise<Word> {
    if (this.over !== undefined) return Promise.reject(this.over)
    return new Promise((resolve, reject) => {
      this.heard = resolve
      this.failed = reject
    })
  }

  private lose(reason: unknown): void {
    this.over ??= reason
    this.failed?.(this.over)
  }
}

function faultOf(error: Error, memory: number): Error {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ReaderFault('out-of-memory', `reading took more than ${memory} MB`, { cause: error })
  return error
}
