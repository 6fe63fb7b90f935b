import type { PlacedRecord } from '../../model/dossier.ts'
import type { Evidence, Sourced } from '../../model/evidence.ts'
import type { Moment } from '../../model/moment.ts'
import type { ExportStock } from '../../ports.ts'
import { carried, type Excerpts } from '../export/excerpt.ts'
import { plainLine } from '../export/plain.ts'
import { iri, type Node, said } from './context.ts'

/** The article whose words are cited; without its text (a reading no longer kept) positions cannot be counted. */
export interface CitedText {
  readonly article: string
  readonly excerpts: Excerpts | undefined
  readonly allowed: ExportStock['text']
}

/** One value of a record with the words it was read from: a Web Annotation of the article. */
export interface CitedValue {
  /** `time`, `participant/0`: what the value is of, and the annotation's place below the record's. */
  readonly field: string
  readonly told: string
  readonly sourced: Pick<Sourced<unknown>, 'evidence' | 'certainty' | 'rule'>
}

/** Every value of a record, as text, each with its evidence. */
export function citedValues(
  { record }: PlacedRecord,
  allowed: ExportStock['text'],
): readonly CitedValue[] {
  const { kind, status, time, place, duration, participants, outcomes } = record.event
  const one = <T>(
    field: string,
    sourced: Sourced<T> | undefined,
    told: (value: T) => string,
  ): readonly CitedValue[] =>
    sourced === undefined ? [] : [{ field, told: told(sourced.value), sourced }]
  return [
    ...one('kind', kind, String),
    ...one('status', status, String),
    ...one('time', time, momentText),
    ...one('place', place, ({ venue, name }) => plainLine(venue ?? name)),
    ...one('duration', duration, ({ iso }) => iso),
    ...participants.flatMap((participant, index) =>
      one(`participant/${index}`, participant, ({ name }) => plainLine(name)),
    ),
    ...outcomes.flatMap((outcome, index) =>
      one(`outcome/${index}`, outcome, (words) => carried(plainLine(words), allowed)),
    ),
  ]
}

/** A value of an event and where the article says it. */
export function valueAnnotation(
  event: string,
  record: string,
  { field, told, sourced }: CitedValue,
  text: CitedText,
): Node {
  return said({
    '@id': iri('evidence', record, ...field.split('/')),
    '@type': ['oa:Annotation', 'prov:Entity'],
    motivatedBy: 'oa:describing',
    aboutEvent: iri('event', event),
    hasBody: { '@type': 'PropertyValue', propertyID: field.split('/')[0], value: told },
    hasTarget: targets(sourced.evidence, text),
    'kawat:certainty': sourced.certainty,
    wasDerivedFrom: iri('article', text.article),
    wasAttributedTo: iri('rule', ...sourced.rule.split('/')),
  })
}

/** Where in the article words stand: by position and by the words themselves, so that either finds them. */
export function targets(evidence: readonly Evidence[], text: CitedText): readonly Node[] {
  return evidence.map((words) => ({
    '@type': 'oa:SpecificResource',
    hasSource: iri('article', text.article),
    hasSelector: selectors(words, text),
  }))
}

function selectors(words: Evidence, { excerpts, allowed }: CitedText): readonly Node[] {
  if (excerpts === undefined) {
    return [{ '@type': 'oa:TextQuoteSelector', exact: [...words.exact].slice(0, 200).join('') }]
  }
  const { start, end, exact, prefix, suffix } = excerpts.of(words)
  return [
    { '@type': 'oa:TextPositionSelector', start, end },
    {
      '@type': 'oa:TextQuoteSelector',
      exact: allowed === 'full' ? words.exact : exact,
      prefix,
      suffix,
    },
  ]
}

/** A moment as ISO 8601 writes it, a stretch as `start/end`. */
function momentText({ start, end, instant }: Moment): string {
  return end === undefined ? (instant ?? start) : `${start}/${end}`
}
