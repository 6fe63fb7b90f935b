/** Bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * Reads bytes as text: UTF-16 where a byte order mark says so, UTF-8 where it is valid, and otherwise
 * Windows-1252, the encoding of old newsroom systems (the WHATWG Encoding Standard's fallback). Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes)
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Invalid UTF-8: the decoder has no other way to say so.
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' }
  }
}

/** The encoding a UTF-16 byte order mark names. */
export function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9F, from the Encoding Standard's index. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

// By hand: some Node releases decode "windows-1252" as Latin-1 and lose the curly quotes of a quotation.
function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (unit) => HIGH.charAt(unit.charCodeAt(0) - 0x80))
}
