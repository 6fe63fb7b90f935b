import type { Writable } from 'node:stream'
import type { Messages } from '../messages/messages.ts'
import type { Output } from './output.ts'

/** Tells how far a long run is, on the standard error. */
export interface Progress {
  /** One more is done. */
  step(): Promise<void>
  /** Makes room for a line of something else on the same stream. */
  clear(): void
  stop(): void
}

/** What progress needs to know. */
export interface ProgressSetting {
  readonly total: number | undefined
  readonly words: Messages
  readonly error: Output
  readonly stream: Writable
  /** Whether a moving bar may be drawn: the error stream is a terminal and nothing else writes to it. */
  readonly bar: boolean
  readonly now: () => number
}

const EVERY = 10_000

/** A bar on a terminal; elsewhere one line every ten seconds, so that a log stays readable. */
export async function progressOf(setting: ProgressSetting): Promise<Progress> {
  return setting.bar ? movingBar(setting) : timedLines(setting)
}

async function movingBar({ total, words, stream, now }: ProgressSetting): Promise<Progress> {
  const { default: library } = await import('cli-progress')
  const begun = now()
  const bar = new library.SingleBar({
    stream: stream as NodeJS.WritableStream,
    format: total === undefined ? '{told}' : '[{bar}] {told}',
    barCompleteChar: '#',
    barIncompleteChar: '-',
    clearOnComplete: true,
    hideCursor: null,
    // Ctrl-C is the program's: it finishes the current report first.
    gracefulExit: false,
    barsize: 24,
  })
  const told = (done: number): { told: string } => ({
    told: words.progress(done, total, rate(done, now() - begun)),
  })
  let done = 0
  let drawn = false
  const draw = (): void => {
    const shown = Math.min(done, total ?? 1)
    if (drawn) bar.update(shown, told(done))
    else bar.start(total ?? 1, shown, told(done))
    drawn = true
  }
  // The bar puts the cursor back where it began: whatever is written meanwhile would be written over.
  const remove = (): void => {
    if (drawn) bar.stop()
    drawn = false
  }
  draw()
  return {
    async step() {
      done++
      draw()
    },
    clear: remove,
    stop: remove,
  }
}

function timedLines({ total, words, error, now }: ProgressSetting): Progress {
  const begun = now()
  let last = begun
  let done = 0
  return {
    async step() {
      done++
      const time = now()
      if (time - last < EVERY) return
      last = time
      await error.line(words.progress(done, total, rate(done, time - begun)))
    },
    clear() {},
    stop() {},
  }
}

function rate(done: number, milliseconds: number): string {
  return milliseconds <= 0 ? '0' : ((done * 1000) / milliseconds).toFixed(done < 1000 ? 1 : 0)
}
