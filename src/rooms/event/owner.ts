/**
 * Owner of a field: the telling a time, length or place in its sentence belongs to.
 */
import { opensRelative } from './scene/closed-relative.ts'
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'

/** How far before a time, place or length its clause is looked at, in tokens. */
const REACH = 120

/** "Di Lima ia bertemu A, sementara di Suva ia berpidato": where or when something else was, that no event word tells. */
export function isElsewhere(scene: Scene, here: readonly Telling[], at: number): boolean {
  const place = countBefore(here, at)
  if (place === 0 || here[place] !== undefined) return false
  if (opensClauseOf(scene, at)) return true
  for (let before = at - 1; before >= Math.max(0, at - BESIDE); before--) {
    if (scene.mentionAt[before] !== -1 || scene.timeAt[before] !== -1) continue
    if (scene.is(before, 'contrast') > 0) return true
    const mark = /^[(),]$/.test(scene.tokens.folded[before] as string)
    if (!mark && scene.is(before, 'at') === 0 && scene.is(before, 'oblique') === 0) return false
  }
  return false
}

/** "will meet A, and in Pristina | her hosts will be B and C": a place behind "and", and a subject behind it. */
function opensClauseOf(scene: Scene, at: number): boolean {
  const mention = scene.mentions[scene.mentionAt[at] ?? -1]
  if (mention?.kind !== 'place' && mention?.kind !== 'state') return false
  const [from, to] = scene.range(mention.span)
  if (scene.is(from - 1, 'at') === 0 || scene.is(from - 2, 'conjunction') === 0) return false
  if (scene.tokens.folded[from - 3] !== ',') return false
  return (
    scene.mentions[scene.mentionAt[to] ?? -1]?.kind === 'person' ||
    scene.is(to, 'pronoun') > 0 ||
    scene.is(to, 'owner') > 0 ||
    scene.is(to, 'determiner') > 0
  )
}

/** How far behind "sementara" a place or time may stand, others between, in tokens. */
const BESIDE = 10

/** The last event word before the token, unless a clause that holds a later event word has begun. */
export function ownerOf(scene: Scene, here: readonly Telling[], at: number): Telling | undefined {
  const place = countBefore(here, at)
  const last = here[place - 1]
  const before = here[place - 2]
  // "held talks with A, who is on a visit to China, at the Great Hall on Tuesday": behind the closed clause
  const owner =
    last !== undefined && before !== undefined && isClosed(scene, before, last, at) ? before : last
  if (owner === undefined) return undefined
  const next = here[place]
  // "received Mr Sullivan for half an hour; Mr Wang stayed for 45 minutes": told of somebody else
  const from = Math.max(owner.trigger.to, at - REACH)
  for (let index = from; next === undefined && index < at; index++)
    if (scene.tokens.folded[index] === ';') return undefined
  // "..., dan pada Senin bertemu Xi": behind a clause break the next event word is the owner
  if (next !== undefined) {
    if (isOfSubject(scene, next, at)) return next
    for (let index = from; index < at; index++) {
      // "pembicaraan, yang berlangsung 7,5 jam pada Minggu, berakhir dengan ...": a relative clause is the noun's own
      const clause = scene.is(index, 'clause') > 0 && scene.is(index, 'relative') === 0
      const breaks = scene.tokens.folded[index] === ';' || clause
      if (breaks && scene.mentionAt[index] === -1) return next
    }
    // "tiba di Jakarta, Selasa (11/2), dan disambut": a comma alone leaves the time with the first
    // "to Pristina and Belgrade on Monday": there the conjunction joins the places
    // but "on Jan. 27 | and April 6, and at ...": there it is where the owner itself stands
    const joined =
      at > owner.trigger.to &&
      (scene.is(at - 1, 'conjunction') > 0 ||
        (at - 1 > owner.trigger.to &&
          scene.is(at - 2, 'conjunction') > 0 &&
          scene.mentionAt[at - 1] === -1))
    const full =
      owner.times.length > 0 &&
      (scene.tokens.folded[at - 1] === ',' || scene.tokens.folded[at - 2] === ',')
    if (joined || full) return next
  }
  return owner
}

/** "met A on Monday, and B | on Tuesday | flew to Lima": the day stands between a verb and its subject. */
function isOfSubject(scene: Scene, { trigger }: Telling, at: number): boolean {
  const time = scene.times[scene.timeAt[at] ?? -1]
  if (time === undefined || time.kind === 'DURATION' || trigger.word.part !== 'verb') return false
  if (scene.range(time.span)[1] !== trigger.from) return false
  const before = scene.mentionAt[at - 1] === -1 && scene.is(at - 1, 'oblique') > 0 ? at - 2 : at - 1
  return scene.mentions[scene.mentionAt[before] ?? -1]?.kind === 'person'
}

/** How many of the tellings, in text order, begin before the token. */
export function countBefore(here: readonly Telling[], at: number): number {
  let low = 0
  let high = here.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((here[middle] as Telling).trigger.from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The later event word stands in a relative clause between commas that has ended before the token. */
function isClosed(scene: Scene, before: Telling, { trigger }: Telling, at: number): boolean {
  if (trigger.from - before.trigger.to > CLAUSE || at - trigger.to > CLAUSE) return false
  let opened = false
  for (let token = before.trigger.to; token < trigger.from; token++) {
    if (scene.tokens.folded[token] === ',') opened = opensRelative(scene, token + 1)
  }
  if (!opened) return false
  for (let token = trigger.to; token < at; token++)
    if (scene.tokens.folded[token] === ',') return !isVerbBehind(scene, token, at)
  return false
}

/** Between the comma and the token something else is told. */
function isVerbBehind(scene: Scene, comma: number, at: number): boolean {
  for (let token = comma + 1; token < at; token++) {
    if (scene.mentionAt[token] !== -1 || scene.timeAt[token] !== -1) continue
    if (!scene.isSmall(token) && scene.tokens.folded[token] !== ',') return true
  }
  return false
}

/** How long such a clause may be, in tokens. */
const CLAUSE = 24
