/**
 * The clock of a place no table has one for: its state's, where the state has one time; in a state of several that of all the other
 * places of it the report names, where they share one.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Entity } from '../../model/entity.ts'

/** The zones of the places a report names, by country: undefined where they differ. */
export type ZonesNamed = ReadonlyMap<string, string | undefined>

/** Reads the zones off the places that have one. */
export function zonesOf(entities: readonly Entity[]): ZonesNamed {
  const zones = new Map<string, string | undefined>()
  for (const { kind, country, zone } of entities) {
    if (kind !== 'place' || country === undefined || zone === undefined) continue
    const known = zones.has(country.value) ? zones.get(country.value) : zone
    zones.set(country.value, known === zone ? zone : undefined)
  }
  return zones
}

/** Gives a place with a country and no zone anew with its zone; whatever else is given as it is. */
export function withZone(entity: Entity, zones: ZonesNamed, gazetteer: Gazetteer): Entity {
  const { kind, country, row } = entity
  if (kind !== 'place' || country === undefined || entity.zone !== undefined) return entity
  const state = gazetteer.rows.get(`country:${country.value}`)
  if (state?.oneZone === true && state.zone !== undefined) return { ...entity, zone: state.zone }
  // a region of the tables without a zone lies in several
  const zone = row === undefined ? zones.get(country.value) : undefined
  return zone === undefined ? entity : { ...entity, zone }
}
