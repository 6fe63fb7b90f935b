import type { Dossier } from '../../../model/dossier.ts'
import type { FieldName } from '../../../model/review.ts'
import { checkFieldValue, type FieldValues } from '../../../review.ts'
import type { Session } from '../session.ts'
import { printable, safeJson } from '../terminal/printable.ts'
import type { PlaceZone } from '../world.ts'
import { durationInWords } from './duration.ts'
import { momentInWords } from './moment.ts'
import { pairInWords } from './party.ts'
import { clockPlace, placeInWords } from './place.ts'
import { rivalsOf } from './rivals.ts'

/** A field's value for people, of any field; what is no value of it as the JSON it came as. */
export function valueInWords(
  field: FieldName,
  value: unknown,
  { words, readerZone }: Session,
  zoneOf: PlaceZone,
  place?: FieldValues['place'],
): string {
  const checked = checkFieldValue(field, value)
  if (!('value' in checked)) return printable(safeJson(value))
  switch (field) {
    case 'kind':
      return words.kinds[checked.value as FieldValues['kind']]
    case 'status':
      return words.statuses[checked.value as FieldValues['status']]
    case 'time': {
      const time = checked.value as FieldValues['time']
      return momentInWords(time, words, { ...clockPlace(place, time, zoneOf), readerZone })
    }
    case 'place':
      return placeInWords(checked.value as FieldValues['place'])
    case 'duration':
      return durationInWords(checked.value as FieldValues['duration'], words)
  }
}

/** An event in one line: "Antony Blinken – Xi Jinping · meeting · Mon 19 Jun 2023, 16:30 Beijing". */
export function eventInLine(dossier: Dossier, session: Session, zoneOf: PlaceZone): string {
  const { words } = session
  const pair = pairInWords(dossier.participants.map(({ participant }) => participant))
  const [kind] = rivalsOf(dossier.kind)
  const [time] = rivalsOf(dossier.time)
  const [place] = rivalsOf(dossier.place)
  return [
    pair,
    kind === undefined ? '' : words.kinds[kind],
    time === undefined ? words.labels.undated : valueInWords('time', time, session, zoneOf, place),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
