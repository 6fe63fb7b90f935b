import type { Dispatcher } from 'undici'
import { decodePage } from '../feed/decode.ts'
import { type BodyLimits, readBody } from './body.ts'
import type { Clock } from './clock.ts'
import { binaryKind, contentKind, declaresXml, refusedType } from './content-kind.ts'
import { type Failure, type FailureReason, failure } from './failure.ts'
import { reasonOf } from './network-fault.ts'
import { type Fetched, type Validators, validatorsOf } from './page.ts'
import { retryAfter } from './retry-after.ts'

/** Limits of one answer. */
export type HopLimits = BodyLimits

/** What one request needs. */
export interface HopOptions {
  readonly agent: Dispatcher
  /** The User-Agent. */
  readonly name: string
  readonly limits: HopLimits
  /** Milliseconds it may take in all. */
  readonly left: number
  readonly signal: AbortSignal | undefined
  readonly clock: Clock
  readonly validators: Validators
}

/** An answer that sends elsewhere. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly location: string
}

type Answer = Dispatcher.ResponseData

/** Sends one request and reads its answer. */
export async function hop(url: URL, options: HopOptions): Promise<Fetched | Redirect> {
  const { agent, name, left, signal, validators } = options
  const { href } = url
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), Math.max(left, 1))
  let answer: Answer | undefined
  try {
    answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: headersOf(name, validators),
      signal: signal === undefined ? limit.signal : AbortSignal.any([limit.signal, signal]),
    })
    // Letting go of a body before its end is a fault to a stream that nobody listens to.
    answer.body.on('error', () => {})
    return await read(href, answer, options)
  } catch (cause) {
    if (signal?.aborted) return failure('stopped', href)
    if (limit.signal.aborted) return failure('too-slow', href, { cause })
    const reason = reasonOf(cause, answer !== undefined)
    if (reason === undefined) throw cause
    return failure(reason, href, { cause })
  } finally {
    clearTimeout(timer)
    answer?.body.destroy()
  }
}

function headersOf(name: string, { etag, lastModified }: Validators): { [name: string]: string } {
  return {
    'user-agent': name,
    accept:
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.1',
    'accept-language': 'id,en;q=0.9,*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(isHeader(etag) ? { 'if-none-match': etag } : {}),
    ...(isHeader(lastModified) ? { 'if-modified-since': lastModified } : {}),
  }
}

/** They come out of a store: what no server can have sent is not sent back. */
function isHeader(value: string | undefined): value is string {
  return value !== undefined && /^[\x20-\x7e\x80-\xff]{1,1000}$/.test(value)
}

async function read(
  href: string,
  answer: Answer,
  { limits, clock, validators }: HopOptions,
): Promise<Fetched | Redirect> {
  const { statusCode: status, body } = answer
  const header = (name: string): string | undefined => {
    const value = answer.headers[name]
    return typeof value === 'string' ? value : value?.[0]
  }
  const given = validatorsOf({ etag: header('etag'), lastModified: header('last-modified') })
  if (status === 304 && (validators.etag ?? validators.lastModified) !== undefined) {
    return { kind: 'unchanged', url: href, ...validatorsOf(validators), ...given }
  }
  if (REDIRECTS.has(status)) {
    const location = inUtf8(header('location')?.trim() ?? '')
    if (location === '') return failure('redirect-nowhere', href, { status })
    return { kind: 'redirect', location }
  }
  const bad = refusal(href, status, header('retry-after'), clock)
  if (bad !== undefined) return bad

  const type = header('content-type')
  const picture = limits.cut ? undefined : refusedType(type)
  if (picture !== undefined) return failure('not-text', href, { detail: picture })
  const promised = Number(header('content-length') ?? 0)
  if (!limits.cut && promised > limits.maxBytes) return tooLarge(href, limits)
  const read = await readBody(body, header('content-encoding'), limits)
  if ('reason' in read) {
    if (read.reason === 'too-large') return tooLarge(href, limits)
    return failure('broken', href, { detail: read.detail })
  }
  const { bytes, cut } = read
  const binary = binaryKind(bytes)
  if (binary !== undefined) return failure('not-text', href, { detail: binary })
  const { text, encoding } = decodePage(bytes, type, { xml: declaresXml(bytes) })
  if (!limits.cut && text.trim() === '') return failure('empty', href)
  const content = contentKind(text, type)
  return { kind: 'page', url: href, content, text, encoding, cut, ...given }
}

/** Newsrooms write letters of their language into `Location` as they are; a header is read byte by byte. */
function inUtf8(location: string): string {
  if (!/[\x80-\xff]/.test(location) || /[^\x00-\xff]/.test(location)) return location
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'))
  } catch {
    return location
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function refusal(
  href: string,
  status: number,
  wait: string | undefined,
  clock: Clock,
): Failure | undefined {
  if (status === 200 || status === 203) return undefined
  const reason = STATUS.get(status) ?? (status >= 500 ? 'server-error' : 'status')
  if (reason !== 'busy') return failure(reason, href, { status })
  const seconds = retryAfter(wait, clock.now())
  return failure(reason, href, {
    status,
    ...(seconds === undefined ? {} : { retryAfter: seconds }),
  })
}

const STATUS: ReadonlyMap<number, FailureReason> = new Map([
  [204, 'empty'],
  [205, 'empty'],
  [401, 'closed'],
  [402, 'closed'],
  [403, 'closed'],
  [404, 'not-found'],
  [410, 'not-found'],
  [429, 'busy'],
  [451, 'closed'],
  [503, 'busy'],
])

function tooLarge(href: string, { maxBytes }: HopLimits): Failure {
  return failure('too-large', href, { detail: String(maxBytes) })
}
