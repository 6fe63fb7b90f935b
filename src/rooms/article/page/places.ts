/**
 * Places: where in the source each unit of a page's text stands, written down as the text comes.
 *
 * Two growing lists of numbers and no object for each piece of text: a page of a million entities has a million pieces.
 */
import type { Draft } from '../draft.ts'

/** A page's text as it grows, unit by unit, with the way back to the source. */
export class Places {
  private readonly pieces: string[] = []
  private from = new Int32Array(4096)
  private to = new Int32Array(4096)
  length = 0

  /** Text that stands in the source as `[from, to)`, letter for letter where both are of one length, else decoded. */
  put(text: string, from: number, to: number): void {
    this.grow(text.length)
    const copied = to - from === text.length
    for (let index = 0; index < text.length; index++) {
      // a decoded entity stands for all of its source: "&amp;", or two units for "&#128512;"
      this.from[this.length + index] = copied ? from + index : from
      this.to[this.length + index] = copied ? from + index + 1 : to
    }
    this.pieces.push(text)
    this.length += text.length
  }

  /** A line break of our own behind the text so far. */
  endLine(): void {
    this.grow(1)
    const at = this.to[this.length - 1] ?? 0
    this.from[this.length] = at
    this.to[this.length] = at
    this.pieces.push('\n')
    this.length++
  }

  /** Everything so far as a draft. */
  draft(page: number): Draft {
    return {
      text: this.pieces.join(''),
      page,
      from: this.from.subarray(0, this.length),
      to: this.to.subarray(0, this.length),
    }
  }

  private grow(by: number): void {
    const needed = this.length + by
    if (needed <= this.from.length) return
    const room = Math.max(needed, this.from.length * 2)
    this.from = grown(this.from, room)
    this.to = grown(this.to, room)
  }
}

function grown(numbers: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room)
  larger.set(numbers)
  return larger
}
