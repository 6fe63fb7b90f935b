/**
 * What a place lies in: of the Oval Office the White House, Washington and the United States. Two reports that name one event's
 * place at different depths tell the same.
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { Entity, EntityRef } from '../../model/entity.ts'
import { slug } from './name.ts'

/** Places one inside the other before the table is taken to run in a ring. */
const DEEPEST = 6

/** Gives a place anew with all it lies in; whatever else is given as it is. */
export function withSurroundings(entity: Entity, gazetteer: Gazetteer): Entity {
  if (entity.kind !== 'place') return entity
  const within: EntityRef[] = []
  let row = rowAround(entity, gazetteer)
  while (row !== undefined && within.length < DEEPEST) {
    within.push(reference(row))
    if (row.kind === 'state') break
    row = rowOf(gazetteer, row.within) ?? state(gazetteer, row.country)
  }
  return within.length === 0 ? entity : { ...entity, within }
}

/** By the place's own row; of one no table knows its city, which the text told, or its state. */
function rowAround(entity: Entity, gazetteer: Gazetteer): GazetteerRow | undefined {
  const country = entity.country?.value
  const own = rowOf(gazetteer, entity.row)
  const city =
    own === undefined && entity.city !== undefined
      ? `place:${slug(entity.city)}:${country ?? ''}`
      : own?.within
  return rowOf(gazetteer, city) ?? state(gazetteer, country)
}

function rowOf(gazetteer: Gazetteer, key: string | undefined): GazetteerRow | undefined {
  return key === undefined ? undefined : gazetteer.rows.get(key)
}

function state(gazetteer: Gazetteer, country: string | undefined): GazetteerRow | undefined {
  return rowOf(gazetteer, country === undefined ? undefined : `country:${country}`)
}

function reference({ kind, name, country }: GazetteerRow): EntityRef {
  return { entity: `${kind}:${slug(kind === 'state' ? (country ?? name) : name)}`, name, kind }
}
