/**
 * Digressions: what a report tells of an earlier day in a paragraph of its own. "A menerima B di Jakarta, Rabu. / Sebelum ke
 * Jakarta, B bertemu C di Tokyo pada Senin. / Dalam pertemuan satu jam itu, kedua menteri ...": behind it "the meeting" and
 * "the two ministers" are those of the story again.
 */
import type { Encounter } from '../encounter.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isBuiltOn } from './earlier.ts'

/** Sentences within which the story itself has begun. */
const OPENING = 2

/** Those of some encounters that are no digression, seen from a telling; all of them where nothing else would be left. */
export function withoutDigressions(
  scene: Scene,
  all: readonly Encounter[],
  telling: Telling,
): readonly Encounter[] {
  // "Pertemuan itu kelanjutan dari pembicaraan di Rio. Pertemuan berlangsung satu jam": not that one
  const own = all.filter(({ tellings: [first] }) => first && !isBuiltOn(scene, first))
  const encounters = own.length > 0 ? own : all
  const [main] = encounters
  const day = dayOf(main)
  if (main === undefined || day === undefined || firstOf(main) > OPENING) return encounters
  const block = blockOf(scene, telling.sentence)
  return encounters.filter((one) => {
    const earlier = dayOf(one)
    if (one === main || earlier === undefined || earlier >= day) return true
    return one.tellings.some(({ sentence }) => blockOf(scene, sentence) === block)
  })
}

function dayOf(encounter: Encounter | undefined): string | undefined {
  const [moment] = encounter?.moments ?? []
  return moment !== undefined && moment.start.length >= 10 ? moment.start.slice(0, 10) : undefined
}

function firstOf({ tellings }: Encounter): number {
  return tellings[0]?.sentence ?? 0
}

function blockOf(scene: Scene, sentence: number): number {
  return scene.sentences[sentence]?.block ?? -1
}
