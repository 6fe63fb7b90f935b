/**
 * Makes text of a stranger harmless on a terminal: a report, a file name or an error message may hold
 * escape sequences that set the title, clear the screen or forge a line, and bidi controls that turn
 * words round. Controls are shown, not obeyed: ESC becomes `␛`, U+202E becomes `\u202e`.
 *
 * @returns one line: white space of any kind is a single space; invisible spaces are dropped
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u200b\u2060-\u2064\ufeff]/g, '')
    .replace(UNSAFE, shown)
    .trim()
}

/**
 * JSON whose strings are harmless on a terminal too: what JSON.stringify leaves raw (DEL, the C1
 * controls, bidi controls, tag characters) is written as `\u....`, which every reader of JSON turns back.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    (character) => character.split('').map(escaped).join(''),
  )
}

// C0 and C1 controls, DEL, bidi marks and overrides, interlinear annotation, tag characters.
const UNSAFE =
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  return code > 0xffff ? `\\u{${code.toString(16)}}` : escaped(character)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
