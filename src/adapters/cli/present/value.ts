/** A value of any field of an event for people. */
import type { Duration, EventKind, EventPlace, Status } from '../../../model/event.ts'
import type { Moment } from '../../../model/moment.ts'
import type { FieldName } from '../../../model/review.ts'
import type { Session } from '../session.ts'
import type { PlaceZone } from '../world.ts'
import { durationInWords } from './duration.ts'
import { momentInWords } from './moment.ts'
import { clockPlace, placeInWords } from './place.ts'

/**
 * Tells a value of a field, as the field's own type.
 *
 * @param place where the event took place: whose clock a time is on
 */
export function valueInWords(
  field: FieldName,
  value: unknown,
  place: EventPlace | undefined,
  { words, readerZone }: Session,
  zoneOf: PlaceZone,
): string {
  switch (field) {
    case 'kind':
      return words.kinds[value as EventKind]
    case 'status':
      return words.statuses[value as Status]
    case 'place':
      return placeInWords(value as EventPlace)
    case 'duration':
      return durationInWords(value as Duration, words)
    case 'time': {
      const moment = value as Moment
      return momentInWords(moment, words, { ...clockPlace(place, moment, zoneOf), readerZone })
    }
  }
}
