/**
 * Stays: "was in Berlin on Sunday" tells of a visit only where the report says what for: whom to see, at whose
 * invitation, or an encounter there, or how long it lasted.
 */
import { longestMatch } from '../../../text/lexicon.ts'
import type { Encounter } from '../encounter.ts'
import { groupOf } from '../joining/event-group.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'

/** How many encounters of a report are looked at. */
const LOOK = 60

/** Whether nothing but stays tells of the journey, and nothing says what they were for. */
export function isIdleStay(scene: Scene, encounter: Encounter, all: readonly Encounter[]): boolean {
  const { group, tellings, country, parties } = encounter
  if (group !== 'visit' || !tellings.every(({ trigger }) => trigger.word.stays === true))
    return false
  if (tellings.some((telling) => telling.hosts.length > 0 || meetsThere(scene, telling)))
    return false
  // "was in Lima for two days in May": who counts the days of a stay tells of a visit
  if (tellings.some((telling) => telling.durations.length > 0)) return false
  const [visitor] = parties
  return !all
    .slice(0, LOOK)
    .some(
      (other) =>
        (other.group === 'meet' || other.group === 'agreement') &&
        other.parties.some(({ entity }) => entity === visitor?.entity) &&
        other.parties.some(({ entity }) => entity.country?.value === country),
    )
}

/** How far behind "for" the word of an encounter may stand, in tokens. */
const PURPOSE = 4

/** "..., where she was given an audience", "..., when the two ministers met": an encounter told in its clause. */
function meetsThere(scene: Scene, { trigger, sentence }: Telling): boolean {
  const last = scene.last[sentence] as number
  let clause = false
  // "was in Washington last week for talks with officials"
  let purpose = 0
  for (let at = trigger.to; at < Math.min(last, trigger.to + 30); at++) {
    if (scene.mentionAt[at] !== -1) continue
    clause ||= scene.is(at, 'stay-clause') > 0
    if (scene.is(at, 'purposive') > 0) purpose = at
    if (!clause && (purpose === 0 || at - purpose > PURPOSE)) continue
    const words =
      longestMatch(scene.words.triggers, scene.article.text, scene.tokens, at)?.values ?? []
    if (
      words.some(({ kind, shape, weak }) => groupOf(kind) === 'meet' && shape === 'mutual' && !weak)
    )
      return true
  }
  return false
}

/** "bertemu A saat berada di Lima, Rabu (11/3)": where and when he stayed is where and when they met. */
export function shareStay(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const stay = here[index] as Telling
    const met = here[index - 1] as Telling
    if (stay.trigger.word.stays !== true || met.trigger.word.part !== 'verb') continue
    if (met.group !== 'meet' && met.group !== 'call') continue
    const at = stay.trigger.from - 1
    if (scene.is(at, 'while') === 0 && scene.is(at, 'length') === 0) continue
    if (met.times.length === 0) met.times = stay.times
    if (met.places.length === 0) met.places = [...stay.destinations, ...stay.places]
  }
}
