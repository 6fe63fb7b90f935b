/**
 * Time of an event the report does not date itself: counted from another, told with one, or on the day told last.
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import { saysThere, talksOf } from '../joining/agreement-talks.ts'
import { isBuiltOn } from '../joining/earlier.ts'
import { occasionOf } from '../joining/occasion.ts'
import type { Party } from '../party/side.ts'
import { tokensCited } from '../scene/citation.ts'
import { isClosedRelative } from '../scene/closed-relative.ts'
import type { Scene } from '../scene/scene.ts'
import { isOfSeveral } from '../scene/series.ts'
import { announcedDay } from './announced-day.ts'
import { dayOfVisit } from './day-of-visit.ts'
import { timeOfCall, timeOfInviting } from './deed-time.ts'
import { timeOf } from './event-time.ts'
import { leadDay } from './lead-day.ts'
import { mainDay } from './main-day.ts'
import { dayOf, daysApart } from './moment.ts'
import { timeOfOffset } from './offset-time.ts'
import { isBeforeJourney, isCountedFrom, isElsewhere } from './open-day.ts'
import { opensThere } from './opens-there.ts'
import { dayOfSentenceBefore, dayOfThere } from './story-day.ts'
import { visitNamed } from './visit-named.ts'

const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'denied'])

/** The time of an encounter with none of its own, always implied; undefined where nothing ties it to a day. */
export function timeImplied(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  if (isElsewhere(scene, encounter)) return undefined
  const offset = timeOfOffset(scene, encounter, all)
  if (offset !== undefined || isCountedFrom(scene, encounter)) return offset
  // what the story follows up was before it, nobody says when
  if (offset !== undefined || encounter.tellings.some((one) => isBuiltOn(scene, one))) return offset
  if (isBeforeJourney(scene, encounter, all)) return undefined
  // "has hosted three rounds of talks": each had a day of its own
  const [first] = encounter.tellings
  const once = encounter.tellings.every(({ sentence }) => sentence === first?.sentence)
  const several = encounter.tellings.some(
    ({ trigger }) => trigger.word.part === 'noun' && isOfSeveral(scene, trigger.from),
  )
  if (encounter.group === 'meet' && once && several) return undefined
  return (
    dayOfVisit(scene, encounter, all) ??
    timeOfVisitNamed(scene, encounter, all) ??
    timeOfTalks(scene, encounter, all) ??
    timeOfDay(scene, encounter) ??
    timeOfAgreement(scene, encounter, all) ??
    timeOfStory(scene, encounter, all) ??
    timeOfVisit(scene, encounter, all) ??
    timeOfCall(scene, encounter, all) ??
    timeOfInviting(scene, encounter, all) ??
    announcedDay(scene, encounter) ??
    dayOfSentenceBefore(scene, encounter) ??
    dayOfThere(scene, encounter) ??
    mainDay(scene, encounter, all, (one) => timeOfHead(scene, one, all)) ??
    leadDay(scene, encounter)
  )
}

/** Of what a story opens with: its own time, or that of what was agreed there. */
function timeOfHead(
  scene: Scene,
  one: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  return timeOf(scene, one, undefined) ?? timeOfAgreement(scene, one, all)
}

/**
 * What was agreed at dated talks was agreed that day, where the report gives the agreement no date of its own and its
 * words tie it to the talks.
 */
function timeOfTalks(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  const talks = talksOf(scene, encounter, all) ?? occasionOf(scene, encounter, all)
  const found =
    talks === undefined
      ? undefined
      : (timeOf(scene, talks, undefined) ?? timeImplied(scene, talks, all))
  if (found === undefined) return undefined
  const { start, end, grain, approx } = found.value
  const day: Moment =
    grain === 'minute'
      ? { start: start.slice(0, 10), grain: 'day', zone: null, approx }
      : { start, ...(end === undefined ? {} : { end }), grain, zone: null, approx }
  return implied(day, 'event/time-of-talks', ...found.evidence)
}

/** "Dalam kunjungan itu, ia menandatangani ...": at the time of that visit. */
function timeOfVisitNamed(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  const visit = visitNamed(scene, encounter, all)
  const found = visit === undefined ? undefined : timeOf(scene, visit, undefined)
  if (found === undefined) return undefined
  const { start, end, grain, approx } = found.value
  const day = start.length > 10 ? dayOf(found.value) : undefined
  const moment: Moment = day ?? {
    start,
    ...(end === undefined ? {} : { end }),
    grain,
    zone: null,
    approx,
  }
  return implied(moment, 'event/time-of-story', ...found.evidence)
}

/** "Fiji and Peru agreed on Thursday ... , Ravula said after meeting Arelano": of the day they agreed, told right before or behind. */
function timeOfAgreement(
  scene: Scene,
  { group, parties, statuses, tellings }: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  const [first] = tellings
  if (group !== 'meet' || first === undefined) return undefined
  if ([...statuses].some((status) => status !== 'happened')) return undefined
  const codes = new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const agreed = all.find(
    (one) =>
      one.group === 'agreement' &&
      [...one.statuses].every((status) => status === 'happened') &&
      one.tellings.some(({ sentence }) => Math.abs(sentence - first.sentence) <= 1) &&
      codes.size === 2 &&
      one.parties.length > 1 &&
      one.parties.every(({ entity }) => codes.has(entity.country?.value ?? '')),
  )
  const found = agreed === undefined ? undefined : timeOf(scene, agreed, undefined)
  if (found === undefined || found.value.start.length < 10 || found.value.end !== undefined)
    return undefined
  return implied(dayOf(found.value), 'event/time-of-talks', ...found.evidence)
}

/** "Beberapa jam kemudian": the day told last before. */
function timeOfDay(scene: Scene, encounter: Encounter): Sourced<Moment> | undefined {
  const telling = encounter.tellings.find(({ day }) => day !== undefined)
  if (telling?.day === undefined) return undefined
  const { from, to } = telling.trigger
  return implied(telling.day, 'event/time-told-last', tokensCited(scene, from, to))
}

/** A visit without a date of its own was when its visitor met somebody of the country there. */
function timeOfVisit(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  const { group, country, parties, statuses } = encounter
  if (group !== 'visit' || country === undefined || statuses.has('cancelled')) return undefined
  const visitor = parties.find(({ entity }) => entity.kind === 'person')?.entity
  const ahead = statuses.has('planned')
  for (const one of all) {
    if (one.group !== 'meet' || isAhead(scene, one) !== ahead) continue
    if (!one.parties.some(({ entity }) => entity === visitor)) continue
    if (one.countries.size > 0 && !one.countries.has(country)) continue
    if (!one.countries.has(country) && !one.parties.some(isOf(country))) continue
    const found = timeOf(scene, one, undefined)
    if (found !== undefined && found.value.start.length >= 10)
      return implied(dayOf(found.value), 'event/time-of-encounter', ...found.evidence)
  }
  return undefined
}

/** Said to be planned, or on a day behind the report: "akan berakhir di Lima, tempat A bertemu B pada Jumat (9/10)". */
function isAhead(scene: Scene, { statuses, moments }: Encounter): boolean {
  if (statuses.has('planned')) return true
  const published = scene.article.published?.moment.start.slice(0, 10)
  return (
    published !== undefined &&
    moments.length > 0 &&
    moments.every(({ start }) => start.slice(0, 10) > published.slice(0, start.length))
  )
}

function isOf(country: string) {
  return ({ entity }: Party) => entity.country?.value === country
}

/**
 * "He then called on ...": an encounter without a time of its own, told in the sentence of a dated one
 * or right behind it, with a person of that one, took place on its day.
 */
function timeOfStory(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  depth = 0,
): Sourced<Moment> | undefined {
  const signed = encounter.group === 'agreement'
  if (encounter.group !== 'meet' && encounter.group !== 'call' && !signed) return undefined
  const [first] = encounter.tellings
  if (first === undefined) return undefined
  // what was called off or denied was on no day of the story
  if (first.told !== undefined && OFF.has(first.told.status)) return undefined
  const ahead = first.told?.status === 'planned'
  const countries = new Set(encounter.parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const persons = new Set(encounter.parties.map(({ entity }) => entity))
  const before = all.findLast((one) => {
    const near = one.tellings.some(
      ({ sentence, trigger }) =>
        trigger.from < first.trigger.from &&
        first.sentence - sentence <= (signed ? 0 : 1) &&
        !(sentence === first.sentence && isClosedRelative(scene, { trigger }, first)),
    )
    const shared = one.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity))
    if (one === encounter || !near || !shared) return false
    // "flies on to Windhoek on Saturday, where he will hold talks", "will arrive in Dhaka on September 7. He will hold
    // talks there with his Bangladeshi counterpart": of plans only a journey
    const here = one.tellings.some(({ sentence }) => sentence === first.sentence)
    // "will hold a news conference on Thursday after signing a pact"
    if (ahead && signed && one.group === 'statement') return here
    if (ahead)
      return (
        one.group === 'visit' &&
        (here ||
          countries.has(one.country ?? '') ||
          saysThere(scene, first.sentence) ||
          (one.country !== undefined && encounter.countries.has(one.country)) ||
          opensThere(scene, first, one.country))
      )
    // "Keesokan harinya, keduanya menghadap Presiden ... Farole diterima lebih dulu": the last that has a day
    return one.tellings[0]?.told?.status !== 'planned' && (!signed || one.moments.length > 0)
  })
  // "flew into Dhaka on Monday ... held consultations ... He then called on ...": over one that has no day itself
  const found =
    before === undefined
      ? undefined
      : (timeOf(scene, before, undefined) ??
        (depth < 2 && !ahead ? timeOfStory(scene, before, all, depth + 1) : undefined))
  if (found === undefined) return undefined
  const { start, end, grain, approx } = found.value
  // "akan mengunjungi Moskow pekan depan. Ia akan bertemu Putin", "ke Davao pada April": some day of that week or month
  const today = scene.article.published?.moment.start.slice(0, 10)
  const open = today === undefined || (end ?? start) >= today.slice(0, (end ?? start).length)
  if (ahead && open && (grain === 'month' || isWeek(found.value))) {
    const stretch = { start, ...(end === undefined ? {} : { end }), grain, zone: null, approx }
    return implied(stretch, 'event/time-of-story', ...found.evidence)
  }
  if (start.length < 10) return undefined
  // "will pay a state visit on June 25-26. The two presidents are expected to hold talks": on one of these days
  const span =
    ahead && end !== undefined && daysApart(found.value, { ...found.value, start: end }) <= STAY
  if (end !== undefined && !span) return undefined
  // "bertolak ke Lima, Minggu malam. Di sana ia akan menemui A": he left on a day that is over, and meets A on another
  if (ahead && today !== undefined && start.slice(0, 10) < today) return undefined
  const day = span
    ? { ...dayOf(found.value), end: (end as string).slice(0, 10) }
    : dayOf(found.value)
  return implied(day, 'event/time-of-story', ...found.evidence)
}

/** Seven days told as one: "pekan depan". */
function isWeek(moment: Moment): boolean {
  const { end, grain } = moment
  return (
    grain === 'day' && end !== undefined && daysApart(moment, { ...moment, start: end }) === WEEK
  )
}

/** From Monday to Sunday. */
const WEEK = 6
/** Days a short stay may run on for. */
const STAY = 2
