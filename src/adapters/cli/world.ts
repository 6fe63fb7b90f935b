import type { Writable } from 'node:stream'
import type { Refusal } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Feed, Store } from '../../ports.ts'

/** What a feed over paths is told; the file feed's options, which this adapter may not import. */
export interface FeedWish {
  readonly maxBytes?: number
  readonly language?: 'id' | 'en'
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly given?: {
    readonly lang?: string
    readonly outlet?: string
    readonly published?: string
    readonly zone?: string
  }
  readonly onNote?: (name: string, note: string) => void
}

/** Everything the command line touches outside itself; `main.ts` gives the real things, a test others. */
export interface World {
  /** Words after the program's name. */
  readonly argv: readonly string[]
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: Writable
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean }
  /** Columns of the terminal, where there is one. */
  readonly columns?: number
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Aborted by Ctrl-C: the current item is finished, then nothing more is begun. */
  readonly signal: AbortSignal
  readonly version: string
  /** Folder of the sample reports. */
  readonly samples: string
  readonly fileFeed: (paths: readonly string[], wish: FeedWish) => Feed
  /** Loads the rooms, packs and tables: only commands that read pay for them. */
  readonly reader: () => Promise<(report: Report) => Reading | Refusal>
  /** Opens a database, made where there is none; throws StoreFault. */
  readonly openStore: (path: string) => Promise<Store>
  /** Loads the places: from name and country to the IANA zone, where the tables know it. */
  readonly places: () => Promise<PlaceZone>
}

/** The zone of a named place. */
export type PlaceZone = (name: string, country: string | null) => string | undefined
