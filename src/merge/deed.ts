/**
 * Deeds: who did what to whom. Peru throws out Fiji's envoy, and Fiji Peru's, on one day: the same two states, and two deeds.
 */
import type { PlacedRecord } from '../model/dossier.ts'
import type { Participant } from '../model/event.ts'
import type { KindGroup } from './profile.ts'
import { groupOf, profileOf } from './profile.ts'

/** Deeds of which a record names first who did it. */
const DEEDS: ReadonlySet<KindGroup> = new Set<KindGroup>([
  'recall',
  'expulsion',
  'summons',
  'sanction',
  'recognition',
])

/** Whether two records tell of two deeds, since what was done was done to the envoy of another state, or to another state. */
export function isOtherDeed(a: PlacedRecord, b: PlacedRecord): boolean {
  const [mine, theirs] = [profileOf(a).group, profileOf(b).group]
  const removals = [mine, theirs].every((one) => one === 'recall' || one === 'expulsion')
  if (mine !== theirs && !removals) return false
  const [one, other] = [sufferer(a), sufferer(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The country of whom it was done to: an envoy who is recalled is his own state's. */
function sufferer({ record }: PlacedRecord): string | undefined {
  const { kind, participants } = record.event
  const group = groupOf(kind.value)
  if (!DEEDS.has(group)) return undefined
  const all = participants.map(({ value }) => value)
  const codes = all.flatMap(({ country }) => country?.value ?? [])
  const [doer] = codes
  if (doer === undefined || all[0]?.country?.value !== doer) return undefined
  if (group === 'recall') return doer
  const guest = all.find(({ part }) => part === 'visitor')
  const others = new Set(codes.filter((code) => code !== doer))
  const [other] = others
  return codeOf(guest) ?? (others.size === 1 ? other : undefined)
}

function codeOf(participant: Participant | undefined): string | undefined {
  return participant?.country?.value
}
