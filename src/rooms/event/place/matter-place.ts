/**
 * Places that are those of what was spoken of or agreed upon: "membahas perang Rusia di Ukraina", "sepakat menggelar latihan
 * bersama di Darwin".
 */
import type { Mention } from '../../../model/entity.ts'
import { TokenKind } from '../../../text/token.ts'
import type { Scene } from '../scene/scene.ts'
import { nounKindsAt } from '../scene/series.ts'
import { isDeedAgreed } from '../status/agreed.ts'
import type { Telling } from '../telling.ts'

/** "discussed the situation in Gaza", "membahas perang yang berlanjut di Sudan": where what they spoke of is. */
export function isOfAffair(scene: Scene, from: number): boolean {
  if (scene.is(from - 1, 'at') === 0) return false
  // "a cease-fire in Gaza": of several tokens
  if ([3, 4].some((back) => from > back && scene.is(from - back, 'affair') === from - 1))
    return true
  for (let at = from - 2; at >= Math.max(0, from - 2 - AFFAIR); at--) {
    // "perang Rusia di Ukraina": whose it is
    const owner = scene.mentions[scene.mentionAt[at] ?? -1]
    if (owner?.kind === 'state' && scene.is(scene.range(owner.span)[0] - 1, 'affair') > 0)
      return true
    if (owner !== undefined || scene.timeAt[at] !== -1) return false
    if (scene.is(at, 'affair') > 0) return true
    // "signed a peace deal in Lima", "ceasefire talks in Doha": where that was
    if (scene.is(at, 'paper') > 0 || nounKindsAt(scene, at).length > 0) return false
    if (scene.tokens.kind[at] !== TokenKind.word || scene.is(at, 'at') > 0) return false
  }
  return false
}

/** How many words may stand between what is spoken of and the preposition: "situasi kemanusiaan terkini di". */
const AFFAIR = 2

/**
 * "membahas gencatan senjata di Jalur Gaza": behind a verb of speaking of something a state or part of the world that is
 * none of those who speak, and no day with it. "membahas perdagangan di Jakarta, Senin" tells where they spoke.
 */
export function isOfTopic(scene: Scene, owner: Telling | undefined, mention: Mention): boolean {
  if (owner === undefined || owner.trigger.word.topical !== true) return false
  const [from, to] = scene.range(mention.span)
  if (from < owner.trigger.to || isDated(scene, from, to)) return false
  const entity = scene.entity(mention.index)
  if (mention.kind !== 'state' && entity?.placeKind !== 'region') return false
  const code = entity?.country?.value
  return !owner.parties.some((party) => party.entity.country?.value === code)
}

/** "sepakat menggelar latihan bersama di Darwin": where that is to be, unless a day that is told stands with it. */
export function isOfDeedAgreed(
  scene: Scene,
  owner: Telling | undefined,
  mention: Mention,
): boolean {
  if (owner === undefined || !isDeedAgreed(scene, owner.trigger)) return false
  const [from, to] = scene.range(mention.span)
  if (from < owner.trigger.to || isDated(scene, from, to)) return false
  // "sepakat memperluas dagang dalam pertemuan di Lima": where they met
  for (let at = owner.trigger.to; at < from; at++)
    if (scene.mentionAt[at] === -1 && (scene.is(at, 'within') > 0 || scene.is(at, 'beside') > 0))
      return false
  return true
}

/** A day gone by stands right beside a place: "di Jakarta, Senin (15/6)", "pada Senin di Jakarta". */
function isDated(scene: Scene, from: number, to: number): boolean {
  for (const at of [to, to + 1, to + 2, from - 2]) {
    const time = scene.times[scene.timeAt[at] ?? -1]
    if (time?.moment === undefined || time.kind === 'DURATION') continue
    const published = scene.article.published?.moment.start
    const { start } = time.moment
    if (published === undefined || start.slice(0, 10) <= published.slice(0, start.length))
      return true
  }
  return false
}
