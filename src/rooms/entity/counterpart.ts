/**
 * Counterparts: who holds an office beside another who holds it is of another state. "Foreign Minister Sherif Abdelhamid and his counterpart,
 * Mohieldin Saleh, ..." are not both Egypt's, whatever their names tell.
 */
import type { Entity, Mention } from '../../model/entity.ts'

/** The country of whoever a person is told to be the counterpart of; undefined of nobody's counterpart, or where it is not known. */
export function counterpartOf(
  own: readonly Mention[],
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
): string | undefined {
  for (const { office, index } of own) {
    if (office?.rule !== 'mention/counterpart-office') continue
    const said = office.evidence[0].start
    for (let at = index - 1; at >= 0; at--) {
      const one = mentions[at] as Mention
      if (one.office?.evidence[0].start === said) return entityOf.get(at)?.country?.value
      if (one.span.end < said) break
    }
  }
  return undefined
}
