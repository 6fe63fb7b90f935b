import { createHash } from 'node:crypto'
import { blockOf, DisjointSets, mayJoin, signatureOf } from '../../merge.ts'
import type { PlacedRecord } from '../../model/dossier.ts'
import type { Database } from './database.ts'
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

/**
 * Puts crowds where newcomers look for them. A plan for the month stands under all its days; a gathering under its
 * first dozen states.
 */
export async function keepCrowds(database: Database, crowds: readonly Crowd[]): Promise<void> {
  const rows: [string, number, string][] = []
  for (const { name, members } of crowds) {
    const { who, stretches } = blockOf(members[0] as PlacedRecord)
    for (const { first, last } of stretches) {
      for (const one of who) {
        for (let day = first; day <= last; day++) rows.push([one, day, name])
      }
    }
  }
  // In the order of the index, so that what stands together there is written together.
  rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))
  await database.insert('crowd_block', ['who', 'day', 'crowd'], rows, { ignore: true })
}

/** What the store knows of newcomers' crowds and of those the rules join to them. */
export interface Neighbours {
  /** Kept members of the newcomers' own crowds, by crowd. */
  readonly own: ReadonlyMap<string, readonly KeptMember[]>
  /** Crowds the rules join: a newcomers' one and the kept members of another. */
  readonly joins: readonly (readonly [Crowd, readonly KeptMember[]])[]
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
  await dropEmpty(
    database,
    [...near.keys()].filter((name) => !members.has(name)),
    near,
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
      if (!mayJoin(crowd.members[0] as PlacedRecord, face)) continue
      sets.join(name, `new ${crowd.name}`)
      joins.push([crowd, there])
    }
  }
  return { own: fresh, joins }
}

interface Near {
  readonly newcomers: Set<Crowd>
  readonly places: { readonly who: string; readonly day: number }[]
}

/** Kept crowds that share a block with newcomers, other than their own. */
async function crowdsNear(
  database: Database,
  crowds: readonly Crowd[],
): Promise<ReadonlyMap<string, Near>> {
  const looking = new Map<string, { crowd: Crowd; from: number; to: number }[]>()
  const keys = new Map<string, { who: string; from: number; to: number }>()
  const own = new Set(crowds.map(({ name }) => name))
  for (const crowd of crowds) {
    const { who, stretches } = blockOf(crowd.members[0] as PlacedRecord)
    for (const { first, last, reach } of stretches) {
      const [from, to] = [first - reach, last + reach]
      for (const one of who) {
        keys.set(`${one} ${from} ${to}`, { who: one, from, to })
        const there = looking.get(one)
        if (there === undefined) looking.set(one, [{ crowd, from, to }])
        else there.push({ crowd, from, to })
      }
    }
  }
  const near = new Map<string, Near>()
  const seen = new Set<string>()
  for (const { who, day, crowd: name } of await database.dialect.crowdsUnder(database, [
    ...keys.values(),
  ])) {
    const place = `${who} ${day} ${name}`
    if (own.has(name) || seen.has(place)) continue
    seen.add(place)
    const there = near.get(name) ?? { newcomers: new Set<Crowd>(), places: [] }
    near.set(name, there)
    there.places.push({ who, day })
    for (const { crowd, from, to } of looking.get(who) ?? []) {
      if (from <= day && day <= to) there.newcomers.add(crowd)
    }
  }
  return near
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

/** Clears away, where it comes upon them, places of crowds of which nobody is left. */
async function dropEmpty(
  database: Database,
  crowds: readonly string[],
  near: ReadonlyMap<string, Near>,
): Promise<void> {
  for (const crowd of crowds) {
    for (const { who, day } of near.get(crowd)?.places ?? []) {
      await database.change(
        database.from
          .deleteFrom('crowd_block')
          .where('who', '=', who)
          .where('day', '=', day)
          .where('crowd', '=', crowd),
      )
    }
  }
}
