import type { EventKind, Status } from '../model/event.ts'
import type { FieldRule, Relation } from './field.ts'
import { groupOf } from './profile.ts'

/** Kinds: "pertemuan" is the wide word for what another report calls talks or a summit. */
export const kindRule: FieldRule<EventKind> = {
  plansYield: false,
  key: (kind) => kind,
  relate: (a, b) => (groupOf(a) === groupOf(b) ? 'grain' : 'differs'),
  finer: (a, b) => closeness(b) - closeness(a),
}

/** Statuses: a plan and what became of it are one life; "took place" and "was called off" are a contradiction. */
export const statusRule: FieldRule<Status> = {
  plansYield: false,
  key: (status) => status,
  relate: relateStatus,
  finer: (a, b) => STAGE[b] - STAGE[a],
}

/** How far along its life an event is. A denial stands outside: it contradicts whatever is said. */
export const STAGE: { readonly [status in Status]: number } = {
  hypothetical: 0,
  planned: 1,
  postponed: 2,
  cancelled: 3,
  happened: 4,
  denied: 5,
}

function relateStatus(a: Status, b: Status): Relation {
  if (a === 'denied' || b === 'denied') return 'differs'
  const ends = (status: Status): boolean => status === 'happened' || status === 'cancelled'
  return ends(a) && ends(b) ? 'differs' : 'plan-and-outcome'
}

function closeness(kind: EventKind): number {
  return kind === 'summit' ? 2 : kind === 'talks' ? 1 : 0
}
