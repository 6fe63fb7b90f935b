/**
 * Reprisals: acts told as the answer to another of their kind.
 */

/** Acts one state answers another's with. */
const REPRISALS: ReadonlySet<string> = new Set([
  'expulsion',
  'recall',
  'summons',
  'embassy_closure',
])

/** Whether an act can answer the one before: "mengusir" a "menarik duta besar". */
export function isTitForTat(group: string, before: string): boolean {
  return REPRISALS.has(group) && REPRISALS.has(before)
}
