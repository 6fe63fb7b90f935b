/** Subjects of whole sentences: for event nouns whose own words name one side only. */

import { opensClause } from '../scene/relative.ts'
import type { Scene } from '../scene/scene.ts'
import type { Trigger } from '../trigger/trigger.ts'
import { firstSubject, personsIn } from './first-subject.ts'
import type { Side } from './side.ts'
import { openingOf, sayerBefore } from './subject.ts'

/** The sentence's subject behind a fronted phrase, or before the event noun. */
export function sentenceSubject(
  scene: Scene,
  trigger: Trigger,
  end: number,
): Pick<Side, 'parties' | 'stand'> {
  const first = scene.first[trigger.sentence] as number
  const last = scene.last[trigger.sentence] as number
  const persons = trigger.word.shape === 'journey'
  const opening = openingOf(scene, first, trigger.from)
  const said = opensClause(scene, trigger.from)
    ? sayerBefore(scene, trigger.from, first)
    : undefined
  if (said !== undefined) return { parties: [said] }
  const before = firstSubject(scene, opening, trigger.from, persons)
  if (before !== undefined && before.parties.length > 0) return before
  const agent = agentBefore(scene, first, trigger.from)
  if (before === undefined && agent.parties.length > 0) return agent
  for (let at = end; at < Math.min(last, end + 12); at++) {
    // "perundingan Sudan di Jenewa, Swiss": where the town lies, and no party
    if (scene.tokens.folded[at] === ',' && !isTownsState(scene, at)) {
      const behind = firstSubject(scene, at + 1, Math.min(last, at + 8), persons)
      // ", Jakarta." closes a place, and opens no clause
      if (behind !== undefined && behind.end < last - 1) return behind
    }
  }
  return before ?? { parties: [] }
}

/** "The letter was received by A at a meeting with B": of what nobody is subject of, whoever did it. */
function agentBefore(scene: Scene, first: number, to: number): Pick<Side, 'parties'> {
  const agent = personsIn(scene, first, to).findLast(({ mention }) => {
    const span = scene.mentions[mention]?.span
    return span !== undefined && scene.is(scene.range(span)[0] - 1, 'agent') > 0
  })
  return { parties: agent === undefined ? [] : [agent] }
}

/** "Saat bertemu A di Lima, | B menjanjikan ...": the subject of the main clause behind a fronted one that names so many sides. */
export function subjectBehind(
  scene: Scene,
  { from, to, sentence }: Trigger,
  named: number,
): Pick<Side, 'parties' | 'stand'> {
  if (named > 1 || (named === 0 && !opensClause(scene, from))) return { parties: [] }
  const wanted = named === 0 ? 2 : 1
  const last = scene.last[sentence] as number
  for (let at = to; at < Math.min(last, to + FRONTED); at++) {
    if (scene.tokens.folded[at] !== ',') continue
    const behind = firstSubject(scene, at + 1, Math.min(last, at + 8))
    if (behind?.parties.length !== wanted) continue
    if (behind.parties.some(({ entity }) => entity.kind !== 'person')) continue
    const states = new Set(behind.parties.map(({ entity }) => entity.country?.value))
    if (wanted === 1 || states.size > 1) return behind
  }
  return { parties: [] }
}

/** How long a fronted clause may be, in tokens. */
const FRONTED = 24

/** The comma between a town and its state. */
function isTownsState(scene: Scene, comma: number): boolean {
  const town = scene.mentions[scene.mentionAt[comma - 1] ?? -1]
  const state = scene.mentions[scene.mentionAt[comma + 1] ?? -1]
  const inside = town?.kind === 'place' && state?.kind === 'state'
  return inside && town.country?.value === state.country?.value
}
