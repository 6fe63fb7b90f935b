/** Kawat beside other taggers on our own sets, scored alike. */
import { loadTimes } from '../quality/time-gold.ts'
import {
  noTimes,
  scoreRecord,
  type TimeCounts,
  type TimeFigures,
  timeFigures,
} from '../quality/time-score.ts'
import type { Tag, Tagger } from './taggers.ts'

/** What a tagger came to on one half of one language. */
export interface Compared {
  readonly half: 'tune' | 'check'
  readonly lang: 'id' | 'en'
  readonly tagger: string
  readonly records: number
  readonly counts: TimeCounts
  readonly figures: TimeFigures
  /** Found in records whose gold has nothing at all. */
  readonly false: number
  /** Records it threw on. */
  readonly errors: number
}

/** Compares taggers on the sets of every language they read. */
export function compareTimes(
  loaded: readonly { readonly tagger: Tagger; readonly tag: Tag }[],
): readonly Compared[] {
  const rows: Compared[] = []
  for (const lang of ['id', 'en'] as const)
    for (const half of ['tune', 'check'] as const)
      for (const { tagger, tag } of loaded)
        if (tagger.languages.includes(lang)) rows.push(compared(half, lang, tagger.name, tag))
  return rows
}

function compared(half: 'tune' | 'check', lang: 'id' | 'en', tagger: string, tag: Tag): Compared {
  const records = loadTimes(half, lang)
  const counts = noTimes()
  let errors = 0
  let wrong = 0
  for (const record of records) {
    let found: ReturnType<Tag> = []
    try {
      found = tag(record)
    } catch {
      // A peer that throws has found nothing; how often it did is told.
      errors++
    }
    if (record.timexes.length === 0) wrong += found.length
    scoreRecord(record, found, counts)
  }
  const figures = timeFigures(counts)
  return { half, lang, tagger, records: records.length, counts, figures, false: wrong, errors }
}
