import type { Dossier } from '../../model/dossier.ts'
import type { EventKind } from '../../model/event.ts'
import { compareText } from '../export/cited.ts'
import { shownValue } from '../export/label.ts'
import { actorKey, linkNote } from '../export/linked-actor.ts'
import { plainLine } from '../export/plain.ts'
import { shownMoment } from '../export/shown-moment.ts'

type Presence = Dossier['participants'][number]

/** An actor of the graph: a person, a state or a body, over all its events. */
export interface ActorNode {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly country: string | undefined
  /** Every office held at one of the events, in alphabetical order. */
  readonly offices: readonly string[]
  /** By whose word others were gathered with him, as they were read: `person:wang (Rini)`. */
  readonly linked: readonly string[]
  readonly events: number
  /** ISO dates of the first and the last event of which the day is known. */
  readonly start: string | undefined
  readonly end: string | undefined
}

/** Two actors that were together: how often, from when to when, at what. */
export interface TieEdge {
  readonly source: string
  readonly target: string
  /** Events, not reports and not mentions: one summit in a hundred papers is one. */
  readonly weight: number
  readonly start: string | undefined
  readonly end: string | undefined
  readonly kinds: readonly string[]
}

/** Kinds at which people or states are together, in one room or on one line. */
const TOGETHER: ReadonlySet<EventKind> = new Set([
  'meeting',
  'talks',
  'summit',
  'visit',
  'call',
  'agreement',
])

/** An event of more actors ties everybody to everybody and tells nothing: pairs grow with the square. */
const CROWD = 100

interface Stretch {
  start?: string
  end?: string
}

interface Actor extends Stretch {
  readonly kind: string
  readonly names: Map<string, number>
  readonly countries: Map<string, number>
  readonly offices: Set<string>
  readonly linked: Set<string>
  events: number
}

interface Tie extends Stretch {
  readonly source: string
  readonly target: string
  readonly kinds: Set<string>
  weight: number
}

/** Who was together with whom. It grows with actors and their ties, not with events. */
export class CoPresence {
  readonly #actors = new Map<string, Actor>()
  readonly #ties = new Map<string, Tie>()

  /**
   * Adds an event's actors and ties.
   *
   * @returns whether it ties anybody: it took place, by all that is known, and is of a kind at which 2 to 100 are together
   */
  add(dossier: Dossier): boolean {
    const kind = shownValue(dossier.kind)
    const parties = actorsOf(dossier)
    if (dossier.status.agreed !== 'happened' || kind === undefined || !TOGETHER.has(kind))
      return false
    if (parties.length < 2 || parties.length > CROWD) return false
    const days = daysOf(dossier)
    for (const party of parties) this.#meet(party, days)
    for (const [index, party] of parties.entries()) {
      for (const other of parties.slice(index + 1)) {
        this.#tie(actorKey(party), actorKey(other), kind, days)
      }
    }
    return true
  }

  /** All actors by id. */
  nodes(): readonly ActorNode[] {
    return [...this.#actors]
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, { kind, names, countries, offices, linked, events, start, end }]) => ({
        id: plainLine(id),
        label: mostOften(names) ?? id,
        kind,
        country: mostOften(countries),
        offices: [...offices].sort(compareText),
        linked: [...linked].sort(compareText),
        events,
        start,
        end,
      }))
  }

  /** All ties, by their ends. */
  edges(): readonly TieEdge[] {
    return [...this.#ties]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { source, target, weight, start, end, kinds }]) => ({
        source: plainLine(source),
        target: plainLine(target),
        weight,
        start,
        end,
        kinds: [...kinds].sort(compareText),
      }))
  }

  #meet(presence: Presence, days: Stretch): void {
    const { kind, name, country, office } = presence.participant
    const key = actorKey(presence)
    let actor = this.#actors.get(key)
    if (actor === undefined) {
      const told = { names: new Map(), countries: new Map(), offices: new Set<string>() }
      actor = { kind, ...told, linked: new Set(), events: 0 }
      this.#actors.set(key, actor)
    }
    const link = linkNote(presence)
    if (link !== undefined) actor.linked.add(plainLine(link))
    actor.events++
    count(actor.names, plainLine(name))
    if (country !== undefined) count(actor.countries, country.value)
    if (office !== undefined) actor.offices.add(office.value)
    widen(actor, days)
  }

  #tie(one: string, other: string, kind: EventKind, days: Stretch): void {
    const [source, target] = one < other ? [one, other] : [other, one]
    const key = `${source}\n${target}`
    let tie = this.#ties.get(key)
    if (tie === undefined) {
      tie = { source, target, kinds: new Set(), weight: 0 }
      this.#ties.set(key, tie)
    }
    tie.weight++
    tie.kinds.add(kind)
    widen(tie, days)
  }
}

/** Who took part, each actor once; papers that are signed are nobody. */
function actorsOf({ participants }: Dossier): readonly Presence[] {
  const byActor = new Map<string, Presence>()
  for (const presence of participants) {
    const key = actorKey(presence)
    if (presence.participant.kind !== 'document' && !byActor.has(key)) byActor.set(key, presence)
  }
  return [...byActor.values()]
}

/** First and last day of an event; nothing where only its month is told. */
function daysOf(dossier: Dossier): Stretch {
  const moment = shownMoment(dossier)
  if (moment === undefined) return {}
  const start = moment.start.slice(0, 10)
  const end = (moment.end ?? moment.start).slice(0, 10)
  return { start, end: end < start ? start : end }
}

function widen(wide: Stretch, { start, end }: Stretch): void {
  if (start !== undefined && (wide.start === undefined || start < wide.start)) wide.start = start
  if (end !== undefined && (wide.end === undefined || end > wide.end)) wide.end = end
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** The value met most often; of several the first in alphabetical order. */
function mostOften(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0]
}
