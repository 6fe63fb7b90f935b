import {
  changesBetween,
  cluster,
  componentsOf,
  dossier,
  type EventState,
  judgeAll,
  stateOf,
} from '../../merge.ts'
import type { Dossier, Judgement, PlacedRecord } from '../../model/dossier.ts'
import { keepChanges } from './changes.ts'
import { crowdsIn, dropPlaces, keepCrowds, neighboursOf } from './crowds.ts'
import type { Database } from './database.ts'
import { takeRemembered } from './event-before.ts'
import { dropEvents, keepEvents, type NewEvent } from './events.ts'
import type { Facets } from './facets.ts'
import { judgementsOn } from './judgements.ts'
import { type KeptScene, lastEventNumber, moveEvents, sceneOf } from './kept-scene.ts'
import { doubtAgain, type Openness, opennessOf, Unsure } from './open-events.ts'
import { hasPending, nextPending } from './pending.ts'
import { keptRecords, shownRecords } from './records.ts'
import { withReviews } from './reviewed.ts'
import { reviewVerdicts } from './reviews.ts'
import { type Doubt, linksOf, partedBy } from './ties.ts'

/** How much is settled at a time. */
export interface Pace {
  /** Records looked up together: enough to share the work, few enough that others wait no longer than a second. */
  readonly portion: number
  /**
   * Records waiting from which on one transaction holds several portions: each touches nearly every page of the large indexes,
   * which are written when a transaction ends.
   */
  readonly many: number
  /** So many portions, */
  readonly portions: number
  /** but no longer than this (milliseconds): half of what other programs wait for their turn. */
  readonly longest: number
}

const PACE: Pace = { portion: 2000, many: 100_000, portions: 50, longest: 15_000 }

/**
 * Settles what is pending: records that came, changed or went, and those somebody judged. Only components they
 * touch are clustered anew, so that it costs what has changed and not what is there.
 */
export async function settlePending(
  database: Database,
  facets: Facets,
  pace: Pace = PACE,
): Promise<void> {
  if ((await nextPending(database, 1)).records.length === 0) return
  for (let more = true; more; ) {
    more = await database.atomically(async () => {
      const begun = Date.parse(database.now())
      const portions = (await hasPending(database, pace.many)) ? pace.portions : 1
      for (let count = 0; count < portions; count++) {
        if (!(await settlePortion(database, facets, pace.portion))) return false
        if (Date.parse(database.now()) - begun > pace.longest) break
      }
      return true
    })
  }
}

/** @returns whether anything was pending */
async function settlePortion(database: Database, facets: Facets, size: number): Promise<boolean> {
  const { records, done } = await nextPending(database, size)
  if (records.length === 0) return false
  await done()
  await settleRecords(database, facets, new Set(records))
  return true
}

async function settleRecords(
  database: Database,
  facets: Facets,
  touched: ReadonlySet<string>,
): Promise<void> {
  const live = await shownRecords(database, [...touched])
  const verdicts = await reviewVerdicts(database)
  const judgementsOf = async (ids: readonly string[]): Promise<readonly Judgement[]> => [
    ...(await judgementsOn(database, ids)),
    ...new Set(ids.flatMap((id) => verdicts.get(id) ?? [])),
  ]
  const judged = await judgementsOf([...touched])
  const partners = judged.flatMap(({ left, right, same }) => (same === 'yes' ? [left, right] : []))
  const crowds = crowdsIn(live)
  const unsure = new Unsure()
  const doubts: Doubt[] = []
  const doubt = (...both: Doubt): void => {
    doubts.push(both)
    for (const crowd of both) unsure.add(crowd)
  }
  const sets = componentsOf(live, [], [], doubt)
  const neighbours = await neighboursOf(database, crowds, (record) => touched.has(record))
  for (const [crowd, kept] of neighbours.doubts) {
    unsure.add(crowd.members)
    unsure.addKept(kept)
  }
  await dropPlaces(database, neighbours.empty)
  const links = linksOf(crowds, sets, neighbours, unsure)
  const old = await sceneOf(database, {
    records: [...touched, ...partners],
    events: links.flatMap((link) => link.kept.map(({ event }) => event)),
  })
  const rest = old.members.filter(({ record }) => !touched.has(record))
  const others = await shownRecords(
    database,
    rest.map(({ record }) => record),
  )
  const judgements =
    others.length === 0 ? judged : await judgementsOf([...live, ...others].map(idOf))
  const { tied, free } = partedBy(sets, links, judgements, doubts)
  const known = [
    ...tied.map((set) => set.map(idOf)),
    ...links.map(({ crowd, kept }) => [
      ...crowd.members.map(idOf),
      ...kept.map(({ record }) => record),
    ]),
    ...old.untouched(touched),
  ]
  const components =
    tied.length === 0 && others.length === 0
      ? sets
      : [...free, ...componentsOf([...tied.flat(), ...others], judgements, known, doubt)]
  await keepCrowds(
    database,
    crowds.filter(({ name }) => !neighbours.own.has(name)),
  )
  const crowdNames = new Map(
    crowds.flatMap(({ name, members }) => members.map((placed) => [idOf(placed), name] as const)),
  )
  for (const { record, crowd } of rest) crowdNames.set(record, crowd)
  const settled = { old, touched, crowdNames, components, judgements, judgementsOf, unsure }
  await replace(database, facets, settled)
}

function idOf({ record }: PlacedRecord): string {
  return record.id
}

/** What is settled together. */
interface Scene {
  readonly old: KeptScene
  readonly touched: ReadonlySet<string>
  /** The crowd of each record, by record. */
  readonly crowdNames: ReadonlyMap<string, string>
  readonly components: readonly (readonly PlacedRecord[])[]
  readonly judgements: readonly Judgement[]
  readonly judgementsOf: (ids: readonly string[]) => Promise<readonly Judgement[]>
  readonly unsure: Unsure
}

/** Puts the events of components in the place of what was kept of their records, and writes down what became of them. */
async function replace(
  database: Database,
  facets: Facets,
  { old, touched, crowdNames, components, judgements, judgementsOf, unsure }: Scene,
): Promise<void> {
  const kept = new Map<number, number>()
  const added: Omit<NewEvent, keyof Openness>[] = []
  let next = (await lastEventNumber(database)) + 1
  for (const component of components) {
    const events: { number: number; members?: readonly PlacedRecord[] }[] = []
    for (const members of clustersOf(component, judgements, unsure)) {
      const there = members.some(({ record }) => touched.has(record.id))
        ? undefined
        : old.eventOf(members.map(idOf))
      events.push(there === undefined ? { number: next++, members } : { number: there })
    }
    const name = events[0]?.number as number
    for (const { number, members } of events) {
      if (members === undefined) {
        kept.set(number, name)
        if (old.membersOf(number).some((id) => unsure.records.has(id))) unsure.events.add(number)
      } else {
        added.push({
          number,
          component: name,
          dossier: dossier(members),
          crowds: crowdNames,
        })
      }
    }
  }
  const gone = old.events.filter(({ number }) => !kept.has(number))
  const before = await statesOf(
    database,
    old,
    gone.map(({ number }) => number),
    components,
  )
  const numbers = new Set(gone.map(({ number }) => number))
  const rest = components.flat().filter((placed) => !touched.has(idOf(placed)))
  await doubtAgain(database, facets, rest, { old, gone, unsure })
  await dropEvents(database, gone)
  await moveEvents(database, old, kept)
  const dossiers = await withReviews(
    database,
    added.map((event) => event.dossier),
  )
  const open = await opennessOf(database, facets, dossiers, { unsure, gone: numbers }, judgementsOf)
  await keepEvents(
    database,
    facets,
    added.map((event, index) => ({
      ...event,
      ...(open[index] as Openness),
      dossier: dossiers[index] as Dossier,
    })),
  )
  await keepChanges(database, changesBetween(before, dossiers.map(stateOf)))
}

function clustersOf(
  component: readonly PlacedRecord[],
  judgements: readonly Judgement[],
  unsure: Unsure,
): readonly (readonly PlacedRecord[])[] {
  if (component.length === 1) return [component]
  const ids = new Set(component.map(idOf))
  const own = judgements.filter(({ left, right }) => ids.has(left) && ids.has(right))
  const judged = judgeAll(component)
  for (const { left, right, same } of judged) {
    if (same !== 'unsure') continue
    unsure.records.add(left)
    unsure.records.add(right)
  }
  return cluster(component, [...judged, ...own])
}

/** Events as they were: as they were remembered, else as their records still tell. */
async function statesOf(
  database: Database,
  old: KeptScene,
  events: readonly number[],
  components: readonly (readonly PlacedRecord[])[],
): Promise<readonly EventState[]> {
  if (events.length === 0) return []
  const remembered = await takeRemembered(database, events)
  const there = new Map(components.flat().map((placed) => [idOf(placed), placed]))
  const asked = events.filter((event) => !remembered.has(event))
  const missing = asked.flatMap((event) => old.membersOf(event).filter((id) => !there.has(id)))
  for (const placed of await keptRecords(database, missing)) there.set(idOf(placed), placed)
  const told = asked.flatMap((event) => {
    const members = old.membersOf(event).flatMap((id) => there.get(id) ?? [])
    return members.length === 0 ? [] : [dossier(members)]
  })
  return [...remembered.values(), ...(await withReviews(database, told)).map(stateOf)]
}
