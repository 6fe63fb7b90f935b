import type { Points } from '../../gazetteer/points.ts'
import type { Dossier, Field } from '../../model/dossier.ts'
import type { EventPlace, Status } from '../../model/event.ts'
import type { Moment } from '../../model/moment.ts'
import { citedReports, compareText } from '../export/cited.ts'
import { alpha2Of } from '../export/country-code.ts'
import { titleOf } from '../export/label.ts'
import { placePoint } from '../export/place-point.ts'
import { plainLine } from '../export/plain.ts'
import type { ExportWords } from '../export/words.ts'
import { roleNode } from './actor-node.ts'
import { iri, type Node, said } from './context.ts'

// schema.org has no word for what took place as announced but this; a denied or only imagined event has none at all.
const STATUS: { readonly [status in Status]: string | undefined } = {
  happened: 'EventScheduled',
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  denied: undefined,
  hypothetical: undefined,
}

/**
 * An event as schema.org has it. Where reports contradict each other every rival is a value, and the field is
 * named in `kawat:conflict`; otherwise there is one.
 *
 * @param quotes names of the quotes spoken at it
 */
export function eventNode(
  dossier: Dossier,
  setting: {
    readonly words: ExportWords
    readonly points: Points
    readonly quotes: readonly string[]
  },
): Node {
  const { words, points, quotes } = setting
  const { id, status, participants } = dossier
  const times = values(dossier.time)
  const statuses = values(status)
  return said({
    '@id': iri('event', id),
    '@type': ['Event', 'prov:Entity'],
    identifier: id,
    name: titleOf(dossier, words),
    additionalType: values(dossier.kind).map((kind) => `kawat:${kind}`),
    eventStatus: statuses.flatMap((one) => STATUS[one] ?? []),
    'kawat:status': statuses,
    startDate: times.map(startOf),
    endDate: times.flatMap((moment) => endOf(moment) ?? []),
    previousStartDate: plannedStarts(dossier),
    duration: values(dossier.duration).map(({ iso }) => iso),
    location: values(dossier.place).map((place) => placeNode(place, points)),
    attendee: participants.map(({ participant, person }) => roleNode(participant, person)),
    subjectOf: citedReports(dossier).map(({ article }) => iri('article', article)),
    recordedIn: quotes,
    'kawat:conflict': dossier.conflicts,
    'kawat:reports': dossier.reports,
    'kawat:origins': dossier.origins.map(plainLine),
    'kawat:background': dossier.background ? true : undefined,
    wasDerivedFrom: citedReports(dossier).map(({ article }) => iri('article', article)),
  })
}

/** What a field says: the value agreed on, or all rivals. */
function values<T>({ agreed, candidates }: Field<T>): readonly T[] {
  return agreed === undefined ? candidates.map(({ value }) => value) : [agreed]
}

/** When it was to be, where the plan was for another time than it took place; a plan for June is none for another day than 19 June. */
function plannedStarts({ time, members }: Dossier): readonly string[] {
  const { agreed, reason, candidates } = time
  if (reason !== 'plan-and-outcome' || agreed === undefined) return []
  const held = new Set(
    members
      .filter(({ record }) => record.event.status.value === 'happened')
      .map(({ record }) => record.id),
  )
  const starts = candidates
    .filter(({ holders }) => !holders.some(({ record }) => held.has(record)))
    .filter(({ value }) => !value.start.startsWith(agreed.start))
    .filter(({ value }) => !agreed.start.startsWith(value.start))
    .map(({ value }) => startOf(value))
  return [...new Set(starts)].sort(compareText)
}

function startOf({ start, instant }: Moment): string {
  return instant ?? start
}

function endOf({ end }: Moment): string | undefined {
  return end
}

function placeNode(place: EventPlace, points: Points): Node {
  const { name, country, level, venue } = place
  const point = placePoint(place, points)
  return said({
    '@type': level === 'country' ? 'Country' : 'Place',
    name: plainLine(venue ?? name),
    address: said({
      '@type': 'PostalAddress',
      addressLocality: level === 'country' ? undefined : plainLine(name),
      // schema.org asks for two letters.
      addressCountry: alpha2Of(country) ?? country ?? undefined,
    }),
    geo:
      point === undefined
        ? undefined
        : {
            '@type': 'GeoCoordinates',
            latitude: point.lat,
            longitude: point.lon,
            'kawat:precision': point.precision,
          },
  })
}
