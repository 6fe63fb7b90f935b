/**
 * Content lines of iCalendar (RFC 5545, 3.1): `NAME;PARAMETER=value:value`, ended by CRLF, of at most 75 octets; what is longer goes
 * on in the next line behind a space. A character is never cut in two.
 */
import { plainLine } from '../export/plain.ts'

const OCTETS = 75

/** A line as it stands in the file, folded and ended. */
export function contentLine(name: string, value: string): string {
  const whole = `${name}:${value}`
  if (Buffer.byteLength(whole) <= OCTETS) return `${whole}\r\n`
  const folded: string[] = []
  let line = ''
  let octets = 0
  for (const character of whole) {
    const size = octetsOf(character)
    if (octets + size > OCTETS) {
      folded.push(line)
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return [...folded, line].map((one) => `${one}\r\n`).join('')
}

/** Lines of a stranger's words as one TEXT value (RFC 5545, 3.3.11): nothing in them can end the line or begin a property. */
export function textValue(...lines: readonly string[]): string {
  return lines.map((line) => plainLine(line).replace(/[\\;,]/g, '\\$&')).join('\\n')
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
