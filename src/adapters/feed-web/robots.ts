/**
 * What a site allows programs to fetch, by RFC 9309: its robots.txt counts for a day; where there is none (4xx) all is
 * allowed, and where it cannot be had (5xx, no connection) nothing is.
 */
import parseRobots from 'robots-parser'
import type { WebClient } from './client.ts'
import type { Clock } from './clock.ts'
import { type Failure, failure } from './failure.ts'
import type { Fetched } from './page.ts'
import { PRODUCT } from './user-agent.ts'

/** Whether a page may be fetched, and how long its site wants to be left alone between two. */
export interface Verdict {
  readonly refused?: Failure
  /** Seconds, at most a minute. */
  readonly crawlDelay?: number
}

/** Knows the rules of sites. */
export interface Robots {
  verdict(url: URL, signal?: AbortSignal): Promise<Verdict>
}

/** What is read of a robots.txt; RFC 9309 wants no less. */
const SIZE = 500 * 1024

const LONGEST_DELAY = 60
const DAY = 86_400_000
/** A site that was down is asked again sooner, or an hour's fault would cost a day's news. */
const QUARTER = 900_000

/** Sites remembered; more than any list of outlets holds. */
const SITES = 2000

// The published types describe a default export that the module does not have.
const parse = parseRobots as unknown as (
  url: string,
  content: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

interface Rules {
  readonly until: number
  readonly allows: (url: URL) => Failure | undefined
  readonly crawlDelay?: number
}

/** Makes the keeper of rules. */
export function robotsOf(client: WebClient, clock: Clock): Robots {
  const known = new Map<string, Rules>()

  async function rulesOf(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
    const kept = known.get(url.origin)
    if (kept !== undefined && clock.now() < kept.until) return kept
    const place = `${url.origin}/robots.txt`
    const fetched = await client.get(place, { cutAt: SIZE, signal })
    const rules = readRules(place, fetched, clock.now())
    known.delete(url.origin)
    known.set(url.origin, rules)
    if (known.size > SITES) known.delete(known.keys().next().value ?? '')
    return rules
  }

  return {
    async verdict(url, signal) {
      const { allows, crawlDelay } = await rulesOf(url, signal)
      const refused = allows(url)
      return {
        ...(refused === undefined ? {} : { refused }),
        ...(crawlDelay === undefined ? {} : { crawlDelay }),
      }
    },
  }
}

function readRules(place: string, fetched: Fetched, now: number): Rules {
  if (fetched.kind === 'page') {
    // Of a file cut at the limit the last line is half a rule: "Disallow: /" of "Disallow: /cari".
    const { text, cut } = fetched
    const robots = parse(place, cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text)
    const delay = robots.getCrawlDelay(PRODUCT)
    const sound = delay !== undefined && delay > 0
    return {
      until: now + DAY,
      allows: ({ href }) =>
        // Undefined is for addresses of other sites, which are not asked about here.
        robots.isAllowed(href, PRODUCT) === false ? failure('robots', href) : undefined,
      ...(sound ? { crawlDelay: Math.min(delay, LONGEST_DELAY) } : {}),
    }
  }
  if (fetched.kind === 'unchanged' || isAbsent(fetched)) {
    return { until: now + DAY, allows: () => undefined }
  }
  const { reason, retryAfter } = fetched
  const until = reason === 'stopped' ? now : now + Math.max(QUARTER, (retryAfter ?? 0) * 1000)
  return { until, allows: ({ href }) => withheld(href, fetched) }
}

/** No rules: no such file (4xx), one that redirects without end, or one that is no text. */
function isAbsent({ reason, status = 0 }: Failure): boolean {
  // 429 is no absence: the site asks for patience.
  if (status >= 400 && status < 500) return status !== 429
  return ABSENT.has(reason)
}

const ABSENT: ReadonlySet<Failure['reason']> = new Set([
  'too-many-redirects',
  'redirect-loop',
  'redirect-nowhere',
  'not-text',
  'empty',
])

/** Where the host itself cannot be had, that is what a person is told, and not that it has no robots.txt. */
function withheld(href: string, cause: Failure): Failure {
  if (HOSTWIDE.has(cause.reason)) return { ...cause, url: href }
  const { retryAfter } = cause
  return failure('robots-unreachable', href, {
    cause,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })
}

const HOSTWIDE: ReadonlySet<Failure['reason']> = new Set([
  'unknown-host',
  'no-connection',
  'certificate',
  'private-address',
  'too-slow',
  'stopped',
])
