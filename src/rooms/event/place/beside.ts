/** How encounters stand beside each other: told before, in one sentence, on one day. */
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import type { Telling } from '../telling.ts'
import { daysApart } from '../time/moment.ts'

export function isInSentence({ tellings }: Encounter, wanted: number): boolean {
  return tellings.some(({ sentence }) => sentence === wanted)
}

/** Told before, or in the sentence of, a telling. */
export function isBefore({ tellings }: Encounter, { sentence }: Telling): boolean {
  return (tellings[0]?.sentence ?? 0) <= sentence
}

/** Both have a day, and one day. */
export function sameDay(one: Encounter, other: Encounter): boolean {
  const days = ({ moments }: Encounter) =>
    moments.flatMap(({ start }) => (start.length < 10 ? [] : [start.slice(0, 10)]))
  const own = days(other)
  return own.length > 0 && own.every((day) => days(one).includes(day))
}

/** "an invitation to visit Singapore", of a Singaporean: nobody visits his own country. */
export function isHome({ parties, country }: Encounter): boolean {
  const visitor = parties.find(({ entity }) => entity.kind === 'person')
  return visitor?.entity.country?.value === country
}

/** Whether the second moment is at most so many days behind the first. */
export function within(first: Moment, then: Moment, days: number): boolean {
  return then.start.slice(0, 10) >= first.start.slice(0, 10) && daysApart(first, then) <= days
}

/** Told to be on the day of another. */
export function isSameDayAs({ tellings }: Encounter, one: Encounter): boolean {
  return tellings.some(
    ({ offset }) =>
      offset?.days === 0 && one.tellings.some(({ trigger }) => trigger === offset.from),
  )
}
