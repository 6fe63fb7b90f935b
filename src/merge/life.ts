import type { Life, Outcome, PlacedRecord, Stage } from '../model/dossier.ts'
import type { Status } from '../model/event.ts'
import { durationRule } from './duration-field.ts'
import { type FieldRule, heldBy, mergeField, type Take } from './field.ts'
import { STAGE } from './kind-field.ts'
import { placeRule, visitPlaceRule } from './place-field.ts'
import { profileOf } from './profile.ts'
import { publishedAt } from './published.ts'
import { daysOf, gapOf } from './stretch.ts'
import { timeRule } from './time-field.ts'

/**
 * The life of an event: what its reports said of it one after the other.
 *
 * A record of June that tells as background what was put off in February counts from June: only what somebody
 * published when is known.
 *
 * @param members the event's records
 */
export function lifeOf(members: readonly PlacedRecord[]): Life {
  const told = [...members].sort(byPublication)
  const stages = Map.groupBy(told, ({ record }) => record.event.status.value)
  return {
    stages: [...stages].map(([status, own]) => stageOf(status, own)),
    final: outcomeOf(told, stages),
  }
}

/**
 * The life of an event as seen on a day: a plan whose last day is over without news has `passed`.
 *
 * @param now an ISO date or time, on whatever clock the asker lives by
 */
export function lifeAt(life: Life, now: string): Life {
  if (life.final !== 'planned') return life
  const today = daysOf(now)?.first
  const days = life.stages.flatMap(({ status, time }) =>
    status === 'planned' && time !== undefined ? (daysOf(time.end ?? time.start) ?? []) : [],
  )
  const last = Math.max(...days.map((day) => day.last))
  return today === undefined || days.length === 0 || last >= today
    ? life
    : { ...life, final: 'passed' }
}

function stageOf(status: Status, members: readonly PlacedRecord[]): Stage {
  const since = members.find((member) => publishedAt(member.origin) !== undefined)?.origin.published
  const time = agreedOf(members, ({ event }) => event.time, timeRule)
  const isVisit = members.every(({ record }) => record.event.kind.value === 'visit')
  const place = agreedOf(members, ({ event }) => event.place, isVisit ? visitPlaceRule : placeRule)
  const duration = agreedOf(members, ({ event }) => event.duration, durationRule)
  return {
    status,
    ...(since === undefined ? {} : { since }),
    records: members.map(({ record }) => record.id),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(duration === undefined ? {} : { duration }),
  }
}

function agreedOf<T>(
  members: readonly PlacedRecord[],
  take: Take<T>,
  rule: FieldRule<T>,
): T | undefined {
  return mergeField(heldBy(members, take), rule).agreed
}

function outcomeOf(
  told: readonly PlacedRecord[],
  stages: ReadonlyMap<Status, readonly PlacedRecord[]>,
): Outcome {
  if (stages.has('denied')) return stages.size > 1 ? 'disputed' : 'denied'
  const happened = stages.get('happened')
  if (happened !== undefined) {
    const off = stages.get('cancelled') ?? []
    const moved = stages.get('postponed') ?? []
    return off.some((one) => happened.some((other) => contradicts(one, other))) ||
      moved.some((one) => happened.some((other) => isOfDay(one, other) && contradicts(one, other)))
      ? 'disputed'
      : 'happened'
  }
  const open = told.filter(({ record }) => record.event.status.value !== 'hypothetical')
  return (open.at(-1)?.record.event.status.value ?? 'hypothetical') as Outcome
}

/** "Put off" says nothing against the later day on which it was held, or of what led to it. */
function isOfDay(moved: PlacedRecord, happened: PlacedRecord): boolean {
  const day = profileOf(happened).stretch
  const { stretch = day } = profileOf(moved)
  if (day === undefined || stretch === undefined || moved.record.event.background) return false
  return gapOf(day, stretch) === 0
}

/** "Called off" against "took place". Who wrote before the day on which it took place after all only did not know. */
function contradicts(cancelled: PlacedRecord, happened: PlacedRecord): boolean {
  const day = profileOf(happened).stretch?.first
  const { published } = profileOf(cancelled)
  return day === undefined || published === undefined || published >= day
}

/** Undated ones last; of one moment in the order of a life. */
function byPublication(a: PlacedRecord, b: PlacedRecord): number {
  const [mine, theirs] = [publishedAt(a.origin), publishedAt(b.origin)]
  return (
    (mine ?? Number.MAX_VALUE) - (theirs ?? Number.MAX_VALUE) ||
    STAGE[a.record.event.status.value] - STAGE[b.record.event.status.value] ||
    (a.record.id < b.record.id ? -1 : 1)
  )
}
