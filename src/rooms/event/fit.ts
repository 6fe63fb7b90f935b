/**
 * Whether a telling speaks of an encounter already met: same kind, parties that agree, and neither
 * date, status nor place against it.
 */
import type { Entity } from '../../model/entity.ts'
import type { Encounter } from './encounter.ts'
import { daysApart, momentOf, near } from './moment.ts'
import type { Scene } from './scene.ts'
import type { Party } from './side.ts'
import type { Telling } from './telling.ts'

/** Whether the telling joins the encounter; `country` is its destination's, for a visit. */
export function fits(
  scene: Scene,
  encounter: Encounter,
  telling: Telling,
  country: string | undefined,
): boolean {
  // "Percakapan itu", "the conversation" may look back to a call
  const close = telling.sentence - (encounter.tellings.at(-1)?.sentence ?? 0) <= 1
  const voice =
    encounter.group === 'call' &&
    telling.trigger.word.voice === true &&
    (telling.parties.length < 2 || close)
  // "called on President A. The call lasted 40 minutes", "summoned the envoy. The audience took a quarter of an hour":
  // a call paid, not one made, and what a summons led to
  const paid =
    ((encounter.group === 'meet' && telling.group === 'call') ||
      (encounter.group === 'summons' && telling.group === 'meet')) &&
    telling.parties.length === 0 &&
    telling.durations.length > 0 &&
    close
  if (encounter.group !== telling.group && !voice && !paid) return false
  if (!datesFit(encounter, telling) || !statusFits(encounter, telling)) return false
  if (encounter.group === 'visit') {
    if (country !== undefined && encounter.country !== undefined && country !== encounter.country)
      return false
    const persons = telling.parties.filter(({ entity }) => entity.kind === 'person')
    return (
      persons.length === 0 ||
      persons.some(({ entity }) => encounter.parties.some((one) => one.entity === entity))
    )
  }
  if (placesDiffer(scene, encounter, telling)) return false
  const { parties } = telling
  // "but that lunch was cancelled": a meal or a session called off is none of the meetings held
  const { weak } = telling.trigger.word
  if (
    parties.length < 2 &&
    weak === true &&
    telling.told !== undefined &&
    telling.told.status !== 'happened'
  )
    return false
  if (parties.length === 0) return telling.trigger.word.part === 'noun' || telling.stands.length > 0
  const held = (party: Party) =>
    encounter.parties.some((one) => sameParty(one.entity, party.entity))
  if (parties.length === 1) {
    if (!held(parties[0] as Party)) return false
    // "Blinken juga bertemu ..." with nobody read: no new light on the encounter before
    return telling.trigger.word.part === 'noun' || telling.trigger.word.weak === true
  }
  if (parties.every(held)) return true
  const covers = encounter.parties.every((one) =>
    parties.some((party) => sameParty(party.entity, one.entity)),
  )
  return covers && encounter.parties.length >= 2
}

/** The same entity, or a state and its person or ministry. */
export function sameParty(a: Entity, b: Entity): boolean {
  if (a === b) return true
  if (a.kind === 'person' && b.kind === 'person') return false
  return (
    a.country !== undefined && a.country.value === b.country?.value && a.country.value !== 'IGO'
  )
}

function datesFit(encounter: Encounter, telling: Telling): boolean {
  const mine = momentOf(telling)
  if (mine === undefined) return true
  // "The talks, which began on Saturday": of talks told to have ended on Sunday
  const open =
    telling.parties.length === 0 &&
    telling.trigger.word.part === 'noun' &&
    telling.kind !== 'summit'
  return encounter.moments.every(
    (moment) => near(moment, mine) || (open && daysApart(moment, mine) <= 2),
  )
}

function statusFits(encounter: Encounter, telling: Telling): boolean {
  const mine = telling.told?.status
  if (mine === undefined) return true
  const theirs = [...encounter.statuses]
  if (theirs.length === 0 || theirs.includes(mine)) return true
  const off = (status: string) =>
    status === 'cancelled' || status === 'postponed' || status === 'denied'
  if (off(mine) || theirs.some(off)) {
    return (
      theirs.every((status) => off(status) || status === 'planned') &&
      (off(mine) || mine === 'planned')
    )
  }
  return false
}

function placesDiffer(scene: Scene, encounter: Encounter, telling: Telling): boolean {
  const mine = countriesOf(scene, telling)
  return (
    mine.length > 0 &&
    encounter.countries.size > 0 &&
    !mine.some((code) => encounter.countries.has(code))
  )
}

/** Countries of the places a telling is set in. */
export function countriesOf(scene: Scene, telling: Telling): readonly string[] {
  return telling.places.flatMap((mention) => scene.mentions[mention]?.country?.value ?? [])
}
