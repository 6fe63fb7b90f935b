/** The table `npm run eval` prints. */
import type { Section } from './evaluation.ts'
import { type Counts, type FigureName, intervals } from './tally.ts'

type Cell = (counts: Counts) => string

const found =
  (key: 'ev' | 'full' | 'part' | 'partM' | 'q' | 'qx' | 'carrierNN' | 'qfull'): Cell =>
  (counts) => {
    const [right, extra, missed] = counts[key]
    return `${right} right, ${extra} extra, ${missed} missed`
  }

const share =
  (
    key:
      | 'country'
      | 'office'
      | 'type'
      | 'plover'
      | 'time'
      | 'date'
      | 'clock'
      | 'place'
      | 'dur'
      | 'status'
      | 'qtype'
      | 'speaker'
      | 'carrier',
    spurious?: 'timeSpur' | 'placeSpur' | 'durSpur',
  ): Cell =>
  (counts) => {
    const [right, all] = counts[key]
    const more =
      spurious === undefined ? '' : `, given where the gold has none: ${counts[spurious]}`
    return `${right} of ${all}${more}`
  }

const ROWS: readonly (readonly [label: string, figure: FigureName, cell: Cell])[] = [
  ['events found (F1)', 'eventF1', found('ev')],
  ['events, every field right (F1)', 'eventFullF1', found('full')],
  ['participants, end to end (F1)', 'participantF1', found('part')],
  ['participants of found events (F1)', 'participantF1Matched', found('partM')],
  ['country', 'countryAcc', share('country')],
  ['office', 'officeAcc', share('office')],
  ['type', 'typeAcc', share('type')],
  ['status', 'statusAcc', share('status')],
  ['time, to the minute where given', 'timeAcc', share('time', 'timeSpur')],
  ['  date', 'dateAcc', share('date')],
  ['  clock and zone', 'clockAcc', share('clock')],
  ['place', 'placeAcc', share('place', 'placeSpur')],
  ['duration', 'durationAcc', share('dur', 'durSpur')],
  ['PLOVER event', 'ploverAcc', share('plover')],
  ['quotes found (F1)', 'quoteF1', found('q')],
  ['quotes, ends exact (F1)', 'quoteExactF1', found('qx')],
  ['quote type', 'quoteTypeAcc', share('qtype')],
  ['speaker', 'speakerAcc', share('speaker')],
  ['carrier, none counted', 'carrierAcc', share('carrier')],
  ['carriers named (F1)', 'carrierF1', found('carrierNN')],
  ['quotes, ends, speaker, carrier (F1)', 'quoteFullF1', found('qfull')],
]

/** One section as lines: figure, 95 % interval over resampled reports, counts. */
export function tableOf({ name, reports, counts, figures }: Section): string {
  const ranges = intervals(reports.map(({ score }) => score.counts))
  const lines = ROWS.map(([label, figure, cell]) => {
    const value = figures[figure]
    const range = ranges[figure]
    const shown = value === null ? '    -' : value.toFixed(3)
    const inside = range === null ? '' : `[${range[0].toFixed(2)}, ${range[1].toFixed(2)}]`
    return `  ${label.padEnd(38)} ${shown}  ${inside.padEnd(14)} ${cell(counts)}`
  })
  return [
    `${name}: ${reports.length} reports`,
    ...lines,
    `  found inside page noise: ${counts.noiseHits}`,
    `  ${falseAlarms(reports)}`,
  ].join('\n')
}

/** News that misleads: football, companies, a minister at home. An event found there is a false alarm. */
function falseAlarms(reports: Section['reports']): string {
  const empty = reports.filter(({ gold }) => gold.events.length === 0)
  const alarmed = empty.filter(({ score: { counts } }) => counts.ev[0] + counts.ev[1] > 0)
  return `reports that hold no event, in which one was found: ${alarmed.length} of ${empty.length}`
}
