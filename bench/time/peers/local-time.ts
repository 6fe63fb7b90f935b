/** What all adapters need: the report's moment on its own clock. */
import { instantOf } from '../../../src/text/zone.ts'

/** Minutes east of Greenwich in the tail of an ISO moment; 0 for `Z` or none. */
export function offsetMinutes(reference: string): number {
  const match = /([+-])(\d\d):(\d\d)$/.exec(reference)
  if (match === null) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

/** `2023-06-19T16:30` of an ISO moment, on the clock of its offset. */
export function localMinute(reference: string): string {
  const utc = Date.parse(reference) + offsetMinutes(reference) * 60_000
  return new Date(utc).toISOString().slice(0, 16)
}

/** The fields of a timex for an instant that may be unknown. */
export function instantField(instant: string | undefined): { readonly instant?: string } {
  return instant === undefined ? {} : { instant }
}

/** The instant of a local minute on the clock of the place, undefined for anything that is no minute. */
export function placeInstant(local: string, zone: string): string | undefined {
  return instantOf(local.slice(0, 16), zone)
}
