/**
 * Coordination: one verb with two objects, each with a day of its own.
 *
 * "mengunjungi New Delhi pada Kamis dan Islamabad sehari kemudian", "saw A last Thursday and B a day later".
 */
import type { Timex } from '../../model/timex.ts'
import { objectsApart } from './object-apart.ts'
import type { Party } from './party/side.ts'
import { opensRelative } from './scene/closed-relative.ts'
import { gatheringOf } from './scene/gathering.ts'
import type { Scene } from './scene/scene.ts'
import type { Telling } from './telling.ts'

/** The tellings of a sentence, those of a verb with a second dated object told apart. */
export function tellApart(scene: Scene, here: readonly Telling[]): readonly Telling[] {
  return here.flatMap(
    (telling) =>
      each(scene, telling) ??
      bothApart(scene, telling) ??
      onward(scene, telling) ??
      split(scene, telling) ?? [telling],
  )
}

/** "held separate talks with A and B", "berbicara dengan A dan B secara terpisah": one encounter with each. */
function each(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { trigger, parties, group } = telling
  if (trigger.word.shape !== 'mutual' || (group !== 'meet' && group !== 'call')) return undefined
  // also "separate meetings with his counterparts from Chile and Ecuador"
  const persons = parties.filter(({ entity }) => entity.kind !== 'institution')
  const met = persons.filter(({ mention }) => beginsBehind(scene, telling, mention))
  const subject = parties.filter((party) => !met.includes(party))
  if (met.length < 2 || subject.length + telling.stands.length !== 1) return undefined
  const end = Math.max(...met.map(({ mention }) => endOf(scene, mention)))
  const last = Math.min(scene.last[telling.sentence] as number, end + 4)
  const words = (from: number, to: number) => {
    for (let at = from; at < to; at++)
      if (scene.mentionAt[at] === -1 && scene.is(at, 'separate') > 0) return true
    return false
  }
  const from = Math.max(scene.first[telling.sentence] as number, trigger.from - 3)
  const begins = Math.min(...met.map(({ mention }) => beginOf(scene, mention)))
  const said = words(from, Math.max(begins, trigger.to + 2)) || words(end, last)
  const apart =
    said ||
    // "held calls with his counterparts from Chile and Canada"
    (trigger.word.several === true && trigger.light !== undefined && met.length > 1) ||
    isToldOfEach(scene, met) ||
    isBilateral(scene, telling, met) ||
    isRoundup(scene, telling, met) ||
    isDialled(scene, telling, met)
  if (!apart) return undefined
  return met.map((party) => ({ ...telling, parties: [...subject, party] }))
}

/** "melakukan pertemuan bilateral dengan Laos, Peru, dan Fiji": what is of two is held with each, where no two are of one country. */
function isBilateral(scene: Scene, { trigger, sentence }: Telling, met: readonly Party[]): boolean {
  const countries = new Set(met.map(({ entity }) => entity.country?.value))
  if (countries.size < met.length || countries.has(undefined)) return false
  const begins = Math.min(...met.map(({ mention }) => beginOf(scene, mention)))
  let bilateral = false
  for (let at = Math.max(scene.first[sentence] as number, trigger.from - 3); at < begins; at++) {
    if (scene.mentionAt[at] === -1 && scene.is(at, 'joint') > 0) return false
    bilateral ||= scene.is(at, 'two-sided') > 0
  }
  return bilateral
}

/** "will see A, with whom she last met in Lima, and B": of the one more is told before the next is named. */
function isToldOfEach(scene: Scene, met: readonly Party[]): boolean {
  return met.slice(1).some(({ mention }, index) => {
    const end = endOf(scene, met[index]?.mention ?? -1)
    if (scene.tokens.folded[end] !== ',' || !opensRelative(scene, end + 1)) return false
    return end < beginOf(scene, mention)
  })
}

/** "telephoned both A and B", unlike "held a video call with A and B": whoever is rung up is rung up alone. */
function isDialled(scene: Scene, { trigger, sentence }: Telling, met: readonly Party[]): boolean {
  const { word, from, to } = trigger
  if (word.kind !== 'call' || word.part !== 'verb' || word.voice === true) return false
  if (!met.every(({ entity }) => entity.kind === 'person')) return false
  const end = Math.max(...met.map(({ mention }) => endOf(scene, mention)))
  const last = Math.min(scene.last[sentence] as number, end + 4)
  for (let at = from; at < last; at++)
    if (scene.mentionAt[at] === -1 && (scene.is(at, 'with') > 0 || scene.is(at, 'joint') > 0))
      return false
  return scene.is(to - 1, 'phone') === 0
}

/**
 * "Di sela KTT itu Ravula bertemu Menlu Samoa A, Menlu Tonga B, dan Menlu Peru C": at a gathering one who meets some of as many
 * other countries meets them one after the other, where no word brings them together.
 */
function isRoundup(scene: Scene, telling: Telling, met: readonly Party[]): boolean {
  const { trigger, parties, kind, places } = telling
  const countries = new Set(parties.map(({ entity }) => entity.country?.value))
  const persons = parties.every(({ entity }) => entity.kind === 'person')
  if (met.length < ROUND || !persons || countries.size < parties.length) return false
  if (gatheringOf(scene) === null) return false
  if (trigger.word.part !== 'verb' || trigger.word.joins === true || kind !== 'meeting')
    return false
  const [first, last] = [scene.first[telling.sentence], scene.last[telling.sentence]]
  for (let at = first as number; at < (last as number); at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'joint') > 0) return false
  // a house names one meeting of all
  return !places.some((one) => scene.entity(one)?.placeKind === 'venue')
}

/** From how many on. */
const ROUND = 2

function beginOf(scene: Scene, mention: number): number {
  const span = scene.mentions[mention]?.span
  return span === undefined ? 0 : scene.range(span)[0]
}

function endOf(scene: Scene, mention: number): number {
  const span = scene.mentions[mention]?.span
  return span === undefined ? 0 : scene.range(span)[1]
}

/** "menerima keduanya satu per satu": whom the word stands for is known later. */
function bothApart(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { parties, group, stands, trigger, sentence } = telling
  if (group !== 'meet' && group !== 'call') return undefined
  const [stand] = stands
  const both = stand !== undefined && stand !== 'pronoun' && stand !== 'him'
  if (!both || stands.length !== 1 || parties.length !== 1) return undefined
  const last = Math.min(scene.last[sentence] as number, trigger.to + APART)
  for (let at = Math.max(scene.first[sentence] as number, trigger.from - 3); at < last; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'separate') > 0)
      return [{ ...telling, apart: true }]
  return undefined
}

/** How far behind the event word the word may stand that says each was met alone, in tokens. */
const APART = 12

/** "ke Roma pada Jumat, lalu ke Madrid": the day told before the next stop is not its own. */
function onward(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { destinations, times, trigger } = telling
  if (trigger.word.shape !== 'journey' || destinations.length < 2) return undefined
  const begins = (index: number) => {
    const span = scene.mentions[index]?.span
    return span === undefined ? -1 : scene.range(span)[0]
  }
  const next = destinations.findIndex((one) => {
    const at = begins(one)
    return at > trigger.to && scene.is(at - 1, 'to') > 0 && scene.is(at - 2, 'followed') > 0
  })
  if (next < 1) return undefined
  const from = begins(destinations[next] as number)
  const before = times.filter(({ span }) => scene.range(span)[0] < from)
  return [
    { ...telling, destinations: destinations.slice(0, next), times: before },
    {
      ...telling,
      destinations: destinations.slice(next),
      times: times.filter((time) => !before.includes(time)),
      places: [],
      durations: [],
      hosts: [],
    },
  ]
}

/** "to Suva on Sunday, Apia on Monday and Lima on Tuesday": a journey with a stop for each day told. */
function stops(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { times, destinations } = telling
  const cuts = times.flatMap((time, index) => {
    const object = index === 0 ? undefined : objectBefore(scene, telling, time, true)
    return object === undefined ? [] : [{ index, object }]
  })
  const last = cuts.at(-1)
  if (last === undefined) return undefined
  if (objectBefore(scene, telling, times[last.index] as Timex) !== last.object) return undefined
  const others = new Set(cuts.map(({ object }) => object))
  return [
    {
      ...telling,
      times: times.slice(0, cuts[0]?.index),
      destinations: destinations.filter((one) => !others.has(one)),
    },
    ...cuts.map(({ index, object }, at) => ({
      ...telling,
      times: times.slice(index, cuts[at + 1]?.index),
      places: [],
      durations: [],
      destinations: [object],
      hosts: [],
    })),
  ]
}

function split(scene: Scene, telling: Telling): readonly Telling[] | undefined {
  const { part, shape } = telling.trigger.word
  if (part !== 'verb') return undefined
  return shape === 'journey' ? stops(scene, telling) : objectsApart(scene, telling)
}

function beginsBehind(scene: Scene, { trigger }: Telling, mention: number): boolean {
  const span = scene.mentions[mention]?.span
  return span !== undefined && scene.range(span)[0] >= trigger.to
}

/** "dan Islamabad | sehari kemudian", ", disusul Beograd pada | Mei": the object right before a time, with its conjunction. */
function objectBefore(
  scene: Scene,
  telling: Telling,
  time: Timex,
  commas = false,
): number | undefined {
  let at = scene.range(time.span)[0] - 1
  for (let small = 0; small < 2 && scene.mentionAt[at] === -1; small++) at--
  const held = placeBefore(scene, telling, time)
  // "and with A | in Lima on Wednesday"
  if (held !== undefined) at = beginOf(scene, held) - 2
  const mention = scene.mentions[scene.mentionAt[at] ?? -1]
  if (mention === undefined || !beginsBehind(scene, telling, mention.index)) return undefined
  const journey = telling.trigger.word.shape === 'journey'
  const place = mention.kind === 'place' || mention.kind === 'state'
  if (journey ? !place : mention.kind !== 'person') return undefined
  // "talks with A on Tuesday and with B on Wednesday"
  const begins = scene.range(mention.span)[0]
  const before = scene.is(begins - 1, 'with') > 0 ? begins - 2 : begins - 1
  const listed = commas && scene.tokens.folded[before] === ','
  const joined = listed || scene.is(before, 'conjunction') > 0 || scene.is(before, 'followed') > 0
  return joined || scene.is(before - 1, 'followed') > before ? mention.index : undefined
}

/** "A | in Lima | on Wednesday": the place between an object and its time, of an encounter. */
function placeBefore(scene: Scene, { trigger }: Telling, time: Timex): number | undefined {
  if (trigger.word.shape !== 'mutual') return undefined
  let at = scene.range(time.span)[0] - 1
  for (let small = 0; small < 2 && scene.mentionAt[at] === -1; small++) at--
  const mention = scene.mentions[scene.mentionAt[at] ?? -1]
  if (mention?.kind !== 'place') return undefined
  const from = scene.range(mention.span)[0]
  const led = scene.mentionAt[from - 1] === -1 && scene.is(from - 1, 'at') === from
  return led ? mention.index : undefined
}
