/**
 * Objects apart: one verb told for several encounters, each with somebody else, where or when it was behind his name.
 *
 * "saw A last Thursday and B a day later", "met A in Suva on Monday, B in Apia on Tuesday and C in Lima", "held talks with A in Suva
 * and with B in Lima".
 */
import { TokenKind } from '../../text/token.ts'
import { behindHome, namedBehind } from './party/description.ts'
import { listRight, type Party, partyOf } from './party/side.ts'
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'

/** How far behind its verb such an object may stand, in tokens. */
const REACH = 80

/** Whom a part of the sentence adds, from which token on, and where its own words end. */
interface Part {
  readonly from: number
  readonly parties: readonly Party[]
}

/** One telling for each object with a place or day of its own; undefined where there is one. */
export function objectsApart(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { trigger, sentence, group } = telling
  if (group !== 'meet' && group !== 'call') return undefined
  const limit = Math.min(scene.last[sentence] as number, trigger.to + REACH)
  const parts: Part[] = []
  for (let at = trigger.to; at < limit - 1; at++) {
    if (!isJoint(scene, at) || !endsPoint(scene, at)) continue
    const part = partAt(scene, at, limit)
    if (part === undefined) continue
    parts.push(part)
    at = part.from
  }
  if (parts.length === 0) return undefined
  const begin = (index: number) => scene.range(scene.mentions[index]?.span ?? NOWHERE)[0]
  const within = (from: number, to: number) => (at: number) => at >= from && at < to
  const subject = telling.parties.filter(
    ({ mention }) => mention === -1 || begin(mention) < trigger.to,
  )
  const cuts = [Number.NEGATIVE_INFINITY, ...parts.map(({ from }) => from)]
  return cuts.map((from, index) => {
    const own = within(from, cuts[index + 1] ?? Number.POSITIVE_INFINITY)
    const part = parts[index - 1]
    const times = telling.times.filter(({ span }) => own(scene.range(span)[0]))
    // "On Monday he met A in Suva and B in Apia": of both
    const opening = telling.times.filter(({ span }) => scene.range(span)[0] < trigger.from)
    return {
      ...telling,
      times: times.length > 0 ? times : opening,
      places: telling.places.filter((one) => own(begin(one))),
      durations: telling.durations.filter(({ timex }) => own(scene.range(timex.span)[0])),
      parties:
        part === undefined
          ? telling.parties.filter(({ mention }) => mention === -1 || own(begin(mention)))
          : [...subject, ...part.parties],
    }
  })
}

/** Of a mention that is none. */
const NOWHERE = { start: 0, end: 0, exact: '' }

function isJoint(scene: Scene, at: number): boolean {
  if (scene.mentionAt[at] !== -1) return false
  return (
    scene.tokens.folded[at] === ',' ||
    scene.is(at, 'conjunction') > 0 ||
    scene.is(at, 'followed') > 0
  )
}

/** Where or when the object before was met ends right before the token. */
function endsPoint(scene: Scene, at: number): boolean {
  const before = scene.tokens.folded[at - 1] === ',' ? at - 2 : at - 1
  const time = scene.times[scene.timeAt[before] ?? -1]
  if (time !== undefined) return time.kind !== 'DURATION'
  const mention = scene.mentions[scene.mentionAt[before] ?? -1]
  if (mention?.kind !== 'place' && mention?.kind !== 'state') return false
  return scene.is(scene.range(mention.span)[0] - 1, 'at') > 0
}

/** "and | with Tongan Prime Minister B in Nuku'alofa on Tuesday": a person, and behind him where or when, and no verb of his own. */
function partAt(scene: Scene, joint: number, limit: number): Part | undefined {
  let at = Math.max(joint + 1, scene.is(joint, 'conjunction'), scene.is(joint, 'followed'))
  if (scene.mentionAt[at] === -1 && scene.is(at, 'conjunction') > 0) at++
  if (scene.mentionAt[at] === -1 && scene.is(at, 'followed') > 0) at = scene.is(at, 'followed')
  if (scene.mentionAt[at] === -1 && scene.is(at, 'with') > 0) at++
  const index = at < limit ? namedBehind(scene, at, limit, true) : -1
  const party = index === -1 ? undefined : partyOf(scene, index, false)
  if (party?.entity.kind !== 'person') return undefined
  const [, end] = scene.range(scene.mentions[index]?.span ?? NOWHERE)
  if (/^['’]s$/.test(scene.tokens.folded[end] ?? '')) return undefined
  const side = listRight(scene, party, behindHome(scene, party.entity, end, limit), limit)
  const point = pointEnd(scene, side.end, limit)
  return point === side.end || !isClosed(scene, point, limit)
    ? undefined
    : { from: joint, parties: side.parties }
}

/** Behind "in Nuku'alofa on Tuesday", "a day later": where words of place and time end. */
function pointEnd(scene: Scene, from: number, limit: number): number {
  let end = from
  let at = from
  while (at < limit) {
    const time = scene.times[scene.timeAt[at] ?? -1]
    const mention = scene.mentions[scene.mentionAt[at] ?? -1]
    if (time !== undefined && time.kind !== 'DURATION') {
      at = scene.range(time.span)[1]
      end = at
    } else if (
      mention !== undefined &&
      (mention.kind === 'place' || (mention.kind === 'state' && end === at - 1)) &&
      (scene.is(at - 1, 'at') > 0 || scene.tokens.folded[at - 1] === ',')
    ) {
      at = scene.range(mention.span)[1]
      end = at
    } else if (mention === undefined && at - end < BETWEEN && isLink(scene, at)) at++
    else break
  }
  return end
}

/** How many small words may stand before a place or time. */
const BETWEEN = 3

function isLink(scene: Scene, at: number): boolean {
  const small = scene.is(at, 'at') > 0 || scene.is(at, 'oblique') > 0 || scene.is(at, 'at-hour') > 0
  return small || scene.tokens.folded[at] === ','
}

/** Nothing of another clause follows: the sentence ends, another object or another verb of the same subject. */
function isClosed(scene: Scene, at: number, limit: number): boolean {
  if (at >= limit || scene.tokens.kind[at] !== TokenKind.word) return true
  if (scene.mentionAt[at] !== -1) return false
  return (
    scene.is(at, 'conjunction') > 0 ||
    scene.is(at, 'clause') > 0 ||
    scene.is(at, 'oblique') > 0 ||
    scene.is(at, 'purpose') > 0
  )
}
