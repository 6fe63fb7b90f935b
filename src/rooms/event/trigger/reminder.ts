/**
 * Reminders: nouns that speak of an encounter and tell nothing of it.
 */
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isBeside, withinBefore } from './within.ts'

/** "Menjelang perundingan, A bertemu B": whose the talks are is told elsewhere, and nothing of them here. */
export function isReminder(
  scene: Scene,
  here: readonly Telling[],
  telling: Telling,
  index: number,
): boolean {
  if (telling.trigger.word.part !== 'noun' || !isBeside(scene, telling.trigger)) return false
  const bare = telling.borrowed || (telling.parties.length === 0 && telling.stands.length === 0)
  const says = telling.durations.length > 0 || telling.places.length > 0 || telling.owned
  const main = here
    .slice(index + 1, index + 3)
    .some(
      ({ group, parties }) =>
        (group === 'meet' || group === 'call' || group === 'statement') && parties.length > 0,
    )
  return bare && !says && main
}

/** "membahas perdagangan dan persiapan pertemuan para pemimpin": what was spoken of, on no day and nowhere. */
export function isTalkedOf(
  scene: Scene,
  here: readonly Telling[],
  { trigger, times, places, destinations, durations, told }: Telling,
): boolean {
  if (trigger.word.part !== 'noun' || trigger.word.shape === 'act' || trigger.light !== undefined)
    return false
  // "Di Lima ia membahas status perundingan": where it was spoken of
  const first = scene.first[trigger.sentence] as number
  const own = places.filter((index) => {
    const [at] = scene.range((scene.mentions[index] as (typeof scene.mentions)[number]).span)
    return at >= Math.min(...here.map((one) => one.trigger.from)) || at < first
  })
  if ([times, own, destinations, durations].some(({ length }) => length > 0)) return false
  // "membahas perundingan yang masih berlangsung": no more than that it goes on
  if (told !== undefined && told.status !== 'happened') return false
  const topic = here.findLast(
    ({ trigger: one }) => one.to <= trigger.from && one.word.topical === true,
  )
  if (topic === undefined) return false
  for (let at = topic.trigger.to; at < trigger.from; at++) {
    const clause = scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0
    if (clause || scene.is(at, 'within') > 0 || scene.is(at, 'with') > 0) return false
  }
  return true
}

/** "akan bertemu pejabat Peru dan Fiji untuk membahas perundingan": what those met are to talk of, and no talks of their own. */
export function isWhatFor(scene: Scene, here: readonly Telling[], telling: Telling): boolean {
  const { trigger, parties, group, places, times } = telling
  if (trigger.word.topical !== true || scene.is(trigger.from - 1, 'purposive') === 0) return false
  const met = here.findLast((one) => one.group === group && one.trigger.to <= trigger.from)
  return (
    met !== undefined &&
    met.parties.length > parties.length &&
    times.length === 0 &&
    places.every((place) => met.places.includes(place)) &&
    parties.every(({ entity }) => met.parties.some((one) => one.entity === entity))
  )
}

/** "agreed to speed up trade talks": what was agreed upon, of nobody named and nowhere. */
export function isAgreedMatter(
  scene: Scene,
  before: Telling | undefined,
  { trigger, parties, stands, times, places, durations }: Telling,
): boolean {
  const { word } = trigger
  if (word.part !== 'noun' || word.shape !== 'mutual' || word.weak === true) return false
  if (before?.group !== 'agreement' || before.trigger.word.part !== 'verb') return false
  if ([parties, places, durations].some(({ length }) => length > 0)) return false
  // "Kedua pihak sepakat memulai perundingan": of the same two, and on no day
  if (stands.length > 0 && (times.length > 0 || trigger.light === undefined)) return false
  // "agreed to have talks in May": with a verb of its own it is one to come
  if (times.length > 0 && trigger.light !== undefined) return false
  for (let at = before.trigger.to; at < trigger.from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
  return withinBefore(scene, trigger) === undefined
}

/** "telah berbicara lebih dari 40 kali", "have met dozens of times": how often, and nothing of any one time. */
export function isTally(scene: Scene, telling: Telling): boolean {
  const { trigger, times, places, durations, sentence } = telling
  const { part, shape } = trigger.word
  if (part !== 'verb' || (shape !== 'mutual' && shape !== 'journey')) return false
  // "tahun ini" counts over the year
  const dated = times.some(({ moment }) => moment !== undefined && moment.start.length > 4)
  if (dated || places.length + durations.length > 0) return false
  const last = Math.min(scene.last[sentence] as number, trigger.to + TALLY)
  for (let at = Math.max(scene.first[sentence] as number, trigger.from - 3); at < last; at++) {
    if (at >= trigger.from && at < trigger.to) continue
    if (at > trigger.to && scene.mentionAt[at] === -1 && scene.is(at, 'clause') > 0) return false
    if (openEnd(scene, at, 'often') > 0) return true
    if (openEnd(scene, at, 'times') > 0 && isMany(scene, at - 1)) return true
  }
  return false
}

/** "40", "dua", "three": more than one. */
function isMany(scene: Scene, at: number): boolean {
  return Number(scene.tokens.folded[at]) > 1 || scene.is(at, 'series') > 0
}

/** How far behind its verb the count may stand, in tokens. */
const TALLY = 8

/**
 * "is vital to keep up dialogue", "Doha, where cease-fire negotiations are taking place": a noun without an article, of nobody and on
 * no day, in the middle of a sentence. In a language with articles "the talks" alone looks back to those told before.
 */
export function isBareMatter(
  scene: Scene,
  { trigger, parties, stands, times, durations, headline, told }: Telling,
): boolean {
  const { word, from, light, sentence } = trigger
  if (headline || word.part !== 'noun' || word.shape !== 'mutual' || light !== undefined)
    return false
  if (word.kind !== 'talks' || !scene.hasArticles) return false
  // "believes dialogue between the leaders is vital": of both, and of no encounter
  const whose = stands.length > 0 && !stands.every((stand) => stand.startsWith('both'))
  if (whose || [parties, times, durations].some(({ length }) => length > 0)) return false
  if (told?.status === 'cancelled' || told?.status === 'postponed') return false
  const first = scene.first[sentence] as number
  for (let at = from - 1; at >= Math.max(first, from - BARE); at--) {
    const mention = scene.mentionAt[at] !== -1
    if (!mention && DETERMINERS.some((kind) => scene.is(at, kind) > 0)) return false
    // "the neighbours are keeping up dialogue": the article is another noun's
    if (scene.tokens.folded[at] === ',' || (!mention && scene.isSmall(at))) return true
  }
  return from - first > BARE
}

/** How far before its noun an article may stand: "the long-delayed trilateral cease-fire talks". */
const BARE = 6

const DETERMINERS = ['article', 'determiner', 'owner', 'owner-of-two', 'beside', 'within'] as const
