/**
 * Diaries: "MONDAY, FEBRUARY 2", and under it "ANKARA - Foreign Minister A holds talks with B at 0930". Each entry is of the day its
 * heading tells, and of the city it opens with.
 */
import type { Timex } from '../../../model/timex.ts'
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Sentences back to the heading: a day of a diary has few entries. */
const BACK = 40
/** Tokens an entry may open with before its city: an asterisk. */
const MARKS = 2

/** Gives the tellings of a diary's entry its day and city, where they have none of their own. */
export function attachDiary(scene: Scene, sentence: number, here: readonly Telling[]): void {
  const city = cityOf(scene, entryOf(scene, sentence))
  const heading = city === undefined ? undefined : headingOf(scene, sentence)
  if (city === undefined || heading?.moment === undefined) return
  const day = heading.moment.start
  for (const telling of here) {
    const clocks = telling.times.filter(({ moment }) => moment?.grain === 'minute')
    const own = telling.times.some((time) => !clocks.includes(time) && time.moment !== undefined)
    if (clocks.length > 0) telling.times = clocks.map((time) => onDay(time, day))
    else if (!own) telling.times = [heading]
    if (telling.places.length === 0 && telling.destinations.length === 0) telling.places = [city]
  }
}

/** The sentence an entry opens with: the sentence itself, or one before it in the same paragraph. */
function entryOf(scene: Scene, sentence: number): number {
  const { block } = scene.sentences[sentence] ?? {}
  let at = sentence
  while (at > 0 && scene.sentences[at - 1]?.block === block && cityOf(scene, at) === undefined) at--
  return at
}

/** "ANKARA -", "*NEW YORK -": the mention of the city, a free dash behind it. */
function cityOf(scene: Scene, sentence: number): number | undefined {
  const first = scene.first[sentence] as number
  for (let at = first; at <= first + MARKS; at++) {
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (mention === undefined) {
      if (scene.tokens.kind[at] === TokenKind.word) return undefined
      continue
    }
    const [, end] = scene.range(mention.span)
    const dash = /^[-–—]{1,2}$/.test(scene.tokens.folded[end] ?? '')
    const place = mention.kind === 'place' || mention.form === 'metonym'
    return place && dash && scene.tokens.spaced[end + 1] === 1 ? mention.index : undefined
  }
  return undefined
}

/** The day of the last heading before: a sentence of nothing but one day. */
function headingOf(scene: Scene, sentence: number): Timex | undefined {
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const [time, ...others] = scene.timesIn[at] ?? []
    if (time?.moment?.start.length !== 10 || others.length > 0 || time.moment.end !== undefined)
      continue
    if (isAlone(scene, at)) return time
  }
  return undefined
}

function isAlone(scene: Scene, sentence: number): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++)
    if (scene.timeAt[at] === -1 && scene.tokens.kind[at] === TokenKind.word) return false
  return true
}

function onDay(time: Timex, day: string): Timex {
  if (time.moment === undefined) return time
  const { instant: _, end: __, ...moment } = time.moment
  return { ...time, moment: { ...moment, start: day + moment.start.slice(10) } }
}
