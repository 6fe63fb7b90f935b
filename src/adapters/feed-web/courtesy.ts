import type { Clock } from './clock.ts'

/** Keeps a distance between two requests to one host. */
export interface Courtesy {
  /**
   * Waits for the host's turn.
   *
   * @param pause milliseconds to keep after this request; more than the usual where the site asks for it
   * @returns milliseconds to wait where that is more than `patience`, and then no turn was taken
   */
  turn(host: string, how: Turn): Promise<number | undefined>
  /** Leaves a host alone for so many milliseconds. */
  holdOff(host: string, milliseconds: number): void
}

/** How a turn is taken. */
export interface Turn {
  readonly pause?: number
  readonly patience: number
  readonly signal?: AbortSignal | undefined
}

/** Hosts remembered, after which those whose time is over are forgotten. */
const HOSTS = 1000

/**
 * Makes one.
 *
 * @param usual milliseconds between two requests to a host
 */
export function courtesyOf(clock: Clock, usual: number): Courtesy {
  /** When a host may be asked again. */
  const free = new Map<string, number>()

  function forget(): void {
    if (free.size <= HOSTS) return
    for (const [host, at] of free) if (at <= clock.now()) free.delete(host)
  }

  return {
    async turn(host, { pause = 0, patience, signal }) {
      const begun = clock.now()
      for (;;) {
        const wait = (free.get(host) ?? 0) - clock.now()
        if (wait <= 0) break
        // Looked at again after each sleep: another may have had the turn, or the host may have asked for more.
        if (clock.now() + wait - begun > patience) return wait
        await clock.sleep(wait, signal)
        if (signal?.aborted) return undefined
      }
      forget()
      free.set(host, clock.now() + Math.max(usual, pause))
      return undefined
    },
    holdOff(host, milliseconds) {
      free.set(host, Math.max(free.get(host) ?? 0, clock.now() + milliseconds))
    },
  }
}
