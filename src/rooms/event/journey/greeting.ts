/**
 * Greetings: whoever receives a guest on arrival is host of the journey.
 */
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** "Anwar terbang ke Jakarta. Presiden Prabowo menyambutnya di Istana": the host of the journey told right before. */
export function linkGreeting(tellings: readonly Telling[], here: readonly Telling[]): void {
  const journey = tellings.at(-1)
  const [greeting] = here
  if (journey?.group !== 'visit' || greeting?.trigger.word.greets !== true) return
  const guest =
    greeting.stands.length === 1 &&
    (greeting.stands[0] === 'him' || greeting.stands[0] === 'pronoun')
  if (!guest || greeting.sentence - journey.sentence !== 1 || journey.hosts.length > 0) return
  if (greeting.told?.status !== journey.told?.status) return
  journey.hosts = greeting.parties
}

/** "Lawatan berlanjut ke London. Raja akan menjamunya": a stop of the journey is planned where what is told of it is. */
export function planStop(tellings: readonly Telling[], [next]: readonly Telling[]): void {
  const stop = tellings.at(-1)
  if (stop?.trigger.word.goesOn !== true || next === undefined || stop.told !== undefined) return
  if (next.sentence - stop.sentence === 1 && next.told?.status === 'planned') stop.told = next.told
}

/**
 * "mendarat di Halim dan disambut Prabowo", "di bandara ia disambut Menlu Fidan": told of the journey, and no
 * encounter beside it.
 */
export function isGreeting(scene: Scene, here: readonly Telling[], telling: Telling): boolean {
  const { trigger, parties, sentence } = telling
  if (isOfOfficials(scene, telling)) return true
  if (trigger.word.greets !== true) return false
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++)
    if (scene.is(at, 'arrival') > 0) return true
  if (isByOwnEnvoy(telling)) return true
  return here.some(
    ({ group, hosts }) =>
      group === 'visit' &&
      hosts.some(({ entity }) => parties.some((party) => party.entity === entity)),
  )
}

/** How far behind the word of receiving the word of arriving may stand, in tokens. */
const THERE = 8

/** "was received at the airport by officials of the foreign ministry": of nobody named but the guest. */
function isOfOfficials(scene: Scene, { trigger, parties, stands }: Telling): boolean {
  if (scene.is(trigger.from, 'reception') === 0) return false
  const persons = parties.filter(({ entity }) => entity.kind === 'person').length
  if (persons + stands.length > 1) return false
  const last = Math.min(scene.last[trigger.sentence] as number, trigger.to + THERE)
  for (let at = trigger.from; at < last; at++) if (scene.is(at, 'arrival') > 0) return true
  return false
}

/** "Dubes RI untuk Fiji A menyambut kedatangan Presiden Prabowo": an envoy meets his own leader off the plane. */
function isByOwnEnvoy({ parties }: Telling): boolean {
  return parties.some(
    ({ entity }) =>
      entity.office?.value === 'ambassador' &&
      entity.country !== undefined &&
      parties.some(
        (one) => one.entity !== entity && one.entity.country?.value === entity.country?.value,
      ),
  )
}
