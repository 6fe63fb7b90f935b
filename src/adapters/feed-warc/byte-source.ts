import { type FileHandle, open } from 'node:fs/promises'
import type { Fill } from './byte-window.ts'

/** Bytes of one input, from an offset on. */
export interface ByteSource {
  readonly fill: Fill
  /** False where the input is shorter than the offset. */
  readonly reached: boolean
  /** Its first bytes, whatever the offset. */
  readonly head: Uint8Array
  close(): Promise<void>
}

/** How much of the beginning is looked at to see what a file is. */
const HEAD = 4096

/** Opens a file; what can be read only in order (a pipe with a name) is read in order. */
export async function fileSource(
  path: string,
  offset: number,
  signal?: AbortSignal,
): Promise<ByteSource> {
  const handle = await open(path)
  try {
    const found = await handle.stat()
    if (!found.isFile()) {
      const inOrder: Fill = async (into) =>
        (await handle.read(into, 0, into.length, null)).bytesRead
      return await sourceOf(inOrder, () => handle.close(), offset, signal)
    }
    const head = Buffer.alloc(HEAD)
    const { bytesRead } = await handle.read(head, 0, HEAD, 0)
    return {
      fill: obeying(positioned(handle, offset), signal),
      reached: offset <= found.size,
      head: head.subarray(0, bytesRead),
      close: () => handle.close(),
    }
  } catch (cause) {
    await handle.close()
    throw cause
  }
}

/** Takes bytes from a stream such as the standard input. */
export async function streamSource(
  stream: AsyncIterable<Uint8Array>,
  offset: number,
  signal?: AbortSignal,
): Promise<ByteSource> {
  const iterator = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()
  let ended = false
  const fill: Fill = async (into) => {
    while (rest.length === 0 && !ended) {
      const next = await unlessAborted(iterator.next(), signal)
      if (next.done === true) ended = true
      else rest = next.value
    }
    const piece = rest.subarray(0, into.length)
    into.set(piece)
    rest = rest.subarray(piece.length)
    return piece.length
  }
  const close = async () => {
    // A stream that hangs would hang here too: whoever gave up waiting does not wait for its farewell.
    const farewell = ended ? undefined : iterator.return?.()
    if (signal?.aborted) farewell?.catch(() => {})
    else await farewell
  }
  return await sourceOf(fill, close, offset, signal)
}

async function sourceOf(
  fill: Fill,
  close: () => Promise<void>,
  offset: number,
  signal: AbortSignal | undefined,
): Promise<ByteSource> {
  const obedient = obeying(fill, signal)
  try {
    const head = Buffer.alloc(HEAD)
    let size = 0
    for (let got = -1; got !== 0 && size < HEAD; size += got) {
      got = await obedient(head.subarray(size))
    }
    const first = head.subarray(0, size)
    let rest = first.subarray(offset)
    let reached = size >= offset
    if (size < offset) {
      const waste = Buffer.allocUnsafe(1 << 16)
      let left = offset - size
      for (let got = -1; got !== 0 && left > 0; left -= got) {
        got = await obedient(waste.subarray(0, left))
      }
      reached = left === 0
    }
    return {
      head: first,
      reached,
      close,
      fill: async (into) => {
        if (rest.length === 0) return obedient(into)
        const piece = rest.subarray(0, into.length)
        into.set(piece)
        rest = rest.subarray(piece.length)
        return piece.length
      },
    }
  } catch (cause) {
    await close()
    throw cause
  }
}

function positioned(handle: FileHandle, offset: number): Fill {
  let position = offset
  return async (into) => {
    const { bytesRead } = await handle.read(into, 0, into.length, position)
    position += bytesRead
    return bytesRead
  }
}

/** The same bytes, until a signal says stop. */
export function obeying(fill: Fill, signal: AbortSignal | undefined): Fill {
  return async (into) => {
    signal?.throwIfAborted()
    return fill(into)
  }
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
