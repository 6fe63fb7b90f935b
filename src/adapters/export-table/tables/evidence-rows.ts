import type { Origin, PlacedRecord } from '../../../model/dossier.ts'
import type { Evidence, Sourced } from '../../../model/evidence.ts'
import type { Many } from '../../../model/span.ts'
import { claimsOf, type PlacedClaim, type PlacedSaying, sayings } from '../../export/said.ts'
import type { Shelf, ShelvedReading } from '../../export/shelf.ts'
import { fieldText } from '../field-text.ts'

/** What the words tell, and of what. */
export interface Told {
  readonly field: string
  readonly value?: string
  readonly certainty?: Sourced<unknown>['certainty']
  readonly rule?: string
  readonly evidence: readonly Evidence[]
}

/** One place in one report for one value. */
export interface EvidenceRow {
  readonly id: string
  readonly event?: string
  readonly record?: string
  readonly quote?: string
  readonly claim?: string
  readonly origin: Origin
  readonly shelved: ShelvedReading | undefined
  readonly told: Told
  readonly words: Evidence
}

/** The words behind every value: of records first, then of quotes, then of claims. */
export async function* evidenceRows(shelf: Shelf): AsyncGenerator<EvidenceRow> {
  for await (const { id: event, members } of shelf.dossiers()) {
    for (const { record, origin } of members) {
      const shelved = await shelf.shelved(origin.article)
      yield* placesOf(toldByRecord({ record, origin }), record.id, {
        event,
        record: record.id,
        origin,
        shelved,
      })
    }
  }
  for await (const { id, event, origin, shelved, quote } of sayings(shelf)) {
    const owner = event === undefined ? {} : { event }
    yield* placesOf(toldByQuote(quote), id, { ...owner, quote: id, origin, shelved })
  }
  for await (const { id, origin, shelved, claim } of claimsOf(shelf)) {
    yield* placesOf(toldByClaim(claim), id, { claim: id, origin, shelved })
  }
}

function* placesOf(
  all: readonly Told[],
  owner: string,
  row: Omit<EvidenceRow, 'id' | 'told' | 'words'>,
): Generator<EvidenceRow> {
  const counts = new Map<string, number>()
  for (const told of all) {
    for (const words of told.evidence) {
      const count = (counts.get(told.field) ?? 0) + 1
      counts.set(told.field, count)
      yield { ...row, id: `${owner}.${told.field}.${count}`, told, words }
    }
  }
}

function toldByRecord({ record }: PlacedRecord): readonly Told[] {
  const { kind, status, triggers, participants, time, place, duration, outcomes } = record.event
  return [
    { field: 'trigger', evidence: triggers },
    ...sourced('kind', kind),
    ...sourced('status', status),
    ...participants.flatMap((one) => [
      ...sourced('participant', one, one.value.name),
      ...sourced('office', one.value.office),
      ...sourced('country', one.value.country),
    ]),
    ...sourced('time', time, time && fieldText('time', time.value)),
    ...sourced('place', place, place && fieldText('place', place.value)),
    ...sourced('duration', duration, duration && fieldText('duration', duration.value)),
    ...outcomes.flatMap((outcome) => sourced('outcome', outcome)),
  ]
}

function toldByQuote(quote: PlacedSaying['quote']): readonly Told[] {
  const {
    content,
    clause,
    cue,
    setting,
    speaker,
    carrier,
    addressee,
    translated,
    chain = [],
  } = quote
  return [
    { field: 'content', rule: quote.rule, evidence: content },
    ...words('clause', clause),
    ...words('cue', cue),
    ...words('setting', setting),
    ...sourced('speaker', speaker, speaker?.value.name),
    ...sourced('carrier', carrier, carrier?.value.name),
    ...sourced('addressee', addressee, addressee?.value.name),
    ...sourced('translated', translated),
    ...chain.flatMap(({ who }) => sourced('conveyed_by', who, who.value.name)),
  ]
}

function toldByClaim({ content, cue, holder, rule }: PlacedClaim['claim']): readonly Told[] {
  const name = 'name' in holder.value ? holder.value.name : holder.value.type
  return [
    { field: 'content', rule, evidence: [content] },
    ...words('cue', cue),
    ...sourced('holder', holder, name),
  ]
}

function sourced(
  field: string,
  one: Sourced<unknown> | undefined,
  value: string | undefined = one && String(one.value),
): readonly Told[] {
  if (one === undefined) return []
  const { certainty, rule, evidence } = one
  return [{ field, ...(value === undefined ? {} : { value }), certainty, rule, evidence }]
}

function words(field: string, place: Evidence | undefined): readonly Told[] {
  return place === undefined ? [] : [{ field, evidence: [place] satisfies Many<Evidence> }]
}
