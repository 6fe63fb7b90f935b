/** Runs the program over the gold and gathers scores by half and language. */
import { read } from '../../src/index.ts'
import { isRefusal } from '../../src/model/reading.ts'
import { type Gold, type GoldReport, goldHash, type Half, inputOf } from './gold.ts'
import type { Prediction } from './prediction.ts'
import { project } from './project.ts'
import { type Score, scoreReport } from './score.ts'
import { type Counts, type Figures, figures, sum } from './tally.ts'

/** One report with its score. */
export interface Scored {
  readonly gold: GoldReport
  readonly score: Score
}

/** The figures of one half in one language. */
export interface Section {
  /** `tune/id`, the name in `floors.json`. */
  readonly name: string
  readonly half: Half
  readonly lang: string
  readonly gold: string
  readonly reports: readonly Scored[]
  readonly counts: Counts
  readonly figures: Figures
}

/** Reads one gold report as a user's program would; a refusal predicts nothing. */
export function predict(gold: GoldReport): Prediction {
  const reading = read(inputOf(gold))
  return isRefusal(reading) ? { id: gold.id, events: [], quotes: [] } : project(gold.id, reading)
}

/** Scores one half of the gold, a section for each language. */
export function evaluate({ half, reports }: Gold): readonly Section[] {
  const languages = [...new Set(reports.map(({ lang }) => lang))].sort()
  return languages.map((lang) => {
    const own = reports.filter((report) => report.lang === lang)
    const scored = own.map((gold) => ({ gold, score: scoreReport(gold, predict(gold)) }))
    const counts = sum(scored.map(({ score }) => score.counts))
    const name = `${half}/${lang}`
    return {
      name,
      half,
      lang,
      gold: goldHash(own),
      reports: scored,
      counts,
      figures: figures(counts),
    }
  })
}
