import { setTimeout as wait } from 'node:timers/promises'

/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; ends at once, without a fault, when the signal stops it. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Timers hold 32 bits; what is longer would end at once. */
const LONGEST = 2 ** 31 - 1

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    const time = Math.min(Math.max(milliseconds, 0), LONGEST)
    try {
      await wait(time, undefined, signal === undefined ? {} : { signal })
    } catch {
      // Stopped: whoever sleeps looks at the signal.
    }
  },
}
