/** The tables `npm run bench:time` prints. */
import { type Column, layTable } from '../../src/adapters/cli/terminal/table.ts'
import type { Compared } from './comparison.ts'
import { LEFT_OUT } from './spec-scope.ts'
import type { SpecCounts, SpecScore } from './spec-score.ts'
import type { Ratio, Speed } from './speed.ts'

/** Rows of the sets. */
export function comparedLines(rows: readonly Compared[]): readonly string[] {
  return table(
    [
      'set',
      'tagger',
      'timexes',
      'relaxed',
      'strict',
      'value',
      'instants',
      'extra',
      'false',
      'errors',
    ],
    rows.map(({ half, lang, tagger, counts, figures, false: wrong, errors }) => [
      `${half} ${lang}`,
      tagger,
      String(counts.gold),
      percent(figures.relaxed),
      percent(figures.strict),
      percent(figures.value),
      counts.instants === 0 ? '-' : `${counts.instantsRight}/${counts.instants}`,
      String(counts.extra),
      String(wrong),
      String(errors),
    ]),
    2,
  )
}

/** Rows of a tagger on the specs, by file, with their sum. */
export function specLines(
  scores: readonly (readonly [file: string, SpecScore])[],
): readonly string[] {
  const told = scores.some(([, { counts }]) => counts.right > 0)
  const total = sumOf(scores.map(([, { counts }]) => counts))
  return table(
    [
      'file',
      'cases',
      'whole',
      'expressions',
      'asked',
      'found',
      'right',
      'of asked',
      'of found',
      'empty',
      'left alone',
      'extra',
    ],
    [...scores.map(([file, { counts }]) => [file, counts] as const), ['all', total] as const].map(
      ([file, one]) => [
        file,
        String(one.cases),
        String(one.attempted),
        String(one.expressions),
        String(one.asked),
        String(one.found),
        told ? String(one.right) : '-',
        told ? share(one.right, one.asked) : '-',
        told ? share(one.right, one.found) : '-',
        String(one.empty),
        String(one.leftAlone),
        String(one.extra),
      ],
    ),
    1,
  )
}

/** Groups left out, with their counts and reasons. */
export function leftOutLines(scores: readonly SpecScore[]): readonly string[] {
  const rows = LEFT_OUT.map(({ group, reason }) => [
    group,
    String(scores.reduce((sum, { leftOut }) => sum + (leftOut.get(group) ?? 0), 0)),
    reason,
  ])
  return table(['left out', 'expressions', 'why'], rows, 1, 2)
}

/** CPU time, in lines. */
export function speedLines(speed: Speed): readonly string[] {
  const { sentences, passes, kawat, chrono, segmenter, toChrono, toSegmenter } = speed
  const range = ({ median, least, most, cheapest }: Ratio) =>
    `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)}; of the cheapest passes ${cheapest.toFixed(2)})`
  return [
    `CPU time for 1,000 English sentences, median of ${passes} passes over ${sentences}:`,
    `  kawat ${kawat.toFixed(1)} ms, ${chrono === undefined ? '' : `chrono-node ${chrono.toFixed(1)} ms, `}segmenter ${segmenter.toFixed(2)} ms`,
    `  kawat to the segmenter ${range(toSegmenter)}`,
    ...(toChrono === undefined
      ? []
      : [`  kawat to chrono-node ${range(toChrono)}; wanted: at most 2`]),
  ]
}

/** Sums of files. */
export function sumOf(all: readonly SpecCounts[]): SpecCounts {
  const [first, ...rest] = all
  if (first === undefined) throw new Error('no file of specs')
  const total = { ...first }
  for (const one of rest)
    for (const name of Object.keys(total) as (keyof SpecCounts)[]) total[name] += one[name]
  return total
}

function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  left: number,
  right = titles.length,
): readonly string[] {
  const columns: readonly Column[] = titles.map((title, index) =>
    index < left || index >= right ? { title } : { title, right: true },
  )
  return (layTable(columns, rows, undefined) ?? []).flat().map((line) => `  ${line.trimEnd()}`)
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : percent(part / whole)
}
