/** Columns a text takes on a terminal: East Asian wide characters and emoji two, combining marks none. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}

/** Cuts a text to so many columns; what was cut ends in `…`. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let taken = 0
  for (const character of text) {
    taken += widthOf(character)
    if (taken > columns - 1) break
    kept += character
  }
  return columns < 1 ? '' : `${kept.trimEnd()}…`
}

/** Fills a text up with spaces to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** Breaks a text at spaces into lines of at most so many columns; a word too long for a line is cut through. */
export function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(columns, 8)
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    for (const [index, piece] of pieces(word, room).entries()) {
      const size = width(piece)
      const gap = line === '' || index > 0 ? '' : ' '
      if (line !== '' && taken + gap.length + size > room) {
        lines.push(line)
        line = piece
        taken = size
      } else {
        line += gap + piece
        taken += gap.length + size
      }
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

function pieces(word: string, room: number): readonly string[] {
  if (word.length <= room && width(word) <= room) return [word]
  const all: string[] = []
  let piece = ''
  let taken = 0
  for (const character of word) {
    const size = widthOf(character)
    if (taken + size > room) {
      all.push(piece)
      piece = ''
      taken = 0
    }
    piece += character
    taken += size
  }
  return [...all, piece]
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

// The blocks of Unicode's EastAsianWidth.txt that are W or F as a whole, and the emoji planes.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
