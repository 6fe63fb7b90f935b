/** Counts a score is made of; they add up over documents. */

/** Right ones, extra ones, missed ones. */
export type Found = readonly [right: number, extra: number, missed: number]

/** Right ones of all. */
export type Share = readonly [right: number, all: number]

const FOUND = ['ev', 'full', 'qfull', 'part', 'partM', 'q', 'qx', 'carrierNN'] as const
const SHARE = [
  'country',
  'office',
  'type',
  'time',
  'date',
  'clock',
  'place',
  'placeCountry',
  'dur',
  'status',
  'plover',
  'qtype',
  'speaker',
  'carrier',
] as const
const COUNT = ['durSpur', 'timeSpur', 'placeSpur', 'noiseHits'] as const

type FoundKey = (typeof FOUND)[number]
type ShareKey = (typeof SHARE)[number]
type CountKey = (typeof COUNT)[number]

/** Counts by name; the names are those of `score.mjs`, so that the two can be compared. */
export type Counts = { [Key in FoundKey]: [number, number, number] } & {
  [Key in ShareKey]: [number, number]
} & { [Key in CountKey]: number }

/** All counts at nought. */
export function noCounts(): Counts {
  return {
    ...Object.fromEntries(FOUND.map((key) => [key, [0, 0, 0]])),
    ...Object.fromEntries(SHARE.map((key) => [key, [0, 0]])),
    ...Object.fromEntries(COUNT.map((key) => [key, 0])),
  } as Counts
}

/** Adds up the counts of several documents. */
export function sum(many: readonly Counts[]): Counts {
  const total = noCounts()
  for (const one of many) {
    for (const key of FOUND) for (const at of [0, 1, 2] as const) total[key][at] += one[key][at]
    for (const key of SHARE) for (const at of [0, 1] as const) total[key][at] += one[key][at]
    for (const key of COUNT) total[key] += one[key]
  }
  return total
}

/** Precision, recall and their harmonic mean; the mean of nothing at all is `null`. */
export function precisionRecall([right, extra, missed]: Found): {
  readonly precision: number
  readonly recall: number
  readonly f1: number | null
} {
  const precision = right + extra === 0 ? 0 : right / (right + extra)
  const recall = right + missed === 0 ? 0 : right / (right + missed)
  if (right + extra + missed === 0) return { precision, recall, f1: null }
  const both = precision + recall
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both }
}

/** The figures printed, by name; `null` where there was nothing to count. */
export function figures(counts: Counts): Figures {
  const f1 = (key: FoundKey) => precisionRecall(counts[key]).f1
  const share = (key: ShareKey) => (counts[key][1] === 0 ? null : counts[key][0] / counts[key][1])
  return {
    eventF1: f1('ev'),
    eventP: precisionRecall(counts.ev).precision,
    eventR: precisionRecall(counts.ev).recall,
    eventFullF1: f1('full'),
    participantF1: f1('part'),
    participantF1Matched: f1('partM'),
    countryAcc: share('country'),
    officeAcc: share('office'),
    typeAcc: share('type'),
    ploverAcc: share('plover'),
    timeAcc: share('time'),
    dateAcc: share('date'),
    clockAcc: share('clock'),
    placeAcc: share('place'),
    placeCountryAcc: share('placeCountry'),
    durationAcc: share('dur'),
    statusAcc: share('status'),
    quoteF1: f1('q'),
    quoteP: precisionRecall(counts.q).precision,
    quoteR: precisionRecall(counts.q).recall,
    quoteExactF1: f1('qx'),
    quoteTypeAcc: share('qtype'),
    speakerAcc: share('speaker'),
    carrierAcc: share('carrier'),
    carrierF1: f1('carrierNN'),
    quoteFullF1: f1('qfull'),
  }
}

export type FigureName =
  | 'eventF1'
  | 'eventP'
  | 'eventR'
  | 'eventFullF1'
  | 'participantF1'
  | 'participantF1Matched'
  | 'countryAcc'
  | 'officeAcc'
  | 'typeAcc'
  | 'ploverAcc'
  | 'timeAcc'
  | 'dateAcc'
  | 'clockAcc'
  | 'placeAcc'
  | 'placeCountryAcc'
  | 'durationAcc'
  | 'statusAcc'
  | 'quoteF1'
  | 'quoteP'
  | 'quoteR'
  | 'quoteExactF1'
  | 'quoteTypeAcc'
  | 'speakerAcc'
  | 'carrierAcc'
  | 'carrierF1'
  | 'quoteFullF1'

export type Figures = { readonly [Name in FigureName]: number | null }

/**
 * 95 % intervals of all figures over resampled documents.
 *
 * @returns the 2.5th and 97.5th percentile of 1,000 resamples from a fixed seed; `null` where a figure never was
 */
export function intervals(documents: readonly Counts[]): {
  readonly [Name in FigureName]: readonly [number, number] | null
} {
  let state = 123456789
  const random = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  const seen = new Map<FigureName, number[]>()
  for (let round = 0; round < 1000; round++) {
    const drawn = documents.map(() => documents[Math.floor(random() * documents.length)]!)
    for (const [name, value] of Object.entries(figures(sum(drawn)))) {
      if (value === null) continue
      const values = seen.get(name as FigureName) ?? []
      values.push(value)
      seen.set(name as FigureName, values)
    }
  }
  const names = Object.keys(figures(noCounts())) as FigureName[]
  return Object.fromEntries(
    names.map((name) => {
      const values = (seen.get(name) ?? []).sort((a, b) => a - b)
      const at = (part: number) => values[Math.floor(part * values.length)]!
      return [name, values.length === 0 ? null : [at(0.025), at(0.975)]]
    }),
  ) as { [Name in FigureName]: readonly [number, number] | null }
}
