import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import type { ByteWindow, Fill } from './byte-window.ts'
import { fits, TRAILER } from './gzip-member.ts'

/** Bytes packed a thousandfold at most: what one piece unpacks to is 4 MB in the worst case. */
const PIECE = 4096

/** What stopped the unpacking of a member. */
export class MemberFault extends Error {
  readonly kind: 'broken' | 'truncated'
  constructor(kind: MemberFault['kind']) {
    super(`gzip member is ${kind}`)
    this.name = 'MemberFault'
    this.kind = kind
  }
}

/**
 * Unpacks a gzip member too big to be unpacked at once, piece by piece, and checks it against its trailer at the end.
 * The window stands behind the member's header and is left behind its trailer; where the member is broken, at the
 * piece that broke it.
 */
export class Inflation {
  readonly #packed: ByteWindow
  readonly #engine: InflateRaw = createInflateRaw({ chunkSize: 1 << 16 })
  #chunks: Uint8Array[] = []
  #sum = 0
  #length = 0
  #over = false
  #settle: (fault?: MemberFault) => void = () => {}

  constructor(packed: ByteWindow) {
    this.#packed = packed
    // One piece is written only when the one before is done, so that nothing is lost where a piece is broken.
    this.#engine.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk))
    this.#engine.on('error', () => this.#settle(new MemberFault('broken')))
    this.#engine.on('end', () => {
      this.#over = true
      this.#settle()
    })
  }

  /** Gives the unpacked bytes; throws a `MemberFault` where the member is damaged. */
  readonly fill: Fill = async (into) => {
    while (this.#chunks.length === 0) {
      if (this.#over) return 0
      await this.#unpackPiece()
      if (this.#over) await this.#check()
    }
    return this.#give(into)
  }

  /** Lets go of the engine. */
  close(): void {
    this.#engine.destroy()
  }

  #give(into: Uint8Array): number {
    let given = 0
    let whole = 0
    for (const chunk of this.#chunks) {
      const piece = chunk.subarray(0, into.length - given)
      into.set(piece, given)
      given += piece.length
      if (piece.length < chunk.length) {
        this.#chunks[whole] = chunk.subarray(piece.length)
        break
      }
      whole++
    }
    this.#chunks.splice(0, whole)
    return given
  }

  async #unpackPiece(): Promise<void> {
    await this.#packed.ensure(PIECE)
    const piece = this.#packed.held.subarray(0, PIECE)
    if (piece.length === 0) throw new MemberFault('truncated')
    const before = this.#engine.bytesWritten
    const fault = await new Promise<MemberFault | undefined>((resolve) => {
      this.#settle = resolve
      this.#engine.write(piece, () => resolve(undefined))
    })
    if (fault !== undefined) throw fault
    this.#packed.take(this.#engine.bytesWritten - before)
    for (const chunk of this.#chunks) {
      this.#sum = crc32(chunk, this.#sum)
      this.#length += chunk.length
    }
  }

  async #check(): Promise<void> {
    if (!(await this.#packed.ensure(TRAILER))) throw new MemberFault('truncated')
    const trailer = this.#packed.held.subarray(0, TRAILER)
    if (!fits(trailer, this.#sum, this.#length)) throw new MemberFault('broken')
    this.#packed.take(TRAILER)
  }
}
