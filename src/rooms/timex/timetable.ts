/**
 * Clocks of a programme that no word calls clocks: "0900-1030 talks; 1045 press conference", "arrive 0830", "09.30-12.45".
 *
 * Figures with the shape of clocks are clocks where several of them follow each other in the order of a day, one of them as only
 * clocks are written ("0830", "09.30"). A single one needs more: a stretch ("0900-1030") or a word before it ("at 0615").
 */
import { TokenKind, type Tokens } from '../../text/token.ts'
import { type ClockFace, clockAt, wireAt } from './shape.ts'

/** What a language's tables tell of programmes. */
export interface TimetableWords {
  readonly clockMarks: readonly string[]
  readonly clockLeads: ReadonlySet<string>
  readonly numberNouns: ReadonlySet<string>
  readonly rateNouns: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
}

/** Figures that may be a clock or a stretch of clocks; `from` and `until` in minutes. */
interface Figures {
  readonly at: number
  readonly to: number
  readonly from: number
  readonly until: number
  readonly shape: 'wire' | 'dot' | 'colon'
  /** Written as clocks alone are: "0830", "09.30". */
  readonly nought: boolean
  readonly range: boolean
  /** Behind "at", "by". */
  readonly led: boolean
  /** Where an item begins; `loose`: only behind a comma. */
  readonly opens: boolean
  readonly loose: boolean
  /** First of its line. */
  readonly line: boolean
}

/** Tokens between two clocks of one programme. */
const REACH = 24

/**
 * Marks each token where such a clock begins: 2 in a programme of several, 1 where it stands alone.
 *
 * @param opens 1 at the first token of a sentence
 */
export function timetableOf(tokens: Tokens, opens: Uint8Array, words: TimetableWords): Uint8Array {
  const marked = new Uint8Array(tokens.length)
  let run: Figures[] = []
  const close = () => {
    const clocks = clocksIn(run)
    for (const { at } of clocks) marked[at] = clocks.length > 1 ? 2 : 1
    run = []
  }
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind[at] !== TokenKind.number) continue
    const figures = figuresAt(tokens, opens, words, at)
    if (figures === undefined) continue
    const last = run.at(-1)
    if (last !== undefined && (at - last.to > REACH || figures.from < last.until)) close()
    run.push(figures)
    at = figures.to - 1
  }
  close()
  return marked
}

/** Whether the figures at a token are a rate's and no clock: "by noon the yield stood at 4.20", "1.30-2.45 metres". */
export function isRate(
  tokens: Tokens,
  { rateNouns, measures }: Pick<TimetableWords, 'rateNouns' | 'measures'>,
  at: number,
  to: number,
): boolean {
  if (measures.has(tokens.folded[to] ?? '')) return true
  for (let before = at - 1; before >= 0 && before >= at - NEAR; before--) {
    const word = tokens.folded[before] as string
    if (rateNouns.has(word)) return true
    if (word === ';' || (word === '.' && tokens.spaced[before + 1] === 1)) return false
  }
  return false
}

/** Tokens between a rate and its figures, in the same sentence. */
const NEAR = 12

function clocksIn(run: readonly Figures[]): readonly Figures[] {
  const firm = run.filter(isFirm)
  const ranges = run.filter(({ range, shape }) => range && shape !== 'wire')
  const colons = run.filter(({ shape, opens }) => shape === 'colon' && opens)
  // "The train left at 7.04 and arrived at 9.12 on Monday."
  const led = run.filter((one) => one.led && one.shape === 'dot').length > 1
  const many = run.length > 1 && (run.some(({ nought }) => nought) || ranges.length > 1)
  if (!many && colons.length < 2) return led ? run.filter((one) => one.led || isFirm(one)) : firm
  return run.filter((one) => isFirm(one) || one.nought || !one.loose || run.length > 2)
}

// "at 0615", "0900-1030", and "11:42" at the head of a line: a clock without any other
function isFirm({ nought, range, led, shape, line, from }: Figures): boolean {
  return (nought && (range || (led && shape === 'wire'))) || (line && shape === 'colon' && from > 0)
}

function figuresAt(
  tokens: Tokens,
  opens: Uint8Array,
  words: TimetableWords,
  at: number,
): Figures | undefined {
  const first = faceAt(tokens, words, at)
  if (first === undefined) return undefined
  const { shape } = first
  const before = tokens.folded[at - 1] ?? '\n'
  const noun = before === '.' ? (tokens.folded[at - 2] ?? '') : before
  if (words.numberNouns.has(noun)) return undefined
  const second = words.ranges.has(tokens.folded[first.to] ?? '')
    ? faceAt(tokens, words, first.to + 1)
    : undefined
  const range = second !== undefined && second.shape === shape && second.minute > first.minute
  const to = range ? second.to : first.to
  // "0400/23", "0900-12345", "09.30%", "0930th"
  if (
    to < tokens.length &&
    tokens.spaced[to] === 0 &&
    !/^[,;.):\]"”]$/.test(tokens.folded[to] as string)
  )
    if (tokens.kind[to] !== TokenKind.newline) return undefined
  if (tokens.folded[at] === '0' || isRate(tokens, words, at, to)) return undefined
  const nought = tokens.folded[at]?.startsWith('0') === true
  const line = at === 0 || tokens.kind[at - 1] === TokenKind.newline
  const starts = line || opens[at] === 1 || /^[;:(•|*–—-]$/.test(before)
  const led = words.clockLeads.has(before)
  const ends = to >= tokens.length || /^[,;.)\n]$/.test(tokens.folded[to] as string)
  const year =
    shape === 'wire' && !range && !nought && first.minute >= 18 * 60 && first.minute < 21 * 60
  const edged = year ? starts || led : starts || led || ends || before === ','
  if (!edged && !nought) return undefined
  if (shape === 'wire' && !nought && first.minute % 5 > 0) return undefined
  return {
    at,
    to,
    from: first.minute,
    until: range ? second.minute : first.minute,
    shape,
    nought,
    range,
    led,
    opens: starts || before === ',',
    loose: !starts && !led && !ends && !range,
    line,
  }
}

function faceAt(
  tokens: Tokens,
  { clockMarks }: TimetableWords,
  at: number,
): { to: number; minute: number; shape: Figures['shape'] } | undefined {
  if (at >= tokens.length || tokens.kind[at] !== TokenKind.number) return undefined
  const wire = wireAt(tokens, at)
  if (wire !== undefined && !runsOn(tokens, wire.to))
    return { to: wire.to, minute: minuteOf(wire.value), shape: 'wire' }
  const clock = clockAt(tokens, at, clockMarks, false)
  // "09.07.24" is a date
  if (clock === undefined || clock.to !== at + 3 || runsOn(tokens, clock.to)) return undefined
  const shape = tokens.folded[at + 1] === ':' ? 'colon' : 'dot'
  if (shape === 'colon' && tokens.folded[at]?.length !== 2) return undefined
  return { to: clock.to, minute: minuteOf(clock.value), shape }
}

// "10.15.30", "0400/23"
function runsOn(tokens: Tokens, at: number): boolean {
  return (
    at + 1 < tokens.length &&
    tokens.spaced[at] === 0 &&
    tokens.spaced[at + 1] === 0 &&
    tokens.kind[at + 1] === TokenKind.number &&
    /^[.,:/]$/.test(tokens.folded[at] as string)
  )
}

function minuteOf({ hour, minute }: ClockFace): number {
  return hour * 60 + minute
}
