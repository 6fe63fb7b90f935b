/** Gold of temporal expressions: sentences with the expressions in braces, read into offsets. */
import { readdirSync, readFileSync } from 'node:fs'

/** A stretch that may be read as one timex; offsets are UTF-16 code units into the record's text. */
export interface TimeSpan {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly alt: readonly string[]
  readonly instant?: string
  readonly instantEnd?: string
}

/** An annotated expression, with other segmentations that count as right. */
export interface GoldTimex extends TimeSpan {
  readonly mod?: string
  readonly parts: readonly (readonly TimeSpan[])[]
}

/** One record of a set. */
export interface TimeRecord {
  readonly id: string
  readonly lang: 'id' | 'en'
  readonly category: string
  readonly text: string
  /** Moment of publication with the outlet's offset. */
  readonly reference: string
  /** IANA zone that "local time", or nothing said, means. */
  readonly zone: string
  readonly timexes: readonly GoldTimex[]
}

interface Written {
  readonly type: GoldTimex['type']
  readonly value: string
  readonly mod?: string
  readonly instant?: string
  readonly instantEnd?: string
  readonly alt?: readonly string[]
  readonly parts?: readonly (readonly (Omit<Written, 'parts'> & { readonly text: string })[])[]
}

/** Reads a set, all its files (`en.jsonl`, `en-2.jsonl`); throws for a line whose braces and timexes do not pair up, or whose parts do not stand in it. */
export function loadTimes(half: 'tune' | 'check', lang: 'id' | 'en'): readonly TimeRecord[] {
  const folder = new URL(`./time/${half}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name === `${lang}.jsonl` || name.startsWith(`${lang}-`))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => recordOf(JSON.parse(line), lang))
}

/** One line of a set as a record. */
export function recordOf(
  line: {
    readonly id: string
    readonly category: string
    readonly reference: string
    readonly zone: string
    readonly marked: string
    readonly timexes: readonly Written[]
  },
  lang: 'id' | 'en',
): TimeRecord {
  const { id, category, reference, zone, marked, timexes: written } = line
  let text = ''
  const spans: { start: number; end: number }[] = []
  for (const piece of marked.split(/([{}])/)) {
    if (piece === '{') spans.push({ start: text.length, end: -1 })
    else if (piece === '}') (spans.at(-1) as { end: number }).end = text.length
    else text += piece
  }
  if (spans.length !== written.length) throw new Error(`${id}: braces and timexes do not pair up`)
  const timexes = spans.map(({ start, end }, index): GoldTimex => {
    const one = written[index] as Written
    const { mod, parts = [] } = one
    return {
      ...spanOf(one, text, start, end),
      ...(mod === undefined ? {} : { mod }),
      parts: parts.map((group) => partsOf(group, text, start, end, id)),
    }
  })
  return { id, lang, category, text, reference, zone, timexes }
}

function spanOf(
  { type, value, alt = [], instant, instantEnd }: Omit<Written, 'parts'>,
  text: string,
  start: number,
  end: number,
): TimeSpan {
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    alt,
    ...(instant === undefined ? {} : { instant }),
    ...(instantEnd === undefined ? {} : { instantEnd }),
  }
}

function partsOf(
  group: readonly (Omit<Written, 'parts'> & { readonly text: string })[],
  text: string,
  start: number,
  end: number,
  id: string,
): readonly TimeSpan[] {
  let from = start
  return group.map((part) => {
    const words = part.text.trim()
    const at = text.indexOf(words, from)
    if (at === -1 || at + words.length > end) throw new Error(`${id}: "${words}" is no part of it`)
    from = at + words.length
    return spanOf(part, text, at, from)
  })
}
