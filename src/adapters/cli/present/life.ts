/** What became of an event, for people: planned, then held, called off or moved, each step with who told it when and in which words. */
import type { Departure } from '../../../model/departure.ts'
import type { Dossier, PlacedRecord, Stage } from '../../../model/dossier.ts'
import type { SeenDossier } from '../record/seen.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import type { PlaceZone } from '../world.ts'
import { durationInWords } from './duration.ts'
import { publishedInWords } from './instant.ts'
import { momentInWords } from './moment.ts'
import { clockPlace, placeInWords } from './place.ts'
import { rivalsInWords } from './rivals.ts'
import { evidenceInWords, groundsInWords, layRows } from './rows.ts'

/** How steps are shown. */
export interface LifeSetting {
  /** Rule, certainty and place in the original of each step's words. */
  readonly evidence: boolean
  readonly zoneOf: PlaceZone
  /** The names of reports, by record. */
  readonly outlets: ReadonlyMap<string, string>
}

/** Whether there is more to tell than that an event took place, or stands as its only status says. */
export function hasLife({ life: { stages, final } }: SeenDossier): boolean {
  return stages.length > 1 || (stages.length === 1 && final !== stages[0]?.status)
}

/** The way an event went, short: "planned → happened", "planned → day passed without news"; the status alone where there is no more. */
export function courseInWords(dossier: SeenDossier, { words }: Session): string {
  const { life, status } = dossier
  if (!hasLife(dossier) || life.final === 'disputed' || status.person !== undefined) {
    return rivalsInWords(status, (value) => words.statuses[value])
  }
  // Reports without a date come last: what came of it ends its life all the same.
  const before = life.stages.filter((stage) => stage.status !== life.final)
  return [
    ...before.map((stage) => words.statuses[stage.status]),
    life.final === 'passed' ? words.record.outcomes.passed : words.statuses[life.final],
  ].join(' → ')
}

/** The life of an event below its status: a block for each step, then what took place otherwise than planned. */
export function lifeLines(
  dossier: SeenDossier,
  session: Session,
  setting: LifeSetting,
): readonly string[] {
  const { life, members, status } = dossier
  const { words, paint, columns = 100 } = session
  const { labels, record: told, states } = words
  const byId = new Map(members.map((member) => [member.record.id, member]))
  const open = life.final === 'disputed' && status.person === undefined
  const course = open
    ? `${paint('red', `≠ ${states.conflict}`)} · ${told.outcomes.disputed}`
    : paint(life.final === 'passed' ? 'yellow' : 'dim', courseInWords(dossier, session))
  const notes = [
    ...(life.final === 'passed' ? [told.passed] : []),
    ...life.departures.map((one) => departureInWords(one, dossier, session, setting)),
  ]
  return [
    `  ${paint('bold', labels.status)}  ${course}`,
    ...life.stages.flatMap((stage) =>
      stageLines(
        stage,
        stage.records.flatMap((id) => byId.get(id) ?? []),
        session,
        setting,
      ),
    ),
    ...notes.flatMap((note) =>
      wrap(note, columns - 6).map(
        (line, at) => `    ${at === 0 ? paint('yellow', '! ') : '  '}${line}`,
      ),
    ),
  ]
}

function stageLines(
  stage: Stage,
  members: readonly PlacedRecord[],
  session: Session,
  setting: LifeSetting,
): readonly string[] {
  const { words, paint, columns = 100 } = session
  const { record: told, statuses } = words
  const since =
    stage.since === undefined
      ? told.sinceUnknown
      : told.since(publishedInWords(stage.since, session))
  const values = valuesOf(stage, members, session, setting)
  const rows = members.flatMap(({ record, origin }) => {
    const { status } = record.event
    const published =
      origin.published === undefined ? [] : [publishedInWords(origin.published, session)]
    return [
      {
        label: setting.outlets.get(record.id) ?? printable(record.id),
        value: [evidenceInWords(status.evidence), ...published].join(' · '),
      },
      ...(setting.evidence ? [{ label: '', value: groundsInWords(status, session) }] : []),
    ]
  })
  const head = [statuses[stage.status], since].join(' · ')
  return [
    ...wrap(head, columns - 4).map((line) => `    ${paint('cyan', line)}`),
    ...wrap(values.join(' · '), columns - 6).flatMap((line) =>
      line === '' ? [] : [`      ${line}`],
    ),
    ...layRows(rows, { ...session, indent: 6 }),
  ]
}

/** When, where and how long by the reports of a step; where they differ all that is told, for the step has no value of its own then. */
function valuesOf(
  stage: Stage,
  members: readonly PlacedRecord[],
  session: Session,
  { zoneOf }: LifeSetting,
): readonly string[] {
  const { words, readerZone } = session
  const events = members.map(({ record }) => record.event)
  const of = <T>(
    agreed: T | undefined,
    all: readonly (T | undefined)[],
    told: (value: T) => string,
  ): readonly string[] => {
    const values = agreed === undefined ? all.filter((one) => one !== undefined) : [agreed]
    const texts = [...new Set(values.map(told))]
    return texts.length === 0 ? [] : [texts.join(' ≠ ')]
  }
  const place = stage.place ?? events.find((event) => event.place !== undefined)?.place?.value
  return [
    ...of(
      stage.time,
      events.map((event) => event.time?.value),
      (time) => momentInWords(time, words, { ...clockPlace(place, time, zoneOf), readerZone }),
    ),
    ...of(
      stage.place,
      events.map((event) => event.place?.value),
      placeInWords,
    ),
    ...of(
      stage.duration,
      events.map((event) => event.duration?.value),
      (length) => durationInWords(length, words),
    ),
  ]
}

/** "planned for Mon 19 Jun 2023; took place Tue 20 Jun 2023". */
function departureInWords(
  departure: Departure,
  dossier: Dossier,
  { words, readerZone }: Session,
  { zoneOf }: LifeSetting,
): string {
  const { departures } = words.record
  switch (departure.field) {
    case 'time': {
      const place = dossier.place.agreed ?? dossier.place.candidates[0]?.value
      const [planned, held] = [departure.planned, departure.held].map((time) =>
        momentInWords(time, words, { ...clockPlace(place, time, zoneOf), readerZone }),
      ) as [string, string]
      return departures.time(planned, held)
    }
    case 'place':
      return departures.place(placeInWords(departure.planned), placeInWords(departure.held))
    case 'duration':
      return departures.duration(
        durationInWords(departure.planned, words),
        durationInWords(departure.held, words),
      )
  }
}
