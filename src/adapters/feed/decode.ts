import { TextDecoder as WebDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'

/** Bytes as text, and how they were read: a name of the WHATWG Encoding Standard in lower case ("utf-8", "windows-1252"). */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

// The published types describe an older release, which knew no XML.
const encodingOf = sniffEncoding as (
  bytes: Uint8Array,
  options: { xml?: boolean; transportLayerEncodingLabel?: string; maxPrescanBytes?: number },
) => string

/** Where a page names its encoding, newsrooms put scripts before it: the first 8 KB are looked through. */
const PRESCAN = 8192

/**
 * Reads bytes as text: UTF-16 where a byte order mark says so, UTF-8 where it is valid, and otherwise
 * Windows-1252, the encoding of old newsroom systems (the WHATWG Encoding Standard's fallback). Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  return utf8(bytes) ?? decoded(bytes, 'windows-1252')
}

/**
 * Reads the bytes of a page (HTML, or XML where `xml` says so): a byte order mark counts most, then what is valid
 * UTF-8, whatever the server calls it (no other encoding looks like it by chance, and servers are wrong often),
 * then the charset of the Content-Type, then the page's own `<meta charset>` or XML declaration. Never throws.
 *
 * @param contentType value of the HTTP header, where there was one
 */
export function decodePage(
  bytes: Uint8Array,
  contentType?: string,
  { xml = false }: { readonly xml?: boolean } = {},
): Decoded {
  if (markedEncoding(bytes) !== undefined) return decode(bytes)
  const label = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1]
  const named = encodingOf(bytes, {
    xml,
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
    ...(xml ? {} : { maxPrescanBytes: PRESCAN }),
  }).toLowerCase()
  // Japanese mail's encoding is written in ASCII, so that it is valid UTF-8 too.
  if (named === 'iso-2022-jp') return decoded(bytes, named)
  return utf8(bytes) ?? decoded(bytes, named)
}

/** The encoding a UTF-16 byte order mark names. */
export function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function utf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Invalid UTF-8: the decoder has no other way to say so.
    return undefined
  }
}

// Not Node's own decoder: some releases read "windows-1252" as Latin-1 and lose the curly quotes of a quotation.
function decoded(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new WebDecoder(encoding).decode(bytes), encoding }
}
