import type { ByteWindow } from './byte-window.ts'
import { type Fields, HEADER_LIMIT, headerLength, readHeader } from './fields.ts'
import { mayStartRecord, startsRecord } from './sniff.ts'

/** A record's header fields and its block, which is good until the next record is asked for. */
export interface WarcRecord {
  readonly fields: Fields
  /** Missing where it is over the limit. */
  readonly block?: Uint8Array
}

/** What was found in a window, from one offset to the next; `last` where the window ends there. */
export type Finding = { readonly start: number; readonly end: number; readonly last: boolean } & (
  | { readonly record: WarcRecord }
  | { readonly damage: RecordDamage }
)

/**
 * What is wrong with bytes that should be a record: no header, a length that does not lead to its end, or an end of
 * the bytes before its own.
 */
export type RecordDamage = 'no-record' | 'wrong-length' | 'cut-short'

/** Goes to what may be the next record; false where there is none. */
export type Search = (window: ByteWindow) => Promise<boolean>

const CR = 13
const LF = 10
/** Blank lines behind a record; two are the rule. */
const BLANK_LIMIT = 1024

/**
 * The records in a window, one after the other. Behind a damaged one, reading goes on with the next that can be found;
 * its block is held up to the limit, so that a wrong length hides no record.
 *
 * @param limit bytes a block may have; the block of a bigger record is passed over as it comes
 */
export async function* records(
  window: ByteWindow,
  limit: number,
  search: Search,
): AsyncGenerator<Finding> {
  for (;;) {
    await passBlankLines(window)
    if (!(await window.ensure(1))) return
    const start = window.offset
    const read = await recordAt(window, limit)
    if ('record' in read) {
      yield { start, end: window.offset + read.size, last: read.last, record: read.record }
      window.take(read.size)
      if (read.last) return
      continue
    }
    window.take(read.passed)
    const found = await search(window)
    const damage = read.damage === 'cut-short' && found ? 'wrong-length' : read.damage
    yield { start, end: window.offset, last: !found, damage }
    if (!found) return
  }
}

type Reading =
  | { readonly record: WarcRecord; readonly size: number; readonly last: boolean }
  | { readonly damage: RecordDamage; readonly passed: number }

async function recordAt(window: ByteWindow, limit: number): Promise<Reading> {
  await window.ensure(8)
  if (!mayStartRecord(window.held)) return { damage: 'no-record', passed: 1 }
  const size = await headerSize(window)
  if (size === -1) {
    return { damage: (await window.ensure(HEADER_LIMIT)) ? 'no-record' : 'cut-short', passed: 1 }
  }
  const { fields } = readHeader(window.held, size, 'utf8')
  const length = lengthOf(fields)
  if (length === undefined) return { damage: 'no-record', passed: 1 }
  const held = length <= limit
  // The search looks for a line: it begins with the line feed that ends the header.
  const passed = held ? size - 1 : 0
  if (!held) {
    window.take(size)
    if ((await window.skip(length)) < length) return { damage: 'cut-short', passed }
  } else if (!(await window.ensure(size + length))) return { damage: 'cut-short', passed }
  const end = held ? size + length : 0
  const { blank, lineFeeds, last } = await blankAfter(window, end)
  // Two line ends are the end of a record, whatever comes then: the next one's damage is not this one's.
  if (!last && lineFeeds < 2) {
    await window.ensure(end + blank + 8)
    if (!mayStartRecord(window.held.subarray(end + blank))) {
      return { damage: 'wrong-length', passed }
    }
  }
  const record = held ? { fields, block: window.held.subarray(size, end) } : { fields }
  return { record, size: end + blank, last }
}

async function headerSize(window: ByteWindow): Promise<number> {
  for (;;) {
    const size = headerLength(window.held)
    const { length } = window.held
    if (size !== -1 || length >= HEADER_LIMIT) return size
    if (!(await window.ensure(Math.min(2 * length, HEADER_LIMIT)))) return headerLength(window.held)
  }
}

function lengthOf(fields: Fields): number | undefined {
  const length = /^\d{1,15}$/.exec(fields.get('content-length') ?? '')?.[0]
  return length === undefined ? undefined : Number(length)
}

async function blankAfter(
  window: ByteWindow,
  end: number,
): Promise<{ readonly blank: number; readonly lineFeeds: number; readonly last: boolean }> {
  let lineFeeds = 0
  for (let blank = 0; blank < BLANK_LIMIT; blank++) {
    if (!(await window.ensure(end + blank + 1))) return { blank, lineFeeds, last: true }
    const byte = window.held[end + blank]
    if (byte !== CR && byte !== LF) return { blank, lineFeeds, last: false }
    if (byte === LF) lineFeeds++
  }
  return { blank: BLANK_LIMIT, lineFeeds, last: false }
}

async function passBlankLines(window: ByteWindow): Promise<void> {
  while (await window.ensure(1)) {
    const { held } = window
    const first = held.findIndex((byte) => byte !== CR && byte !== LF)
    if (first !== -1) {
      window.take(first)
      return
    }
    window.take(held.length)
  }
}

const RECORD_LINE = Buffer.from('\nWARC/')
/** Bytes that show a version line: line feed, `WARC/`, a digit, a stop, a digit. */
const LINE_SIZE = 9

/** Where in bytes a line begins that looks like the first of a record; -1 for nowhere. */
export function recordLine(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = text.indexOf(RECORD_LINE); at !== -1; at = text.indexOf(RECORD_LINE, at + 1)) {
    if (startsRecord(text.subarray(at + 1))) return at + 1
  }
  return -1
}

/** Goes to the next line that looks like the first of a record. */
export const nextLine: Search = async (window) => {
  do {
    const { held } = window
    const at = recordLine(held)
    if (at !== -1) {
      window.take(at)
      return true
    }
    window.take(Math.max(0, held.length - LINE_SIZE))
  } while (await window.ensure(LINE_SIZE + 1))
  window.take(window.held.length)
  return false
}
