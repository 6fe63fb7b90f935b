import type { Departure } from '../model/departure.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Duration } from '../model/event.ts'
import { durationRule } from './duration-field.ts'
import type { FieldRule } from './field.ts'
import { placeRule, visitPlaceRule } from './place-field.ts'
import { timeRule, visitTimeRule } from './time-field.ts'

/**
 * Where what took place is not what was planned: "planned for 19 June, held on 20 June", "planned two hours, took three".
 *
 * A plan that only said less ("in June", "in Indonesia"), or rounded, is none. Where plans differ among themselves, or reports
 * of what took place do, nobody can say what was departed from: those rivals stand in the field itself.
 *
 * @returns in the order time, place, duration; nothing where the event has not taken place
 */
export function departuresOf({ life, kind, duration }: Dossier): readonly Departure[] {
  const held = life.stages.find(({ status }) => status === 'happened')
  const plan = life.stages.find(({ status }) => status === 'planned')
  if (held === undefined) return []
  const isVisit = kind.agreed === 'visit'
  return [
    ...departed('time', plan?.time, held.time, isVisit ? visitTimeRule() : timeRule),
    ...departed('place', plan?.place, held.place, isVisit ? visitPlaceRule : placeRule),
    ...departed('duration', ...lengthsOf(duration), durationRule),
  ] as readonly Departure[]
}

function departed<T>(
  field: Departure['field'],
  planned: T | undefined,
  held: T | undefined,
  rule: FieldRule<T>,
): readonly { readonly field: string; readonly planned: T; readonly held: T }[] {
  if (planned === undefined || held === undefined) return []
  if (rule.key(planned) === rule.key(held) || rule.relate(planned, held) !== 'differs') return []
  return [{ field, planned, held }]
}

/** The planned length and that taken, each where only one is told. Reports of what took place tell plans too: "jadwalnya dua jam". */
function lengthsOf({
  candidates,
}: Dossier['duration']): readonly [planned: Duration | undefined, held: Duration | undefined] {
  const bare = ({ planned: _, ...length }: Duration): Duration => length
  const plans = candidates.filter(({ value }) => value.planned === true)
  const taken = candidates.filter(({ value }) => value.planned !== true)
  return [agreed(plans.map(({ value }) => bare(value))), agreed(taken.map(({ value }) => value))]
}

function agreed(lengths: readonly Duration[]): Duration | undefined {
  const [first, ...others] = lengths
  if (first === undefined) return undefined
  const same = others.every(
    (one) =>
      durationRule.key(one) === durationRule.key(first) ||
      durationRule.relate(first, one) !== 'differs',
  )
  return same ? [...lengths].sort(durationRule.finer)[0] : undefined
}
