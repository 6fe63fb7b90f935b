/** The visitor: gets pages as a guest, by the house rules of each site and one at a time. */
import { type WebClient, type WebClientOptions, webClient } from './client.ts'
import { type Clock, systemClock } from './clock.ts'
import { courtesyOf } from './courtesy.ts'
import { failure, notAsked } from './failure.ts'
import type { Fetched, Validators } from './page.ts'
import { robotsOf } from './robots.ts'
import { hostOf } from './target.ts'

/** How the visitor behaves. */
export interface VisitorOptions extends WebClientOptions {
  /** Fetches what robots.txt forbids; for single addresses typed by a person, never for lists or feeds. */
  readonly ignoreRobots?: boolean
  /** Milliseconds between two requests to a host; 5 s unless told. */
  readonly pause?: number
  /** Milliseconds that are waited for a host that is busy or has its turn later; two minutes unless told. */
  readonly patience?: number
}

/** How one page is asked for. */
export interface VisitOptions extends Validators {
  readonly signal?: AbortSignal | undefined
  /** For this one; the visitor's own way unless told. */
  readonly ignoreRobots?: boolean
  /** Milliseconds; the visitor's own unless told. */
  readonly patience?: number
}

/** Gets pages politely. */
export interface Visitor {
  readonly clock: Clock
  /** Never rejects for anything that a URL, a server or the network may do. */
  get(url: string, options?: VisitOptions): Promise<Fetched>
  close(): Promise<void>
}

/** Makes a visitor with a client of its own. */
export function visitorOf(
  options: VisitorOptions = {},
  client: WebClient = webClient(options),
): Visitor {
  const { ignoreRobots: never = false, pause = 5000, patience: usual = 120_000 } = options
  const clock = options.clock ?? systemClock
  const robots = robotsOf(client, clock)
  const courtesy = courtesyOf(clock, pause)

  async function once(url: string, how: VisitOptions, patience: number): Promise<Fetched> {
    const { signal, ignoreRobots = never } = how
    const fetched = await client.get(url, {
      ...how,
      async before(hop) {
        const verdict = ignoreRobots ? {} : await robots.verdict(hop, signal)
        if (verdict.refused !== undefined) return verdict.refused
        const wait = await courtesy.turn(hostOf(hop), {
          pause: (verdict.crawlDelay ?? 0) * 1000,
          patience,
          signal,
        })
        if (wait === undefined) return undefined
        return failure('busy', hop.href, { retryAfter: Math.ceil(wait / 1000) })
      },
    })
    if (fetched.kind === 'failed' && fetched.status !== undefined) {
      const host = URL.parse(fetched.url)
      const { retryAfter = 0 } = fetched
      if (host !== null && retryAfter > 0) courtesy.holdOff(hostOf(host), retryAfter * 1000)
    }
    return fetched
  }

  return {
    clock,
    async get(url, how = {}) {
      const patience = how.patience ?? usual
      const first = await once(url, how, patience)
      // A busy server that says when is taken at its word, once.
      const { retryAfter = Number.POSITIVE_INFINITY } = first.kind === 'failed' ? first : {}
      const again = first.kind === 'failed' && first.reason === 'busy' && !notAsked(first)
      return again && retryAfter * 1000 <= patience ? once(url, how, patience) : first
    },
    close: () => client.close(),
  }
}
