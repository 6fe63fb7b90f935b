/**
 * Guests: "hosted Prime Minister B for a two-day visit", "welcomed B on his first state visit". The visit is of whoever is received.
 */
import { type Party, partyOf } from '../party/side.ts'
import { subjectOf } from '../party/subject.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import type { Trigger } from '../trigger/trigger.ts'

/** Tokens between the guest and the noun: "for what was billed as a private". */
const BETWEEN = 6
/** "for", "on", "during". */
const LED = ['purposive', 'at-hour', 'at', 'within'] as const
/** Tokens between the verb and its guest: "hosted the visiting Hungarian". */
const OBJECT = 4

/** The guest named right before a visit's noun, and who receives him. */
export function received(
  scene: Scene,
  trigger: Trigger,
): { readonly guest: Party; readonly hosts: readonly Party[] } | undefined {
  const first = scene.first[trigger.sentence] as number
  let led = false
  for (let at = trigger.from - 1; at >= Math.max(first, trigger.from - BETWEEN); at--) {
    const guest = partyOf(scene, scene.mentionAt[at] ?? -1, false)
    if (guest?.entity.kind === 'person') {
      const verb = led ? verbBefore(scene, guest, first) : undefined
      if (verb === undefined) return undefined
      const { light: _, ...bare } = trigger
      const word = { ...trigger.word, part: 'verb' as const }
      const hosts = subjectOf(scene, { ...bare, word, from: verb, to: verb + 1 }).parties
      return { guest, hosts: hosts.filter(({ entity }) => entity !== guest.entity) }
    }
    if (scene.mentionAt[at] !== -1 || scene.tokens.folded[at] === ',') return undefined
    led ||= LED.some((kind) => scene.is(at, kind) > 0)
    if (scene.timeAt[at] === -1 && scene.is(at, 'clause') > 0) return undefined
  }
  return undefined
}

/** The verb of receiving whose object somebody is: "hosted | A", no "by" behind it. */
function verbBefore(scene: Scene, { mention }: Party, first: number): number | undefined {
  const span = scene.mentions[mention]?.span
  const from = span === undefined ? first : scene.range(span)[0]
  for (let at = from - 1; at >= Math.max(first, from - OBJECT); at--) {
    if (scene.mentionAt[at] !== -1) continue
    if (scene.is(at, 'agent') > 0 || scene.is(at, 'with') > 0) return undefined
    if (scene.is(at, 'reception') > 0) return at
  }
  return undefined
}

/** "hosted Prime Minister B for a visit": of the visit, and no meeting beside it; a day or a place of its own makes it one. */
export function isOfVisit(
  here: readonly Telling[],
  { trigger, parties, times, places }: Telling,
  index: number,
  scene: Scene,
): boolean {
  const visit = here[index + 1]
  if (
    visit?.group !== 'visit' ||
    visit.trigger.word.part !== 'noun' ||
    times.length + places.length > 0
  )
    return false
  if (trigger.word.kind !== 'meeting' || scene.is(trigger.from, 'hosting') === 0) return false
  const [guest] = visit.parties
  const host = visit.hosts.some(({ entity }) => parties.some((one) => one.entity === entity))
  return (
    host && visit.parties.length === 1 && parties.some(({ entity }) => entity === guest?.entity)
  )
}
