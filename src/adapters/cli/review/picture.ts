/** What stands on the screen while somebody reviews: the head, the part that may be scrolled, the keys below. */
import type { Card } from '../../../review.ts'
import type { KeyHint, ReviewMessages } from '../messages/review.ts'
import type { Session } from '../session.ts'
import type { Frame } from '../terminal/screen.ts'
import { GLUE } from '../terminal/table.ts'
import { padTo, truncate, width, wrap } from '../terminal/width.ts'

/** The parts of a picture. */
export interface Picture {
  /** On the left and right of the first line. */
  readonly head: readonly [left: string, right: string]
  readonly title: string
  readonly body: readonly string[]
  /** What was just done, or went wrong. */
  readonly notice: string
  readonly foot: readonly string[]
  /** A line being typed: its label and its text. */
  readonly line?: readonly [label: string, text: string]
}

/** Lays a picture out for a window. `top` is the first line of the body shown; `last` how far one can scroll. */
export function layPicture(
  { head, title, body, notice, foot, line }: Picture,
  top: number,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  { paint, words }: Session,
): Frame & { readonly last: number } {
  const [left, right] = head
  const gap = columns - width(left) - width(right)
  const first = gap < 2 ? truncate(left, columns) : `${left}${' '.repeat(gap)}${right}`
  const above = [
    paint('dim', first),
    ...wrap(title, columns).map((one) => paint('bold', one)),
    ...(title === '' ? [] : ['']),
  ]
  const typed = line === undefined ? [] : [...typedLines(line, columns)]
  const below = [
    ...wrap(notice, columns).map((one) => paint('green', one)),
    ...typed.map(({ text }) => text),
    ...foot
      .flatMap((one) => wrap(one, columns))
      .map((one) => paint('dim', one.replaceAll(GLUE, ' '))),
  ]
  // However low the window, one line of the body is seen; the keys give way.
  const room = Math.max(1, rows - above.length - below.length - 1)
  const last = Math.max(0, body.length - room)
  const from = Math.min(top, last)
  const shown = body.slice(from, from + room)
  const rest = body.length - from - shown.length
  const separator = rest > 0 ? paint('dim', truncate(words.review.more(rest), columns)) : ''
  const filled = [...shown, ...Array.from({ length: Math.max(0, room - shown.length) }, () => '')]
  const lines = [...above, ...filled, separator, ...below]
  const at = typed.findIndex(({ cursor }) => cursor !== undefined)
  const cursor = typed[at]?.cursor
  const noticed = wrap(notice, columns).length
  return {
    lines,
    last,
    ...(cursor === undefined
      ? {}
      : { cursor: { line: above.length + filled.length + 1 + noticed + at, column: cursor } }),
  }
}

/** The end of a typed line is what is seen of it: that is where the typing goes on. */
function typedLines(
  [label, text]: readonly [string, string],
  columns: number,
): readonly { readonly text: string; readonly cursor?: number }[] {
  let shown = text
  while (width(shown) > columns - 3) shown = shown.slice(1)
  return [
    ...wrap(label, columns).map((one) => ({ text: one })),
    { text: `> ${shown}`, cursor: Math.min(2 + width(shown), columns - 1) },
  ]
}

/** The keys of a card in a line or two: `1-3 choose · a right · …`. */
export function keysOfCard(card: Card, review: ReviewMessages): string {
  const { keys, accepts, rejects } = review
  const count = Math.min(card.alternatives.length, 9)
  const pair = card.question === 'same'
  const rejection = rejects[card.question]
  const hints: readonly (readonly [string, string] | undefined)[] = [
    count === 0 ? undefined : [count === 1 ? '1' : `1-${count}`, keys.choose],
    [pair ? 'a m' : 'a', accepts[card.question]],
    rejection === null ? undefined : [pair ? 'x n' : 'x', rejection],
    pair ? ['0', keys.unsure] : ['e', keys.edit],
    ['Space', keys.later],
    ['u', keys.undo],
    ['v', keys.wider],
    ['o', keys.open],
    ['c', keys.comment],
    ['?', keys.keys],
    ['q', keys.quit],
  ]
  // A line ends between two keys, not between a key and what it does.
  return hints
    .flatMap((hint) => (hint === undefined ? [] : [hint.join(' ').replaceAll(' ', GLUE)]))
    .join(`${GLUE}· `)
}

const ALL: readonly (readonly [string, KeyHint])[] = [
  ['j k ↓ ↑', 'move'],
  ['1 … 9', 'choose'],
  ['a', 'accept'],
  ['x', 'reject'],
  ['m', 'same'],
  ['n', 'notSame'],
  ['0', 'unsure'],
  ['e', 'edit'],
  ['c', 'comment'],
  ['Space', 'later'],
  ['u Backspace', 'undo'],
  ['v', 'wider'],
  ['o Enter', 'open'],
  ['PgDn PgUp', 'scroll'],
  ['q', 'quit'],
  ['?', 'keys'],
]

/** All keys with what they do, a line each. */
export function allKeys({ keys }: ReviewMessages): readonly string[] {
  return ALL.map(([key, hint]) => `  ${padTo(key, 13)} ${keys[hint]}`)
}
