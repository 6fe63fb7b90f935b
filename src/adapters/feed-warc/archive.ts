import { obeying } from './byte-source.ts'
import { ByteWindow } from './byte-window.ts'
import { gzipHeader, MAGIC, unpackedBeginning, wholeMember } from './gzip-member.ts'
import { Inflation, MemberFault } from './inflation.ts'
import { placeAt, type WarcPlace } from './place.ts'
import { type Finding, nextLine, recordLine, records, type WarcRecord } from './record.ts'
import { mayStartRecord, startsRecord, type WarcForm } from './sniff.ts'

/** What was found in a file, from one place to the next. */
export type Found = { readonly at: WarcPlace; readonly next: WarcPlace } & (
  | { readonly record: WarcRecord }
  | { readonly damage: Damage }
)

/**
 * What is wrong with a stretch of a file: no record stands there; a gzip member does not unpack or has another checksum;
 * a record's length does not lead to its end; the file ends before the record does.
 */
export type Damage = 'no-record' | 'broken-gzip' | 'wrong-length' | 'truncated'

/** How big a member may be to be unpacked at once, packed and unpacked; bigger ones go by pieces. */
export interface AtOnce {
  readonly packed: number
  readonly unpacked: number
}

const AT_ONCE: AtOnce = { packed: 1 << 19, unpacked: 1 << 22 }
/** The window on a file. */
export const FILE_WINDOW: number = 1 << 21
/** The window on the unpacked bytes of a member that goes by pieces. */
const MEMBER_WINDOW = 1 << 18

/**
 * Unpacked attempts that came to nothing may cost so many bytes, and so many for each byte of the file: a file made to
 * look like one member at every byte is read in strides then.
 */
const FREE_ATTEMPTS = 1 << 26
const ATTEMPTS_PER_BYTE = 32
const STRIDE = 1 << 16
/** Bytes looked through at a time for the next record, and bytes by which a beginning is judged. */
const SEARCHED = 1 << 18
const LOOK = 1 << 12

/** The records and the damaged stretches of one file. */
export class Archive {
  readonly #file: ByteWindow
  readonly #form: WarcForm
  readonly #limit: number
  readonly #begin: number
  readonly #signal: AbortSignal | undefined
  readonly #atOnce: AtOnce
  #attempts = 0

  /**
   * @param file a window that begins where a record does
   * @param form how the file keeps its records
   * @param limit bytes a record's block may have
   */
  constructor(
    file: ByteWindow,
    form: WarcForm,
    {
      limit,
      signal,
      atOnce = AT_ONCE,
    }: {
      readonly limit: number
      readonly signal?: AbortSignal | undefined
      readonly atOnce?: AtOnce
    },
  ) {
    this.#file = file
    this.#form = form
    this.#limit = limit
    this.#signal = signal
    this.#atOnce = atOnce
    this.#begin = file.offset
  }

  /** @param inside unpacked bytes of the first member to be passed over */
  async *found(inside = 0): AsyncGenerator<Found> {
    const file = this.#file
    for (let passed = inside; await this.#passPadding(); passed = 0) {
      const at = placeAt(file.offset)
      await file.ensure(this.#atOnce.packed)
      const header =
        this.#form === 'plain' ? undefined : gzipHeader(file.held.subarray(0, this.#atOnce.packed))
      if (header !== undefined) yield* this.#member(header, passed)
      else if (this.#form !== 'gzip' && mayStartRecord(file.held)) yield* this.#plain()
      else {
        const packed = MAGIC.subarray(0, file.held.length).every(
          (byte, index) => byte === file.held[index],
        )
        const found = await this.#search(1)
        const damage = packed && !found && this.#form === 'gzip' ? 'truncated' : 'no-record'
        yield { at, next: placeAt(file.offset), damage }
      }
    }
  }

  /** Zeros (files padded to a block) and line ends between members are nobody's loss. */
  async #passPadding(): Promise<boolean> {
    while (await this.#file.ensure(1)) {
      const { held } = this.#file
      const first = held.findIndex((byte) => byte !== 0 && byte !== 10 && byte !== 13)
      this.#file.take(first === -1 ? held.length : first)
      if (first !== -1) return true
    }
    return false
  }

  async *#plain(): AsyncGenerator<Found> {
    for await (const finding of records(this.#file, this.#limit, () => this.#search(0))) {
      yield placed(finding, placeAt(finding.start), placeAt(finding.end), 'truncated')
      // What was found behind the damage may be a member: that is for the loop above to see.
      if ('damage' in finding) return
    }
  }

  async *#member(header: number, passed: number): AsyncGenerator<Found> {
    const file = this.#file
    const { offset } = file
    const view = file.held.subarray(0, this.#atOnce.packed)
    const member = wholeMember(view, header, this.#atOnce.unpacked)
    if (typeof member !== 'string') {
      file.take(member.size)
      yield* this.#unpacked(ByteWindow.over(member.bytes), offset, passed)
      return
    }
    this.#attempts += view.length
    // At the end of a file, a member that does not end is a broken one where others follow it.
    const ends = member === 'more-bytes' && view.length < this.#atOnce.packed
    if (member === 'broken' || (ends && this.#nextStart(view.subarray(1)) !== -1)) {
      await this.#search(this.#step())
      yield { at: placeAt(offset), next: placeAt(file.offset), damage: 'broken-gzip' }
      return
    }
    file.take(header)
    yield* this.#byPieces(offset, passed)
  }

  async *#byPieces(offset: number, passed: number): AsyncGenerator<Found> {
    const inflation = new Inflation(this.#file)
    const window = new ByteWindow(obeying(inflation.fill, this.#signal), MEMBER_WINDOW)
    try {
      yield* this.#unpacked(window, offset, passed)
    } catch (cause) {
      if (!(cause instanceof MemberFault)) throw cause
      await this.#search(0)
      const damage = cause.kind === 'broken' ? 'broken-gzip' : 'truncated'
      const at = placeAt(offset, window.offset)
      yield { at, next: placeAt(this.#file.offset), damage }
    } finally {
      inflation.close()
    }
  }

  async *#unpacked(window: ByteWindow, offset: number, passed: number): AsyncGenerator<Found> {
    await window.skip(passed)
    for await (const finding of records(window, this.#limit, nextLine)) {
      const at = placeAt(offset, finding.start)
      const next = finding.last ? placeAt(this.#file.offset) : placeAt(offset, finding.end)
      yield placed(finding, at, next, 'wrong-length')
    }
  }

  #step(): number {
    const passed = this.#file.offset - this.#begin
    return this.#attempts > FREE_ATTEMPTS + ATTEMPTS_PER_BYTE * passed ? STRIDE : 1
  }

  /** Goes to the next place where a record may begin, the first bytes left out; to the end where there is none. */
  async #search(step: number): Promise<boolean> {
    const file = this.#file
    await file.skip(step)
    while (await file.ensure(1)) {
      const whole = !(await file.ensure(SEARCHED))
      const { held } = file
      const judged = whole ? held.length : held.length - LOOK
      const at = this.#nextStart(held)
      if (at !== -1 && at < judged) {
        file.take(at)
        return true
      }
      // The line feed before a line belongs to it, so that one byte more is kept.
      file.take(whole ? judged : judged - 1)
    }
    return false
  }

  /** Where in bytes a member or a line looks like the beginning of a record; -1 for nowhere. */
  #nextStart(bytes: Uint8Array): number {
    const line = this.#form === 'gzip' ? -1 : recordLine(bytes)
    if (this.#form === 'plain') return line
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, line === -1 ? bytes.length : line)
    for (let at = text.indexOf(MAGIC); at !== -1; at = text.indexOf(MAGIC, at + 1)) {
      if (startsRecord(unpackedBeginning(bytes.subarray(at, at + LOOK)))) return at
    }
    return line
  }
}

function placed(finding: Finding, at: WarcPlace, next: WarcPlace, cutShort: Damage): Found {
  if ('record' in finding) return { at, next, record: finding.record }
  return { at, next, damage: finding.damage === 'cut-short' ? cutShort : finding.damage }
}
