import { createHash } from 'node:crypto'
import { affinityOf, blockKeys, blockOf, crowdsOf, DisjointSets, signatureOf } from '../../merge.ts'
import type { PlacedRecord } from '../../model/dossier.ts'
import type { Database } from './database.ts'
import type { Look } from './dialect.ts'
import { shownRecords } from './records.ts'

/** Records that every comparison treats alike, under the name by which the tables know them. */
export interface Crowd {
  readonly name: string
  readonly members: readonly PlacedRecord[]
}

/** A member of a crowd that is kept. */
export interface KeptMember {
  readonly record: string
  readonly event: number
  readonly crowd: string
}

/** The name of a record's crowd: 72 bits of a hash, so that it is short wherever it stands. */
export function crowdOf(placed: PlacedRecord): string {
  return createHash('sha256').update(signatureOf(placed)).digest('base64url').slice(0, 12)
}

// Longer stretches stand under spans of so many days (of visits: months), not under each of them.
const SHORT = 4
const SPAN = 32
/** Spans are counted from here on, far from all days, months and years. */
const SPANS = 30_000_000
/** Before the key of a name: only those look there who do not stand there. */
const WHOLE = '='

/**
 * Puts crowds where newcomers look for them, with the days they stand for. A gathering stands under its first dozen
 * states; who is `whole` stands where only the others look.
 */
export async function keepCrowds(database: Database, crowds: readonly Crowd[]): Promise<void> {
  const rows: [string, number, string, number, number][] = []
  for (const { name, members } of crowds) {
    const { states, names, whole, stretches } = blockOf(members[0] as PlacedRecord)
    const who = [...states, ...(whole ? names.map((one) => WHOLE + one) : names)]
    for (const { first, last } of stretches) {
      for (const slot of slotsOf(first, last)) {
        for (const one of who) rows.push([one, slot, name, first, last])
      }
    }
  }
  // In the order of the index, so that what stands together there is written together.
  rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))
  const columns = ['who', 'slot', 'crowd', 'first', 'last'] as const
  await database.insert('crowd_block', columns, rows, { ignore: true })
}

function slotsOf(first: number, last: number): readonly number[] {
  const [low, high] = last - first < SHORT ? [first, last] : [spanOf(first), spanOf(last)]
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

function spanOf(day: number): number {
  return SPANS + Math.floor(day / SPAN)
}

/** What the store knows of newcomers' crowds and of those the rules join to them. */
export interface Neighbours {
  /** Kept members of the newcomers' own crowds, by crowd. */
  readonly own: ReadonlyMap<string, readonly KeptMember[]>
  /** Crowds the rules join: a newcomers' one and the kept members of another. */
  readonly joins: readonly (readonly [Crowd, readonly KeptMember[]])[]
  /** Crowds of which the rules cannot say whether they are one event. */
  readonly doubts: readonly (readonly [Crowd, readonly KeptMember[]])[]
  /** Places of crowds of which nobody is left, come upon while looking. */
  readonly empty: readonly Place[]
}

/** Where a crowd stands. */
interface Place {
  readonly who: string
  readonly slot: number
  readonly crowd: string
}

/**
 * Looks for kept crowds that newcomers may be one event with.
 *
 * @param isStale whether a kept member is about to be worked out anew, so that what is kept of it says nothing
 */
export async function neighboursOf(
  database: Database,
  crowds: readonly Crowd[],
  isStale: (record: string) => boolean,
): Promise<Neighbours> {
  const near = await crowdsNear(database, crowds)
  const names = new Set([...near.keys(), ...crowds.map(({ name }) => name)])
  const members = await membersOf(database, [...names])
  const empty = [...near].flatMap(([crowd, { places }]) =>
    members.has(crowd) ? [] : places.map((place): Place => ({ ...place, crowd })),
  )
  const fresh = new Map<string, readonly KeptMember[]>()
  for (const [name, there] of members) {
    const rest = there.filter(({ record }) => !isStale(record))
    if (rest.length > 0) fresh.set(name, rest)
  }
  const faces = new Map(
    (
      await shownRecords(
        database,
        [...near.keys()].flatMap((name) => fresh.get(name)?.[0]?.record ?? []),
      )
    ).map((placed) => [placed.record.id, placed]),
  )
  const joins: (readonly [Crowd, readonly KeptMember[]])[] = []
  const doubts: (readonly [Crowd, readonly KeptMember[]])[] = []
  const sets = new DisjointSets()
  for (const [name, { newcomers }] of near) {
    const there = fresh.get(name)
    const face = there === undefined ? undefined : faces.get(there[0]?.record as string)
    if (there === undefined || face === undefined) continue
    sets.add(name)
    for (const crowd of newcomers) {
      sets.add(`new ${crowd.name}`)
      // Of a busy day most are joined already by the first few comparisons.
      if (sets.areJoined(name, `new ${crowd.name}`)) continue
      const affinity = affinityOf(crowd.members[0] as PlacedRecord, face)
      if (affinity === 'doubt') doubts.push([crowd, there])
      if (affinity !== 'join') continue
      sets.join(name, `new ${crowd.name}`)
      joins.push([crowd, there])
    }
  }
  return { own: fresh, joins, doubts, empty }
}

/** See `Store.nearby`. */
export async function nearbyRecords(
  database: Database,
  ids: readonly string[],
): Promise<readonly PlacedRecord[]> {
  const named = new Set(ids)
  const crowds = crowdsIn(await shownRecords(database, ids))
  // Who names nobody stands nowhere, and meets not even his like.
  const own = crowds.filter(({ members: [first] }) => blockKeys(first as PlacedRecord).length > 0)
  const near = await crowdsNear(database, crowds)
  const members = await membersOf(database, [...near.keys(), ...own.map(({ name }) => name)])
  const others = [...members.values()].flatMap((there) => there.map(({ record }) => record))
  const placed = await shownRecords(
    database,
    others.filter((id) => !named.has(id)),
  )
  return placed.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1))
}

/** Records by their crowds. */
export function crowdsIn(records: readonly PlacedRecord[]): readonly Crowd[] {
  return [...crowdsOf(records).values()].map((members) => ({
    name: crowdOf(members[0] as PlacedRecord),
    members,
  }))
}

interface Near {
  readonly newcomers: Set<Crowd>
  readonly places: { readonly who: string; readonly slot: number }[]
}

/** Kept crowds that share a block with newcomers, other than their own. */
async function crowdsNear(
  database: Database,
  crowds: readonly Crowd[],
): Promise<ReadonlyMap<string, Near>> {
  const own = new Set(crowds.map(({ name }) => name))
  const near = new Map<string, Near>()
  const seen = new Set<string>()
  const all = lookersAmong(crowds)
  for (const { look, who, slot, crowd: name } of await database.dialect.crowdsUnder(
    database,
    all.map((one) => one.look),
  )) {
    if (own.has(name)) continue
    const there = near.get(name) ?? { newcomers: new Set<Crowd>(), places: [] }
    near.set(name, there)
    for (const crowd of all[look]?.crowds ?? []) there.newcomers.add(crowd)
    const place = `${who} ${slot} ${name}`
    if (seen.has(place)) continue
    seen.add(place)
    there.places.push({ who, slot })
  }
  return near
}

interface Looker {
  readonly look: Look
  readonly crowds: Crowd[]
}

// No stretch is longer.
const WIDEST = 100_000

/** Where newcomers look, each place once; in the order of the index, so that what stands together there is read together. */
function lookersAmong(crowds: readonly Crowd[]): readonly Looker[] {
  const byWho = new Map<string, Map<number, Looker>>()
  for (const crowd of crowds) {
    const { states, names, whole, stretches } = blockOf(crowd.members[0] as PlacedRecord)
    for (const { first, last, reach } of stretches) {
      const [from, to] = [first - reach, last + reach]
      const look = (who: string): void => {
        let there = byWho.get(who)
        if (there === undefined) {
          there = new Map()
          byWho.set(who, there)
        }
        const days = from * WIDEST + (to - from)
        const looker = there.get(days)
        if (looker === undefined) {
          const [low, high] = [spanOf(from), spanOf(to)]
          there.set(days, { look: { who, from, to, low, high }, crowds: [crowd] })
        } else if (looker.crowds.at(-1) !== crowd) looker.crowds.push(crowd)
      }
      for (const who of states) look(who)
      for (const name of names) {
        look(name)
        if (!whole) look(WHOLE + name)
      }
    }
  }
  const sorted = [...byWho].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([, lookers]) =>
    [...lookers.values()].sort((a, b) => a.look.from - b.look.from),
  )
}

async function membersOf(
  database: Database,
  crowds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptMember[]>> {
  if (crowds.length === 0) return new Map()
  const rows = await database.rows(
    database.from
      .selectFrom('event_member')
      .selectAll()
      .where((is) => database.dialect.among(is.ref('event_member.crowd'), crowds))
      .orderBy('crowd')
      .orderBy('record'),
  )
  return Map.groupBy(rows, ({ crowd }) => crowd)
}

/** Clears away places. */
export async function dropPlaces(database: Database, places: readonly Place[]): Promise<void> {
  await database.remove(
    'crowd_block',
    ['who', 'slot', 'crowd'],
    places.map(({ who, slot, crowd }) => [who, slot, crowd]),
  )
}
