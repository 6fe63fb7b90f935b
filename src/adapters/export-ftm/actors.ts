import type { Dossier } from '../../model/dossier.ts'
import type { Office } from '../../model/entity.ts'
import type { Participant } from '../../model/event.ts'
import { compareText } from '../export/cited.ts'
import { alpha2Of } from '../export/country-code.ts'
import { actorKey, linkNote } from '../export/linked-actor.ts'
import { plainLine } from '../export/plain.ts'
import type { ExportWords } from '../export/words.ts'
import { type FtmEntity, type FtmValue, ftmId, type Seen, spanOf } from './entity.ts'

type Presence = Dossier['participants'][number]

interface Holding {
  readonly office: Office
  readonly country: string
  readonly days: Set<string>
}

interface Known {
  readonly kind: Participant['kind']
  readonly names: Map<string, FtmValue>
  readonly countries: Map<string, FtmValue>
  readonly holdings: Map<string, Holding>
  readonly seen: Seen[]
  /** By whose word others were gathered with him, as they were read. */
  readonly links: Set<string>
}

const SCHEMAS = {
  person: 'Person',
  state: 'PublicBody',
  institution: 'Organization',
  document: 'Organization',
} as const

/** The id of an actor, the same in every export: of kind and name. */
export function actorId(entity: string): string {
  return ftmId('actor', entity)
}

/** Everybody who took part in an event, gathered while events go by: it grows with actors, not with events. */
export class Actors {
  readonly #known = new Map<string, Known>()

  /**
   * @param seen when reports of it were published
   * @param day ISO date of the event, where it is told
   */
  add(presence: Presence, seen: Seen | undefined, day: string | undefined): void {
    const { kind, name, country, office } = presence.participant
    const key = actorKey(presence)
    let known = this.#known.get(key)
    if (known === undefined) {
      const told = { names: new Map(), countries: new Map(), holdings: new Map() }
      known = { kind, ...told, seen: [], links: new Set() }
      this.#known.set(key, known)
    }
    const link = linkNote(presence)
    if (link !== undefined) known.links.add(plainLine(link))
    const span = spanOf([...known.seen, ...(seen === undefined ? [] : [seen])])
    if (span !== undefined) known.seen.splice(0, 1, span)
    note(known.names, plainLine(name), undefined, seen)
    const code = alpha2Of(country?.value)?.toLowerCase()
    if (code !== undefined) note(known.countries, code, country?.value, seen)
    if (kind === 'person' && office !== undefined && country !== undefined) {
      hold(known.holdings, office.value, country.value, day)
    }
  }

  /** Actors by entity, each with the offices he is seen in; then the offices. */
  *entities(words: ExportWords): Iterable<FtmEntity> {
    const posts = new Map<string, FtmEntity>()
    for (const [entity, known] of [...this.#known].sort(([a], [b]) => compareText(a, b))) {
      const id = actorId(entity)
      const names = [...known.names.values()].sort(byValue)
      const caption = names[0]?.value ?? entity
      const holdings = [...known.holdings].sort(([a], [b]) => compareText(a, b))
      const offices = holdings.map(([, { office, country }]) => postName(office, country, words))
      yield {
        id,
        schema: SCHEMAS[known.kind],
        caption,
        properties: {
          name: names,
          country: [...known.countries.values()].sort(byValue),
          ...(known.links.size === 0
            ? {}
            : { notes: values([...known.links].sort(compareText), known.seen[0]) }),
          ...(known.kind === 'person' ? { position: values(offices, known.seen[0]) } : {}),
        },
      }
      for (const [key, { office, country, days }] of holdings) {
        const post = ftmId('position', key)
        const name = postName(office, country, words)
        posts.set(post, position(post, name, country))
        yield {
          id: ftmId('occupancy', entity, key),
          schema: 'Occupancy',
          caption: `${caption}, ${name}`,
          // Days on which he is seen in it, first and last: when it began and ended no report here says.
          properties: {
            holder: values([id], known.seen[0]),
            post: values([post], known.seen[0]),
            date: values(firstAndLast(days), known.seen[0]),
          },
        }
      }
    }
    yield* [...posts.values()].sort((a, b) => compareText(a.id, b.id))
  }
}

/** Values that were all seen in one time. */
export function values(all: readonly string[], seen: Seen | undefined): readonly FtmValue[] {
  return all.map((value) => ({ value, ...(seen === undefined ? {} : { seen }) }))
}

function note(
  into: Map<string, FtmValue>,
  value: string,
  original: string | undefined,
  seen: Seen | undefined,
): void {
  const before = into.get(value)?.seen
  const span = spanOf([before, seen].filter((one) => one !== undefined))
  into.set(value, {
    value,
    ...(original === undefined ? {} : { original }),
    ...(span === undefined ? {} : { seen: span }),
  })
}

function hold(
  holdings: Map<string, Holding>,
  office: Office,
  country: string,
  day: string | undefined,
): void {
  const key = `${country} ${office}`
  let holding = holdings.get(key)
  if (holding === undefined) {
    holding = { office, country, days: new Set() }
    holdings.set(key, holding)
  }
  if (day === undefined) return
  const kept = firstAndLast(new Set([...holding.days, day]))
  holding.days.clear()
  for (const one of kept) holding.days.add(one)
}

function firstAndLast(days: ReadonlySet<string>): readonly string[] {
  const sorted = [...days].sort(compareText)
  return [...new Set([sorted[0], sorted.at(-1)].filter((day) => day !== undefined))]
}

function position(id: string, name: string, country: string): FtmEntity {
  const code = alpha2Of(country)?.toLowerCase()
  return {
    id,
    schema: 'Position',
    caption: name,
    properties: {
      name: [{ value: name }],
      country: code === undefined ? [] : [{ value: code, original: country }],
    },
  }
}

function postName(office: Office, country: string, words: ExportWords): string {
  return `${words.offices[office]} (${plainLine(country)})`
}

function byValue(a: FtmValue, b: FtmValue): number {
  return b.value.length - a.value.length || compareText(a.value, b.value)
}
