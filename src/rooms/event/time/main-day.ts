/**
 * The story's main day: "Munteanu met Bolojan in Chisinau on Thursday. ... Bolojan also called on President Sandu". What one
 * of them is told to have done besides, with no time of its own, was on the day of what the story opens with.
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import { gatheringOf, isFormer } from '../scene/gathering.ts'
import type { Scene } from '../scene/scene.ts'
import type { Telling } from '../telling.ts'
import { isFresh, ofOneDay } from './moment.ts'

const GROUPS: ReadonlySet<string> = new Set(['meet', 'call', 'agreement'])
/** Sentences in which a story says what it is about. */
const HEAD = 3
/** How many encounters of a report are looked at. */
const LOOK = 40

/** The day of the dated encounter at the story's head, of one who took part in that; `timed` gives its time. */
export function mainDay(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
  timed: (one: Encounter) => Sourced<Moment> | undefined,
): Sourced<Moment> | undefined {
  const [first] = encounter.tellings
  if (first === undefined || !GROUPS.has(encounter.group) || !hasHappened(encounter))
    return undefined
  if (hasDay(scene, first)) return undefined
  const gathered = dayOfGathering(scene, encounter, all)
  if (gathered !== undefined) return gathered
  if (!isBesides(scene, first)) return undefined
  const main = all.slice(0, LOOK).find((one) => isHead(one) && sharesPerson(one, encounter))
  const [told] = main?.tellings ?? []
  if (main === undefined || told === undefined || told.sentence >= first.sentence) return undefined
  if (leavesElsewhere(scene, first, main)) return undefined
  const found = timed(main)
  const day = found?.value.start.slice(0, 10)
  if (found === undefined || day === undefined || !isFresh(scene, found.value)) return undefined
  // "On Wednesday Ravula met Salinas": he has done something on another day since
  const moved = all
    .slice(0, LOOK)
    .some(
      (one) =>
        one !== main &&
        one.group !== 'visit' &&
        isBetween(one, told, first) &&
        sharesPerson(one, encounter) &&
        one.moments.some(({ start }) => start.slice(0, 10) !== day),
    )
  if (moved) return undefined
  // "also met Salinas in Suva", far from where the story is
  const apart = [...encounter.countries].some((code) => !main.countries.has(code))
  if (apart && main.countries.size > 0) return undefined
  const moment: Moment = { start: day, grain: 'day', zone: null, approx: false }
  return implied(moment, 'event/main-day', ...found.evidence)
}

/** "Menlu A menghadiri KTT di Cebu, Jumat (8/5). ... Ia bertemu B": the day of the gathering the story opens with. */
function dayOfGathering(
  scene: Scene,
  encounter: Encounter,
  all: readonly Encounter[],
): Sourced<Moment> | undefined {
  const gathering = gatheringOf(scene)
  const [first] = encounter.tellings
  if (gathering === null || gathering.day === undefined || first === undefined) return undefined
  const { sentence, persons, day } = gathering
  if (first.sentence <= sentence || !isFresh(scene, day.moment)) return undefined
  if (isFormer(scene, first)) return undefined
  const ours = new Set(encounter.parties.map(({ entity }) => entity))
  if (persons.size > 0 && ![...persons].some((person) => ours.has(person))) return undefined
  const moved = all
    .slice(0, LOOK)
    .some(
      (one) =>
        sharesPerson(one, encounter) &&
        one.tellings.some((told) => told.sentence >= sentence && told.sentence <= first.sentence) &&
        one.moments.some(({ start }) => start.slice(0, 10) !== day.moment.start),
    )
  return moved ? undefined : implied(day.moment, 'event/main-day', day.timex.span)
}

function hasHappened({ statuses, tellings }: Encounter): boolean {
  return (
    tellings[0]?.told?.status === 'happened' && [...statuses].every((one) => one === 'happened')
  )
}

/** "also", "later" before the event word; "separately", "before leaving Suva" behind it too; nothing quoted. */
function isBesides(scene: Scene, { sentence, trigger }: Telling): boolean {
  const last = scene.last[sentence] as number
  for (let at = scene.first[sentence] as number; at < last; at++) {
    if (scene.mentionAt[at] !== -1 || scene.quoted[at] === 1) continue
    const told = scene.is(at, 'besides') > 0 || scene.is(at, 'afterwards') > 0
    if (told && at <= trigger.to) return true
    if (scene.is(at, 'before') > 0 && leaves(scene, at + 1)) return true
  }
  return false
}

/** "leaving Suva", "his departure". */
function leaves(scene: Scene, at: number): boolean {
  return [at, at + 1].some(
    (token) => scene.mentionAt[token] === -1 && scene.is(token, 'departure') > 0,
  )
}

/** "met A in Suva. Before leaving Lima, he telephoned B": on his way there, and on no day told. */
function leavesElsewhere(scene: Scene, { sentence }: Telling, { countries }: Encounter): boolean {
  if (countries.size === 0) return false
  for (let at = scene.first[sentence] as number; at < (scene.last[sentence] as number); at++) {
    if (scene.mentionAt[at] !== -1 || scene.is(at, 'before') === 0 || !leaves(scene, at + 1))
      continue
    const [place] = [at + 2, at + 3].flatMap(
      (token) => scene.mentions[scene.mentionAt[token] ?? -1] ?? [],
    )
    if (place?.country !== undefined) return !countries.has(place.country.value)
  }
  return false
}

/** A sentence with a time says when, or speaks of another day: "He also met Salinas before the vote in May". */
function hasDay(scene: Scene, { sentence }: Telling): boolean {
  return (scene.timesIn[sentence] ?? []).some(({ kind }) => kind !== 'DURATION')
}

function isHead({ tellings, statuses, moments, group }: Encounter): boolean {
  const [first] = tellings
  const tells = first !== undefined && !first.headline && first.sentence < HEAD
  const past = [...statuses].every((status) => status === 'happened')
  return tells && past && group !== 'visit' && (moments.length === 0 || ofOneDay(moments))
}

function isBetween({ tellings }: Encounter, from: Telling, to: Telling): boolean {
  return tellings.some(({ sentence }) => sentence > from.sentence && sentence <= to.sentence)
}

function sharesPerson(one: Encounter, other: Encounter): boolean {
  const persons = new Set(one.parties.map(({ entity }) => entity))
  return (
    one !== other &&
    other.parties.some(({ entity }) => entity.kind === 'person' && persons.has(entity))
  )
}
