import { contradicting } from '../../../merge.ts'
import type { Candidate, Field } from '../../../model/dossier.ts'
import type { Messages } from '../messages/messages.ts'

/** Behind a value a person gave or chose. */
export const BY_PERSON = '✓'

/**
 * The values of a field to show where there is little room: a person's value, else the rivals of a conflict without what
 * contradicts none of them, else the stations of a journey, else the one that stands for all.
 */
export function rivalsOf<T>(field: Field<T>): readonly T[] {
  const { state, reason, agreed, candidates, person } = field
  if (person !== undefined) return [person.value]
  if (state === 'conflict') return contradicting(field).map(({ value }) => value)
  if (reason === 'stations') return candidates.map(({ value }) => value)
  const value = agreed ?? candidates[0]?.value
  return value === undefined ? [] : [value]
}

/**
 * The values of a field in one line, rivals parted by ` ≠ `, stations by commas, a person's with ` ✓`; empty where nobody says.
 *
 * @param told a value in full
 * @param short a shorter form, taken where it still tells the rivals apart
 */
export function rivalsInWords<T>(
  field: Field<T>,
  told: (value: T) => string,
  short: (value: T) => string = told,
): string {
  const values = rivalsOf(field)
  const brief = new Set(values.map(short))
  const parted = field.state === 'conflict' ? ' ≠ ' : ', '
  const line = [...(brief.size < values.length ? new Set(values.map(told)) : brief)].join(parted)
  return field.person === undefined ? line : `${line} ${BY_PERSON}`
}

/** Why a value contradicts none of the others, in brackets; a length that says itself that it was planned says enough. */
export function asideInWords(
  { aside, value }: Candidate<unknown>,
  { reasons }: Pick<Messages, 'reasons'>,
): string {
  const told = typeof value === 'object' && value !== null && 'planned' in value && value.planned
  return aside === undefined || (told === true && aside === 'plan-and-outcome')
    ? ''
    : ` (${reasons[aside]})`
}
