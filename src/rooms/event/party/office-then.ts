/**
 * Offices held on the day of an event long before its report: who is deputy prime minister today met his colleagues of
 * last year as foreign minister.
 */
import { type Gazetteer, holds } from '../../../gazetteer/gazetteer.ts'
import type { Entity, Office } from '../../../model/entity.ts'
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'

/**
 * The office of a person on the day of an event, where no word of the report but the table alone tells his office: the one
 * office the table gives him on that day, implied; the office of the entity where it gives none, several, or the same.
 */
export function officeThen(
  { office, row }: Entity,
  moment: Moment | undefined,
  gazetteer: Gazetteer,
): Sourced<Office> | undefined {
  const known = row === undefined ? undefined : gazetteer.rows.get(row)
  if (office?.rule !== 'entity/office-table' || known === undefined || moment === undefined)
    return office
  // of a month or a year the table may give two
  const days = moment.start.length === 10 ? [moment.start] : edgesOf(moment.start)
  const then = new Set(days.flatMap((day) => holds(known, day).map((one) => one.office)))
  const [held, ...others] = then
  if (held === undefined || others.length > 0 || held === office.value) return office
  return implied(held, 'event/office-then', ...office.evidence)
}

/** The first and the last day of "2024", "2024-09"; the day itself of a moment. */
function edgesOf(start: string): readonly string[] {
  const day = start.slice(0, 10)
  if (day.length === 10) return [day]
  return day.length === 4 ? [`${day}-01-01`, `${day}-12-31`] : [`${day}-01`, `${day}-28`]
}
