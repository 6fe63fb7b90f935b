/** Merged events as a table, or where the terminal is narrow as two lines each. */
import type { Dossier } from '../../../model/dossier.ts'
import type { Session } from '../session.ts'
import { type Column, layTable } from '../terminal/table.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { ID_SHOWN } from './dossier.ts'
import { durationInWords } from './duration.ts'
import { momentInWords } from './moment.ts'
import { pairInWords } from './party.ts'
import { clockPlace, placeInWords } from './place.ts'

/** Events in the order given, for people. */
export function timelineInWords(
  dossiers: readonly Dossier[],
  session: Session,
  zoneOf: PlaceZone,
): string {
  const { words, paint, columns } = session
  const rows = dossiers.map((dossier) => cellsOf(dossier, session, zoneOf))
  const table = layTable(columnsOf(session), rows, columns)
  if (table !== undefined) {
    const [head = '', ...lines] = table
    return [paint('bold', head), ...lines.map((line) => marked(line, session)), ''].join('\n')
  }
  const cards = rows.map(
    ([
      when = '',
      who = '',
      what = '',
      status = '',
      where = '',
      long = '',
      reports = '',
      origins = '',
      differ = '',
      id = '',
    ]) => {
      const counts = `${words.counts.reports(Number(reports))}, ${words.counts.origins(Number(origins))}`
      const facts = [who, what, status, where, long, counts, differ]
        .filter((part) => part !== '')
        .join(' · ')
      const below = wrap(facts, (columns ?? 80) - 2).map((line) => `  ${marked(line, session)}`)
      return [`${paint('bold', when)}  ${paint('dim', id)}`, ...below].join('\n')
    },
  )
  return `${cards.join('\n')}\n`
}

/** Events as cells parted by tabs, title first, for scripts. */
export function timelineInCells(
  dossiers: readonly Dossier[],
  session: Session,
  zoneOf: PlaceZone,
): string {
  const titles = columnsOf(session).map(({ title }) => title)
  return [titles, ...dossiers.map((dossier) => cellsOf(dossier, session, zoneOf))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('')
}

function columnsOf({ words: { labels } }: Session): readonly Column[] {
  return [
    { title: labels.when, least: 34 },
    { title: labels.who, least: 20 },
    { title: labels.what },
    { title: labels.status },
    { title: labels.where, least: 14 },
    { title: labels.long },
    { title: labels.reports, right: true },
    { title: labels.origins, right: true },
    { title: '≠' },
    { title: labels.id },
  ]
}

function cellsOf(
  dossier: Dossier,
  { words, readerZone }: Session,
  zoneOf: PlaceZone,
): readonly string[] {
  const time = dossier.time.agreed ?? dossier.time.candidates[0]?.value
  const place = dossier.place.agreed ?? dossier.place.candidates[0]?.value
  const kind = dossier.kind.agreed ?? dossier.kind.candidates[0]?.value
  const status = dossier.status.agreed ?? dossier.status.candidates[0]?.value
  const duration = dossier.duration.agreed ?? dossier.duration.candidates[0]?.value
  const differ = dossier.conflicts.map((field) => words.fields[field]).join(', ')
  return [
    time === undefined
      ? words.labels.undated
      : momentInWords(time, words, { ...clockPlace(place, time, zoneOf), readerZone }),
    pairInWords(dossier.participants.map(({ participant }) => participant)),
    kind === undefined ? '' : words.kinds[kind],
    status === undefined ? '' : words.statuses[status],
    place === undefined ? '' : placeInWords({ name: place.name, country: place.country }),
    duration === undefined ? '' : durationInWords(duration, words),
    String(dossier.reports),
    String(dossier.origins.length),
    differ === '' ? '' : `≠ ${differ}`,
    dossier.id.slice(0, ID_SHOWN),
  ]
}

function marked(line: string, { paint }: Session): string {
  return line.replace(/≠ [\p{L}, ]*\p{L}/u, (mark) => paint('red', mark))
}
