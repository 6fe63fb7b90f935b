/**
 * JSON on one line whose strings are harmless where they are shown raw: what JSON.stringify leaves as it is (DEL, C1, bidi and
 * tag characters, line separators) is written as `\u....`, which every reader of JSON turns back. The words of evidence stay what
 * they were to the letter, but for half a surrogate pair, which no file in UTF-8 can hold.
 */
export function escapedJson(value: unknown): string {
  const json = JSON.stringify(value)
  // Half a pair comes out as an escape that other readers refuse; whoever writes "\\ud800" in words is looked at twice for nothing.
  return (json.includes('\\ud') ? JSON.stringify(value, wellFormed) : json).replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    (character) =>
      character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  )
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
