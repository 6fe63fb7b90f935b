/**
 * Temporal expressions: what they say, and where in the calendar it is.
 *
 * Takes the article's text and tokens, gives timexes in text order, none overlapping. The report's own
 * day (`article.published`, else the first full date in the text) fills in what words leave out; the
 * place that "waktu setempat" speaks of is bound by the event room.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import { cite } from '../../model/evidence.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import { parseIsoDate } from '../../text/calendar.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import { isCredit, lookOf, looksBack } from './context.ts'
import type { Frame, Place } from './date.ts'
import { datedSense, placeOfGroup, type Sense, wholeSense } from './expression.ts'
import { grammarOf } from './grammar.ts'
import { type Group, groupAt } from './group.ts'
import { joinRange, rangeSense } from './range.ts'
import type { Scene } from './slot.ts'

/** An expression on its way to a timex. */
interface Entry {
  readonly group: Group
  /** The other end of "Sabtu (17/6) hingga Senin (19/6)". */
  readonly end: Group | undefined
  readonly sentence: number
  readonly credit: boolean
  sense: Sense | undefined
  place: Place | undefined
}

/**
 * Finds the temporal expressions of an article.
 *
 * @returns timexes in text order, none overlapping; a whole expression ("Senin (19/6) sore, sekitar pukul
 *   16.30 waktu setempat") is one
 */
export function findTimes(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  pack: LanguagePack,
): readonly Timex[] {
  const grammar = grammarOf(pack.timex)
  const where = sentencesOf(tokens, sentences)
  const scene: Scene = {
    text: article.text,
    tokens,
    grammar,
    opens: where.opens,
    seen: new Array(tokens.length),
  }
  const entries = readEntries(article, scene, where.index)
  const published = article.published?.moment.start
  const reference = published === undefined ? firstFullDate(entries) : parseIsoDate(published)
  resolve(entries, scene, sentences, reference, published)
  placeClocks(entries, tokens, reference, published)
  const times: Timex[] = []
  for (const { group, end, credit, sense } of entries) {
    if (sense === undefined) continue
    const { day: _, ...value } = sense
    const span = {
      start: tokens.start[group.from] as number,
      end: tokens.end[(end ?? group).to - 1] as number,
    }
    times.push({
      ...value,
      span: cite(article, span),
      ...(credit ? { credit: true } : {}),
      rule: `timex/${group.rule}`,
    })
  }
  return times
}

function sentencesOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
): { opens: Uint8Array; index: Int32Array } {
  const opens = new Uint8Array(tokens.length)
  const index = new Int32Array(tokens.length).fill(-1)
  let current = -1
  let open = true
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] as number
    let next = sentences[current + 1]
    while (next !== undefined && start >= next.span.start) {
      current++
      open = true
      next = sentences[current + 1]
    }
    index[at] = current
    if (tokens.kind[at] === TokenKind.newline) open = true
    else if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) {
      if (open) opens[at] = 1
      open = false
    } else if (tokens.folded[at] === '"' || tokens.folded[at] === '“') open = true
  }
  return { opens, index }
}

function readEntries(article: Article, scene: Scene, index: Int32Array): Entry[] {
  const { tokens, grammar } = scene
  const entries: Entry[] = []
  let at = 0
  let block = 0
  while (at < tokens.length) {
    const joined = groupAt(scene, at)
    if (joined === undefined) {
      at++
      continue
    }
    at = Math.max(joined.to, at + 1)
    const { group } = joined
    if (group === undefined) continue
    const range = joinRange(scene, group)
    if (group.weak && range === undefined) continue
    // A part of day alone ("pada dini hari") tells no day and is left unread.
    if (
      group.part !== undefined &&
      group.clock === undefined &&
      group.date === undefined &&
      group.shift === undefined
    ) {
      continue
    }
    if (range !== undefined) at = range.to
    const start = tokens.start[group.from] as number
    while (
      block + 1 < article.blocks.length &&
      (article.blocks[block + 1]?.span.start ?? 0) <= start
    )
      block++
    const kind = article.blocks[block]?.kind
    entries.push({
      group,
      end: range,
      sentence: index[group.from] as number,
      credit:
        (group.date !== undefined || group.shift !== undefined) &&
        (kind === 'dateline' ||
          kind === 'byline' ||
          isCredit(tokens, grammar, group.from, (range ?? group).to)),
      sense: undefined,
      place: undefined,
    })
  }
  return entries
}

// A report without metadata dates itself: "Seperti dilansir AFP, Senin (19/6/2023)".
function firstFullDate(entries: readonly Entry[]): number | undefined {
  const bare: Frame = {
    reference: undefined,
    previous: undefined,
    look: undefined,
    numericOrder: 'dmy',
  }
  for (const { group } of entries) {
    const { date } = group
    const year = date?.numeric?.year ?? date?.year
    if (date === undefined || year === undefined) continue
    const place = placeOfGroup(group, bare)
    const day = place?.day ?? (place?.start === undefined ? undefined : parseIsoDate(place.start))
    if (day !== undefined && place?.grain === 'day') return day
  }
  return undefined
}

function resolve(
  entries: readonly Entry[],
  scene: Scene,
  sentences: readonly Sentence[],
  reference: number | undefined,
  published: string | undefined,
): void {
  const { grammar } = scene
  let previous: number | undefined
  let previousClock: string | undefined
  for (const entry of entries) {
    const { group, end } = entry
    const frame: Frame = {
      reference,
      previous,
      look: lookFor(entry, scene, sentences[entry.sentence]),
      numericOrder: grammar.tables.numericOrder,
    }
    if (group.whole !== undefined) {
      entry.sense = wholeSense(group.whole, group.mod, frame)
      continue
    }
    entry.place = placeOfGroup(group, frame)
    // "40/40" and "31/2" are no dates.
    if (group.date !== undefined && entry.place === undefined) continue
    const clocks = { published: minuteOf(published), previous: previousClock }
    entry.sense =
      end === undefined
        ? datedSense(group, entry.place, clocks)
        : rangeSense(group, end, entry.place, frame, clocks)
    const { sense } = entry
    if (sense?.day !== undefined && !entry.credit) {
      previous = sense.day
      previousClock = minuteOf(sense.moment?.start)
    }
  }
}

function lookFor(
  { group, end, credit }: Entry,
  scene: Scene,
  sentence: Sentence | undefined,
): 'past' | 'future' | undefined {
  if (group.toward === 'past' || group.toward === 'future') return group.toward
  if (credit || group.toward === 'this') return credit ? 'past' : undefined
  const { date } = group
  if (date === undefined || date.year !== undefined || date.numeric?.year !== undefined)
    return undefined
  const { tokens, grammar } = scene
  const look = lookOf(tokens, grammar, sentence, group.from, (end ?? group).to)
  if ((date.month === undefined && date.numeric === undefined) || look === 'future') return look
  // Of a month or date only the word right before it looks back: "said ... would go in May".
  return looksBack(tokens, grammar, group.from) ? 'past' : undefined
}

function minuteOf(moment: string | undefined): string | undefined {
  return moment !== undefined && moment.length === 16 ? moment : undefined
}

// A clock apart from its date takes the day of the nearest date in the sentence, else of the one told before.
function placeClocks(
  entries: readonly Entry[],
  tokens: Tokens,
  reference: number | undefined,
  published: string | undefined,
): void {
  const before: (Entry | undefined)[] = []
  let last: Entry | undefined
  for (const entry of entries) {
    before.push(last)
    if (datesClocks(entry)) last = entry
  }
  let next: Entry | undefined
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at] as Entry
    const { group } = entry
    if (group.clock !== undefined && group.date === undefined && group.shift === undefined) {
      placeClock(entry, before[at], next, tokens, reference, published)
    } else if (datesClocks(entry)) next = entry
  }
}

function datesClocks({ sense, credit, group }: Entry): boolean {
  return (
    sense?.day !== undefined && !credit && (group.date !== undefined || group.shift !== undefined)
  )
}

function placeClock(
  entry: Entry,
  before: Entry | undefined,
  after: Entry | undefined,
  tokens: Tokens,
  reference: number | undefined,
  published: string | undefined,
): void {
  const inSentence = [before, after].filter(
    (other) => other?.sentence === entry.sentence,
  ) as Entry[]
  const [first, second] = inSentence
  const nearest =
    second === undefined || first === undefined
      ? (first ?? before)
      : gap(tokens, first, entry) <= gap(tokens, entry, second)
        ? first
        : second
  const day = nearest?.sense?.day ?? reference
  if (day === undefined) return
  const place: Place = {
    value: '',
    start: '',
    grain: 'day',
    implied: ['year', 'month', 'day'],
    day,
    anchor: nearest === undefined ? 'published' : 'previous',
  }
  const { group, end } = entry
  const frame: Frame = { reference, previous: day, look: undefined, numericOrder: 'dmy' }
  const clocks = { published: minuteOf(published), previous: undefined }
  entry.sense =
    end === undefined
      ? datedSense(group, place, clocks)
      : rangeSense(group, end, place, frame, clocks)
}

function gap(tokens: Tokens, first: Entry, second: Entry): number {
  return (tokens.start[second.group.from] as number) - (tokens.end[first.group.to - 1] as number)
}
