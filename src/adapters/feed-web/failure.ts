/** Why a page could not be had: the whole list. */
export type FailureReason =
  /** The words are no web address. */
  | 'not-an-address'
  /** Neither http nor https. */
  | 'scheme'
  /** A name and password stand in the address. */
  | 'credentials'
  | 'port'
  /** The address, or where it redirects to, is not on the public net. */
  | 'private-address'
  | 'unknown-host'
  | 'no-connection'
  | 'certificate'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'redirect-loop'
  /** A redirect that names no place. */
  | 'redirect-nowhere'
  /** Leads from a story to another host. */
  | 'other-host'
  /** 404 or 410. */
  | 'not-found'
  /** 401, 402, 403, 451: for subscribers, or not for programs. */
  | 'closed'
  /** 429 or 503: later, perhaps at `retryAfter`. */
  | 'busy'
  /** The rest of 5xx. */
  | 'server-error'
  /** Any other answer that is no page. */
  | 'status'
  /** Images, PDF, sound. */
  | 'not-text'
  /** Not HTTP, a body cut short, or one that does not inflate. */
  | 'broken'
  | 'empty'
  /** robots.txt forbids it. */
  | 'robots'
  /** robots.txt could not be had, which forbids too (RFC 9309). */
  | 'robots-unreachable'
  /** A feed or JSON where a story was asked for. */
  | 'not-a-story'
  /** Neither a feed nor a page. */
  | 'not-a-feed'
  /** The person stopped it. */
  | 'stopped'

/** A page that could not be had, and why. */
export interface Failure {
  readonly kind: 'failed'
  readonly reason: FailureReason
  /** Where it failed: after redirects not what was asked for. */
  readonly url: string
  readonly status?: number
  /** Seconds the server asks to wait. */
  readonly retryAfter?: number
  /** What was found instead ("PDF", "image/png"), or the limit ("20 MB"). */
  readonly detail?: string
  readonly cause?: unknown
}

/** Makes a failure. */
export function failure(
  reason: FailureReason,
  url: string,
  more: Omit<Failure, 'kind' | 'reason' | 'url'> = {},
): Failure {
  return { kind: 'failed', reason, url, ...more }
}

const PASSING: ReadonlySet<FailureReason> = new Set([
  'unknown-host',
  'no-connection',
  'too-slow',
  'busy',
  'server-error',
  'broken',
  'robots-unreachable',
  'stopped',
])

/** Whether the same address may well be had another time. */
export function mayPass({ reason }: Failure): boolean {
  return PASSING.has(reason)
}

/** Whether nothing was asked at all, because the host had said before that it wants to be left alone. */
export function notAsked({ reason, status }: Failure): boolean {
  return reason === 'busy' && status === undefined
}
