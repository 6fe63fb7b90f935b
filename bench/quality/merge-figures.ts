/** From counts of merging to figures, floors and lines. */
import {
  CONFLICT_FIELDS,
  type MergeCounts,
  noMergeCounts,
  type Part,
  type Trio,
} from './merge-score.ts'
import { precisionRecall } from './tally.ts'
import { wilson } from './wilson.ts'

const TRIOS = ['pairs', 'knownPairs', 'conflicts', 'statements'] as const
const PARTS = [
  'falseConflicts',
  'stages',
  'final',
  'life',
  'longLife',
  'origins',
  'originCount',
  'claims',
] as const

/** Adds up counts. */
export function sumMerge(many: readonly MergeCounts[]): MergeCounts {
  const total = noMergeCounts()
  for (const one of many) {
    for (const key of TRIOS) for (const at of [0, 1, 2] as const) total[key][at] += one[key][at]
    for (const field of CONFLICT_FIELDS) {
      for (const at of [0, 1, 2] as const) {
        total.conflictFields[field][at] += one.conflictFields[field][at]
      }
    }
    for (const key of PARTS) for (const at of [0, 1] as const) total[key][at] += one[key][at]
  }
  return total
}

/** What must not fall; `null` where there was nothing to count. */
export function mergeFigures(counts: MergeCounts): { readonly [name: string]: number | null } {
  const share = ([right, all]: Part) => (all === 0 ? null : right / all)
  const found = ([right, , missed]: Trio) => share([right, right + missed])
  const true_ = ([right, extra]: Trio) => share([right, right + extra])
  return {
    pairF1: precisionRecall(counts.pairs).f1,
    pairPrecision: true_(counts.pairs),
    conflictsFound: found(counts.conflicts),
    conflictsTrue: true_(counts.conflicts),
    life: share(counts.life),
    origins: share(counts.origins),
    statementF1: precisionRecall(counts.statements).f1,
    claims: share(counts.claims),
  }
}

export const MERGE_PINNED: readonly string[] = Object.keys(mergeFigures(noMergeCounts()))

/** One section as lines, each share with Wilson's 95 % interval. */
export function mergeTable(name: string, files: number, counts: MergeCounts): string {
  const part = (label: string, [right, all]: Part) => `  ${label.padEnd(44)} ${shown(right, all)}`
  const trio = (label: string, cell: Trio) => {
    const [right, extra, missed] = cell
    const { f1 } = precisionRecall(cell)
    const value = f1 === null ? '   -' : (100 * f1).toFixed(1).padStart(5)
    return [
      `  ${`${label} (F1)`.padEnd(44)} ${value}   ${right} right, ${extra} extra, ${missed} missed`,
      part('  precision', [right, right + extra]),
      part('  recall', [right, right + missed]),
    ].join('\n')
  }
  return [
    `${name}: ${files} encounters`,
    trio('pairs of records in one event', counts.pairs),
    trio('  of records of annotated events', counts.knownPairs),
    trio('conflicts, event by field', counts.conflicts),
    ...CONFLICT_FIELDS.map((field) => {
      const [right, extra, missed] = counts.conflictFields[field]
      return `    ${field.padEnd(42)}         ${right} right, ${extra} extra, ${missed} missed`
    }),
    part('fields without one that are called a conflict', counts.falseConflicts),
    part('life: stages and what came of it', counts.life),
    part('  stages', counts.stages),
    part('  what came of it', counts.final),
    part('  of events with more than one stage', counts.longLife),
    part('independent origins, by name', counts.origins),
    part('  their count', counts.originCount),
    trio('pairs of one statement', counts.statements),
    part('verdicts on claims', counts.claims),
  ].join('\n')
}

function shown(right: number, all: number): string {
  const range = wilson(right, all)
  if (range === undefined) return '    -'
  const [low, high] = range.map((end) => (100 * end).toFixed(1))
  return `${((100 * right) / all).toFixed(1).padStart(5)}  [${low}, ${high}]  ${right} of ${all}`
}
