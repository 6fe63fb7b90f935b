/**
 * The day of the news: "Fiji and Peru have agreed to reopen a port. Ravula said on Sunday that ...". What a story opens with, on
 * no day of its own, is told on the day it became known.
 */
import { implied, type Sourced } from '../../../model/evidence.ts'
import type { Moment } from '../../../model/moment.ts'
import type { Encounter } from '../encounter.ts'
import { isFormer } from '../scene/gathering.ts'
import { openEnd } from '../scene/open-class.ts'
import type { Scene } from '../scene/scene.ts'
import { isFresh } from './moment.ts'

/** What is news by being done; a visit or a call is told with its own day. */
const GROUPS: ReadonlySet<string> = new Set([
  ...['agreement', 'meet', 'summons', 'expulsion', 'recall', 'sanction', 'recognition', 'aid'],
  ...['embassy_opening', 'embassy_closure', 'vote'],
])
/** Sentences a story opens in, a line that names its city before the first. */
const OPENING = 2
/** Sentences behind in which the day stands. */
const BEHIND = 2

/** The first day a story tells, right behind what it opens with, of these days. */
export function leadDay(
  scene: Scene,
  { group, tellings, statuses }: Encounter,
): Sourced<Moment> | undefined {
  const first = tellings.find(({ headline }) => !headline)
  if (first === undefined || first.sentence >= OPENING || !GROUPS.has(group)) return undefined
  if ([...statuses].some((status) => status !== 'happened')) return undefined
  if (first.told?.status !== 'happened' || isFormer(scene, first)) return undefined
  for (let at = 0; at <= first.sentence; at++) if (hasDay(scene, at)) return undefined
  const last = Math.min(scene.sentences.length - 1, first.sentence + BEHIND)
  for (let at = first.sentence + 1; at <= last; at++) {
    if (!hasDay(scene, at)) continue
    // "said on Sunday that lorries could use it from September": of what is said
    const said = scene.reported[at] as number
    // "said the measures, announced by A on Sunday, would freeze ...": of the announcement
    const told = daysIn(scene, at).filter(
      ({ span }) => scene.range(span)[1] <= said || isAnnounced(scene, said, scene.range(span)[0]),
    )
    const [time] = told
    const moment = time?.moment
    if (told.length !== 1 || time === undefined || moment === undefined) return undefined
    if (!isFresh(scene, moment)) return undefined
    const day: Moment = {
      start: moment.start.slice(0, 10),
      grain: 'day',
      zone: null,
      approx: false,
    }
    return implied(day, 'event/day-of-news', time.span)
  }
  return undefined
}

function daysIn(scene: Scene, sentence: number) {
  return (scene.timesIn[sentence] ?? []).filter(
    ({ kind, credit, moment }) =>
      (kind === 'DATE' || kind === 'TIME') && credit !== true && moment !== undefined,
  )
}

function hasDay(scene: Scene, sentence: number): boolean {
  return daysIn(scene, sentence).length > 0
}

/** A word of saying opens an insertion between two tokens: ", announced by A on Sunday". */
function isAnnounced(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (openEnd(scene, at, 'reporting') > 0 && scene.tokens.folded[at - 1] === ',') return true
  return false
}
