import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib'
import type { Fields } from './fields.ts'

/** A body that cannot be had, and why. */
export type Undecoded = 'too-large' | 'undecodable'

const LINE_FEED = 10
const SPACE = 32
const LESS_THAN = 60
/** Digits and extensions a chunk's size line may have. */
const SIZE_LINE = 1024
/** Codings one over the other; more are nobody's page. */
const CODINGS = 3

/**
 * Undoes the transfer coding and the content codings of a body. Many crawlers undo them and leave the header as it was:
 * a body that is not coded as its header says is taken as it is, if it looks like a page.
 *
 * @param limit bytes it may have afterwards
 * @param cut whether the crawler cut the record off, so that a coding may lack its end
 */
export function decodedBody(
  body: Uint8Array,
  fields: Fields,
  { limit, cut }: { readonly limit: number; readonly cut: boolean },
): Uint8Array | Undecoded {
  let bytes = body
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) {
    const joined = joinedChunks(body)
    if (joined === undefined && !looksLikePage(body)) return 'undecodable'
    bytes = joined ?? body
  }
  const codings = (fields.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > CODINGS) return 'undecodable'
  for (const coding of codings.reverse()) {
    const decoded = uncoded(bytes, coding, limit, cut)
    if (decoded === 'too-large') return decoded
    if (decoded === 'undecodable') return looksLikePage(bytes) ? bytes : decoded
    bytes = decoded
  }
  return bytes.length > limit ? 'too-large' : bytes
}

function looksLikePage(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 1024)
  return beginning.find((byte) => byte > SPACE && byte < 0x80) === LESS_THAN
}

/** Joins the chunks of a chunked body, and what there is of the last one; undefined where it is not chunked. */
function joinedChunks(body: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length)
  const joined = Buffer.allocUnsafe(body.length)
  let length = 0
  let at = 0
  while (at < text.length) {
    const end = text.subarray(at, at + SIZE_LINE).indexOf(LINE_FEED)
    const line = text.toString('latin1', at, end === -1 ? at + SIZE_LINE : at + end)
    const digits = /^ *([\da-f]{1,8}) *(?:;.*)?\r*$/i.exec(line)?.[1]
    if (end === -1) return digits !== undefined && at > 0 ? joined.subarray(0, length) : undefined
    if (digits === undefined) return undefined
    const size = Number.parseInt(digits, 16)
    if (size === 0) break
    at += end + 1
    length += text.copy(joined, length, at, Math.min(at + size, text.length))
    at += size
    if (text[at] === 13) at++
    if (text[at] === LINE_FEED) at++
  }
  return joined.subarray(0, length)
}

function uncoded(
  bytes: Uint8Array,
  coding: string,
  limit: number,
  cut: boolean,
): Uint8Array | Undecoded {
  const options = {
    maxOutputLength: limit,
    ...(cut ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
  }
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes, options)
      case 'deflate':
        // Half of the servers that say "deflate" leave the zlib header out.
        return hasZlibHeader(bytes) ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
      case 'br':
        return brotliDecompressSync(bytes, { maxOutputLength: limit })
      case 'zstd':
        return zstdDecompressSync(bytes, { maxOutputLength: limit })
      default:
        return 'undecodable'
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'undecodable'
  }
}

function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0
}
