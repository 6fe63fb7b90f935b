/**
 * Place of what was done in the course of a visit told in the same sentence: "signed a pact during Prime Minister A's trip to
 * Riyadh", "meneken perjanjian saat kunjungan Presiden A ke Jakarta".
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { implied } from '../../../model/evidence.ts'
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { withinBefore } from '../trigger/within.ts'
import { type Held, placeOf } from './held-place.ts'
import { isOff } from './opposed.ts'

/** How far before the word of the visit "as", "saat" may stand: "as President Daniel Chapo wound up his three-day visit". */
const WHILE = 12

/** Where the visit led in whose course the encounter is told; undefined where none is told so, or it led to none of its countries. */
export function placeOfVisit(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  gazetteer: Gazetteer,
): Held | undefined {
  if (encounter.group !== 'agreement' && encounter.group !== 'meet') return undefined
  const countries = new Set(encounter.parties.flatMap(({ entity }) => entity.country?.value ?? []))
  const visit = all.find(
    (one) =>
      one.group === 'visit' &&
      !isOff(one) &&
      countries.has(one.country ?? '') &&
      encounter.tellings.some((telling) =>
        one.tellings.some((journey) => isInCourse(scene, telling, journey)),
      ),
  )
  const held = visit === undefined ? undefined : placeOf(scene, visit, gazetteer)
  if (held === undefined || held.house) return undefined
  const { name, country, level } = held.place.value
  const value = { name, country, ...(level === undefined ? {} : { level }) }
  return {
    place: implied(value, 'event/place-of-visit', ...held.place.evidence),
    zone: held.zone,
    house: false,
  }
}

function isInCourse(scene: Scene, telling: Telling, journey: Telling): boolean {
  const { trigger, sentence } = journey
  if (sentence !== telling.sentence) return false
  // "made a state visit to Peru, during which the two countries signed a pact"
  if (trigger.to <= telling.trigger.from)
    return isDuringWhich(scene, trigger.to, telling.trigger.from)
  if (trigger.word.part !== 'noun') return false
  const within = withinBefore(scene, trigger)
  if (within !== undefined) return within >= telling.trigger.to
  for (let at = trigger.from - 1; at >= Math.max(telling.trigger.to, trigger.from - WHILE); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'while') > 0 || scene.is(at, 'meanwhile') > 0) return true
    if (scene.is(at, 'after') > 0 || scene.is(at, 'before') > 0) return false
    if (scene.tokens.folded[at] === ',') return false
  }
  return false
}

function isDuringWhich(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      scene.mentionAt[at] === -1 &&
      scene.is(at, 'within') > 0 &&
      scene.is(at + 1, 'relative') > 0
    )
      return true
  return false
}
