/**
 * The file feed: files, folders and the standard input as reports.
 *
 * What an input is, is seen in its content: JSON lines, a JSON object or array, HTML, or plain text.
 * JSON lines are streamed, one line in memory at a time; everything else is read whole, up to a limit.
 */

import { createReadStream } from 'node:fs'
import type { Feed, FeedItem } from '../../ports.ts'
import { makeReport, type ReportInput } from '../../report.ts'
import { type Decoded, decode, decodePage, markedEncoding } from '../feed/decode.ts'
import { faultInWords } from '../feed/file-fault.ts'
import type { FeedLanguage } from '../feed/language.ts'
import { type ByteLine, byteLines } from './byte-lines.ts'
import { type Input, inventory } from './inventory.ts'
import { type GivenMetadata, jsonReport, parseJson } from './json-report.ts'
import { type FeedSentences, sentences, sizeInWords } from './sentences.ts'
import { binaryKind, startsJsonLines, textKind } from './sniff.ts'
import { type Stock, stockOf } from './stock.ts'

/**
 * A format that another feed reads, where it comes in a file: a web archive, which is read as it streams in, or a feed that was
 * saved, which is a text.
 */
export type Format = {
  /** Endings a folder is searched for because of it. */
  readonly endings: readonly string[]
  /** Whether the first bytes of a file, up to some thousands, show it. */
  readonly recognizes: (head: Uint8Array) => boolean
} & (
  | { readonly kind: 'stream'; readonly reports: ReadStream }
  | { readonly kind: 'text'; readonly reports: ReadText }
)

/** Reads a file (`-` is the standard input) whose bytes come in `chunks`, from the first. It throws what the file system throws. */
type ReadStream = (
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
) => AsyncIterable<FeedItem>
/** Reads a file's text. */
type ReadText = (
  name: string,
  text: string,
  signal: AbortSignal | undefined,
) => AsyncIterable<FeedItem>

/** How the feed works. */
export interface FileFeedOptions {
  /** What else files may be, asked in this order before anything else. */
  readonly formats?: readonly Format[]
  /** Bytes a whole file, or one line of JSON lines, may have; 20 MB unless told. */
  readonly maxBytes?: number
  /** Language of the sentences about what failed; English unless told. */
  readonly language?: FeedLanguage
  /** The standard input, read for the path `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Fills in what a report does not say itself. */
  readonly given?: GivenMetadata
  /** Told of what a person should know although the report was taken: a guessed encoding. */
  readonly onNote?: (name: string, note: string) => void
}

/** 20 MB. */
export const DEFAULT_MAX_BYTES: number = 20_000_000

interface Desk {
  readonly formats: readonly Format[]
  readonly signal: AbortSignal | undefined
  readonly limit: number
  readonly given: GivenMetadata
  readonly words: FeedSentences
  readonly note: (name: string, note: string) => void
}

/**
 * Makes a feed over paths (`-` is the standard input).
 *
 * @returns a feed whose items are reports in the order of the paths, or sentences about what could not
 *   be taken; it throws nothing. `total` is known where no input may hold several reports.
 */
export function fileFeed(paths: readonly string[], options: FileFeedOptions = {}): Feed {
  const words = sentences[options.language ?? 'en']
  const formats = options.formats ?? []
  const strange = formats.flatMap(({ endings }) => endings)
  const inputs = inventory(paths, strange, words)
  const desk: Omit<Desk, 'signal'> = {
    formats,
    limit: options.maxBytes ?? DEFAULT_MAX_BYTES,
    given: options.given ?? {},
    words,
    note: options.onNote ?? (() => {}),
  }
  const counted = inputs.every(
    (input) =>
      input.kind === 'failed' ||
      (input.kind === 'file' && !mayHoldMany(input.path) && !endsIn(input.path, strange)),
  )
  return {
    ...(counted ? { total: inputs.length } : {}),
    async *reports(signal) {
      for (const input of inputs) {
        for await (const item of itemsOf(input, options.stdin, { ...desk, signal })) {
          if (signal?.aborted) return
          yield item
        }
        if (signal?.aborted) return
      }
    },
  }
}

function endsIn(path: string, endings: readonly string[]): boolean {
  return endings.some((ending) => path.toLowerCase().endsWith(ending))
}

function mayHoldMany(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path)
}

async function* itemsOf(
  input: Input,
  stdin: AsyncIterable<Uint8Array> | undefined,
  desk: Desk,
): AsyncGenerator<FeedItem> {
  if (input.kind === 'failed') {
    yield input
    return
  }
  const name = input.kind === 'file' ? input.path : '-'
  const chunks = input.kind === 'file' ? createReadStream(input.path) : (stdin ?? nothing())
  const size = input.kind === 'file' ? input.size : undefined
  const stock = stockOf(chunks)
  try {
    yield* sniffed(name, stock, size, desk)
  } catch (cause) {
    // Only the file system throws here, opening or reading: a fault of this input alone.
    yield { name, failed: faultInWords(cause, desk.words), cause }
  } finally {
    await stock.close()
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* sniffed(
  name: string,
  stock: Stock,
  size: number | undefined,
  desk: Desk,
): AsyncGenerator<FeedItem> {
  const head = await stock.head()
  const format = desk.formats.find((one) => one.recognizes(head))
  if (format?.kind === 'stream') {
    yield* format.reports(name, stock.rest(), desk.signal)
    return
  }
  const wide = markedEncoding(head) !== undefined
  const binary = wide || format !== undefined ? undefined : binaryKind(head)
  if (binary !== undefined) {
    yield { name, failed: desk.words.binary(binary) }
    return
  }
  const named = mayHoldMany(name)
  // A document that fits is read as one: its reports need no line for a name.
  const document = /\.json$/i.test(name) && (size ?? 0) <= desk.limit
  if (
    !wide &&
    format === undefined &&
    (named || (!document && textKind(decode(head).text) === 'json'))
  ) {
    const line = named ? undefined : await stock.firstLine(desk.limit)
    if (named || (line !== undefined && startsJsonLines(decode(line).text))) {
      yield* fromLines(name, byteLines(stock.rest(), desk.limit), desk)
      return
    }
  }
  const whole = await stock.whole(desk.limit)
  if (whole === undefined) {
    const known = Math.max(size ?? 0, desk.limit + 1)
    const { words } = desk
    yield { name, failed: words.tooLarge(sizeInWords(known), sizeInWords(desk.limit)) }
    return
  }
  if (format !== undefined) {
    yield* format.reports(name, decodePage(whole, undefined, { xml: true }).text, desk.signal)
    return
  }
  const decoded = decode(whole)
  noteEncoding(name, decoded, desk)
  yield* fromText(name, decoded.text, desk)
}

async function* fromLines(
  name: string,
  lines: AsyncIterable<ByteLine>,
  desk: Desk,
): AsyncGenerator<FeedItem> {
  let any = false
  let noted = false
  for await (const { number, size, bytes } of lines) {
    const place = `${name}:${number}`
    if (bytes === undefined) {
      any = true
      const { words } = desk
      yield { name: place, failed: words.lineTooLarge(sizeInWords(size), sizeInWords(desk.limit)) }
      continue
    }
    const decoded = decode(bytes)
    if (decoded.text.trim() === '') continue
    any = true
    if (!noted) noted = noteEncoding(name, decoded, desk)
    yield fromJsonText(place, decoded.text, desk)
  }
  if (!any) yield { name, failed: desk.words.noReports }
}

async function* fromText(name: string, text: string, desk: Desk): AsyncGenerator<FeedItem> {
  const kind = textKind(text)
  if (kind === 'json') {
    yield* fromJsonDocument(name, text, desk)
    return
  }
  yield taken(name, { ...desk.given, [kind]: text })
}

async function* fromJsonDocument(name: string, text: string, desk: Desk): AsyncGenerator<FeedItem> {
  const parsed = parseJson(text)
  if ('reason' in parsed) {
    const lines = text.split('\n')
    if (startsJsonLines(lines.find((line) => line.trim() !== '') ?? '')) {
      yield* fromLines(name, linesOfText(lines), desk)
    } else if (/\.json$/i.test(name) || text.trimStart().startsWith('{')) {
      yield { name, failed: desk.words.notJson(parsed.reason) }
    } else {
      // A story may begin with a bracket: "[Gambas:Video 20detik]".
      yield taken(name, { ...desk.given, text })
    }
    return
  }
  const { value } = parsed
  if (!Array.isArray(value)) {
    yield fromJsonValue(name, value, desk)
    return
  }
  if (value.length === 0) yield { name, failed: desk.words.noReports }
  for (const [index, one] of value.entries()) yield fromJsonValue(`${name}#${index + 1}`, one, desk)
}

async function* linesOfText(lines: readonly string[]): AsyncGenerator<ByteLine> {
  for (const [index, line] of lines.entries()) {
    const bytes = Buffer.from(line)
    yield { number: index + 1, size: bytes.length, bytes }
  }
}

function fromJsonText(name: string, text: string, desk: Desk): FeedItem {
  const parsed = parseJson(text)
  return 'reason' in parsed
    ? { name, failed: desk.words.notJson(parsed.reason) }
    : fromJsonValue(name, parsed.value, desk)
}

function fromJsonValue(name: string, value: unknown, desk: Desk): FeedItem {
  const input = jsonReport(value, desk.given, desk.words)
  return 'failed' in input ? { name, failed: input.failed } : taken(name, input)
}

function taken(name: string, input: ReportInput): FeedItem {
  return { name, report: makeReport(input) }
}

function noteEncoding(name: string, { encoding }: Decoded, desk: Desk): boolean {
  if (encoding !== 'windows-1252') return false
  desk.note(name, desk.words.guessedEncoding)
  return true
}
