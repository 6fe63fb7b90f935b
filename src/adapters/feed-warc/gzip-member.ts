import { constants, crc32, inflateRawSync } from 'node:zlib'

/** CRC32 and length, four bytes each, little endian. */
export const TRAILER = 8
/** How every gzip member begins: magic, and deflate as its method. */
export const MAGIC: Uint8Array = Uint8Array.of(0x1f, 0x8b, 0x08)

const FIXED = 10
const HEADER_CRC = 2
const EXTRA = 4
const NAME = 8
const COMMENT = 16
const RESERVED = 0xe0

/**
 * The length of the gzip header bytes begin with; undefined where they begin with none, or with one that is not
 * whole in them.
 */
export function gzipHeader(bytes: Uint8Array): number | undefined {
  if (bytes.length < FIXED || MAGIC.some((byte, index) => bytes[index] !== byte)) return undefined
  const flags = bytes[3]!
  if ((flags & RESERVED) !== 0) return undefined
  let end = FIXED
  if ((flags & EXTRA) !== 0) {
    if (bytes.length < end + 2) return undefined
    end += 2 + bytes[end]! + 256 * bytes[end + 1]!
  }
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) === 0) continue
    const zero = bytes.indexOf(0, end)
    if (zero === -1) return undefined
    end = zero + 1
  }
  if ((flags & HEADER_CRC) !== 0) end += 2
  return end <= bytes.length ? end : undefined
}

/** A gzip member unpacked, with the bytes it took, header and trailer counted. */
export interface WholeMember {
  readonly bytes: Uint8Array
  readonly size: number
}

/** Why a member was not unpacked: it is damaged, or there is more of it, packed or unpacked, than may be. */
export type Unpackable = 'broken' | 'more-bytes' | 'more-room'

/**
 * Unpacks the gzip member that bytes begin with, and checks it against its trailer.
 *
 * @param room bytes it may have unpacked
 */
export function wholeMember(
  bytes: Uint8Array,
  header: number,
  room: number,
): WholeMember | Unpackable {
  try {
    const { buffer, engine } = unpack(bytes.subarray(header), {
      info: true,
      chunkSize: 1 << 17,
      maxOutputLength: room,
    })
    const end = header + engine.bytesWritten
    const trailer = bytes.subarray(end, end + TRAILER)
    if (trailer.length < TRAILER) return 'more-bytes'
    if (!fits(trailer, crc32(buffer), buffer.length)) return 'broken'
    return { bytes: buffer, size: end + TRAILER }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'Z_BUF_ERROR') return 'more-bytes'
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'more-room'
    if (code === 'Z_DATA_ERROR' || code === 'Z_NEED_DICT') return 'broken'
    throw cause
  }
}

// The published types know only the result without `info`.
const unpack = inflateRawSync as unknown as (
  bytes: Uint8Array,
  options: { info: true; chunkSize: number; maxOutputLength: number },
) => { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }

/** Whether a trailer agrees with what was unpacked. */
export function fits(trailer: Uint8Array, sum: number, length: number): boolean {
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER)
  return view.getUint32(0, true) === sum && view.getUint32(4, true) === length % 2 ** 32
}

const BEGINNING = 1024

/** The first unpacked bytes of the gzip member that bytes begin with; none where it is damaged or no gzip. */
export function unpackedBeginning(bytes: Uint8Array): Uint8Array {
  const header = gzipHeader(bytes)
  if (header === undefined) return new Uint8Array()
  try {
    return inflateRawSync(bytes.subarray(header, header + BEGINNING), {
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch {
    // Damaged within its first bytes: zlib has no other way to say so.
    return new Uint8Array()
  }
}
