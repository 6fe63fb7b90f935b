/**
 * Frames: one encounter as the record holds it, each field with the words that say it.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Duration, EventFrame, EventKind } from '../../model/event.ts'
import { type Evidence, implied, type Sourced, stated } from '../../model/evidence.ts'
import type { Many } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import type { Encounter } from './encounter.ts'
import { isBuiltOn } from './joining/earlier.ts'
import { isIdleStay } from './journey/stay.ts'
import { isDiplomatic, isOfficial } from './party/diplomacy.ts'
import { officeThen } from './party/office-then.ts'
import { participantOf, partiesOf } from './party/participant.ts'
import { heldAt } from './place/event-place.ts'
import { tokensCited } from './scene/citation.ts'
import type { Scene } from './scene/scene.ts'
import { eventStatusOf, isBackground } from './status/event-status.ts'
import type { Telling } from './telling.ts'
import { timeOf } from './time/event-time.ts'
import { timeImplied } from './time/implied-time.ts'

/** Groups of events that take their time. */
const LASTING: ReadonlySet<string> = new Set([
  'meet',
  'call',
  'visit',
  'summons',
  'statement',
  'vote',
])

/** Makes the frame of an encounter; undefined where it is no event of diplomacy. */
export function frameOf(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): EventFrame | undefined {
  const tellings = encounter.tellings
  const parties = partiesOf(scene, encounter).filter(({ entity }) => isOfficial(scene, entity))
  if (!isDiplomatic(scene, encounter, parties)) return undefined
  if (isIdleStay(scene, encounter, all)) return undefined
  const lead = leadTelling(tellings)
  const held = heldAt(scene, encounter, all, gazetteer)
  const day = dayBefore(scene)
  const time = timeOf(scene, encounter, held, all) ?? timeImplied(scene, encounter, all)
  const status = eventStatusOf(scene, tellings, time?.value, day)
  // "had agreed over a hurried half-hour to pull back": what is signed, expelled or sanctioned takes no time
  const happened = status.value === 'happened'
  const duration = LASTING.has(encounter.group)
    ? (durationOf(tellings) ?? (happened ? lengthOfClocks(encounter) : undefined))
    : undefined
  const outcomes = tellings.flatMap((telling) =>
    telling.outcome === undefined ? [] : [outcomeOf(scene, telling.outcome)],
  )
  return {
    kind: kindOf(scene, encounter, lead),
    status,
    background:
      isBackground(time?.value, day, status.value) ||
      (time === undefined && encounter.tellings.some((one) => isBuiltOn(scene, one))),
    triggers: triggersOf(scene, tellings, lead),
    participants: parties.map((party) =>
      participantOf(
        scene,
        encounter,
        party,
        lead,
        officeThen(party.entity, time?.value, gazetteer),
      ),
    ),
    ...(time === undefined ? {} : { time }),
    ...(held === undefined ? {} : { place: held.place }),
    ...(duration === undefined ? {} : { duration }),
    outcomes,
  }
}

/** The telling that says most of who took part; of several the first. */
function leadTelling(tellings: readonly Telling[]): Telling {
  let lead = tellings[0] as Telling
  for (const telling of tellings) if (telling.parties.length > lead.parties.length) lead = telling
  return lead
}

function kindOf(scene: Scene, encounter: Encounter, lead: Telling): Sourced<EventKind> {
  // "A met B in Cairo. ... The talks lasted an hour": what it is called further on makes no talks of it; "the summit" is one
  const met =
    lead.kind === 'meeting' && lead.trigger.word.part === 'verb' && lead.parties.length > 1
  const by = (kind: EventKind) =>
    encounter.tellings.find(
      (telling) =>
        telling.kind === kind &&
        !telling.headline &&
        telling.trigger.word.topical !== true &&
        !(
          kind !== 'summit' &&
          met &&
          telling !== lead &&
          telling.parties.length === 0 &&
          telling.sentence !== lead.sentence
        ),
    )
  // "bertemu ... untuk membahas", "had discussed it over lunch": what was spoken of makes no talks of a meeting
  const telling =
    (encounter.group === 'meet' ? (by('summit') ?? by('talks') ?? by('meeting')) : undefined) ??
    encounter.tellings.find(({ group }) => group === encounter.group) ??
    lead
  return stated(
    telling.kind,
    `event/${telling.trigger.word.part}`,
    tokensCited(scene, telling.trigger.from, telling.trigger.to),
  )
}

function triggersOf(scene: Scene, tellings: readonly Telling[], lead: Telling): Many<Evidence> {
  const rest = tellings.filter((telling) => telling !== lead)
  const one = (telling: Telling) => tokensCited(scene, telling.trigger.from, telling.trigger.to)
  return [one(lead), ...rest.map(one)]
}

function dayBefore(scene: Scene): string | undefined {
  return scene.article.published?.moment.start.slice(0, 10)
}

/** Minutes of a day, and days of the longest encounter. */
const DAY = 24 * 60
const LONGEST = 5

/** The length told: the one it took before the one it was planned for; a spread over days is no length of a meeting. */
function durationOf(tellings: readonly Telling[]): Sourced<Duration> | undefined {
  const all = tellings.flatMap(({ durations, group }) =>
    durations.map((one) => ({ ...one, group })),
  )
  const short = all.filter(({ timex, group }) => group === 'visit' || (timex.minutes ?? 0) < DAY)
  // "two days of talks ... They sat for four hours": what one sitting took says more than the days they were spread over
  const long = all.filter(
    ({ timex, whole }) => whole === true && (timex.minutes ?? 0) <= LONGEST * DAY,
  )
  const fit = [...short, ...long]
  const chosen = fit.find(({ planned }) => !planned) ?? fit[0]
  if (chosen === undefined) return undefined
  const { timex, planned } = chosen
  return stated(
    {
      iso: timex.value,
      minutes: timex.minutes ?? 0,
      approx: timex.mod !== undefined,
      ...(planned ? { planned } : {}),
      ...boundOf(timex),
    },
    planned ? 'event/planned-length' : 'event/length',
    timex.span,
  )
}

/** "spoke from 1710 to 1755 local time": what took place between two clocks took so long. */
function lengthOfClocks({ group, tellings }: Encounter): Sourced<Duration> | undefined {
  if (group !== 'meet' && group !== 'call') return undefined
  for (const { span, moment } of tellings.flatMap(({ times }) => times)) {
    if (moment?.grain !== 'minute' || moment.end === undefined) continue
    const minutes = (Date.parse(`${moment.end}Z`) - Date.parse(`${moment.start}Z`)) / 60_000
    if (!(minutes > 0 && minutes < 24 * 60)) continue
    return implied(
      { iso: `PT${minutes}M`, minutes, approx: moment.approx },
      'event/length-of-clocks',
      span,
    )
  }
  return undefined
}

function boundOf({ mod }: Timex): Pick<Duration, 'bound'> {
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return { bound: 'more' }
  return mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS' ? { bound: 'less' } : {}
}

function outcomeOf(scene: Scene, [from, to]: readonly [number, number]): Sourced<string> {
  const evidence = tokensCited(scene, from, to)
  return stated(evidence.exact, 'event/outcome', evidence)
}
