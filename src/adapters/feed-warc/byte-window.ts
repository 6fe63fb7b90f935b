/** Puts the next bytes of a stream into an array and tells how many; 0 is the end and stays the end. */
export type Fill = (into: Uint8Array) => Promise<number>

/**
 * A stream seen through a window: what is held is one piece of memory, which is used again and again. Grows only to
 * what is asked for by `ensure`.
 */
export class ByteWindow {
  #bytes: Uint8Array
  #start = 0
  #end = 0
  #offset: number
  #ended = false
  readonly #fill: Fill

  constructor(fill: Fill, size: number, offset = 0) {
    this.#fill = fill
    this.#bytes = Buffer.allocUnsafeSlow(size)
    this.#offset = offset
  }

  /** A window over bytes that are all there. */
  static over(bytes: Uint8Array): ByteWindow {
    const window = new ByteWindow(nothing, 0)
    window.#bytes = bytes
    window.#end = bytes.length
    window.#ended = true
    return window
  }

  /** Offset in the stream of the first byte held. */
  get offset(): number {
    return this.#offset
  }

  /** What is held; good until the next `ensure` or `skip`. */
  get held(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end)
  }

  /** Holds so many bytes or more; false where the stream has fewer, which are then all held. */
  async ensure(count: number): Promise<boolean> {
    while (this.#end - this.#start < count) {
      if (this.#ended) return false
      this.#makeRoom(count)
      const got = await this.#fill(this.#bytes.subarray(this.#end))
      this.#end += got
      this.#ended = got === 0
    }
    return true
  }

  /** Lets go of bytes that are held. */
  take(count: number): void {
    this.#start += count
    this.#offset += count
  }

  /** Lets go of bytes as they come; tells how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0 && (await this.ensure(1))) {
      const step = Math.min(left, this.#end - this.#start)
      this.take(step)
      left -= step
    }
    return count - left
  }

  #makeRoom(count: number): void {
    if (this.#start === this.#end) {
      this.#start = 0
      this.#end = 0
    }
    const { length } = this.#bytes
    if (count <= length - this.#start) return
    const held = this.held
    // A length is a claim: memory is taken as bytes come, not because a header says so. A third is kept free, so that
    // what is held is not moved at every step.
    if (SLACK * count > length && held.length > length / 2) {
      this.#bytes = Buffer.allocUnsafeSlow(Math.ceil(SLACK * Math.min(count, 2 * length)))
    }
    this.#bytes.set(held)
    this.#start = 0
    this.#end = held.length
  }
}

/** Room for what is asked for at most, and half as much. */
const SLACK = 1.5

const nothing: Fill = async () => 0
