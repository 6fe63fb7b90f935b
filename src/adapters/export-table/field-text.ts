import type { Candidate, Dossier } from '../../model/dossier.ts'
import type { Duration, EventPlace } from '../../model/event.ts'
import type { Moment } from '../../model/moment.ts'
import type { FieldName } from '../../model/review.ts'

/** Fields reports can differ in, in the order of the columns. */
export const FIELDS: readonly FieldName[] = ['kind', 'status', 'time', 'place', 'duration']

/** A value of a field as text: `2023-06-19T16:30`, `Beijing, CHN (Diaoyutai)`, `~PT3H`. */
export function fieldText(field: FieldName, value: unknown): string {
  switch (field) {
    case 'time': {
      const { start, end, approx, zone } = value as Moment
      const stretch = end === undefined ? start : `${start}/${end}`
      return `${approx ? '~' : ''}${stretch}${zone === null ? '' : ` ${zone}`}`
    }
    case 'place': {
      const { name, country, venue } = value as EventPlace
      const where = country === null || country === name ? name : `${name}, ${country}`
      return venue === undefined ? where : `${where} (${venue})`
    }
    case 'duration': {
      const { iso, approx, planned } = value as Duration
      return `${approx ? '~' : ''}${iso}${planned === true ? ' planned' : ''}`
    }
    default:
      return String(value)
  }
}

/** The rivals of a field. */
export function rivalsOf(dossier: Dossier, field: FieldName): readonly Candidate<unknown>[] {
  return dossier[field].candidates
}
