/** From a Reading to the scorer's shape, its spans in the report's text as it came. */

import type { EntityRef } from '../../src/model/entity.ts'
import type { Sourced } from '../../src/model/evidence.ts'
import { isOnRecord, type Quote } from '../../src/model/quote.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Record } from '../../src/model/record.ts'
import type { PredictedEvent, PredictedName, PredictedQuote, Prediction } from './prediction.ts'

/**
 * Projects a reading of a one-page text report.
 *
 * @param cluster a key equal for records of one real-world event, where merging has been done
 */
export function project(
  id: string,
  reading: Reading,
  cluster?: (record: string) => string | undefined,
): Prediction {
  return {
    id,
    events: reading.records.map((record) => ({
      ...eventOf(record),
      cluster: cluster?.(record.id) ?? null,
    })),
    // The gold has words of nobody named only where they are whole utterances.
    // Attitudes ("berharap", "believes") are optional in the gold: leaving them out costs nothing.
    quotes: reading.quotes
      .filter((quote) => quote.class === 'speech' && isOnRecord(quote))
      .flatMap(quotesOf),
  }
}

function eventOf({ event, codings }: Record): PredictedEvent {
  const { start, end } = event.triggers[0].original
  return {
    type: event.kind.value,
    status: event.status.value,
    background: event.background,
    trigger: { start, end, text: event.triggers[0].exact },
    participants: event.participants.map(({ value }) => ({
      name: value.name,
      kind: value.kind,
      office: value.office?.value ?? null,
      country: value.country?.value ?? null,
      part: value.part,
    })),
    time: event.time?.value ?? null,
    duration: event.duration?.value ?? null,
    place: event.place?.value ?? null,
    plover: codings[0]?.plover.event ?? null,
    rules: Object.fromEntries(
      Object.entries({
        type: event.kind,
        status: event.status,
        time: event.time,
        place: event.place,
        duration: event.duration,
      }).flatMap(([field, value]) => (value === undefined ? [] : [[field, value.rule]])),
    ),
  }
}

/** A whole utterance parted by its cue is two quotes in the gold, each between its own marks; a clause is one. */
function quotesOf(quote: Quote): readonly PredictedQuote[] {
  const places = quote.content.map(({ original }) => original)
  const whole = {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  }
  return (quote.type === 'indirect' ? [whole] : places).map(({ start, end }) => ({
    start,
    end,
    type: quote.type,
    speaker: nameOf(quote.speaker),
    carrier: nameOf(quote.carrier),
  }))
}

function nameOf(who: Sourced<EntityRef> | undefined): PredictedName | null {
  return who === undefined ? null : { name: who.value.name, certainty: who.certainty }
}
