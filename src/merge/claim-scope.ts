import type { Claim, Peers, Superlative } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Entity, Office } from '../model/entity.ts'
import type { Participant } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import type { ClaimedEvent } from './claim-event.ts'
import { type Person, personOf, samePerson } from './person.ts'
import { groupOf, type KindGroup } from './profile.ts'

/** Which earlier events a claim is about: of what kind, and of whom. */
export interface ClaimScope {
  readonly groups: ReadonlySet<KindGroup>
  /** Every side must be met: by the very person, or by another holder of the office. */
  readonly sides: readonly ScopeSide[]
  /** Of a visit: where it goes. */
  readonly destination?: string
}

interface ScopeSide {
  readonly person?: Person
  readonly offices?: readonly Office[]
  readonly country?: string
  /** Of whichever of these countries; without any of the two, of whichever there is. */
  readonly countries?: readonly string[]
}

/** How high an office is; visits are "the highest since" by it. */
const RANK: { readonly [office in Office]?: number } = {
  head_of_state: 5,
  head_of_government: 5,
  crown_prince: 5,
  igo_head: 5,
  deputy_head: 4,
  foreign_minister: 3,
  defence_minister: 3,
  top_diplomat: 3,
  security_adviser: 3,
  minister: 3,
  military_chief: 3,
  deputy_minister: 2,
  ambassador: 1,
  envoy: 1,
}

/** The highest office of who takes part; 0 where none is known. */
export function seniority({
  participants,
}: {
  readonly participants: readonly { readonly participant: Participant }[]
}): number {
  return Math.max(
    0,
    ...participants.map(({ participant }) => RANK[participant.office?.value ?? 'other'] ?? 0),
  )
}

/**
 * Of whom a claim is said. "Their first talks" are those persons'; "the first visit by an Iranian foreign minister" is that of whoever
 * holds the office, for nobody is named; "the first talks between an Australian premier and Mr Xi" are Xi's with any premier.
 */
export function claimScope(
  { content, cue }: Claim,
  { kinds, personal, rank, peers }: Superlative,
  { record: { event } }: ClaimedEvent,
  { mentions, entities }: Reading,
): ClaimScope {
  const isInside = (index: number): boolean => {
    const span = mentions[index]?.span
    if (span === undefined) return false
    const { start, end } = span
    return start >= content.start && end <= content.end && !(start >= cue.start && end <= cue.end)
  }
  const isNamed = (index: number): boolean => mentions[index]?.form !== 'office' && isInside(index)
  const named = entities.filter((one) => one.kind === 'person' && one.mentions.some(isNamed))
  const groups = new Set((kinds ?? [event.kind.value]).map(groupOf))
  const all = event.participants.map(({ value }) => value)
  const guests = all.filter(({ part }) => part === 'visitor')
  const isVisit = groups.has('visit') && guests.length > 0
  const hosts = all.filter(({ part }) => part === 'host')
  const destination = event.place?.value.country ?? hosts[0]?.country?.value
  const told = entities.filter((one) => one.kind === 'person' && one.mentions.some(isInside))
  const sides = saidOf(isVisit ? guests : all, told, personal, peers).map((one): ScopeSide => {
    const country = one.country === undefined ? {} : { country: one.country.value }
    const byName = personal || named.some(({ name }) => isCalled(one, name))
    if (peers !== undefined && !byName && isAmong(one, peers)) return sideOf(one, peers)
    // "The highest since" compares whoever came from that country.
    if (one.kind !== 'person' || rank === 'highest') return country
    const { office } = one
    return byName || office === undefined
      ? { person: personOf(one), ...country }
      : { offices: [office.value], ...country }
  })
  return { groups, sides, ...(isVisit && destination != null ? { destination } : {}) }
}

/**
 * Of a gathering those the words pair off: "the Somali and Kenyan presidents had not met", "pertemuan kedua kedua presiden" is not said of the
 * mediator.
 */
function saidOf(
  all: readonly Participant[],
  told: readonly Entity[],
  personal: boolean,
  peers: Peers | undefined,
): readonly Participant[] {
  const named = all.filter((one) => told.some(({ name }) => isCalled(one, name)))
  if (personal && named.length > 1) return named
  const among = peers?.each === true ? all.filter((one) => isAmong(one, peers)) : []
  return withoutThird(among.length > 1 ? among : all, named)
}

/** Who brought the two together is not who had not met: the mediator, else the host of three; unless named ("their fourth round with Michel"). */
function withoutThird(
  all: readonly Participant[],
  named: readonly Participant[],
): readonly Participant[] {
  const parties = all.filter((one) => one.part !== 'mediator' || named.includes(one))
  if (parties.length < 2) return all
  const guests = parties.filter((one) => one.part !== 'host' || named.includes(one))
  return parties.length > 2 && guests.length > 1 ? guests : parties
}

/** Whether somebody is one of the group a claim compares within. */
function isAmong({ kind, office, country }: Participant, { offices, countries }: Peers): boolean {
  if (kind !== 'person' || country === undefined) return false
  if (offices !== undefined && (office === undefined || !offices.includes(office.value)))
    return false
  return countries === undefined || countries === 'any' || countries.includes(country.value)
}

/** "A Western leader": whichever leader of those countries; "an American official": anybody of his own. */
function sideOf({ country }: Participant, { offices, countries }: Peers): ScopeSide {
  const whose =
    countries === 'any'
      ? {}
      : countries !== undefined
        ? { countries }
        : country === undefined
          ? {}
          : { country: country.value }
  return { ...(offices === undefined ? {} : { offices }), ...whose }
}

function isCalled(one: Participant, name: string): boolean {
  return samePerson(personOf({ ...one, entity: '', name }), personOf(one))
}

/** Whether an event is of the kind a claim is about; who meets a host at his house has come to visit. */
export function isOfKind(
  { kind, participants }: Dossier,
  { groups, destination }: ClaimScope,
): boolean {
  const group = groupOf(kind.agreed ?? kind.candidates[0]?.value ?? 'meeting')
  if (groups.has(group)) return true
  return (
    destination !== undefined &&
    group === 'encounter' &&
    participants.some(({ participant }) => participant.part === 'visitor')
  )
}

/** Whether all sides of a claim took part in an event, and of a visit that it went there. */
export function meetsScope(dossier: Dossier, { sides, destination }: ClaimScope): boolean {
  const people = dossier.participants.map(({ participant }) => participant)
  if (sides.length === 0) return false
  if (destination !== undefined) {
    const place = (dossier.place.agreed ?? dossier.place.candidates[0]?.value)?.country
    const hosts = people.filter(({ part }) => part === 'host').map(({ country }) => country?.value)
    if (place !== destination && !hosts.includes(destination)) return false
  }
  const guests = people.filter(({ part }) => part === 'visitor')
  const facing = destination === undefined || guests.length === 0 ? people : guests
  return sides.every((side) => facing.some((one) => isOnSide(one, side)))
}

function isOnSide(one: Participant, { person, offices, country, countries }: ScopeSide): boolean {
  if (person !== undefined) return one.kind === 'person' && samePerson(personOf(one), person)
  const own = one.country?.value
  if (country !== undefined && own !== country) return false
  if (countries !== undefined && (own === undefined || !countries.includes(own))) return false
  if (offices !== undefined) return one.office !== undefined && offices.includes(one.office.value)
  return country !== undefined || countries !== undefined
}
