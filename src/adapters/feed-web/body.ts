import { pipeline, Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** A body read to its end, or why not. `cut` says that it went on after the limit. */
export type Body =
  | { readonly bytes: Uint8Array; readonly cut: boolean }
  | { readonly reason: 'too-large' }
  | { readonly reason: 'broken'; readonly detail: string }

/** How a body is read. */
export interface BodyLimits {
  /** Bytes, of what comes over the wire and of what it inflates to. */
  readonly maxBytes: number
  /** Whether what is too long is cut there instead of refused. */
  readonly cut: boolean
}

/** More layers than this no honest server puts on. */
const LAYERS = 2

class TooLarge extends Error {}

/**
 * Reads a body and takes off its compression, chunk by chunk: what inflates to more than the limit is given up
 * the moment it does, a few kilobytes over it.
 *
 * @param codings value of `Content-Encoding`
 * @throws what the network or the inflater throws
 */
export async function readBody(
  stream: Readable,
  codings: string | undefined,
  { maxBytes, cut }: BodyLimits,
): Promise<Body> {
  const layers = (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse()
  const unknown = layers.find((coding) => !CODINGS.has(coding))
  if (unknown !== undefined || layers.length > LAYERS) {
    return { reason: 'broken', detail: `Content-Encoding: ${(codings ?? '').slice(0, 60)}` }
  }
  let chunks: AsyncIterable<Uint8Array> = limited(stream, maxBytes, cut)
  for (const coding of layers) chunks = inflated(chunks, coding)
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      parts.push(chunk)
      if (size <= maxBytes) continue
      if (!cut) return { reason: 'too-large' }
      return { bytes: Buffer.concat(parts).subarray(0, maxBytes), cut: true }
    }
  } catch (cause) {
    if (cause instanceof TooLarge) return { reason: 'too-large' }
    throw cause
  }
  return { bytes: Buffer.concat(parts), cut: false }
}

/** The bytes of the wire. Compressed ones may be no more than the limit either. */
async function* limited(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  cut: boolean,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes && !cut) throw new TooLarge()
    yield chunk
  }
}

async function* inflated(
  chunks: AsyncIterable<Uint8Array>,
  coding: string,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  // No byte at all is an empty body, not a broken one.
  if (first.done === true) return
  const rest = follow(first.value, iterator)
  const inflater = inflaterOf(coding, first.value)
  if (inflater === undefined) {
    yield* rest
    return
  }
  const source = Readable.from(rest, { objectMode: false })
  // The fault comes out of the iteration below; the callback only has to be there.
  pipeline(source, inflater, () => {})
  try {
    for await (const chunk of inflater) yield chunk
  } finally {
    inflater.destroy()
    source.destroy()
  }
}

async function* follow(
  first: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  for (;;) {
    const { done, value } = await iterator.next()
    if (done === true) return
    yield value
  }
}

const CODINGS: ReadonlySet<string> = new Set(['gzip', 'x-gzip', 'deflate', 'br'])

/** Undefined where the body does not bear the compression its header names, as behind some old proxies. */
function inflaterOf(coding: string, start: Uint8Array): Transform | undefined {
  const [one = 0, two = 0x8b] = start
  if (coding === 'br') return createBrotliDecompress()
  if (coding !== 'deflate') return one === 0x1f && two === 0x8b ? createGunzip() : undefined
  // "deflate" is meant to have zlib's two bytes before it, and some servers leave them away.
  return (one & 0x0f) === 8 ? createInflate() : createInflateRaw()
}
