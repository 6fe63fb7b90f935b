/**
 * The gathering a story opens with: "Di sela KTT ASEAN di Cebu, Jumat (8/5), Prabowo menggelar tiga pertemuan". What its
 * persons did besides, with no place or day of its own, was there and then.
 */
import type { Entity } from '../../../model/entity.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Timex } from '../../../model/timex.ts'
import { once } from '../../../text/once.ts'
import type { Telling } from '../telling.ts'
import type { Scene } from './scene.ts'
import { nounKindsAt, tellsSeries } from './series.ts'

/** Sentences in which a story says what it is about. */
const HEAD = 3
/** Letters of an ISO day: "2026-05-08". */
const DAY = 10

/** A gathering: where and when it was, and who is named with it. */
export interface Gathering {
  readonly sentence: number
  /** Mention of its city or house. */
  readonly place: number
  readonly day: { readonly moment: Moment; readonly timex: Timex } | undefined
  readonly persons: ReadonlySet<Entity>
}

/** The gathering told in the first sentences; null where the story opens with none. */
export const gatheringOf: (scene: Scene) => Gathering | null = once((scene: Scene) => {
  for (let sentence = 0; sentence < Math.min(HEAD, scene.sentences.length); sentence++) {
    if (!gathers(scene, sentence)) continue
    const place = placeIn(scene, sentence)
    if (place === undefined) continue
    return { sentence, place, day: dayIn(scene, sentence), persons: personsOf(scene, sentence) }
  }
  return null
})

/** "KTT ASEAN", "menghadiri forum", "serangkaian pertemuan": several meet there. */
function gathers(scene: Scene, sentence: number): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.quoted[at] === 1) continue
    if (scene.is(at, 'setting') > 0 || nounKindsAt(scene, at).includes('summit')) return true
  }
  return tellsSeries(scene, sentence) && isOfDays(scene, sentence)
}

/** "this week", "on Friday": meetings of a year, or of no time told, are no gathering the story is about. */
function isOfDays(scene: Scene, sentence: number): boolean {
  const told = (scene.timesIn[sentence] ?? []).flatMap(({ moment, credit }) =>
    moment === undefined || credit === true ? [] : [moment.start.length],
  )
  return told.length > 0 && told.every((length) => length >= DAY)
}

/** The one city, or the house of a known city, it was held at. */
function placeIn(scene: Scene, sentence: number): number | undefined {
  const held = (scene.placesIn[sentence] ?? []).filter(({ kind, span, index }) => {
    const { placeKind, city } = scene.entity(index) ?? {}
    const known = placeKind === 'city' || city !== undefined
    const [from] = scene.range(span)
    // "bertolak ke New Delhi untuk menghadiri KTT"
    const led = scene.is(from - 1, 'at') > 0 || scene.is(from - 1, 'to') > 0
    return kind === 'place' && known && led
  })
  return held.length === 1 ? held[0]?.index : undefined
}

function dayIn(scene: Scene, sentence: number): Gathering['day'] {
  const told = (scene.timesIn[sentence] ?? []).filter(({ kind, credit, moment }) => {
    const point = kind === 'DATE' || kind === 'TIME'
    return point && credit !== true && moment !== undefined && moment.start.length >= 10
  })
  const [timex] = told
  const moment = timex?.moment
  if (told.length !== 1 || timex === undefined || moment?.end !== undefined) return undefined
  if (moment === undefined) return undefined
  const start = moment.start.slice(0, 10)
  return { moment: { start, grain: 'day', zone: null, approx: false }, timex }
}

function personsOf(scene: Scene, sentence: number): ReadonlySet<Entity> {
  const persons = new Set<Entity>()
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    const entity = scene.entity(scene.mentionAt[at] as number)
    if (entity?.kind === 'person') persons.add(entity)
  }
  return persons
}

/** "Keduanya pernah bertemu": at another time. */
export function isFormer(scene: Scene, { sentence, trigger }: Telling): boolean {
  for (let at = scene.first[sentence] as number; at < trigger.from; at++)
    if (scene.mentionAt[at] === -1 && scene.is(at, 'last-time') > 0) return true
  return false
}
