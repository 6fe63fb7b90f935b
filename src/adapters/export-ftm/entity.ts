import { hash } from 'node:crypto'
import { compareText } from '../export/cited.ts'

/** The dataset all statements belong to. */
export const DATASET = 'kawat'

/** One value of a property, and who knew it when. */
export interface FtmValue {
  readonly value: string
  /** As the report or the record has it, where that is another form: `IDN` for `id`. */
  readonly original?: string
  /** ISO 639-3, of words only. */
  readonly lang?: string
  /** When the first and the last report that says so were published, where that is known. */
  readonly seen?: Seen
}

/** Dates of publication, first and last. */
export interface Seen {
  readonly first: string
  readonly last: string
}

/** An entity of FollowTheMoney. */
export interface FtmEntity {
  readonly id: string
  readonly schema:
    | 'Event'
    | 'Person'
    | 'PublicBody'
    | 'Organization'
    | 'Position'
    | 'Occupancy'
    | 'Article'
    | 'Mention'
  readonly caption: string
  readonly properties: { readonly [property: string]: readonly FtmValue[] }
}

/** An entity's id: a hash, since names of strangers make no ids. */
export function ftmId(...parts: readonly string[]): string {
  const key = parts.map((part) => part.toWellFormed()).join('\u0000')
  return `${DATASET}-${hash('sha1', key)}`
}

/** An entity as a line of FtM's JSON: every value once, properties without values left out. */
export function entityRow({ id, caption, schema, properties }: FtmEntity): object {
  const told = Object.entries(properties)
    .map(
      ([property, values]) => [property, [...new Set(values.map(({ value }) => value))]] as const,
    )
    .filter(([, values]) => values.length > 0)
  return { id, caption, schema, properties: Object.fromEntries(told), datasets: [DATASET] }
}

/** One claim of the data set: that an entity has a value. The fields and the key are FtM's own. */
export interface FtmStatement {
  /** First, so that lines sorted as text are grouped by entity. */
  readonly canonical_id: string
  readonly entity_id: string
  readonly prop: string
  readonly schema: string
  readonly value: string
  readonly dataset: string
  readonly lang: string | null
  readonly original_value: string | null
  readonly first_seen: string | null
  readonly last_seen: string | null
  readonly external: false
  readonly origin: null
  readonly id: string
}

/** An entity as statements: one that it is there, and one for each value. */
export function statementsOf({ id, schema, properties }: FtmEntity): readonly FtmStatement[] {
  const values = Object.entries(properties).flatMap(([prop, all]) =>
    merged(all).map((value) => ({ prop, value })),
  )
  const seen = spanOf(values.flatMap(({ value }) => value.seen ?? []))
  const existence = { prop: 'id', value: { value: id, ...(seen === undefined ? {} : { seen }) } }
  return [existence, ...values].map(({ prop, value }: { prop: string; value: FtmValue }) => ({
    canonical_id: id,
    entity_id: id,
    prop,
    schema,
    value: value.value,
    dataset: DATASET,
    lang: value.lang ?? null,
    original_value: value.original ?? null,
    first_seen: value.seen?.first ?? null,
    last_seen: value.seen?.last ?? null,
    external: false,
    origin: null,
    id: statementKey(id, prop, value),
  }))
}

/** The earliest first and the latest last. */
export function spanOf(all: readonly Seen[]): Seen | undefined {
  const [first] = all.map((seen) => seen.first).sort(compareText)
  const last = all
    .map((seen) => seen.last)
    .sort(compareText)
    .at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Values said twice become one, seen from the first to the last time. */
function merged(values: readonly FtmValue[]): readonly FtmValue[] {
  const groups = Map.groupBy(values, ({ value, lang }) => `${value}@${lang ?? ''}`)
  return [...groups.values()].map((group) => {
    const [value] = group as [FtmValue]
    const seen = spanOf(group.flatMap((one) => one.seen ?? []))
    return { ...value, ...(seen === undefined ? {} : { seen }) }
  })
}

function statementKey(entity: string, prop: string, { value, lang }: FtmValue): string {
  const key = `${DATASET}.${entity}.${prop}.${value}${lang === undefined ? '' : `@${lang}`}`
  return hash('sha1', key)
}
