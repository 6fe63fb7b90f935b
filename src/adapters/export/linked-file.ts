import type { ExportFile } from '../../ports.ts'

/** A file of an export that cannot hold every event: a calendar none without a day, a map none without a point. */
export interface LinkedFile extends ExportFile {
  /** Events that were left out; asked for once the content has been read. */
  leftOut(): number
}

/** Counts while a file is written. */
export interface Tally {
  written: number
  leftOut: number
}

/** A file whose pieces are written while they are read; each reading of the content begins, and counts, anew. */
export function linkedFile(
  name: string,
  mediaType: string,
  write: (tally: Tally) => AsyncIterable<string>,
): LinkedFile {
  let tally: Tally = { written: 0, leftOut: 0 }
  return {
    name,
    mediaType,
    content: {
      [Symbol.asyncIterator]() {
        tally = { written: 0, leftOut: 0 }
        return write(tally)[Symbol.asyncIterator]()
      },
    },
    count: () => tally.written,
    leftOut: () => tally.leftOut,
  }
}
