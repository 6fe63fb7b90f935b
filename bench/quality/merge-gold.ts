/** The encounters of `merge/`: several reports each, and what of them is one event. The format stands in `merge/README.md`. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { GoldEvent, GoldReport, Half } from './gold.ts'

/** One report of an encounter. */
export interface EncounterReport extends Omit<GoldReport, 'quotes' | 'noise'> {
  readonly url?: string
  readonly sourceChain?: readonly { readonly name: string; readonly kind: string }[]
  readonly events: readonly GoldEvent[]
}

/** What is one event: its members as `r1/e1`, and what the reports together say of it. */
export interface GoldMerged {
  readonly id: string
  readonly members: readonly string[]
  /** Stages of its life in order of publication, each once. */
  readonly statuses: readonly string[]
  readonly final: string
  readonly origins: readonly string[]
  /** Fields in which reports contradict each other. */
  readonly conflicts: readonly string[]
}

/** One utterance that several reports have. */
export interface GoldStatement {
  readonly speaker: string
  readonly places: readonly GoldPlace[]
}

export interface GoldPlace {
  readonly report: string
  /** The very words in that report's text. */
  readonly text: string
}

/** A superlative about the record, and whether the other reports of the file bear it out. */
export interface GoldClaim extends GoldPlace {
  readonly verdict: 'consistent' | 'contradicted' | 'unknown'
  readonly by?: readonly string[]
}

export interface Encounter {
  readonly id: string
  readonly about?: string
  readonly reports: readonly EncounterReport[]
  readonly merged: readonly GoldMerged[]
  readonly statements?: readonly GoldStatement[]
  readonly claims?: readonly GoldClaim[]
}

const folder = new URL('merge/', import.meta.url)

/** The encounters of one half in order of their files' names; none where the half is not there. */
export function loadEncounters(half: Half): readonly Encounter[] {
  const inside = new URL(`${half}/`, folder)
  if (!existsSync(inside)) return []
  return readdirSync(inside)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, inside), 'utf8')))
}

/** Hash of encounters: a floor holds only for those it was measured on. */
export function encounterHash(encounters: readonly Encounter[]): string {
  return createHash('sha256').update(JSON.stringify(encounters)).digest('hex').slice(0, 16)
}

/** When the last report of an encounter came: the day from which its plans are looked back upon. */
export function lastPublished({ reports }: Encounter): string | undefined {
  return reports
    .flatMap(({ published }) => published ?? [])
    .sort(byInstant)
    .at(-1)
}

function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b)
}

/**
 * Faults of an encounter's annotation: words that are not where they should be, events in no merged entry or in
 * two, names of reports and entries there are none of.
 */
export function faultsOf({
  id,
  reports,
  merged,
  statements = [],
  claims = [],
}: Encounter): readonly string[] {
  const faults: string[] = []
  const texts = new Map(reports.map((report) => [report.id, report.text]))
  const events = reports.flatMap((report) =>
    report.events.map((event) => `${report.id}/${event.id}`),
  )
  const placed = merged.flatMap(({ members }) => members)
  for (const event of events) {
    const times = placed.filter((member) => member === event).length
    if (times !== 1) faults.push(`${id}: ${event} is in ${times} merged entries`)
  }
  for (const member of placed)
    if (!events.includes(member)) faults.push(`${id}: no event ${member}`)
  for (const { id: report, text, events: own } of reports) {
    for (const { id: event, trigger } of own) {
      if (text.slice(trigger.start, trigger.end) !== trigger.text) {
        faults.push(`${id}: trigger of ${report}/${event} does not stand at its place`)
      }
    }
  }
  for (const { report, text } of [...statements.flatMap(({ places }) => places), ...claims]) {
    if (texts.get(report)?.includes(text) !== true) faults.push(`${id}: not in ${report}: ${text}`)
  }
  const entries = new Set(merged.map((entry) => entry.id))
  for (const name of claims.flatMap(({ by }) => by ?? [])) {
    if (!entries.has(name)) faults.push(`${id}: no merged entry ${name}`)
  }
  return faults
}
