/**
 * Meetings told of as several: "serangkaian pertemuan bilateral", "dozens of high-level bilateral meetings".
 */
import type { EventKind } from '../../../model/event.ts'
import { longestMatch } from '../../../text/lexicon.ts'
import { groupOf } from '../joining/event-group.ts'
import type { Scene } from './scene.ts'

/** Words between the number and the meetings: "several separate high-level bilateral meetings". */
const DESCRIBED = 3

/** Whether a sentence tells of several meetings, none quoted. */
export function tellsSeries(scene: Scene, sentence: number): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.quoted[at] === 1) continue
    const series = scene.is(at, 'series')
    if (series > 0 && isOfMeetings(scene, series)) return true
  }
  return false
}

/** The kinds the event nouns at a token tell of. */
export function nounKindsAt(scene: Scene, at: number): readonly EventKind[] {
  const found = longestMatch(scene.words.triggers, scene.article.text, scene.tokens, at)
  return (found?.values ?? []).flatMap(({ kind, part }) => (part === 'noun' ? [kind] : []))
}

/** How far before its noun the number of several may stand, in tokens: "three inconclusive rounds of direct talks". */
const NUMBER = 5

/** "three rounds of talks", "several meetings": an event noun told of more than one, on days of their own. */
export function isOfSeveral(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NUMBER); at--) {
    if (scene.mentionAt[at] !== -1 || scene.timeAt[at] !== -1) return false
    const series = scene.is(at, 'series')
    if (series > 0)
      return series === from || isOfMeetings(scene, at) || endsInOf(scene, series, from)
  }
  return false
}

/** "rounds of": a word, and the preposition that leads to the noun. */
function endsInOf(scene: Scene, series: number, from: number): boolean {
  for (let at = series + 1; at < from; at++) if (scene.is(at, 'oblique') === at + 1) return true
  return false
}

/** "meetings", "separate bilateral meetings": the noun, or its adjectives and the noun. */
function isOfMeetings(scene: Scene, from: number): boolean {
  let at = from
  for (let words = 0; words <= DESCRIBED; words++) {
    if (scene.mentionAt[at] !== -1) return false
    if (nounKindsAt(scene, at).some((kind) => groupOf(kind) === 'meet')) return true
    const next = scene.is(at, 'series-adjective')
    if (next === 0) return false
    at = next
  }
  return false
}
