/**
 * The WARC feed: web archives, as crawlers such as Common Crawl's write them, as reports.
 *
 * A file is read through a window, record by record, so that its size is of no account. Every item tells where its
 * record begins and where the next one does: reading can go on there another day.
 */
import type { Feed, FeedItem } from '../../ports.ts'
import { makeReport } from '../../report.ts'
import { faultInWords } from '../feed/file-fault.ts'
import type { FeedLanguage } from '../feed/language.ts'
import { Archive, FILE_WINDOW, type Found } from './archive.ts'
import { type ByteSource, fileSource, streamSource } from './byte-source.ts'
import { ByteWindow } from './byte-window.ts'
import { pageOf } from './page.ts'
import { placeInWords, type WarcPlace } from './place.ts'
import { sentences, type WarcSentences } from './sentences.ts'
import { warcForm } from './sniff.ts'
import { Tally, type WarcSummary } from './summary.ts'

/** An item with its record's place and the next one's; both are missing where a file could not be opened. */
export type WarcItem = FeedItem & { readonly at?: WarcPlace; readonly next?: WarcPlace }

/** A feed that tells places. */
export interface WarcFeed extends Feed {
  reports(signal?: AbortSignal): AsyncIterable<WarcItem>
}

/** How the feed works. */
export interface WarcFeedOptions {
  /** Bytes a record's block may have, and a page when its codings are undone; 20 MB unless told. */
  readonly maxBytes?: number
  /** Where to go on in the first of the paths: the `next` of the last item that was dealt with. */
  readonly from?: WarcPlace
  /** Language of the sentences about what failed; English unless told. */
  readonly language?: FeedLanguage
  /** The standard input, read for the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** What the archive does not say of its reports. */
  readonly given?: { readonly lang?: string; readonly outlet?: string; readonly zone?: string }
  /** Told once, at the end, what became of everything; also where reading is stopped. */
  readonly onSummary?: (summary: WarcSummary) => void
}

/** 20 MB. */
export const DEFAULT_MAX_RECORD: number = 20_000_000

interface Desk {
  readonly limit: number
  readonly given: NonNullable<WarcFeedOptions['given']>
  readonly words: WarcSentences
  readonly stdin: AsyncIterable<Uint8Array>
  readonly tally: Tally
}

/**
 * Makes a feed over WARC files (`-` is the standard input).
 *
 * @returns a feed whose items are the pages of the archives in their order, and sentences about what is damaged; what
 *   holds no page is counted, but is no item. It throws nothing.
 */
export function warcFeed(paths: readonly string[], options: WarcFeedOptions = {}): WarcFeed {
  return {
    async *reports(signal) {
      const tally = new Tally()
      const desk: Desk = {
        limit: options.maxBytes ?? DEFAULT_MAX_RECORD,
        given: options.given ?? {},
        words: sentences[options.language ?? 'en'],
        stdin: options.stdin ?? nothing(),
        tally,
      }
      let complete = false
      try {
        for (const [index, path] of paths.entries()) {
          if (signal?.aborted) return
          yield* itemsOf(path, index === 0 ? (options.from ?? START) : START, desk, signal)
        }
        if (signal?.aborted) return
        complete = true
      } finally {
        options.onSummary?.(tally.summary(complete))
      }
    },
  }
}

const START: WarcPlace = { offset: 0 }

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* itemsOf(
  name: string,
  from: WarcPlace,
  desk: Desk,
  signal: AbortSignal | undefined,
): AsyncGenerator<WarcItem> {
  const { words } = desk
  if (/^https?:\/\//i.test(name)) {
    yield { name, failed: words.webAddress }
    return
  }
  let source: ByteSource | undefined
  try {
    source =
      name === '-'
        ? await streamSource(desk.stdin, from.offset, signal)
        : await fileSource(name, from.offset, signal)
    desk.tally.files++
    if (source.reached) yield* itemsIn(source, name, from, desk, signal)
    else yield { name, failed: words.beyondEnd(placeInWords(from)) }
  } catch (cause) {
    // Only the file system and the abort signal throw here.
    if (!signal?.aborted) yield { name, failed: faultInWords(cause, words), cause }
  } finally {
    await source?.close()
  }
}

async function* itemsIn(
  source: ByteSource,
  name: string,
  from: WarcPlace,
  desk: Desk,
  signal: AbortSignal | undefined,
): AsyncGenerator<WarcItem> {
  const { tally, words, limit } = desk
  const window = new ByteWindow(source.fill, FILE_WINDOW, from.offset)
  const archive = new Archive(window, warcForm(source.head), { limit, signal })
  let known = from !== START
  let first: WarcItem | undefined
  try {
    for await (const found of archive.found(from.inside)) {
      signal?.throwIfAborted()
      const item = itemOf(found, name, desk)
      if (!known && first === undefined && 'damage' in found) {
        // A file of another kind is one failure, not a damaged archive: that shows in what comes next.
        first = item
        continue
      }
      known = true
      if (first !== undefined) yield first
      first = undefined
      if (item !== undefined) yield item
    }
  } finally {
    tally.bytes += window.offset - from.offset
  }
  if (!known) yield { name, failed: words.notWarc }
}

function itemOf(
  found: Found,
  path: string,
  { tally, limit, given, words }: Desk,
): WarcItem | undefined {
  const { at, next } = found
  const name = `${path}@${placeInWords(at)}`
  if ('damage' in found) {
    tally.damage(found.damage)
    return { name, at, next, failed: words.damaged[found.damage] }
  }
  const page = pageOf(found.record, limit)
  if (typeof page === 'string') {
    tally.skip(page)
    return undefined
  }
  tally.taken++
  return { name, at, next, report: makeReport({ ...given, ...page }) }
}
