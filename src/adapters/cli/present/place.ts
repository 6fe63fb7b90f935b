import type { EventPlace } from '../../../model/event.ts'
import type { Moment } from '../../../model/moment.ts'
import { printable } from '../terminal/printable.ts'
import type { PlaceZone } from '../world.ts'

/** A place for people: "Great Hall of the People, Beijing (CHN)". */
export function placeInWords({ name, country, venue }: EventPlace): string {
  const town = country === null ? name : `${name} (${country})`
  return printable(venue === undefined || venue === name ? town : `${venue}, ${town}`)
}

/** The place's name where the moment's clock is the place's own; a clock stated in another zone keeps its zone's name. */
export function clockPlace(
  place: EventPlace | undefined,
  moment: Moment,
  zoneOf: PlaceZone,
): { readonly place?: string } {
  if (place === undefined || moment.zone === null) return {}
  return zoneOf(place.name, place.country) === moment.zone ? { place: printable(place.name) } : {}
}
