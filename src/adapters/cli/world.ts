import type { Writable } from 'node:stream'
import type { Meaning } from '../../merge.ts'
import type { Exporter, Feed, Reader, Store, StoreUpkeep } from '../../ports.ts'

/** What a feed is told; options of the feeds, which this adapter may not import. */
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
  /** Fetches from this machine and its network too. */
  readonly allowPrivate?: boolean
  /** Fetches addresses that were typed although robots.txt forbids it. */
  readonly ignoreRobots?: boolean
  /** Where a newsroom can reach whoever fetches from it. */
  readonly contact?: string
  /** Stories taken of one feed. */
  readonly maxItems?: number
  /** Place in the first web archive from which it is read on, as a note told it. */
  readonly resume?: string
}

/** What a watch is told besides. */
export interface WatchWish extends FeedWish {
  readonly polls: Pick<Store, 'poll' | 'putPoll'>
  /** One round, and then the end. */
  readonly once: boolean
  /** Milliseconds between two polls of a source; 15 minutes unless told. */
  readonly interval?: number
}

/** How an export is written; each format takes what concerns it. */
export interface ExportWish {
  /** Of titles a person reads, in a calendar for example. */
  readonly language?: 'id' | 'en'
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly excel?: boolean
  /** CRLF ends a line, not LF alone. */
  readonly crlf?: boolean
  /** Cells that a spreadsheet would take for formulas stay as they are. */
  readonly raw?: boolean
}

/** A format events can be exported in. */
export interface ExportFormat {
  /** As it is asked for: `csv`, `ics`. */
  readonly name: string
  /** One file, that may go to the standard output too, or a folder of files. */
  readonly layout: 'file' | 'folder'
  /** A line of the help. */
  readonly summary: { readonly en: string; readonly id: string }
  /** Loads it. */
  readonly open: (wish: ExportWish) => Promise<Exporter>
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
  /** The terminal itself, where the standard input and output are one: keys come from `stdin`. */
  readonly terminal?: Terminal
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Aborted by Ctrl-C: the current item is finished, then nothing more is begun. */
  readonly signal: AbortSignal
  readonly version: string
  /** Folder of the sample reports. */
  readonly samples: string
  /** Opens what was named: files, folders, `-`, web addresses. */
  readonly feed: (inputs: readonly string[], wish: FeedWish) => Promise<Feed>
  /** Watches what was named: addresses of feeds and pages, lists of feeds. */
  readonly watch: (inputs: readonly string[], wish: WatchWish) => Promise<Feed>
  /** Loads the rooms, packs and tables: only commands that read pay for them. */
  readonly reader: () => Promise<Reader>
  /** Opens a database, made where there is none; throws StoreFault. */
  readonly openStore: (path: string) => Promise<Store>
  /** Formats of `kawat export`, in the order of its help. */
  readonly formats: readonly ExportFormat[]
  /** What keeps a database in order: a file's path, or the address of a server. */
  readonly upkeep: (place: string) => Promise<StoreUpkeep>
  /** Loads the places: from name and country to the IANA zone, where the tables know it. */
  readonly places: () => Promise<PlaceZone>
  /** Loads the states: from a code of two or three letters, or a name in any of our languages, to the code of the record. */
  readonly countries: () => Promise<CountryCode>
  /** Loads what words mean, in all languages read: translations of one statement are told by it. */
  readonly meaning: () => Promise<Meaning>
}

/** The code of a state; undefined for what names none. */
export type CountryCode = (word: string) => string | undefined

/** The zone of a named place. */
export type PlaceZone = (name: string, country: string | null) => string | undefined

/** A terminal as far as a program of single keys needs it. */
export interface Terminal {
  /** Gives each key at once and unshown, Ctrl-C too; off again when the program ends, however it ends. */
  raw(on: boolean): void
  size(): { readonly columns: number; readonly rows: number }
  /** Calls whenever the window has another size. @returns to stop it */
  onResize(listener: () => void): () => void
  /** Waits for no more keys, so that the program can end. */
  release(): void
}
