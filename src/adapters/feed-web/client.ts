/**
 * The client: one GET of one page, with limits on everything a server may do.
 *
 * What goes wrong is a value. Redirects are followed by hand, because each hop is an address of its own:
 * it is checked again, and whoever calls is asked about it (`before`).
 */
import type { Dispatcher } from 'undici'
import { type Resolve, resolveBySystem } from './address.ts'
import { type Clock, systemClock } from './clock.ts'
import { guardedAgent } from './connection.ts'
import { type Failure, failure } from './failure.ts'
import { type HopLimits, hop } from './hop.ts'
import type { Fetched, Validators } from './page.ts'
import { targetOf } from './target.ts'
import { userAgent } from './user-agent.ts'

/** How the client works; times in milliseconds. */
export interface WebClientOptions {
  /** Where a newsroom can reach whoever runs this: an address of a page or of mail, told in the User-Agent. */
  readonly contact?: string
  /** Lets it fetch from the own machine and network, and from any port; never for addresses of strangers. */
  readonly allowPrivate?: boolean
  /** Bytes a page may have, inflated; 20 MB unless told. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
  readonly connectTimeout?: number
  readonly headersTimeout?: number
  /** Between two pieces of a body. */
  readonly bodyTimeout?: number
  /** For everything, redirects included. */
  readonly overallTimeout?: number
  readonly resolve?: Resolve
  /** Another way to the net, such as a proxy; which addresses it connects to is then its own business. */
  readonly dispatcher?: Dispatcher
  readonly clock?: Clock
}

/** How one page is asked for. */
export interface GetOptions extends Validators {
  readonly signal?: AbortSignal | undefined
  /** Asked before every hop; a failure ends it there. The time it takes does not count. */
  readonly before?: (url: URL) => Promise<Failure | undefined>
  /** Takes any text and cuts it at so many bytes, as for robots.txt. */
  readonly cutAt?: number
}

/** Gets pages. */
export interface WebClient {
  readonly allowPrivate: boolean
  /** Never rejects for anything that a URL, a server or the network may do. */
  get(url: string, options?: GetOptions): Promise<Fetched>
  /** Lets go of the connections. */
  close(): Promise<void>
}

/** 20 MB. */
export const DEFAULT_MAX_BYTES: number = 20_000_000

/** Makes a client. */
export function webClient(options: WebClientOptions = {}): WebClient {
  const {
    allowPrivate = false,
    maxBytes = DEFAULT_MAX_BYTES,
    maxRedirects = 5,
    connectTimeout = 10_000,
    headersTimeout = 20_000,
    bodyTimeout = 20_000,
    overallTimeout = 60_000,
    resolve = resolveBySystem,
    clock = systemClock,
  } = options
  const { dispatcher } = options
  const agent =
    dispatcher ??
    guardedAgent({ connectTimeout, headersTimeout, bodyTimeout, allowPrivate, resolve })
  const name = userAgent(options.contact)

  async function get(asked: string, how: GetOptions = {}): Promise<Fetched> {
    const { signal, before, cutAt } = how
    const limits: HopLimits = { maxBytes: cutAt ?? maxBytes, cut: cutAt !== undefined }
    const seen = new Set<string>()
    let left = overallTimeout
    let target = targetOf(asked, allowPrivate)
    for (;;) {
      if ('kind' in target) return target
      const { href } = target
      if (seen.has(href)) return failure('redirect-loop', href)
      if (seen.size > maxRedirects) {
        return failure('too-many-redirects', href, { detail: String(maxRedirects) })
      }
      seen.add(href)
      const refused = await before?.(target)
      if (refused !== undefined) return refused
      if (signal?.aborted) return failure('stopped', href)
      const begun = performance.now()
      const result = await hop(target, {
        agent,
        name,
        limits,
        left,
        signal,
        clock,
        validators: how,
      })
      if (result.kind !== 'redirect') return result
      left -= performance.now() - begun
      target = targetOf(result.location, allowPrivate, target)
    }
  }

  return {
    allowPrivate,
    get,
    async close() {
      // What was handed in is closed by whoever made it.
      if (dispatcher === undefined) await agent.destroy()
    },
  }
}
