/**
 * The cases of Microsoft's Recognizers-Text for English (MIT), which stand outside the project: sentences with the
 * expressions in them and what each resolves to. Which files are read, and why others are not: `docs/time-bench.md`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One way to resolve an expression, in their words; several where it may lie behind or ahead, or before or after noon. */
export interface Resolution {
  readonly start?: string
  /** Not included, save where the words name both ends. */
  readonly end?: string
  readonly value?: string
}

/** An expression a case expects; offsets are UTF-16 code units. */
export interface Expected {
  readonly start: number
  readonly end: number
  /** Its words as theirs tell them, in lower case in some files. */
  readonly text: string
  /** Its words as they stand in the sentence. */
  readonly said: string
  /** `date`, `daterange`, `datetime`, `datetimerange`, `time`, `timerange`, `duration`, `set`. */
  readonly kind: string
  readonly timex: string
  /** `before`, `after`, `since`, `until`, `start`, `mid`, `end`, `approx`, `more`, `less` and joins of two. */
  readonly mod: string
  readonly resolutions: readonly Resolution[]
}

/** A case. */
export interface SpecCase {
  readonly file: string
  readonly text: string
  /** Local minute the words count from. */
  readonly reference: string
  readonly expected: readonly Expected[]
  /** Whether all expressions of the sentence are told, or only those of one kind. */
  readonly complete: boolean
}

/** Files whose cases carry values; those of a whole model tell every expression of the sentence. */
export const VALUE_FILES = [
  'DateTimeModel',
  'MergedParser',
  'DateParser',
  'DatePeriodParser',
  'DateTimeParser',
  'DateTimePeriodParser',
  'TimeParser',
  'TimePeriodParser',
  'DurationParser',
  'SetParser',
] as const

/** Files whose cases tell only where an expression stands. */
export const SPAN_FILES = [
  'MergedExtractor',
  'DateExtractor',
  'DatePeriodExtractor',
  'DateTimeExtractor',
  'DateTimePeriodExtractor',
  'TimeExtractor',
  'TimePeriodExtractor',
  'DurationExtractor',
  'SetExtractor',
] as const

const COMPLETE: readonly string[] = ['DateTimeModel', 'MergedParser', 'MergedExtractor']

/** What a case counts from where it does not say: most of theirs count from that day. */
const USUAL_REFERENCE = '2016-11-07T00:00'

/** The folder of the cases inside the folder of corpora; undefined where it is not there. */
export function specFolder(corpora: string | undefined): string | undefined {
  if (corpora === undefined) return undefined
  const folder = join(corpora, 'corpora/recognizers-text/Specs/DateTime/English')
  return existsSync(folder) ? folder : undefined
}

/** The cases of a file. */
export function loadCases(folder: string, file: string): readonly SpecCase[] {
  const text = readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\uFEFF/, '')
  return (JSON.parse(text) as WrittenCase[]).map((one) => ({
    file,
    text: one.Input,
    reference: one.Context?.ReferenceDateTime?.slice(0, 16) ?? USUAL_REFERENCE,
    expected: one.Results.map((result) => expectedOf(result, one.Input)),
    complete: COMPLETE.includes(file),
  }))
}

interface WrittenCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly WrittenResult[]
}

interface WrittenResult {
  readonly Text: string
  readonly Start: number
  readonly Length?: number
  /** Offset of the last code unit. */
  readonly End?: number
  readonly Type?: string
  readonly TypeName?: string
  /** Two cases write it so. */
  readonly Typename?: string
  readonly Value?: WrittenValue
  readonly Resolution?: WrittenValue
}

interface WrittenValue {
  readonly Timex?: string
  readonly Mod?: string
  readonly FutureResolution?: Readonly<Record<string, string>>
  readonly PastResolution?: Readonly<Record<string, string>>
  readonly values?: readonly (Resolution & { readonly timex?: string; readonly Mod?: string })[]
}

function expectedOf(one: WrittenResult, sentence: string): Expected {
  const start = one.Start
  const end = one.End === undefined ? start + (one.Length ?? one.Text.length) : one.End + 1
  const type = one.TypeName ?? one.Typename ?? one.Type ?? ''
  const value = one.Value ?? one.Resolution ?? {}
  const [first] = value.values ?? []
  return {
    start,
    end,
    text: one.Text,
    said: sentence.slice(start, end),
    kind: type.replace(/^datetimeV2\./, ''),
    timex: value.Timex ?? first?.timex ?? '',
    mod: value.Mod ?? first?.Mod ?? '',
    resolutions:
      value.values ??
      [value.PastResolution, value.FutureResolution]
        .filter((side) => side !== undefined)
        .map(resolutionOf),
  }
}

// The parsers name each end by its kind: `startDate`, `endDateTime`.
function resolutionOf(side: Readonly<Record<string, string>>): Resolution {
  const named = (pattern: RegExp) => Object.entries(side).find(([name]) => pattern.test(name))?.[1]
  const [start, end, value] = [named(/^start/), named(/^end/), named(/^(?:date|time|dateTime)$/)]
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(value === undefined ? {} : { value }),
  }
}
