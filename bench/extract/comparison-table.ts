/** The table `npm run bench:extract` prints of a set. */
import { type Column, layTable } from '../../src/adapters/cli/terminal/table.ts'
import type { Mean } from './byline.ts'
import type { Compared, Comparison } from './comparison.ts'

const COLUMNS: readonly (readonly [title: string, cell: (one: Compared) => string])[] = [
  ['F1', ({ f1 }) => f1.toFixed(3)],
  ['prec.', ({ precision }) => precision.toFixed(3)],
  ['recall', ({ recall }) => recall.toFixed(3)],
  [
    'kawat ahead',
    ({ kawat }) => (kawat === undefined ? '' : `${(kawat.ahead * 100).toFixed(1)} %`),
  ],
  [
    'by',
    ({ kawat }) =>
      kawat === undefined
        ? ''
        : `${kawat.difference < 0 ? '' : '+'}${kawat.difference.toFixed(3)} ± ${kawat.deviation.toFixed(3)}`,
  ],
  ['instant', ({ instant }) => share(instant)],
  ['day', ({ day }) => share(day)],
  ['title', ({ title }) => share(title)],
  ['authors', ({ author }) => share(author)],
  ['empty', ({ empty }) => String(empty)],
  ['errors', ({ errors }) => String(errors)],
  ['crashes', ({ crashes }) => String(crashes)],
  ['hangs', ({ hangs }) => String(hangs)],
  ['CPU ms', ({ cpu }) => cpu.toFixed(1)],
  ['ratio', ({ ratio }) => (ratio === undefined ? '-' : ratio.toFixed(2))],
  ['ms', ({ elapsed }) => elapsed.toFixed(1)],
]

/** A set's comparison as lines: a head, a row for each extractor. What the columns mean stands in `docs/extraction.md`. */
export function comparisonLines({ set, gold, pages, extractors }: Comparison): readonly string[] {
  const columns: readonly Column[] = [
    { title: '' },
    ...COLUMNS.map(([title]) => ({ title, right: true })),
  ]
  const rows = extractors.map((one) => [one.name, ...COLUMNS.map(([, cell]) => cell(one))])
  const table = layTable(columns, rows, undefined) ?? []
  return [`${set}: ${pages} pages, gold: ${gold}`, ...table.flat().map((line) => `  ${line}`)]
}

function share({ mean }: Mean): string {
  return mean === null ? '-' : mean.toFixed(3)
}
