import type { Point, Points } from '../../gazetteer/points.ts'
import type { EventPlace } from '../../model/event.ts'

/** Where a place lies: its town where that is known, else its country, else nothing. */
export function placePoint(place: EventPlace | undefined, points: Points): Point | undefined {
  if (place === undefined) return undefined
  const { name, country, level } = place
  if (country === null) return undefined
  const city = level === 'country' ? undefined : points.city(name, country)
  return city ?? points.country(country)
}
