const HEAD = 4096
const LINE_FEED = 10

/** A stream of which the beginning can be looked at before it is read on; nothing is lost by looking. */
export interface Stock {
  /** The first bytes, up to some thousands. */
  head(): Promise<Uint8Array>
  /** The first line that is not blank; undefined where it is longer than the limit. */
  firstLine(limit: number): Promise<Uint8Array | undefined>
  /** Everything; undefined where it is more than the limit. */
  whole(limit: number): Promise<Uint8Array | undefined>
  /** Everything as a stream. */
  rest(): AsyncGenerator<Uint8Array>
  /** Lets go of the stream. */
  close(): Promise<void>
}

/** Makes a stock of a stream. */
export function stockOf(stream: AsyncIterable<Uint8Array>): Stock {
  const iterator = stream[Symbol.asyncIterator]()
  let held: Uint8Array[] = []
  let size = 0
  let ended = false

  async function pull(): Promise<Uint8Array | undefined> {
    if (ended) return undefined
    const { done, value } = await iterator.next()
    if (done === true) {
      ended = true
      return undefined
    }
    held.push(value)
    size += value.length
    return value
  }

  function joined(): Uint8Array {
    const all = Buffer.concat(held)
    held = [all]
    return all
  }

  return {
    async head() {
      while (size < HEAD && (await pull()) !== undefined);
      return joined()
    },
    async firstLine(limit) {
      let at = 0
      for (let begun = false; ; at++) {
        const chunk = held[at] ?? (size > limit ? undefined : await pull())
        if (chunk === undefined) break
        const from = begun ? 0 : chunk.findIndex((byte) => byte > 32)
        if (from === -1) continue
        begun = true
        if (chunk.indexOf(LINE_FEED, from) !== -1) break
      }
      const all = joined()
      const from = Math.max(
        all.findIndex((byte) => byte > 32),
        0,
      )
      const end = all.indexOf(LINE_FEED, from)
      if (end === -1 && size > limit) return undefined
      return all.subarray(from, end === -1 ? all.length : end)
    },
    async whole(limit) {
      while (size <= limit && (await pull()) !== undefined);
      return size > limit ? undefined : joined()
    },
    async *rest() {
      for (const chunk of held) yield chunk
      held = []
      for (;;) {
        const { done, value } = ended ? { done: true, value: undefined } : await iterator.next()
        if (done === true || value === undefined) return
        yield value
      }
    },
    async close() {
      await iterator.return?.()
    },
  }
}
