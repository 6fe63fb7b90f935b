import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** A stream that is written to as fast as it is read, so that a slow reader does not fill the memory. */
export interface Output {
  write(text: string): Promise<void>
  line(text?: string): Promise<void>
}

/** Makes an output of a stream. A stream that is gone (EPIPE) swallows what is written. */
export function outputOf(stream: Writable): Output {
  async function write(text: string): Promise<void> {
    if (stream.destroyed || stream.write(text)) return
    // Rejects where the reader went away (EPIPE): then there is nobody left to wait for.
    await once(stream, 'drain').catch(() => {})
  }
  return { write, line: (text = '') => write(`${text}\n`) }
}
