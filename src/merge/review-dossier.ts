import type { Candidate, Dossier, DossierFields, Field } from '../model/dossier.ts'
import type { FieldName, PersonsValue, ReviewAction } from '../model/review.ts'
import { dossier } from './dossier.ts'
import { linkParticipants } from './review-actor.ts'
import { recordsOf } from './review-record.ts'
import { signatureOf } from './review-signature.ts'
import { byTime } from './review-standing.ts'
import { checkFieldValue, fieldNames } from './review-value.ts'

/**
 * Lays what persons did beside what the machine made of the records. No value of a report is changed or lost: what a
 * person rejected is among the `rejected` of its field in place of the candidates, and the record stays a member.
 *
 * @param machine the event as merged, without review
 * @param byRecord acts that hold, by the records they name, each list oldest first
 * @returns the very dossier given where no act names its records
 */
export function reviewDossier(
  machine: Dossier,
  byRecord: ReadonlyMap<string, readonly ReviewAction[]>,
): Dossier {
  const acts = actsOn(machine, byRecord)
  if (acts.length === 0) return machine
  const whole = verdictsOn(acts, undefined)
  const ids = machine.members.map(({ record }) => record.id)
  const rejected = ids.filter((id) => whole.get(id) === 'reject')
  // An event rejected whole keeps its values: it is shown as what it was taken for.
  const out = new Set(rejected.length === ids.length ? [] : rejected)
  const byField = new Map(fieldNames.map((field) => [field, verdictsOn(acts, field)]))
  const isOut = (record: string, field: FieldName): boolean =>
    out.has(record) || byField.get(field)?.get(record) === 'reject'
  const counted = machine.members.filter(({ record }) => !out.has(record.id))
  const links = acts.filter(({ act }) => act.type === 'link')
  const base = dossier(counted, isOut)
  const fields = Object.fromEntries(
    fieldNames.map((field) => [field, reviewField(field, base, machine, isOut, acts)]),
  ) as unknown as DossierFields
  const settled = base.conflicts.filter((field) => fields[field].person !== undefined)
  const isEdited = fieldNames.some((field) => fields[field].person?.act === 'edit')
  const isAccepted = counted.every(({ record }) => whole.get(record.id) === 'accept')
  const state =
    rejected.length === ids.length
      ? 'rejected'
      : isAccepted
        ? 'accepted'
        : isEdited
          ? 'edited'
          : 'partly'
  return {
    ...base,
    ...fields,
    id: machine.id,
    members: machine.members,
    participants: links.length === 0 ? base.participants : linkParticipants(counted, links),
    review: { state, rejected, settled, acts },
  }
}

/** The acts that name a record of the event, each once, oldest first. */
function actsOn(
  { members }: Dossier,
  byRecord: ReadonlyMap<string, readonly ReviewAction[]>,
): readonly ReviewAction[] {
  const acts = new Set(members.flatMap(({ record }) => byRecord.get(record.id) ?? []))
  return [...acts].sort(byTime)
}

/** The latest verdict on each record, or on its value of a field. */
function verdictsOn(
  acts: readonly ReviewAction[],
  field: FieldName | undefined,
): ReadonlyMap<string, 'accept' | 'reject'> {
  const verdicts = new Map<string, 'accept' | 'reject'>()
  for (const { act } of acts) {
    if ((act.type === 'accept' || act.type === 'reject') && act.field === field) {
      verdicts.set(act.record, act.type)
    }
  }
  return verdicts
}

function reviewField<F extends FieldName>(
  name: F,
  base: Dossier,
  machine: Dossier,
  isOut: (record: string, field: FieldName) => boolean,
  acts: readonly ReviewAction[],
): Field<unknown> {
  const person = personsValue(name, acts)
  const rejected = (machine[name].candidates as readonly Candidate<unknown>[]).flatMap(
    ({ value, holders }) => {
      const gone = holders.filter(({ record }) => isOut(record, name))
      return gone.length === 0 ? [] : [{ value, holders: gone }]
    },
  )
  return {
    ...base[name],
    ...(person === undefined ? {} : { person }),
    ...(rejected.length === 0 ? {} : { rejected }),
  }
}

/** The latest value a person chose or gave; one that is no value of the field's type counts for nothing. */
function personsValue<F extends FieldName>(
  field: F,
  acts: readonly ReviewAction[],
): PersonsValue<unknown> | undefined {
  const action = acts.findLast(
    ({ act }) =>
      (act.type === 'choose' || act.type === 'edit') &&
      act.field === field &&
      'value' in checkFieldValue(field, act.value),
  )
  if (action?.act.type !== 'choose' && action?.act.type !== 'edit') return undefined
  const checked = checkFieldValue(field, action.act.value)
  if (!('value' in checked)) return undefined
  return { ...signatureOf(action), value: checked.value, act: action.act.type }
}

/** Whether an act says something about an event: it names one of its records. */
export function isAbout(action: ReviewAction, { members }: Dossier): boolean {
  const named = recordsOf(action.act)
  return members.some(({ record }) => named.includes(record.id))
}
