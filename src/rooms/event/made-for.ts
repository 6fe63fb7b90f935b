/**
 * Nouns that say what an encounter or a journey is made for: "met A for talks", "left for Lima for a three-day visit". They
 * tell of the same event as the verb before them.
 */
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'

/** "met A on Thursday for talks on a plan to ...", "hosted him for talks": the talks are those of the meeting, a visit that of the journey. */
export function heldFor(scene: Scene, here: Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { word, from } = telling.trigger
    // "berada di Jakarta untuk kunjungan resmi selama dua hari": the visit is that stay
    const stay =
      before.group === 'visit' &&
      telling.destinations.every((mention) => before.destinations.includes(mention))
    if ((before.group !== 'meet' && !stay) || before.trigger.word.part !== 'verb') continue
    if (telling.group !== before.group || word.part !== 'noun') continue
    if (word.weak === true && word.another !== true) continue
    const near = [1, 2, 3, 4].some((back) => scene.is(from - back, 'purposive') > 0)
    const named = telling.parties.some(
      ({ entity, mention }) =>
        // "met in Lima for a meeting of Quad foreign ministers": where they met
        !(entity.kind === 'institution' && before.parties.length + before.stands.length > 0) &&
        !before.parties.some((one) => one.entity === entity) &&
        !(stay && isBefore(scene, mention, before.trigger.from)),
    )
    if (!near || named) continue
    telling.told = before.told
    telling.parties = before.parties
    telling.stands = before.stands
    if (stay) telling.destinations = before.destinations
    // "will meet in Lima for another round of talks": the round they meet for is the meeting
    if (word.another === true)
      here[index] = {
        ...telling,
        trigger: { ...telling.trigger, word: { ...word, another: false } },
      }
  }
}

/** "Salinas hosted | the meeting", "will host | a dinner for A": the verb is that of the noun, and no encounter of his own. */
export function isHostsVerb(
  { trigger, parties, stands }: Telling,
  next: Telling | undefined,
): boolean {
  if (next === undefined || next.trigger.light !== trigger.from) return false
  if (trigger.word.part !== 'verb' || trigger.word.kind !== 'meeting') return false
  if (next.trigger.from - trigger.to > OBJECT) return false
  const meal = next.trigger.word.weak === true && next.stands.length > 0
  return meal || (next.mediators.length > 0 && parties.length < 2 && stands.length === 0)
}

/** How far behind its verb the noun it takes may stand, in tokens. */
const OBJECT = 3

/** "Teddy mengatakan Marape berada di Jakarta untuk kunjungan resmi": who says so stands before the stay. */
function isBefore(scene: Scene, mention: number, token: number): boolean {
  const span = scene.mentions[mention]?.span
  return span !== undefined && scene.range(span)[0] < token
}

/** "left for Lima for a three-day visit that will include talks": the visit is the journey, whatever is still to come of it. */
export function ledBy(scene: Scene, here: readonly Telling[]): void {
  for (let index = 1; index < here.length; index++) {
    const before = here[index - 1] as Telling
    const telling = here[index] as Telling
    const { word, from, to } = telling.trigger
    if (before.group !== 'visit' || before.trigger.word.part !== 'verb') continue
    if (telling.group !== 'visit' || word.part !== 'noun' || before.told === undefined) continue
    if (scene.is(to, 'relative') === 0 || from - before.trigger.to > NEAR) continue
    const near = [2, 3, 4, 5, 6].some((back) => scene.is(from - back, 'purposive') > 0)
    // "for a five-day visit that will also take him to Hiroshima": a stop of the same journey
    const codes = before.destinations.map((mention) => scene.mentions[mention]?.country?.value)
    const same = telling.destinations.every((mention) =>
      codes.includes(scene.mentions[mention]?.country?.value),
    )
    if (near && same) {
      telling.told = before.told
      telling.destinations = []
    }
  }
}

/** How far behind its journey "for a three-day visit" may stand, in tokens. */
const NEAR = 16
