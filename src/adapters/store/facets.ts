import { actorTest, foldName, placeTest } from '../../merge.ts'
import type { Dossier, PlacedRecord } from '../../model/dossier.ts'
import type { DossierQuery } from '../../ports.ts'
import { type Database, prepared } from './database.ts'
import type { Openness } from './open-events.ts'

/**
 * Facets: the words an event can be asked by. Each has a number, and its events stand under it in their order, so
 * that a page of them is read off an index. What facets promise of an event, one of its records has yet to keep:
 * "Wang Yi" and "Kyoto" may be two records'.
 */
type FacetType =
  /** `fore` where one of the records tells of more than background, `back` otherwise: every event has one of them. */
  | 'ground'
  | 'country'
  /** Two countries, `CHN+USA`; `many` where there are too many for all pairs. */
  | 'pair'
  /** A participant's folded name. */
  | 'name'
  | 'office'
  | 'kind'
  | 'status'
  | 'country-of-place'
  /** A folded city or venue. */
  | 'place'
  | 'outlet'
  /** A field in which reports differ, and `any`. */
  | 'conflict'
  /** `yes` where something about it is for a person to decide. */
  | 'open'
  /** The entity of somebody who takes part and stands in no table. */
  | 'stranger'

/** A word events can be asked by. */
export interface Facet {
  readonly type: FacetType
  readonly value: string
}

/** What events stand under about which something is for a person to decide. */
export const OPEN: Facet = { type: 'open', value: 'yes' }

// Twelve states are 66 pairs; of a summit of thirty all pairs would be 435.
const PAIRED = 12
// Facets kept in mind: the names of the news are some ten thousand.
const KNOWN = 200_000

const lastFacet = prepared((from) =>
  from.selectFrom('facet').select('number').orderBy('number', 'desc').limit(1),
)
const facetOf = prepared((from, type: string, value: string) =>
  from.selectFrom('facet').select('number').where('type', '=', type).where('value', '=', value),
)

const recordsUnder = prepared((from, facet: number) =>
  from
    .selectFrom('event_facet')
    .innerJoin('event_member', 'event_member.event', 'event_facet.event')
    .select('event_member.record')
    .where('event_facet.facet', '=', facet),
)

/** The numbers of facets, learnt as they come. */
export class Facets {
  readonly #known = new Map<string, number>()

  /** Forgets what was learnt: it may have been undone. */
  forget(): void {
    this.#known.clear()
  }

  /** The facets of events by number, made where they are new; they are looked up for all events at once. */
  async numbersOf(
    database: Database,
    events: readonly FacedEvent[],
  ): Promise<readonly (readonly number[])[]> {
    const wanted = events.map(facetsOf)
    let unknown = this.#unknownAmong(wanted)
    if (this.#known.size + unknown.size > KNOWN) {
      this.#known.clear()
      unknown = this.#unknownAmong(wanted)
    }
    await this.#learn(database, unknown)
    return wanted.map((facets) => [...facets.keys()].map((key) => this.#known.get(key) as number))
  }

  #unknownAmong(wanted: readonly ReadonlyMap<string, Facet>[]): Map<string, Facet> {
    const unknown = new Map<string, Facet>()
    for (const facets of wanted) {
      for (const [key, facet] of facets) if (!this.#known.has(key)) unknown.set(key, facet)
    }
    return unknown
  }

  /** The number of a facet, made where it is new. */
  async numberOf(database: Database, facet: Facet): Promise<number> {
    const key = keyOf(facet)
    if (!this.#known.has(key)) await this.#learn(database, new Map([[key, facet]]))
    return this.#known.get(key) as number
  }

  async #learn(database: Database, unknown: Map<string, Facet>): Promise<void> {
    if (unknown.size === 0) return
    const { from, dialect } = database
    for (const [type, facets] of Map.groupBy(unknown.values(), (facet) => facet.type)) {
      const values = facets.map(({ value }) => value)
      const rows = await database.rows(
        from
          .selectFrom('facet')
          .select(['number', 'value'])
          .where('type', '=', type)
          .where((is) => dialect.among(is.ref('facet.value'), values)),
      )
      for (const { number, value } of rows) {
        this.#known.set(keyOf({ type, value }), number)
        unknown.delete(keyOf({ type, value }))
      }
    }
    if (unknown.size === 0) return
    const last = (await database.first(lastFacet))?.number ?? 0
    const made: (readonly unknown[])[] = []
    for (const [key, { type, value }] of unknown) {
      const number = database.nextNumber('facet', last)
      made.push([number, type, value])
      this.#known.set(key, number)
    }
    await database.insert('facet', ['number', 'type', 'value'], made)
  }
}

function keyOf({ type, value }: Facet): string {
  return `${type} ${value}`
}

/** An event as far as facets tell of it. */
interface FacedEvent extends Openness {
  readonly dossier: Dossier
}

/** By key. */
function facetsOf({ dossier, open, strangers }: FacedEvent): ReadonlyMap<string, Facet> {
  const { members, conflicts } = dossier
  const facets = new Map<string, Facet>()
  const add = (type: FacetType, value: string | undefined | null): void => {
    const sound = value?.toWellFormed()
    if (sound !== undefined && sound !== '') facets.set(`${type} ${sound}`, { type, value: sound })
  }
  const fore = members.some(({ record }) => !record.event.background)
  add('ground', fore ? 'fore' : 'back')
  for (const member of members) addRecord(member, add)
  for (const field of conflicts) add('conflict', field)
  if (conflicts.length > 0) add('conflict', 'any')
  if (open) add(OPEN.type, OPEN.value)
  for (const entity of strangers) add('stranger', entity)
  return facets
}

function addRecord(
  { record: { event }, origin }: PlacedRecord,
  add: (type: FacetType, value: string | undefined | null) => void,
): void {
  const countries = new Set<string>()
  for (const { value } of event.participants) {
    add('name', foldName(value.name))
    add('office', value.office?.value)
    add('country', value.country?.value)
    if (value.country !== undefined) countries.add(value.country.value)
  }
  const sorted = [...countries].sort()
  if (sorted.length > PAIRED) add('pair', 'many')
  else {
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1)) add('pair', `${one}+${other}`)
    }
  }
  add('kind', event.kind.value)
  add('status', event.status.value)
  add('outlet', foldName(origin.outlet ?? ''))
  const place = event.place?.value
  add('country-of-place', place?.country)
  add('place', foldName(place?.name ?? ''))
  add('place', foldName(place?.venue ?? ''))
}

/**
 * What a query asks of an event's facets: of each group it must have one.
 *
 * @returns groups of numbers; an empty group is asked for something no event has
 */
export async function facetGroups(
  database: Database,
  query: DossierQuery,
): Promise<readonly (readonly number[])[]> {
  const groups: (readonly number[])[] = []
  const exact = async (type: FacetType, ...values: readonly string[]): Promise<void> => {
    groups.push(await withValues(database, type, values))
  }
  const tests = [query.actor, query.with].filter((word) => word !== undefined).map(actorTest)
  const [one, other] = tests
  if (one?.name === undefined && other?.name === undefined) {
    const pair = [one?.country, other?.country].filter((code) => code !== undefined)
    if (pair.length === 2 && pair[0] !== pair[1]) await exact('pair', pair.sort().join('+'), 'many')
  }
  for (const { country, name } of tests) {
    groups.push([
      ...(country === undefined ? [] : await withValues(database, 'country', [country])),
      ...(await holding(database, 'name', name)),
    ])
  }
  if (query.office !== undefined) await exact('office', query.office)
  if (query.kind !== undefined) await exact('kind', query.kind)
  if (query.status !== undefined) await exact('status', query.status)
  if (query.conflict !== undefined) await exact('conflict', query.conflict)
  if (query.open === true) await exact(OPEN.type, OPEN.value)
  if (query.place !== undefined) {
    const { country, name } = placeTest(query.place)
    if (country !== undefined) await exact('country-of-place', country)
    else groups.push(await holding(database, 'place', name))
  }
  if (query.outlet !== undefined) {
    groups.push(await holding(database, 'outlet', foldName(query.outlet)))
  }
  // Nearly all have it, so it comes last.
  await exact('ground', ...(query.background === true ? ['fore', 'back'] : ['fore']))
  return groups
}

async function withValues(
  database: Database,
  type: FacetType,
  values: readonly string[],
): Promise<readonly number[]> {
  const numbers: number[] = []
  for (const value of values) {
    const row = await database.first(facetOf, type, value.toWellFormed())
    if (row !== undefined) numbers.push(row.number)
  }
  return numbers
}

async function holding(
  database: Database,
  type: FacetType,
  piece: string | undefined,
): Promise<readonly number[]> {
  if (piece === undefined || piece === '') return []
  const rows = await database.rows(
    database.from
      .selectFrom('facet')
      .select('number')
      .where('type', '=', type)
      .where((is) => database.dialect.holds(is.ref('facet.value'), piece.toWellFormed())),
  )
  return rows.map(({ number }) => number)
}

/** Records of events in which somebody takes part whom no table has. */
export async function recordsOfStranger(
  database: Database,
  entity: string,
): Promise<readonly string[]> {
  const [facet] = await withValues(database, 'stranger', [entity])
  return facet === undefined
    ? []
    : (await database.all(recordsUnder, facet)).map(({ record }) => record)
}
