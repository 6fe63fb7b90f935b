/** One line of a file, from 1; `bytes` is missing where the line is longer than allowed. */
export interface ByteLine {
  readonly number: number
  readonly size: number
  readonly bytes?: Uint8Array
}

/**
 * Cuts a stream into lines at LF, holding one line in memory and none that is over the limit.
 *
 * @param limit bytes a line may have
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  for await (const chunk of chunks) {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(10, from)
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end)
      size += piece.length
      if (size > limit) parts = []
      else parts.push(piece)
      if (end === -1) break
      yield lineOf(number, size, parts, limit)
      number++
      parts = []
      size = 0
      from = end + 1
    }
  }
  if (size > 0) yield lineOf(number, size, parts, limit)
}

function lineOf(
  number: number,
  size: number,
  parts: readonly Uint8Array[],
  limit: number,
): ByteLine {
  return size > limit ? { number, size } : { number, size, bytes: Buffer.concat(parts) }
}
