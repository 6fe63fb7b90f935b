/**
 * An extractor in a process of its own, asked one page at a time, so that no page can end the comparison: one that ends
 * the process or takes too long costs its own answer, and a new process goes on with the next page.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { byteLines } from '../../src/adapters/feed-file/byte-lines.ts'
import type { AnswerLine, PageAsked } from './extracted.ts'
import type { Extractor } from './extractors.ts'

/** How a page ended: with an answer (which may be an error the extractor threw), with the process, or not in time. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: AnswerLine }
  | { readonly kind: 'crash' | 'hang'; readonly reason: string }

/** Milliseconds allowed. */
export interface TimeLimits {
  readonly start: number
  readonly page: number
}

/** Far over what the slowest needs for the largest page: who takes longer will not come back. */
export const TIME_LIMITS: TimeLimits = { start: 60_000, page: 30_000 }

/** A small page, answered before any that counts: what is loaded and compiled for the first page is start-up. */
const FIRST: PageAsked = {
  id: '',
  url: 'https://kabar.example/berita/1',
  html: '<!DOCTYPE html><html lang="id"><head><title>Dua menteri bertemu</title></head><body><article><h1>Dua menteri bertemu</h1><p>Dua menteri luar negeri bertemu pada hari Senin dan berbicara selama satu jam tentang perdagangan, pelabuhan, dan pelayaran.</p></article></body></html>',
}

/** Characters of its last words that are kept of a process, for the reason of its end. */
const LAST_WORDS = 2000

type Child = ChildProcessByStdio<Writable, Readable, Readable>

interface Running {
  readonly child: Child
  readonly answers: AsyncIterator<AnswerLine>
  readonly ended: Promise<string>
}

/** An extractor's process, started when it is first asked and again after each end. */
export class ExtractorProcess {
  readonly #extractor: Extractor
  readonly #limits: TimeLimits
  #running: Running | undefined

  constructor(extractor: Extractor, limits: TimeLimits = TIME_LIMITS) {
    this.#extractor = extractor
    this.#limits = limits
  }

  /**
   * Asks for one page; a second may be asked for when the first is answered.
   *
   * @throws where the process does not even start: that is no page's fault
   */
  async ask(page: PageAsked): Promise<Outcome> {
    if (this.#running === undefined) {
      const running = started(this.#extractor)
      this.#running = running
      const first = await this.#answered(running, FIRST, this.#limits.start)
      if (first.kind !== 'answer')
        throw new Error(`${this.#extractor.name} does not start: ${first.reason}`)
    }
    return this.#answered(this.#running, page, this.#limits.page)
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    const running = this.#running
    this.#running = undefined
    if (running === undefined) return
    running.child.kill('SIGKILL')
    await running.ended
  }

  async #answered(running: Running, page: PageAsked, limit: number): Promise<Outcome> {
    const { id, url, html } = page
    running.child.stdin.write(`${JSON.stringify({ id, url, html })}\n`)
    const late = Promise.withResolvers<undefined>()
    const timer = setTimeout(() => late.resolve(undefined), limit)
    const line = await Promise.race([running.answers.next(), late.promise])
    clearTimeout(timer)
    if (line?.done === false) return { kind: 'answer', answer: line.value }
    await this.stop()
    return line === undefined
      ? { kind: 'hang', reason: `no answer after ${limit / 1000} s` }
      : { kind: 'crash', reason: await running.ended }
  }
}

function started({ program }: Extractor): Running {
  const child = spawn(process.execPath, [fileURLToPath(program)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    words = (words + piece).slice(-LAST_WORDS)
  })
  // A page written to a process that has just ended: its end is told by `ended`.
  child.stdin.on('error', () => {})
  const ended = once(child, 'close').then(
    ([code, signal]) => `ended with ${code ?? signal}${words === '' ? '' : `: ${words.trim()}`}`,
    (fault: unknown) => String(fault),
  )
  return { child, answers: answersOf(child.stdout), ended }
}

/** The answers until the process ends, or breaks off in one. */
async function* answersOf(output: Readable): AsyncGenerator<AnswerLine> {
  for await (const { bytes } of byteLines(output, Number.POSITIVE_INFINITY)) {
    const answer = answerOf(Buffer.from(bytes ?? []).toString())
    if (answer === undefined) return
    yield answer
  }
}

function answerOf(line: string): AnswerLine | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
