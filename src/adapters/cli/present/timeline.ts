/** Merged events as a table, or where the terminal is narrow as cards; rivals of a field stand side by side. */
import type { Dossier } from '../../../model/dossier.ts'
import { seenNow } from '../record/seen.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { type Column, GLUE, layTable } from '../terminal/table.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { durationInWords } from './duration.ts'
import { courseInWords } from './life.ts'
import { momentInLines, momentInWords } from './moment.ts'
import { pairInWords } from './party.ts'
import { clockPlace, placeInWords } from './place.ts'
import { BY_PERSON, rivalsInWords, rivalsOf } from './rivals.ts'
import { ID_SHOWN } from './short-id.ts'

/** Columns of a table where no terminal says how many it has. */
const ROOM = 100

/** Events in the order given, for people, with a line on how to read them, ending in a line break. */
export function timelineInWords(
  dossiers: readonly Dossier[],
  session: Session,
  zoneOf: PlaceZone,
): string {
  const { paint, columns = ROOM } = session
  const rows = dossiers.map((dossier) => shortCells(dossier, session, zoneOf))
  const table = layTable(shortColumns(session), rows, columns)
  const { timeline, review } = session.words
  const told = dossiers.some((dossier) => dossier.review !== undefined)
    ? `${timeline.legend} ${review.legend}`
    : timeline.legend
  const legend = wrap(told, columns).map((line) => paint('dim', line))
  if (table === undefined) return `${[...cardsInWords(rows, session), ...legend].join('\n')}\n`
  const [head = [], ...laid] = table
  const lines = [
    ...head.map((line) => paint('bold', line)),
    ...laid.flat().map((line) => marked(line, session)),
    ...legend,
  ]
  return `${lines.join('\n')}\n`
}

/** Events as cells parted by tabs, title first, each field in full, for scripts. */
export function timelineInCells(
  dossiers: readonly Dossier[],
  session: Session,
  zoneOf: PlaceZone,
): string {
  const { labels } = session.words
  const titles = [
    labels.when,
    labels.who,
    labels.what,
    labels.status,
    labels.where,
    labels.long,
    labels.reports,
    labels.origins,
    '≠',
    labels.id,
  ]
  return [titles, ...dossiers.map((dossier) => fullCells(dossier, session, zoneOf))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('')
}

function shortColumns({ words: { labels } }: Session): readonly Column[] {
  return [
    { title: labels.when, least: 14 },
    { title: labels.who, least: 20 },
    { title: [labels.what, labels.where, labels.long].join(' · '), least: 21 },
    { title: labels.reports, right: true },
    { title: labels.id },
  ]
}

function shortCells(
  dossier: Dossier,
  session: Session,
  zoneOf: PlaceZone,
): readonly [when: string, who: string, what: string, reports: string, id: string] {
  const { words, readerZone } = session
  const [place] = rivalsOf(dossier.place)
  const times = rivalsOf(dossier.time).map((time) =>
    momentInLines(time, words, { ...clockPlace(place, time, zoneOf), readerZone }),
  )
  if (dossier.time.person !== undefined) times[0] = [...(times[0] ?? []), BY_PERSON]
  // The reader's clock beside each of two rivals would bury them.
  const when = new Set(
    times.length > 1 ? times.map((lines) => lines.slice(0, 2).join(', ')) : [times[0]?.join('\n')],
  )
  const kind = rivalsInWords(dossier.kind, (value) => words.kinds[value])
  const status = courseInWords(seenNow(dossier, session), session)
  const where = rivalsInWords(dossier.place, placeInWords, ({ name }) => printable(name))
  const long = rivalsInWords(dossier.duration, (value) => durationInWords(value, words))
  const out = dossier.review?.state === 'rejected' ? '✗ ' : ''
  const facts = [out + [kind, status].filter(isSaid).join(', '), where, long].filter(isSaid)
  return [
    times.length === 0 ? words.labels.undated : [...when].join('\n≠ '),
    glued(namesOf(dossier)).replaceAll(`${GLUE}–${GLUE}`, `${GLUE}– `),
    joined(facts),
    [dossier.reports, '/', dossier.origins.length].join(GLUE),
    dossier.id.slice(0, ID_SHOWN),
  ]
}

function fullCells(dossier: Dossier, session: Session, zoneOf: PlaceZone): readonly string[] {
  const { words, readerZone } = session
  const [place] = rivalsOf(dossier.place)
  const when = rivalsInWords(dossier.time, (time) =>
    momentInWords(time, words, { ...clockPlace(place, time, zoneOf), readerZone }),
  )
  const differ = dossier.conflicts
    .filter((field) => dossier.review?.settled.includes(field) !== true)
    .map((field) => words.fields[field])
    .join(', ')
  return [
    isSaid(when) ? when : words.labels.undated,
    namesOf(dossier),
    rivalsInWords(dossier.kind, (value) => words.kinds[value]),
    courseInWords(seenNow(dossier, session), session),
    rivalsInWords(dossier.place, placeInWords, ({ name, country }) =>
      placeInWords({ name, country }),
    ),
    rivalsInWords(dossier.duration, (value) => durationInWords(value, words)),
    String(dossier.reports),
    String(dossier.origins.length),
    isSaid(differ) ? `≠ ${differ}` : '',
    dossier.id.slice(0, ID_SHOWN),
  ]
}

function cardsInWords(
  rows: readonly (readonly [string, string, string, string, string])[],
  session: Session,
): readonly string[] {
  const { paint, words, columns = ROOM } = session
  return rows.map(([when, who, what, reports, id]) => {
    const facts = [who, what, `${words.labels.reports} ${reports}`].filter(isSaid).join(' · ')
    const below = wrap(facts.replaceAll(GLUE, ' ').replaceAll('\n', ' '), columns - 2)
    const head = when.replaceAll(GLUE, ' ').replaceAll('\n', ' ')
    return [
      `${paint('bold', head)}  ${paint('dim', id)}`,
      ...below.map((line) => `  ${marked(line, session)}`),
    ].join('\n')
  })
}

function namesOf({ participants }: Dossier): string {
  return pairInWords(participants.map(({ participant }) => participant))
}

// A line may end where values part, not inside "5 h 30 min"; the mark stands before the value it goes with.
function glued(text: string): string {
  return text.replaceAll(' ', GLUE).replaceAll(`${GLUE}≠${GLUE}`, ` ≠${GLUE}`)
}

// Rivals begin a line, so that they stand side by side wherever the column is wide enough.
function joined(facts: readonly string[]): string {
  return facts
    .map(
      (fact, index) =>
        (index === 0 ? '' : fact.includes('≠') ? `${GLUE}·\n` : `${GLUE}· `) + glued(fact),
    )
    .join('')
}

function isSaid(text: string): boolean {
  return text !== ''
}

function marked(line: string, { paint }: Session): string {
  return line.replaceAll('≠', (mark) => paint('red', mark))
}
