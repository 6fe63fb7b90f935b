/**
 * Makes a stranger's words harmless in a file other programs obey: no control character (they would forge a line of a
 * calendar or a reference), no bidi control (they turn words round), no invisible character (they hide others), no half
 * of a surrogate pair.
 *
 * @returns one line: white space of any kind is a single space
 */
export function plainLine(text: string): string {
  if (!UNPLAIN.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

// What most text has nothing of: anything beyond Latin, Greek, Cyrillic and Hebrew letters, or a space too many.
const UNPLAIN = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u05ff]| {2}|^ | $/

// C0 and C1 controls, DEL, soft hyphen, bidi marks and overrides, zero-width spaces, noncharacters, interlinear annotation, tag
// characters. The joiners U+200C and U+200D stay: Persian and emoji are spelled with them.
const UNSAFE =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu

/** The first characters (code points) of a text, with `…` in the place of the last where some are left out. */
export function cutTo(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)]
  if (characters.length <= most) return text
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}

/** An address as a program may follow it: `http` or `https`, spelled in ASCII; undefined for anything else. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  // Who logs in with a name in the address does not want it in a footnote.
  return username === '' && password === '' ? href : undefined
}
