import type { Evidence } from '../../../model/evidence.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Paint } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'

// Stand for the frame of the words found while lines are laid out; a report's own are taken out first.
const [OPEN, CLOSE] = ['\ue000', '\ue001']

/**
 * The words a value was read from, in their sentences and those around them, the words themselves framed: `[` and `]`,
 * and coloured where there is colour.
 *
 * @param around sentences shown before and after
 * @param columns no line is wider
 */
export function passageInLines(
  { article, sentences }: Reading,
  evidence: readonly Evidence[],
  around: number,
  columns: number,
  paint: Paint,
): readonly string[] {
  const spans = evidence.toSorted((a, b) => a.start - b.start)
  const shown = new Set<number>()
  for (const { start, end } of spans) {
    for (const [index, { span }] of sentences.entries()) {
      if (span.start >= end || span.end <= start) continue
      for (let at = index - around; at <= index + around; at++) {
        if (sentences[at] !== undefined) shown.add(at)
      }
    }
  }
  const indexes = [...shown].sort((a, b) => a - b)
  const pieces = indexes.flatMap((index, at) => {
    const span = sentences[index]?.span
    if (span === undefined) return []
    const gap = at > 0 && indexes[at - 1] !== index - 1 ? ['…'] : []
    return [...gap, framed(article.text, span, spans)]
  })
  // Where the words stand in no sentence (a headline's, a caption's), they alone are shown.
  const text = pieces.length > 0 ? pieces : spans.map(({ exact }) => OPEN + bare(exact) + CLOSE)
  return paintFrames(wrap(printable(text.join(' ')), columns), paint)
}

function framed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  spans: readonly Evidence[],
): string {
  let told = ''
  let at = start
  for (const span of spans) {
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)]
    if (from >= to) continue
    told += bare(text.slice(at, from)) + OPEN + bare(text.slice(from, to)) + CLOSE
    at = to
  }
  return told + bare(text.slice(at, end))
}

function bare(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '')
}

// A frame may open on one line and close on the next: each line is coloured by itself.
function paintFrames(lines: readonly string[], paint: Paint): readonly string[] {
  let open = false
  return lines.map((line) =>
    line
      .split(/([\ue000\ue001])/)
      .map((part) => {
        if (part === OPEN || part === CLOSE) {
          open = part === OPEN
          return paint('yellow', open ? '[' : ']')
        }
        return open && part !== '' ? paint('yellow', part) : part
      })
      .join(''),
  )
}
