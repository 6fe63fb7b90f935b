import { unpackedBeginning } from './gzip-member.ts'

/** Whether a file's first bytes show a WARC: `WARC/`, or a gzip member that unpacks to it. Some hundreds are enough. */
export function sniffWarc(head: Uint8Array): boolean {
  return warcForm(head) !== 'unknown'
}

/** How a file keeps its records: seen in its first bytes alone, so that reading on from an offset sees the same. */
export type WarcForm = 'gzip' | 'plain' | 'unknown'

/** The form of a file that begins with these bytes; `unknown` for a WARC whose first record is damaged, too. */
export function warcForm(head: Uint8Array): WarcForm {
  if (startsRecord(head.subarray(head.findIndex((byte) => byte !== CR && byte !== LF)))) {
    return 'plain'
  }
  return startsRecord(unpackedBeginning(head)) ? 'gzip' : 'unknown'
}

const CR = 13
const LF = 10

/** Whether bytes begin with the version line of a record: `WARC/1.1`, `WARC/0.17`. */
export function startsRecord(bytes: Uint8Array): boolean {
  return /^WARC\/[01]\.\d/.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))
}

/** The same, where bytes may end before their eighth. */
export function mayStartRecord(bytes: Uint8Array): boolean {
  if (bytes.length >= 8) return startsRecord(bytes)
  return 'WARC/'.startsWith(Buffer.from(bytes.subarray(0, 5)).toString('latin1'))
}
