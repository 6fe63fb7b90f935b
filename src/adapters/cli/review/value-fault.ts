import type { ValueCheck } from '../../../review.ts'
import type { Messages } from '../messages/messages.ts'
import { printable } from '../terminal/printable.ts'

/** What is wrong with a value, as a sentence. */
export function faultInWords(
  checked: Exclude<ValueCheck<unknown>, { readonly value: unknown }>,
  { review }: Messages,
): string {
  const allowed = checked.allowed?.join(', ') ?? ''
  return review.fault[checked.fault](printable(checked.given), allowed)
}

/** Whether a word has the form of a key of the tables: `person:wang-yi`, `institution:asean`, `country:IDN`. */
export function isActorKey(word: string): boolean {
  return /^(?:person|institution|country):[\p{L}\p{N}-]{1,200}$/u.test(word)
}
