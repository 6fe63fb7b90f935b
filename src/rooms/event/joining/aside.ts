/**
 * Asides: what a report tells beside the encounter it opens with. "A met B in Suva. / Before leaving Lima, B telephoned C. / B is to
 * see D on Friday. / The two sides agreed ...": behind them "the two sides" are those of the story again.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Encounter } from '../encounter.ts'
import { personsIn } from '../party/first-subject.ts'
import type { Party } from '../party/side.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** Sentences within which the story itself has begun. */
const OPENING = 2

/** The sides of an encounter: without who mediated it, has two others at his table, or received the two who had met. */
export function sidesOf(
  scene: Scene,
  { parties, mediators, tellings }: Encounter,
): readonly Party[] {
  const sides = parties.filter(({ entity }) => !mediators.includes(entity))
  const [first] = tellings
  if (first === undefined || countriesOf(sides).size !== 3 || sides.length !== 3) return sides
  if (countriesOf(first.parties).size === 2 && first.stands.length === 0)
    return sides.filter(({ entity }) => countriesOf(first.parties).has(entity.country?.value ?? ''))
  const hosted = scene.is(first.trigger.from, 'hosting') > 0
  return hosted && first.parties[0]?.entity === sides[0]?.entity ? sides.slice(1) : sides
}

function countriesOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({ entity }) => entity.country?.value ?? []))
}

/** Those of some encounters that are no aside, seen from a telling; all of them where nothing else would be left. */
export function withoutAsides(
  scene: Scene,
  encounters: readonly Encounter[],
  telling: Telling,
): readonly Encounter[] {
  const [main] = encounters
  if (main === undefined || (main.tellings[0]?.sentence ?? 0) > OPENING) return encounters
  const speakers = personsIn(scene, scene.first[telling.sentence] as number, telling.trigger.from)
  return encounters.filter((one) => one === main || !isAside(scene, main, one, telling, speakers))
}

function isAside(
  scene: Scene,
  main: Encounter,
  one: Encounter,
  telling: Telling,
  speakers: readonly Party[],
): boolean {
  const among = (encounter: Encounter, entity: Entity) =>
    encounter.parties.some((party) => party.entity === entity)
  // "A said the two sides ...": of those A was among
  const ours = speakers.some(({ entity }) => among(main, entity) && !among(one, entity))
  const theirs = speakers.some(({ entity }) => among(one, entity) && !among(main, entity))
  if (ours !== theirs) return ours
  // whoever mediated between the two met one of them besides
  if (one.parties.some(({ entity }) => main.mediators.includes(entity))) return true
  const last = one.tellings.at(-1)
  if (last === undefined || blockOf(scene, last.sentence) === blockOf(scene, telling.sentence))
    return false
  const called = one.group === 'call' && main.group !== 'call'
  return called || isStillToCome(one, main) || isOlder(one, main)
}

/** Planned, where what the story opens with took place. */
function isStillToCome({ statuses }: Encounter, main: Encounter): boolean {
  return statuses.has('planned') && !main.statuses.has('planned')
}

/** "in May 2025", "last month": before the day of the story. */
function isOlder({ moments: [moment] }: Encounter, { moments: [day] }: Encounter): boolean {
  if (moment === undefined || day === undefined) return false
  return moment.start < day.start.slice(0, moment.start.length)
}

function blockOf(scene: Scene, sentence: number): number {
  return scene.sentences[sentence]?.block ?? -1
}
