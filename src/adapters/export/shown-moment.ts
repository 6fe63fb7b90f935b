import type { Dossier } from '../../model/dossier.ts'
import type { Moment } from '../../model/moment.ts'

/** The moment of an event, where it has a day: what reports agree on, else what most of them hold. */
export function shownMoment({ time }: Dossier): Moment | undefined {
  const { agreed } = time
  const dated = ({ grain }: Moment): boolean => grain === 'minute' || grain === 'day'
  if (time.state !== 'conflict') return agreed !== undefined && dated(agreed) ? agreed : undefined
  return time.candidates.map(({ value }) => value).find(dated)
}
