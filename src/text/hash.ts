import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Content hash for ids: the first 128 bits of SHA-256 over the parts, as 32 hex digits.
 * Parts are joined by a NUL-marked length, so that ("ab","c") and ("a","bc") differ.
 */
export function contentHash(...parts: readonly string[]): string {
  const joined = parts.map((part) => `${part.length}\0${part}`).join('')
  return bytesToHex(sha256(utf8ToBytes(joined.toWellFormed()))).slice(0, 32)
}
