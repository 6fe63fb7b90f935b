/**
 * References: "&amp;", "&nbsp;", "&#8220;" in a page's source, decoded here and not by the parser: one that need not look for them skips
 * through text and attributes, and most have none.
 */
import { DecodingMode, HtmlEntityDecoder } from 'entities'

const points: number[] = []
let consumed = 0
const decoder = new HtmlEntityDecoder((point, length) => {
  points.push(point)
  consumed = length
})

/**
 * Gives a text piece by piece: what is written as it stands, and each reference by itself, decoded.
 *
 * @param at where in the source it begins
 */
export function eachPiece(
  text: string,
  at: number,
  put: (piece: string, from: number, to: number) => void,
  mode: DecodingMode = DecodingMode.Legacy,
): void {
  let done = 0
  for (let mark = text.indexOf('&'); mark !== -1; mark = text.indexOf('&', mark)) {
    points.length = 0
    decoder.startEntity(mode)
    if (decoder.write(text, mark + 1) < 0) decoder.end()
    if (points.length === 0) {
      mark++
      continue
    }
    if (done < mark) put(text.slice(done, mark), at + done, at + mark)
    let from = mark
    mark += consumed
    done = mark
    for (const point of points) {
      put(String.fromCodePoint(point), at + from, at + done)
      from = done
    }
  }
  if (done < text.length) put(done === 0 ? text : text.slice(done), at + done, at + text.length)
}

/** The value of an attribute, decoded: "?a=1&copy=2" is none of a sign of copyright. */
export function decodedAttribute(value: string): string {
  if (!value.includes('&')) return value
  let decoded = ''
  const put = (piece: string) => {
    decoded += piece
  }
  eachPiece(value, 0, put, DecodingMode.Attribute)
  return decoded
}
