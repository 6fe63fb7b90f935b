/** What Kawat finds in a record's text, in the form of the scorers: clocks without a zone are on the clock of the record's place. */
import { findTimes } from '../../src/index.ts'
import { instantOf } from '../../src/text/zone.ts'
import type { TimeRecord } from './time-gold.ts'
import type { FoundTimex } from './time-score.ts'

/** Reads a record. */
export function foundTimes({
  text,
  lang,
  reference,
  zone,
}: Pick<TimeRecord, 'text' | 'lang' | 'reference' | 'zone'>): readonly FoundTimex[] {
  return findTimes(text, { lang, reference, local: zone }).map(({ span, kind, value, moment }) => {
    const isClock = moment?.grain === 'minute'
    const at = (local: string | undefined, instant: string | undefined) =>
      !isClock || local === undefined || local.length !== 16 ? undefined : instant
    const end = moment?.end
    const instant = at(moment?.start, moment?.instant)
    const instantEnd =
      end === undefined || moment?.zone == null ? at(end, undefined) : instantOf(end, moment.zone)
    return {
      start: span.start,
      end: span.end,
      type: kind,
      value,
      ...(instant === undefined ? {} : { instant }),
      ...(instantEnd === undefined ? {} : { instantEnd }),
    }
  })
}
